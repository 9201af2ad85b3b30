import type { Grid } from '../base/grid.ts';
import type { CriteriaTree } from '../criteria/tree.ts';
import type { NoSheet, Sheet } from './model.ts';
import { isSheet, readSheet } from './read.ts';

/** The tab that was taken for the sheet, and every other tab with why it was not. */
export interface TabChoice {
  readonly sheet: Sheet | null;
  readonly passedOver: readonly PassedOver[];
}

export type PassedOver = NoSheet | RivalTab;

/** A tab that is a sheet too: `matched` criteria of the set on it against `best` on the tab that was taken. */
export interface RivalTab {
  readonly kind: 'fewer-criteria';
  readonly tab: string;
  readonly matched: number;
  readonly best: number;
  /** What decided between the two; `position`: nothing did, the tab that was taken only stands before it. */
  readonly why: 'criteria' | 'other-year' | 'hidden' | 'less-filled' | 'position';
  /** Self scores filled in on it. */
  readonly filled: number;
}

/**
 * Of the tabs of a workbook, the one that is the sheet. It holds the most criteria of the set, or nearly so: a row may
 * be missing on the sheet that was filled in and present on the empty form beside it. Among those one with scores, then
 * the one of the set's year, then a visible one, then the one with more scores, then the first.
 */
export function chooseTab(grids: readonly Grid[], tree: CriteriaTree): TabChoice {
  const readings = grids.map((grid) => readSheet(grid, tree));
  const rivals = readings.filter(isSheet).map((sheet) => rivalOf(sheet, tree));
  const most = Math.max(0, ...rivals.map(({ matched }) => matched));
  let best: Rival | null = null;
  for (const rival of rivals)
    if (isNear(rival, most) && (best === null || compare(rival, best).order > 0)) best = rival;
  const passedOver: PassedOver[] = [];
  for (const reading of readings) {
    if (!isSheet(reading)) passedOver.push(reading);
    else if (best !== null && reading !== best.sheet) passedOver.push(passOver(rivalOf(reading, tree), best, most));
  }
  return { sheet: best?.sheet ?? null, passedOver };
}

interface Rival {
  readonly sheet: Sheet;
  readonly matched: number;
  /** 2: of the set's year, 1: of no stated year, 0: of another. */
  readonly year: number;
  readonly visible: number;
  readonly filled: number;
}

function rivalOf(sheet: Sheet, tree: CriteriaTree): Rival {
  const stated = sheet.heading.year?.value ?? null;
  const wanted = tree.set.year;
  let filled = 0;
  for (const { criterion, self } of sheet.rows)
    if (criterion !== null && criterion.rule !== null && self.state !== 'blank') filled += 1;
  return {
    sheet,
    filled,
    matched: sheet.rowOf.size,
    year: stated === null || wanted === null ? 1 : stated === wanted ? 2 : 0,
    visible: sheet.grid.hidden === true ? 0 : 1,
  };
}

/** A tab with most of the criteria of the fullest one may be the sheet; a summary by field has far fewer. */
function isNear({ matched }: Rival, most: number): boolean {
  return matched * 5 >= most * 4;
}

interface Comparison {
  readonly order: number;
  readonly why: RivalTab['why'];
}

function compare(a: Rival, b: Rival): Comparison {
  if ((a.filled === 0) !== (b.filled === 0)) return { order: a.filled - b.filled, why: 'less-filled' };
  if (a.year !== b.year && a.year + b.year !== 3) return { order: a.year - b.year, why: 'other-year' };
  if (a.visible !== b.visible) return { order: a.visible - b.visible, why: 'hidden' };
  if (a.filled !== b.filled) return { order: a.filled - b.filled, why: 'less-filled' };
  if (a.matched !== b.matched) return { order: a.matched - b.matched, why: 'criteria' };
  return { order: 0, why: 'position' };
}

function passOver(rival: Rival, best: Rival, most: number): RivalTab {
  const why = isNear(rival, most) ? compare(best, rival).why : 'criteria';
  return {
    kind: 'fewer-criteria',
    tab: rival.sheet.grid.tab,
    matched: rival.matched,
    best: best.matched,
    why,
    filled: rival.filled,
  };
}
