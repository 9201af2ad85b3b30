import { defineRule } from './define.ts';
import { deviationHit } from './support/document-fix.ts';

export default defineRule({
  code: 'docnumber-no-slash',
  scope: 'document',
  only: ['no-slash'],
  severity: 'note',
  title: { vi: 'Số và ký hiệu văn bản không ngăn bằng dấu "/"', en: 'Document number without its slash' },
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần thể thức số, ký hiệu của văn bản.',
  waivable: true,
  check: (subject) => deviationHit(subject, 'no-slash'),
  message: {
    vi: ({ label, written, official }) =>
      `Số văn bản ở mục ${label} ghi "${written}". Giữa số và ký hiệu dùng dấu "/", trong ký hiệu dùng dấu "-": ${official}.`,
    en: ({ label, written, official }) =>
      `The document number in item ${label} is written "${written}". A slash stands after the number, hyphens in the symbol: ${official}.`,
  },
  fix: ({ cell, corrected }) => (cell === null || corrected === null ? null : { cell, value: corrected }),
});
