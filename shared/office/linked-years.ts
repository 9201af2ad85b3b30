import type { Points } from '../base/points.ts';
import type { Criterion } from '../criteria/model.ts';
import { isBonus, type CriteriaTree } from '../criteria/tree.ts';
import type { YearLink } from '../criteria/year-map.ts';
import type { LeafResult } from '../score/model.ts';

/** Last year's criteria and this year's, with the map between them that the office confirmed. */
export interface LinkedYears {
  readonly before: CriteriaTree;
  readonly after: CriteriaTree;
  readonly links: readonly YearLink[];
}

/** A leaf of last year and what it is this year: one leaf, or several that it was split into. */
export interface SharedItem {
  readonly before: Criterion;
  readonly after: readonly Criterion[];
}

/** Leaves that both years have. Groups are left out: their points are those of their leaves. */
export function sharedItems({ before, after, links }: LinkedYears): readonly SharedItem[] {
  return links.flatMap((link): readonly SharedItem[] => {
    if (link.kind === 'new' || link.kind === 'gone') return [];
    const earlier = before.byCode.get(link.before);
    const codes = link.kind === 'split' ? link.after : [link.after];
    const later = codes.flatMap((code) => after.leavesBelow.get(code) ?? []);
    const fits = earlier !== undefined && earlier.rule !== null && later.length > 0;
    return fits ? [{ before: earlier, after: later }] : [];
  });
}

/** The items of one set, each linked with itself. */
export function ownItems({ leaves }: CriteriaTree): readonly SharedItem[] {
  return leaves.map((leaf) => ({ before: leaf, after: [leaf] }));
}

/** Points and maximum of both years over the same items. */
export interface YearTotals {
  readonly before: { readonly points: Points; readonly max: Points };
  readonly after: { readonly points: Points; readonly max: Points };
  readonly items: number;
}

/**
 * Adds both years up over the items that have settled points in each: not those that wait for a survey, do not apply,
 * or cannot be read. Bonus points stand outside the scale and are left out.
 */
export function totalsInBoth(
  items: readonly SharedItem[],
  earlier: ReadonlyMap<string, Points>,
  later: readonly LeafResult[],
): YearTotals {
  const now = new Map(later.map((leaf) => [leaf.criterion.code, leaf]));
  let count = 0,
    pointsBefore = 0,
    maxBefore = 0,
    pointsAfter = 0,
    maxAfter = 0;
  for (const { before, after } of items) {
    const points = earlier.get(before.code);
    const leaves = after.map(({ code }) => now.get(code));
    if (points === undefined || isBonus(before) || !leaves.every(isSettled)) continue;
    count += 1;
    pointsBefore += points;
    maxBefore += before.max;
    for (const { sure, max } of leaves) {
      pointsAfter += sure;
      maxAfter += max;
    }
  }
  return {
    before: { points: pointsBefore as Points, max: maxBefore as Points },
    after: { points: pointsAfter as Points, max: maxAfter as Points },
    items: count,
  };
}

function isSettled(leaf: LeafResult | undefined): leaf is LeafResult {
  return (
    leaf !== undefined &&
    leaf.loss?.open !== true &&
    (leaf.state === 'value' || leaf.state === 'survey') &&
    !isBonus(leaf.criterion)
  );
}
