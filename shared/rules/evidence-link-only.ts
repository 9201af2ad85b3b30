import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { readable } from './kinds.ts';
import { claimsWithText, isOnlyLink } from './support/evidence.ts';

export default defineRule({
  code: 'evidence-link-only',
  scope: 'leaf',
  only: readable,
  severity: 'note',
  title: { vi: 'Tài liệu kiểm chứng chỉ là đường dẫn', en: 'Evidence is nothing but a link' },
  basis: 'Đường dẫn chỉ người có quyền mới mở được và có thể hỏng; số văn bản thì tra cứu được.',
  waivable: true,
  check: (subject) => {
    const { sheet, row, criterion, documents } = subject;
    if (documents.length > 0 || !claimsWithText(subject) || !isOnlyLink(row.evidence)) return undefined;
    return { cell: cellOf(sheet, row.row, 'evidence'), criterion: criterion.code, label: criterion.label };
  },
  message: {
    vi: ({ label }) =>
      `Tài liệu của mục ${label} chỉ là đường dẫn, người khác có thể không mở được. Ghi thêm số văn bản cạnh đường dẫn để người thẩm định tra cứu.`,
    en: ({ label }) =>
      `The evidence of item ${label} is nothing but a link, which others may not be able to open. Write the document number beside it so that appraisers can look it up.`,
  },
});
