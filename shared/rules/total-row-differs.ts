import { formulaAt } from '../base/grid.ts';
import { formatPoints, pointsToNumber } from '../base/points.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import type { Severity } from './model.ts';
import { countsTwice } from './support/counted-twice.ts';
import { passedOver } from './support/group-total.ts';
import { listEn, listVi, quote } from './support/quote.ts';
import { fieldsThatDiffer, wrongTotalRow } from './support/total-row.ts';

export default defineRule({
  code: 'total-row-differs',
  scope: 'total',
  severity: 'error',
  title: { vi: 'Dòng tổng cộng khác tổng các mục', en: 'Total row differs from the sum of the items' },
  basis: 'Phép cộng điểm của bộ tiêu chí: tổng điểm là tổng điểm các lĩnh vực.',
  waivable: false,
  check: ({ sheet, total }) => {
    const wrong = wrongTotalRow(sheet, total);
    if (wrong === null) return undefined;
    const { own, shown, sum, items } = wrong;
    if (countsTwice(sheet, total, 'self') !== null || passedOver(sheet, total.row, items).length > 0) return undefined;
    const cell = cellOf(sheet, total.row, 'self');
    const follows = own === shown;
    const severity: Severity = follows || Math.abs(own - (sum ?? shown)) <= 10 ? 'note' : 'error';
    const isFormula = cell !== null && formulaAt(sheet.grid, cell.row, cell.column) !== '';
    return {
      cell,
      criterion: null,
      severity,
      title: total.title,
      own,
      shown,
      sum,
      follows,
      isFormula,
      wrong: fieldsThatDiffer(sheet, items),
    };
  },
  message: {
    vi: ({ title, own, shown, sum, follows, wrong }) =>
      follows
        ? `Dòng ${quote(title)} ghi ${formatPoints(own)}, khớp với các tổng đang ghi, nhưng cộng từ các mục chấm được ${formatPoints(sum ?? shown)}.` +
          ` Sửa tổng mục ${listVi(wrong)} trước.`
        : `Dòng ${quote(title)} ghi ${formatPoints(own)}, cộng các mục được ${formatPoints(sum ?? shown)}` +
          `${sum === null || sum === shown ? '' : ` (cộng các tổng đang ghi được ${formatPoints(shown)})`}. Kiểm tra lại phép cộng.`,
    en: ({ title, own, shown, sum, follows, wrong }) =>
      follows
        ? `Row ${quote(title)} is ${formatPoints(own)}, which fits the totals as they stand, but the scored items add up to ${formatPoints(sum ?? shown)}.` +
          ` First correct the total of item ${listEn(wrong)}.`
        : `Row ${quote(title)} is ${formatPoints(own)}, the items add up to ${formatPoints(sum ?? shown)}` +
          `${sum === null || sum === shown ? '' : ` (the totals as they stand to ${formatPoints(shown)})`}. Check the addition.`,
  },
  fix: ({ cell, sum, follows, isFormula }) =>
    cell === null || sum === null || follows || isFormula ? null : { cell, value: pointsToNumber(sum) },
});
