import { formulaAt } from '../../base/grid.ts';
import type { Points } from '../../base/points.ts';
import type { Criterion } from '../../criteria/model.ts';
import { isSurvey, type CriteriaTree } from '../../criteria/tree.ts';
import { cellOf, type Sheet, type SheetRow } from '../../sheet/model.ts';
import { perSheet } from './per-sheet.ts';
import { agrees, sumAsShown, sumBelow } from './leaf-sum.ts';
import { covers, parseSumFormula, type Stretch } from './sum-formula.ts';

/** The total that a group shows and the one it should show, `null` when they agree or cannot be compared. */
export function wrongTotal(
  sheet: Sheet,
  row: SheetRow,
  group: Criterion,
): { readonly own: Points; readonly sum: Points } | null {
  const own = row.self.points;
  if (own === null) return null;
  const below = sumBelow(sheet, group);
  if (below !== null && agrees(own, below)) return null;
  // A total that fits the totals under it follows a mistake that stands there, and is said there.
  const children = sheet.tree.childrenOf.get(group.code) ?? [];
  const shown = sumAsShown(sheet, children);
  if (own === shown || !(sheet.tree.leavesBelow.get(group.code) ?? []).some(({ code }) => sheet.rowOf.has(code)))
    return null;
  const sum = below?.sum ?? shown;
  return sum === null ? null : { own, sum };
}

/** Items that the sum formula of a cell passes over; empty when it has none that can be read. */
export function passedOver(sheet: Sheet, row: number, items: readonly Criterion[]): readonly Criterion[] {
  const cell = cellOf(sheet, row, 'self');
  const formula = cell === null ? '' : formulaAt(sheet.grid, row, cell.column);
  const stretches = cell === null || formula === '' ? null : parseSumFormula(formula, cell.column);
  return stretches === null ? [] : items.filter((item) => !isCovered(sheet, item, stretches));
}

/** In the sum itself, by all its children, or with nothing of its own to add: survey items and absent rows. */
function isCovered(sheet: Sheet, item: Criterion, stretches: readonly Stretch[]): boolean {
  const row = sheet.rowOf.get(item.code);
  if (isSurvey(item) || (row !== undefined && covers(stretches, row.row))) return true;
  const children = sheet.tree.childrenOf.get(item.code) ?? [];
  return children.length === 0 ? row === undefined : children.every((child) => isCovered(sheet, child, stretches));
}

/** Whether a total is typed where most totals of its level are formulas. `false` when the host cannot tell. */
export function isTypedOver(sheet: Sheet, row: SheetRow, group: Criterion): boolean {
  if (sheet.grid.formulas === undefined || row.self.state !== 'value' || hasFormula(sheet, row.row)) return false;
  const level = totalsByLevel(sheet).get(levelOf(sheet.tree, group));
  return level !== undefined && level.formulas > level.typed - 1;
}

/** Formulas and typed numbers among the totals of each level of groups, 0 for lĩnh vực. */
export const totalsByLevel: (sheet: Sheet) => TotalsByLevel = perSheet((sheet) => {
  const counts = new Map<number, { formulas: number; typed: number }>();
  for (const { criterion, row, self } of sheet.rows) {
    if (criterion === null || criterion.rule !== null || self.state === 'blank') continue;
    const level = levelOf(sheet.tree, criterion);
    const count = counts.get(level) ?? { formulas: 0, typed: 0 };
    counts.set(level, count);
    if (hasFormula(sheet, row)) count.formulas += 1;
    else count.typed += 1;
  }
  return counts;
});

type TotalsByLevel = ReadonlyMap<number, { readonly formulas: number; readonly typed: number }>;

export function hasFormula(sheet: Sheet, row: number): boolean {
  const cell = cellOf(sheet, row, 'self');
  return cell !== null && formulaAt(sheet.grid, row, cell.column) !== '';
}

function levelOf(tree: CriteriaTree, item: Criterion): number {
  let level = 0;
  // A cycle of parents is a fault that the lint names; here it must only end.
  for (let parent = item.parent; parent !== null && level < 20; level += 1)
    parent = tree.byCode.get(parent)?.parent ?? null;
  return level;
}
