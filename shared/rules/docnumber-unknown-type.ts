import { defineRule } from './define.ts';
import { deviationHit } from './support/document-fix.ts';

export default defineRule({
  code: 'docnumber-unknown-type',
  scope: 'document',
  only: ['unknown-type'],
  severity: 'note',
  title: { vi: 'Ký hiệu loại văn bản không có trong danh mục', en: 'Kind of document that is on no list' },
  basis: 'Nghị định số 30/2020/NĐ-CP, Điều 7 và Phụ lục III: 29 loại văn bản hành chính và chữ viết tắt.',
  waivable: true,
  check: (subject) => {
    const hit = deviationHit(subject, 'unknown-type');
    return hit === undefined ? undefined : { ...hit, type: subject.document.type ?? '' };
  },
  message: {
    vi: ({ label, written, type }) =>
      `Ký hiệu "${type}" trong số văn bản ${written} ở mục ${label} không có trong danh mục loại văn bản. Đối chiếu với văn bản và ghi lại ký hiệu.`,
    en: ({ label, written, type }) =>
      `The letters "${type}" in document number ${written} of item ${label} name no kind of document. Compare with the document and correct them.`,
  },
});
