import { formatAddress } from '../base/cell.ts';
import { formulaAt } from '../base/grid.ts';
import { formatPoints } from '../base/points.ts';
import { cellOf, type Sheet } from '../sheet/model.ts';
import type { Criterion } from '../criteria/model.ts';
import { defineRule } from './define.ts';
import type { Severity } from './model.ts';
import { passedOver } from './support/group-total.ts';
import { sumBelowAll } from './support/leaf-sum.ts';
import { listEn, listVi } from './support/quote.ts';

export default defineRule({
  code: 'total-formula-misses-child',
  scope: 'group',
  severity: 'error',
  title: { vi: 'Công thức tổng bỏ sót mục con', en: 'Formula of a total passes over an item' },
  basis: 'Phép cộng điểm của bộ tiêu chí: điểm của lĩnh vực, tiêu chí là tổng điểm các mục con.',
  waivable: false,
  check: ({ sheet, row, criterion }) => {
    const children = sheet.tree.childrenOf.get(criterion.code) ?? [];
    const missing = passedOver(sheet, row.row, children);
    const cell = cellOf(sheet, row.row, 'self');
    if (missing.length === 0 || cell === null) return undefined;
    const lost = sumBelowAll(sheet, missing)?.sum ?? null;
    // An item of 0 points that is passed over does no harm yet.
    const severity: Severity = lost === 0 ? 'warning' : 'error';
    return {
      cell,
      criterion: criterion.code,
      label: criterion.label,
      severity,
      lost,
      formula: formulaAt(sheet.grid, cell.row, cell.column),
      missing: missing.map(({ label }) => label),
      cells: addressesOf(sheet, missing),
    };
  },
  message: {
    vi: ({ label, formula, missing, cells, lost }) =>
      `Công thức tổng mục ${label} (=${formula}) bỏ sót mục ${listVi(missing)}` +
      `${lost === null || lost === 0 ? '' : `, thiếu ${formatPoints(lost)} điểm`}. Thêm ô ${listVi(cells)} vào công thức.`,
    en: ({ label, formula, missing, cells, lost }) =>
      `The formula of item ${label} (=${formula}) passes over item ${listEn(missing)}` +
      `${lost === null || lost === 0 ? '' : `, ${formatPoints(lost)} points short`}. Add cell ${listEn(cells)} to the formula.`,
  },
});

function addressesOf(sheet: Sheet, items: readonly Criterion[]): readonly string[] {
  const addresses: string[] = [];
  for (const { code } of items) {
    const row = sheet.rowOf.get(code);
    const cell = row === undefined ? null : cellOf(sheet, row.row, 'self');
    if (cell !== null) addresses.push(formatAddress(cell));
  }
  return addresses;
}
