import { defineRule } from './define.ts';
import { deviationHit } from './support/document-fix.ts';

export default defineRule({
  code: 'docnumber-spaced',
  scope: 'document',
  only: ['spaced'],
  severity: 'note',
  title: { vi: 'Số, ký hiệu văn bản có khoảng trắng', en: 'Document number with spaces' },
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần thể thức số, ký hiệu của văn bản.',
  waivable: true,
  check: (subject) => deviationHit(subject, 'spaced'),
  message: {
    vi: ({ label, written, official }) =>
      `Số văn bản ở mục ${label} ghi "${written}". Viết liền số và ký hiệu: ${official}.`,
    en: ({ label, written, official }) =>
      `The document number in item ${label} is written "${written}". Write it without spaces: ${official}.`,
  },
  fix: ({ cell, corrected }) => (cell === null || corrected === null ? null : { cell, value: corrected }),
});
