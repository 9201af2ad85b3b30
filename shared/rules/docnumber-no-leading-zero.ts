import { defineRule } from './define.ts';
import { deviationHit } from './support/document-fix.ts';

export default defineRule({
  code: 'docnumber-no-leading-zero',
  scope: 'document',
  only: ['no-leading-zero'],
  severity: 'note',
  title: { vi: 'Số văn bản nhỏ hơn 10 thiếu số 0', en: 'Document number below 10 without its 0' },
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần thể thức số, ký hiệu của văn bản.',
  waivable: true,
  check: (subject) => deviationHit(subject, 'no-leading-zero'),
  message: {
    vi: ({ label, written, official }) =>
      `Số văn bản ở mục ${label} ghi "${written}". Số nhỏ hơn 10 viết thêm số 0: ${official}.`,
    en: ({ label, written, official }) =>
      `The document number in item ${label} is written "${written}". A number below 10 gets a 0: ${official}.`,
  },
  fix: ({ cell, corrected }) => (cell === null || corrected === null ? null : { cell, value: corrected }),
});
