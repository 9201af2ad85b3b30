import { formulaAt } from '../base/grid.ts';
import { formatPoints, pointsToNumber } from '../base/points.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { columnName } from './support/column-name.ts';
import { followsChildren, rightMaxima } from './support/maximum.ts';
import { fitsSet } from './support/set-fit.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'max-edited',
  scope: 'row',
  only: ['recognised', 'lost-zero'],
  severity: 'error',
  title: { vi: 'Điểm tối đa bị sửa', en: 'Maximum changed' },
  basis: 'Bộ tiêu chí đang dùng, cột "Điểm tối đa".',
  waivable: false,
  check: ({ sheet, row }) => {
    const { criterion, max } = row;
    if (criterion === null || max.points === criterion.max || max.state === 'blank' || max.state === 'mark')
      return undefined;
    // "2 điểm" and "2.000" say 2 all the same.
    if (max.proposed === criterion.max || max.alternative === criterion.max) return undefined;
    if (max.points !== null && rightMaxima(sheet, criterion).includes(max.points)) return undefined;
    if (criterion.rule === null && followsChildren(sheet, row, criterion)) return undefined;
    const cell = cellOf(sheet, row.row, 'max');
    if (cell === null || !fitsSet(sheet)) return undefined;
    return {
      cell,
      criterion: criterion.code,
      label: criterion.label,
      column: columnName(sheet, 'max', 'Điểm tối đa'),
      max: criterion.max,
      shown: max.points,
      text: max.text,
      isFormula: formulaAt(sheet.grid, cell.row, cell.column) !== '',
    };
  },
  message: {
    vi: ({ column, label, max, shown, text }) =>
      `${quote(column)} của mục ${label} trong bộ tiêu chí là ${formatPoints(max)}, ô đang ghi ${shown === null ? textVi(text) : formatPoints(shown)}. Ghi lại ${formatPoints(max)}.`,
    en: ({ column, label, max, shown, text }) =>
      `${quote(column)} of item ${label} is ${formatPoints(max)} in the criteria set, the cell has ${shown === null ? textEn(text) : formatPoints(shown)}. Write ${formatPoints(max)} again.`,
  },
  fix: ({ cell, max, isFormula }) => (isFormula ? null : { cell, value: pointsToNumber(max) }),
});

/** A date has no text of its own. */
function textVi(text: string): string {
  return text === '' ? 'một ngày' : quote(text);
}

function textEn(text: string): string {
  return text === '' ? 'a date' : quote(text);
}
