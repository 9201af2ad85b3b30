import { defineRule } from './define.ts';
import { deviationHit } from './support/document-fix.ts';

export default defineRule({
  code: 'docnumber-party-form',
  scope: 'document',
  only: ['party-form'],
  severity: 'note',
  title: {
    vi: 'Số văn bản của Đảng viết theo lối văn bản nhà nước',
    en: 'Number of a Party document in the form of the State',
  },
  basis:
    'Hướng dẫn số 36-HD/VPTW về thể thức văn bản của Đảng: số và tên loại ngăn bằng dấu "-", trước cơ quan là dấu "/".',
  waivable: true,
  check: (subject) => deviationHit(subject, 'party-form'),
  message: {
    vi: ({ label, written, official }) =>
      `Số văn bản ở mục ${label} ghi "${written}". Văn bản của Đảng viết ${official}.`,
    en: ({ label, written, official }) =>
      `The document number in item ${label} is written "${written}". Documents of the Party are written ${official}.`,
  },
  fix: ({ cell, corrected }) => (cell === null || corrected === null ? null : { cell, value: corrected }),
});
