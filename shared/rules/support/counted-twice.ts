import { formulaAt, valueAt } from '../../base/grid.ts';
import { pointsFromNumber, type Points } from '../../base/points.ts';
import type { Sheet, TotalRow } from '../../sheet/model.ts';
import { sumBelowAll } from './leaf-sum.ts';
import { covers, parseSumFormula, type Stretch } from './sum-formula.ts';
import { addendsOf, maximumOf } from './total-row.ts';

/**
 * Whether a total of the whole table adds up the rows of groups or of scoring options besides the leaves:
 * by its formula or, where it has none that can be read, because it equals such a sum.
 * Returns what the total shows and the sum of the leaves.
 */
export function countsTwice(
  sheet: Sheet,
  total: TotalRow,
  role: 'max' | 'self',
): { readonly own: Points; readonly right: Points } | null {
  const own = total[role].points;
  const column = sheet.columns[role];
  const fields = addendsOf(sheet, total)[0];
  if (own === null || column === undefined || fields?.length !== sheet.tree.fields.length) return null;
  const right = role === 'max' ? maximumOf(sheet, fields) : (sumBelowAll(sheet, fields)?.sum ?? null);
  if (right === null || own === right) return null;
  const stretches = parseSumFormula(formulaAt(sheet.grid, total.row, column), column);
  const twice =
    stretches === null ? equalsDoubleSum(sheet, total, role, column, own) : addsGroupAndItem(sheet, stretches);
  return twice ? { own, right } : null;
}

function addsGroupAndItem(sheet: Sheet, stretches: readonly Stretch[]): boolean {
  return sheet.rows.some(({ row, criterion }) => {
    const parent = criterion?.parent ?? null;
    const above = parent === null || !covers(stretches, row) ? undefined : sheet.rowOf.get(parent);
    return above !== undefined && covers(stretches, above.row);
  });
}

function equalsDoubleSum(sheet: Sheet, total: TotalRow, role: 'max' | 'self', column: number, own: Points): boolean {
  let leaves = 0,
    groups = 0;
  for (const row of sheet.rows) {
    const points = row[role].points ?? 0;
    if (row.criterion !== null && row.criterion.rule === null) groups += points;
    else leaves += points;
  }
  if (groups > 0 && own === leaves + groups) return true;
  const whole = sumOfColumn(sheet, total, column);
  return whole > leaves && own === whole;
}

/** Every number of the column on the side of the total where the table is, other totals left out. */
function sumOfColumn(sheet: Sheet, total: TotalRow, column: number): number {
  const first = sheet.rows[0]?.row ?? 0;
  const last = total.row > first ? total.row - 1 : sheet.grid.rows.length - 1;
  const totals = new Set(sheet.totals.map(({ row }) => row));
  let whole = 0;
  for (let row = first; row <= last; row += 1) {
    const value = valueAt(sheet.grid, row, column);
    if (typeof value === 'number' && !totals.has(row)) whole += pointsFromNumber(value);
  }
  return whole;
}
