import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { readable } from './kinds.ts';
import { claimsWithText } from './support/evidence.ts';
import { listEn, listVi } from './support/quote.ts';

export default defineRule({
  code: 'evidence-without-date',
  scope: 'leaf',
  only: readable,
  severity: 'warning',
  title: { vi: 'Văn bản không ghi ngày ban hành', en: 'Document without its date' },
  basis:
    'Hướng dẫn tự chấm điểm: tài liệu kiểm chứng nêu rõ số, ký hiệu, ngày tháng; số văn bản bắt đầu lại từ 01 mỗi năm (Nghị định số 30/2020/NĐ-CP).',
  waivable: true,
  check: (subject) => {
    const { sheet, row, criterion, documents } = subject;
    // The number of a legal document holds its year already.
    if (documents.every(({ dayText, year }) => dayText !== null || year !== null) || !claimsWithText(subject))
      return undefined;
    const undated = documents.filter(({ dayText, year }) => dayText === null && year === null);
    return {
      cell: cellOf(sheet, row.row, 'evidence'),
      criterion: criterion.code,
      label: criterion.label,
      documents: undated.map(({ normalised }) => normalised),
    };
  },
  message: {
    vi: ({ label, documents }) =>
      `Mục ${label} chưa ghi ngày ban hành của ${listVi(documents)}; cùng một số có thể là văn bản của năm khác. Ghi thêm ngày, ví dụ "ngày 02/7/2024".`,
    en: ({ label, documents }) =>
      `Item ${label} gives no date for ${listEn(documents)}; the same number may be a document of another year. Add the date, such as "ngày 02/7/2024".`,
  },
});
