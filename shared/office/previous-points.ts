import type { Points } from '../base/points.ts';
import { fingerprintOf } from '../criteria/fingerprint.ts';
import type { CriteriaSet } from '../criteria/model.ts';
import type { CriteriaTree } from '../criteria/tree.ts';
import { sharedItems, type LinkedYears } from './linked-years.ts';
import type { PreviousResult } from './model.ts';
import { unitKey } from './units.ts';

/** Last year's points of a unit by criterion, or `null` where there are none on criteria that are known to be the same. */
export type PreviousOf = (unit: string, tree: CriteriaTree) => ((code: string) => Points | null) | null;

/**
 * Looks last year's points up among results. Points of another set are taken only where `years` says which item of
 * this year they belong to, one to one and with the same maximum.
 */
export function previousPointsIn(results: readonly PreviousResult[], years: LinkedYears | null = null): PreviousOf {
  return (unit, tree) => {
    const result = onlyResultOf([unit], results);
    if (result === null || result === 'several' || result.byCriterion.size === 0) return null;
    if (isOnSet(result, tree.set)) return (code) => result.byCriterion.get(code) ?? null;
    if (years === null || !isOnSet(result, years.before.set)) return null;
    const earlier = new Map(
      sharedItems(years).flatMap(({ before, after }): readonly (readonly [string, string])[] => {
        const [only] = after;
        return only !== undefined && after.length === 1 && only.max === before.max ? [[only.code, before.code]] : [];
      }),
    );
    return (code) => result.byCriterion.get(earlier.get(code) ?? '') ?? null;
  };
}

/** Last year's result under any of the names of a unit; `'several'` when there are some that differ. */
export function onlyResultOf(
  names: readonly string[],
  results: readonly PreviousResult[],
): PreviousResult | 'several' | null {
  const keys = new Set(names.map(unitKey));
  const [first = null, ...more] = results.filter(({ unit }) => keys.has(unitKey(unit)));
  return more.some((other) => first === null || !isSame(first, other)) ? 'several' : first;
}

/** Whether a result says that it was scored on the criteria of a set. */
export function isOnSet({ criteriaSet }: PreviousResult, set: CriteriaSet): boolean {
  return criteriaSet !== null && criteriaSet.fingerprint === knownFingerprint(set);
}

function isSame(a: PreviousResult, b: PreviousResult): boolean {
  return a.points === b.points && a.max === b.max && a.criteriaSet?.fingerprint === b.criteriaSet?.fingerprint;
}

/** Asked for once a unit; a set never changes. */
function knownFingerprint(set: CriteriaSet): string {
  const known = fingerprints.get(set);
  if (known !== undefined) return known;
  const made = fingerprintOf(set);
  fingerprints.set(set, made);
  return made;
}

const fingerprints = new WeakMap<CriteriaSet, string>();
