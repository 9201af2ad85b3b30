import { formulaAt } from '../base/grid.ts';
import { formatPoints, pointsToNumber } from '../base/points.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { columnName } from './support/column-name.ts';
import { countsTwice } from './support/counted-twice.ts';
import { wrongMaximum } from './support/maximum.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'total-max-differs',
  scope: 'total',
  severity: 'error',
  title: { vi: 'Tổng điểm tối đa khác bộ tiêu chí', en: 'Total of the maximum differs from the criteria set' },
  basis: 'Bộ tiêu chí đang dùng, cột "Điểm tối đa".',
  waivable: false,
  check: ({ sheet, total }) => {
    const wrong = wrongMaximum(sheet, total);
    const cell = cellOf(sheet, total.row, 'max');
    if (wrong === null || cell === null || countsTwice(sheet, total, 'max') !== null) return undefined;
    const isFormula = formulaAt(sheet.grid, cell.row, cell.column) !== '';
    return { cell, criterion: null, column: columnName(sheet, 'max', 'Điểm tối đa'), isFormula, ...wrong };
  },
  message: {
    vi: ({ column, own, right, isFormula }) =>
      `Tổng cột ${quote(column)} ghi ${formatPoints(own)}, bộ tiêu chí là ${formatPoints(right)}. ${isFormula ? 'Kiểm tra công thức của ô.' : 'Ghi lại tổng theo bộ tiêu chí.'}`,
    en: ({ column, own, right, isFormula }) =>
      `The total of column ${quote(column)} is ${formatPoints(own)}, in the criteria set it is ${formatPoints(right)}. ${isFormula ? 'Check the formula of the cell.' : 'Write the total of the criteria set.'}`,
  },
  fix: ({ cell, right, isFormula }) => (isFormula ? null : { cell, value: pointsToNumber(right) }),
});
