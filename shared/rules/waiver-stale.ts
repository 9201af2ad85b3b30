import { defineRule } from './define.ts';
import { waiverPlace } from './support/waiver-place.ts';

export default defineRule({
  code: 'waiver-stale',
  scope: 'waiver',
  severity: 'warning',
  title: { vi: 'Giải trình cho giá trị đã thay đổi', en: 'Waiver of values that have changed' },
  basis: 'Quy trình giải trình khi thẩm định: mỗi giải trình trả lời một phát hiện, do người thẩm định chấp nhận.',
  waivable: false,
  check: (subject) => (subject.standing === 'stale' ? waiverPlace(subject) : undefined),
  message: {
    vi: ({ of }) =>
      `Giá trị đã khác lúc giải trình ${of.vi} nên phát hiện được mở lại. Giải trình lại hoặc sửa theo phát hiện.`,
    en: ({ of }) =>
      `The values are not those that the waiver ${of.en} explained, so the finding stands again. Explain it anew or correct it.`,
  },
});
