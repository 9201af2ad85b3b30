import type { Points } from '../../base/points.ts';
import type { Criterion } from '../../criteria/model.ts';
import { isBonus, isLeaf, isSurvey } from '../../criteria/tree.ts';
import type { Sheet } from '../../sheet/model.ts';
import { perSheet } from './per-sheet.ts';

/**
 * What the leaves below an item add up to on the sheet itself, with the parts that people rightly
 * leave out of such a sum or take in.
 */
export interface LeafSum {
  /** Without survey items, which the unit does not score. */
  readonly sum: Points;
  /** Self scores that stand in survey items. */
  readonly survey: Points;
  /** The part of the sum that stands as text, which the sheet's own SUM passes over. */
  readonly asText: Points;
  /** Maxima of items not applicable that earn full points. */
  readonly full: Points;
  /** Bonus points beyond the cap of their group, which are said at that group. */
  readonly overCap: Points;
}

/** `null` while one of the leaves cannot be read. Blanks and marks add nothing. A bonus group adds its cap at most. */
export function sumBelow(sheet: Sheet, item: Criterion): LeafSum | null {
  const known = sumsOn(sheet).get(item);
  if (known !== undefined) return known;
  const sum = addUp(sheet, item);
  sumsOn(sheet).set(item, sum);
  return sum;
}

// A group, the groups around it and the total row all ask for the same sums.
const sumsOn = perSheet(() => new Map<Criterion, LeafSum | null>());

function addUp(sheet: Sheet, item: Criterion): LeafSum | null {
  let sum = 0,
    survey = 0,
    asText = 0,
    full = 0,
    overCap = 0;
  const leaves = sheet.tree.leavesBelow.get(item.code) ?? [];
  for (const leaf of leaves) {
    const self = sheet.rowOf.get(leaf.code)?.self;
    if (self === undefined) continue;
    const { points, state } = self;
    if (isSurvey(leaf)) {
      survey += points ?? 0;
    } else if (points !== null) {
      sum += points;
      if (state === 'text-number') asText += points;
    } else if (state === 'not-applicable' || state === 'mark') {
      if (leaf.notApplicable === 'full-points') full += leaf.max;
    } else if (state !== 'blank') {
      return null;
    }
  }
  if (sum > item.max && item.max > 0 && leaves.every(isBonus)) {
    overCap = sum - item.max;
    sum = item.max;
  }
  return leafSum(sum, survey, asText, full, overCap);
}

/** Sum of the leaves below several items; `null` while one of them cannot be read. */
export function sumBelowAll(sheet: Sheet, items: readonly Criterion[]): LeafSum | null {
  let sum = 0,
    survey = 0,
    asText = 0,
    full = 0,
    overCap = 0;
  for (const item of items) {
    const below = sumBelow(sheet, item);
    if (below === null) return null;
    sum += below.sum;
    survey += below.survey;
    asText += below.asText;
    full += below.full;
    overCap += below.overCap;
  }
  return leafSum(sum, survey, asText, full, overCap);
}

/** Whether a total is the sum of the leaves, in one of the ways in which people rightly take it. */
export function agrees(total: Points, { sum, survey, asText, full, overCap }: LeafSum): boolean {
  return (
    total === sum || total === sum + survey || total === sum - asText || total === sum + full || total === sum + overCap
  );
}

/**
 * Sum of items as the sheet shows them, groups by their own totals and not by their leaves.
 * `null` while one of them cannot be read.
 */
export function sumAsShown(sheet: Sheet, items: readonly Criterion[]): Points | null {
  let sum = 0;
  for (const item of items) {
    const shown = isLeaf(sheet.tree, item.code) ? null : (sheet.rowOf.get(item.code)?.self.points ?? null);
    const below = shown === null ? sumBelow(sheet, item) : null;
    if (shown === null && below === null) return null;
    sum += shown ?? below?.sum ?? 0;
  }
  return sum as Points;
}

function leafSum(sum: number, survey: number, asText: number, full: number, overCap: number): LeafSum {
  return {
    sum: sum as Points,
    survey: survey as Points,
    asText: asText as Points,
    full: full as Points,
    overCap: overCap as Points,
  };
}
