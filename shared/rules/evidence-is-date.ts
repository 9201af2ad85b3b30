import { formatDay } from '../base/day.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { columnName } from './support/column-name.ts';
import { evidenceDay } from './support/evidence.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'evidence-is-date',
  scope: 'leaf',
  severity: 'warning',
  title: { vi: 'Ô tài liệu bị đổi thành ngày', en: 'Evidence turned into a date' },
  basis: 'Bảng tính tự đổi "12/2024" thành ngày khi cột không ở dạng văn bản.',
  waivable: false,
  check: (subject) => {
    const { sheet, row, criterion } = subject;
    const day = evidenceDay(subject);
    if (day === null) return undefined;
    return {
      cell: cellOf(sheet, row.row, 'evidence'),
      criterion: criterion.code,
      label: criterion.label,
      day,
      column: columnName(sheet, 'evidence', 'Tài liệu kiểm chứng'),
    };
  },
  message: {
    vi: ({ label, column, day }) =>
      `Ô ${quote(column)} của mục ${label} đang là ngày ${formatDay(day)}, không còn số văn bản. Đặt định dạng văn bản cho cột rồi ghi lại số, ký hiệu và ngày.`,
    en: ({ label, column, day }) =>
      `The cell ${quote(column)} of item ${label} is the date ${formatDay(day)}, the document number is gone. Format the column as text and write number, symbol and date again.`,
  },
});
