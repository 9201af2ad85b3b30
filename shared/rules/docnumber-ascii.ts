import { defineRule } from './define.ts';
import { deviationHit } from './support/document-fix.ts';

export default defineRule({
  code: 'docnumber-ascii',
  scope: 'document',
  only: ['ascii'],
  severity: 'note',
  title: { vi: 'Ký hiệu văn bản thiếu dấu hoặc viết sai chữ', en: 'Letters of a document symbol' },
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần thể thức số, ký hiệu của văn bản.',
  waivable: true,
  check: (subject) => deviationHit(subject, 'ascii'),
  message: {
    vi: ({ label, written, official }) =>
      `Số văn bản ở mục ${label} ghi "${written}". Ký hiệu viết đúng là ${official}.`,
    en: ({ label, written, official }) =>
      `The document number in item ${label} is written "${written}". The official letters are ${official}.`,
  },
  fix: ({ cell, corrected }) => (cell === null || corrected === null ? null : { cell, value: corrected }),
});
