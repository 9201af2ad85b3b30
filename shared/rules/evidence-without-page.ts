import { namesPage } from '../base/document-number.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { readable } from './kinds.ts';
import { claimsWithText } from './support/evidence.ts';

export default defineRule({
  code: 'evidence-without-page',
  scope: 'leaf',
  only: readable,
  severity: 'note',
  title: { vi: 'Báo cáo không chỉ rõ mục, trang', en: 'Report without section or page' },
  basis: 'Hướng dẫn tự chấm điểm: khi chỉ một phần của tài liệu chứng minh cho tiêu chí thì nêu rõ mục, trang.',
  waivable: true,
  check: (subject) => {
    const { sheet, row, criterion, documents } = subject;
    if (documents.length === 0) return undefined;
    const report = documents.find(
      (document, index) => document.type === 'BC' && !namesPage(row.evidence, documents, index),
    );
    if ((report === undefined && !namesBareAnnex(row.evidence)) || !claimsWithText(subject)) return undefined;
    return {
      cell: cellOf(sheet, row.row, 'evidence'),
      criterion: criterion.code,
      label: criterion.label,
      document: report?.normalised ?? null,
    };
  },
  message: {
    vi: ({ label, document }) =>
      `Chỉ rõ mục, trang của ${document === null ? 'phụ lục' : `báo cáo ${document}`} chứng minh cho mục ${label}, ví dụ "(mục III, trang 5)".`,
    en: ({ label, document }) =>
      `Name the section and page of ${document === null ? 'the annex' : `report ${document}`} that prove item ${label}, such as "(mục III, trang 5)".`,
  },
});

/** An annex named by the word alone, in a text that names no section or page. */
function namesBareAnnex(evidence: string): boolean {
  // Looked for first because it is quickly said of most texts that they do not have it.
  if (!evidence.includes('ụ') && !evidence.includes('Ụ')) return false;
  return /phụ lục(?!\s*(?:số\s*)?(?:\d|[IVX]+\b))/iu.test(evidence) && !/(?:mục|trang)\s*[\dIVXa-z]/iu.test(evidence);
}
