import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { readable } from './kinds.ts';
import { columnName } from './support/column-name.ts';
import { claimsWithText, isOnlyLink, sendsToOtherItem } from './support/evidence.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'evidence-without-number',
  scope: 'leaf',
  only: readable,
  severity: 'warning',
  title: { vi: 'Tài liệu kiểm chứng không có số văn bản', en: 'Evidence without a document number' },
  basis:
    'Hướng dẫn tự chấm điểm: tài liệu kiểm chứng là văn bản do cơ quan có thẩm quyền ban hành, nêu rõ số, ký hiệu, ngày tháng.',
  waivable: true,
  check: (subject) => {
    const { sheet, row, criterion, documents } = subject;
    if (documents.length > 0 || !claimsWithText(subject)) return undefined;
    if (isOnlyLink(row.evidence) || sendsToOtherItem(subject)) return undefined;
    return {
      cell: cellOf(sheet, row.row, 'evidence'),
      criterion: criterion.code,
      label: criterion.label,
      column: columnName(sheet, 'evidence', 'Tài liệu kiểm chứng'),
      text: row.evidence,
    };
  },
  message: {
    vi: ({ label, column, text }) =>
      `Ô ${quote(column)} của mục ${label} ghi ${quote(text)}, không có số văn bản nên người thẩm định không tra cứu được. Ghi số, ký hiệu và ngày, ví dụ "312/KH-UBND ngày 02/7/2024".`,
    en: ({ label, column, text }) =>
      `The cell ${quote(column)} of item ${label} has ${quote(text)} and no document number, so appraisers cannot look it up. Write number, symbol and date, such as "312/KH-UBND ngày 02/7/2024".`,
  },
});
