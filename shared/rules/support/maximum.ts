import type { Points } from '../../base/points.ts';
import type { Criterion } from '../../criteria/model.ts';
import { isBonus, isLeaf } from '../../criteria/tree.ts';
import type { Sheet, SheetRow, TotalRow } from '../../sheet/model.ts';
import { selfState } from '../../score/row-state.ts';
import { addendsOf, maximumOf } from './total-row.ts';

/**
 * Maxima that an item may rightly show: that of the set, and the same without its leaves that are marked
 * "không áp dụng", because places differ in whether the sheet takes those off.
 */
export function rightMaxima(sheet: Sheet, item: Criterion): readonly Points[] {
  const own = [item.max, ...otherMaxima(item)];
  const away = notApplicableBelow(sheet, [item]);
  if (away === 0) return own;
  return isLeaf(sheet.tree, item.code) ? [...own, 0 as Points] : [...own, (item.max - away) as Points];
}

/** A bonus item may show its cap, an item that only takes off the most that it takes, with its sign or without. */
function otherMaxima({ rule }: Criterion): readonly Points[] {
  if (rule?.kind === 'bonus') return [rule.cap];
  return rule?.kind === 'deduction' && rule.start <= 0 && rule.limit !== null
    ? [rule.limit, -rule.limit as Points]
    : [];
}

/** Whether a group only shows the sum of maxima that were changed below it, where that is said. */
export function followsChildren(sheet: Sheet, row: SheetRow, group: Criterion): boolean {
  let sum = 0;
  let changed = false;
  for (const child of sheet.tree.childrenOf.get(group.code) ?? []) {
    const max = sheet.rowOf.get(child.code)?.max.points ?? null;
    sum += max ?? 0;
    changed ||= max !== child.max;
  }
  return changed && row.max.points === sum;
}

/** The maximum that a total row shows and the right one, `null` when it agrees or follows a maximum changed above it. */
export function wrongMaximum(sheet: Sheet, total: TotalRow): { readonly own: Points; readonly right: Points } | null {
  const own = total.max.points;
  if (own === null) return null;
  let right: Points | null = null;
  for (const items of addendsOf(sheet, total)) {
    const max = maximumOf(sheet, items);
    if (own === max) return null;
    const away = notApplicableBelow(sheet, items);
    const bonus = bonusBelow(sheet, items);
    if (own === max - away || own === max - bonus || own === max - away - bonus || own === shownMaximum(sheet, items))
      return null;
    right ??= max;
  }
  return right === null ? null : { own, right };
}

function notApplicableBelow(sheet: Sheet, items: readonly Criterion[]): number {
  let away = 0;
  for (const item of items) {
    for (const leaf of sheet.tree.leavesBelow.get(item.code) ?? []) {
      const row = sheet.rowOf.get(leaf.code);
      if (row !== undefined && row.self.state !== 'value' && selfState(row, leaf) === 'not-applicable')
        away += leaf.max;
    }
  }
  return away;
}

function bonusBelow(sheet: Sheet, items: readonly Criterion[]): number {
  let bonus = 0;
  for (const item of items) {
    for (const leaf of sheet.tree.leavesBelow.get(item.code) ?? []) if (isBonus(leaf)) bonus += leaf.max;
  }
  return bonus;
}

function shownMaximum(sheet: Sheet, items: readonly Criterion[]): number {
  let sum = 0;
  for (const item of items) sum += sheet.rowOf.get(item.code)?.max.points ?? 0;
  return sum;
}
