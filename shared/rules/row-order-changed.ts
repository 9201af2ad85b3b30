import { defineRule } from './define.ts';
import { codeCellOf } from './support/code-cell.ts';

export default defineRule({
  code: 'row-order-changed',
  scope: 'sheet',
  severity: 'note',
  title: { vi: 'Thứ tự các mục khác bộ tiêu chí', en: 'Order of the items differs from the criteria set' },
  basis: 'Thứ tự các mục của bộ tiêu chí đang dùng.',
  waivable: false,
  check: ({ sheet }) => {
    const { items } = sheet.tree.set;
    let before = -1;
    for (const row of sheet.rows) {
      if (row.criterion === null) continue;
      // In a sheet in order the next item is found at once.
      const position = items.indexOf(row.criterion, before + 1);
      if (position < 0 && sheet.rowOf.get(row.criterion.code) === row) {
        return {
          cell: codeCellOf(sheet, row),
          criterion: row.criterion.code,
          label: row.criterion.label,
          after: items[before]?.label ?? '',
        };
      }
      if (position >= 0) before = position;
    }
    return undefined;
  },
  message: {
    vi: ({ label, after }) =>
      `Mục ${label} đứng sau mục ${after}, khác thứ tự của bộ tiêu chí. Điểm vẫn được đọc theo số thứ tự; xếp lại nếu cần in.`,
    en: ({ label, after }) =>
      `Item ${label} stands after item ${after}, unlike in the criteria set. Scores are read by code all the same; sort the rows if the sheet is to be printed.`,
  },
});
