import { formulaAt } from '../base/grid.ts';
import { formatPoints } from '../base/points.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import type { Severity } from './model.ts';
import { countsTwice } from './support/counted-twice.ts';
import { passedOver } from './support/group-total.ts';
import { sumAsShown } from './support/leaf-sum.ts';
import { listEn, listVi, quote } from './support/quote.ts';
import { addendsOf } from './support/total-row.ts';

export default defineRule({
  code: 'total-row-misses-field',
  scope: 'total',
  severity: 'error',
  title: { vi: 'Công thức tổng cộng bỏ sót lĩnh vực', en: 'Formula of the total row passes over a field' },
  basis: 'Phép cộng điểm của bộ tiêu chí: tổng điểm là tổng điểm các lĩnh vực.',
  waivable: false,
  check: ({ sheet, total }) => {
    const cell = cellOf(sheet, total.row, 'self');
    // Of the sums that the row may stand for, the one that the formula comes nearest to.
    const [missing = []] = addendsOf(sheet, total)
      .map((items) => passedOver(sheet, total.row, items))
      .sort((a, b) => a.length - b.length);
    if (cell === null || missing.length === 0 || countsTwice(sheet, total, 'self') !== null) return undefined;
    const lost = sumAsShown(sheet, missing);
    const severity: Severity = lost === 0 ? 'warning' : 'error';
    return {
      cell,
      criterion: null,
      severity,
      title: total.title,
      lost,
      formula: formulaAt(sheet.grid, cell.row, cell.column),
      missing: missing.map(({ label }) => label),
    };
  },
  message: {
    vi: ({ title, formula, missing, lost }) =>
      `Công thức dòng ${quote(title)} (=${formula}) bỏ sót mục ${listVi(missing)}` +
      `${lost === null || lost === 0 ? '' : `, thiếu ${formatPoints(lost)} điểm`}. Thêm ô tổng của mục đó vào công thức.`,
    en: ({ title, formula, missing, lost }) =>
      `The formula of row ${quote(title)} (=${formula}) passes over item ${listEn(missing)}` +
      `${lost === null || lost === 0 ? '' : `, ${formatPoints(lost)} points short`}. Add its total to the formula.`,
  },
});
