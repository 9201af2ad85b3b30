import type { Points, Thousandths } from '../base/points.ts';
import type { CriteriaTree } from '../criteria/tree.ts';
import { indexOf } from '../score/score.ts';
import type { Score } from '../score/model.ts';
import { ownItems, sharedItems, totalsInBoth, type LinkedYears, type SharedItem } from './linked-years.ts';
import type { Comparison, PreviousResult, ReadSubmission, Unit } from './model.ts';
import { isOnSet, onlyResultOf } from './previous-points.ts';
import { remarks, type OfficeRemark } from './remarks.ts';

/**
 * This year against last year. Where the points of each item are known, the two indexes are those of the items that
 * have points in both years: a survey that is still out would else look like a loss. Refused with a sentence when the
 * unit was made from others, when the set has changed and no confirmed map links the years, or when there is nothing
 * to compare with. `null` when no previous results were given at all.
 */
export function compareWithPrevious(
  unit: Unit,
  submission: ReadSubmission,
  score: Score,
  previous: readonly PreviousResult[],
  years: LinkedYears | null = null,
): Comparison | null {
  if (previous.length === 0) return null;
  if (unit.predecessors.length > 0) return refused({ kind: 'composition-changed', predecessors: unit.predecessors });
  const last = onlyResultOf([unit.name, ...unit.aliases], previous);
  if (last === null) return refused({ kind: 'no-previous' });
  if (last === 'several') return refused({ kind: 'two-previous' });
  if (last.criteriaSet === null) return refused({ kind: 'set-unknown' });
  const { tree, ledger } = submission;
  const items = itemsOfBoth(last, tree, years);
  if (items === null) {
    return refused({
      kind: 'set-changed',
      previous: `${last.criteriaSet.id}, lần ${last.criteriaSet.edition}`,
      current: `${tree.set.id}, lần ${tree.set.edition}`,
    });
  }
  if (last.byCriterion.size === 0) return comparison(last, score.index, tree);
  const { before, after } = totalsInBoth(items, last.byCriterion, ledger.leaves);
  if (before.max <= 0 || after.max <= 0) return refused({ kind: 'nothing-shared' });
  return comparison(before, indexOf(after.points, after.max, tree.set.rounding), tree);
}

/** `null` when the two years cannot be linked. */
function itemsOfBoth(
  last: PreviousResult,
  tree: CriteriaTree,
  years: LinkedYears | null,
): readonly SharedItem[] | null {
  if (isOnSet(last, tree.set)) return ownItems(tree);
  if (years === null || !isOnSet(last, years.before.set) || years.after.set !== tree.set) return null;
  return sharedItems(years);
}

function comparison(
  last: { readonly points: Points; readonly max: Points },
  index: Thousandths | null,
  { set }: CriteriaTree,
): Comparison {
  const previousIndex = indexOf(last.points, last.max, set.rounding);
  const change = index === null || previousIndex === null ? null : index - previousIndex;
  return { kind: 'compared', previousPoints: last.points, previousIndex, change };
}

function refused(why: OfficeRemark): Comparison {
  return { kind: 'not-comparable', why: remarks.vi(why) };
}
