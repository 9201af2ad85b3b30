import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { sharesCodeCell } from './support/code-cell.ts';

export default defineRule({
  code: 'code-lost-zero',
  scope: 'row',
  only: ['lost-zero'],
  severity: 'error',
  title: { vi: 'Số thứ tự mất số 0 cuối', en: 'Code that lost its final zero' },
  basis: 'Cột số thứ tự của bộ tiêu chí; bảng tính giữ 1.10 dạng số thành 1,1.',
  waivable: false,
  check: ({ sheet, row }) => {
    const { criterion, code } = row;
    if (row.matchedBy !== 'lost-zero' || criterion === null) return undefined;
    return {
      cell: cellOf(sheet, row.row, 'code'),
      criterion: criterion.code,
      label: criterion.label,
      fixable: !sharesCodeCell(sheet),
      shown: code.text.replace('.', ','),
    };
  },
  message: {
    vi: ({ shown, label }) =>
      `Số thứ tự ghi ${shown}, theo tên mục phải là ${label}. Đặt định dạng văn bản cho cột rồi nhập lại "${label}".`,
    en: ({ shown, label }) =>
      `The code is the number ${shown}, by its title it is item ${label}. Format the column as text and write "${label}" again.`,
  },
  fix: ({ cell, label, fixable }) => (cell === null || !fixable ? null : { cell, value: label }),
});
