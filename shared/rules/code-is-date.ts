import { formatDay } from '../base/day.ts';
import { isDateValue, valueAt } from '../base/grid.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'code-is-date',
  scope: 'row',
  severity: 'error',
  title: { vi: 'Số thứ tự bị đổi thành ngày', en: 'Code turned into a date' },
  basis: 'Cột số thứ tự của bộ tiêu chí; bảng tính tự đổi 1.1, 2.10 thành ngày khi cột không ở dạng văn bản.',
  waivable: false,
  check: ({ sheet, row }) => {
    const { criterion, code } = row;
    const cell = code.kind === 'date' ? cellOf(sheet, row.row, 'code') : null;
    const value = cell === null ? null : valueAt(sheet.grid, cell.row, cell.column);
    if (cell === null || !isDateValue(value)) return undefined;
    return {
      cell,
      criterion: criterion?.code ?? null,
      label: criterion?.label ?? null,
      day: value.date,
      name: row.title,
    };
  },
  message: {
    vi: ({ day, label, name }) =>
      label === null
        ? `Số thứ tự của hàng ${quote(name)} đang là ngày ${formatDay(day)} nên hàng này không được tính. Đặt định dạng văn bản cho cột rồi nhập lại số thứ tự.`
        : `Số thứ tự đang là ngày ${formatDay(day)}, theo tên mục phải là ${label}. Đặt định dạng văn bản cho cột rồi nhập lại "${label}".`,
    en: ({ day, label, name }) =>
      label === null
        ? `The code of row ${quote(name)} is the date ${formatDay(day)}, so the row does not count. Format the column as text and write the code again.`
        : `The code is the date ${formatDay(day)}, by its title it is item ${label}. Format the column as text and write "${label}" again.`,
  },
  fix: ({ cell, label }) => (label === null ? null : { cell, value: label }),
});
