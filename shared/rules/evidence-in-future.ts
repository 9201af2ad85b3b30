import { formatDay } from '../base/day.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import type { Severity } from './model.ts';
import { exceededLimit } from './support/later.ts';

export default defineRule({
  code: 'evidence-in-future',
  scope: 'document',
  severity: 'error',
  title: { vi: 'Ngày văn bản sau ngày lập phiếu', en: 'Document dated after the day of the check' },
  basis: 'Tài liệu kiểm chứng phải ban hành trước khi chấm điểm.',
  waivable: false,
  check: ({ sheet, context, row, criterion, document }) => {
    const { day } = document;
    const limit = day === null ? null : exceededLimit(sheet, context, day);
    if (day === null || limit === null) return undefined;
    const severity: Severity = limit.of === 'check' ? 'error' : 'warning';
    return {
      cell: cellOf(sheet, row.row, 'evidence'),
      criterion: criterion.code,
      label: criterion.label,
      severity,
      document: document.normalised,
      day,
      limit,
    };
  },
  message: {
    vi: ({ label, document, day, limit }) =>
      `Ngày ban hành ${formatDay(day)} của ${document} ở mục ${label} sau ngày ${limit.of === 'check' ? 'kiểm tra' : 'lập phiếu'} ${formatDay(limit.day)}. Đối chiếu với văn bản và ghi lại ngày.`,
    en: ({ label, document, day, limit }) =>
      `${document} in item ${label} is dated ${formatDay(day)}, after the day ${limit.of === 'check' ? 'of the check' : 'of the sheet'}, ${formatDay(limit.day)}. Compare with the document and correct the date.`,
  },
});
