import { defineRule } from './define.ts';
import { waiverPlace } from './support/waiver-place.ts';

export default defineRule({
  code: 'waiver-without-text',
  scope: 'waiver',
  severity: 'warning',
  title: { vi: 'Giải trình chưa có nội dung', en: 'Waiver without a text' },
  basis: 'Quy trình giải trình khi thẩm định: mỗi giải trình trả lời một phát hiện, do người thẩm định chấp nhận.',
  waivable: false,
  check: (subject) => (subject.standing === 'without-text' ? waiverPlace(subject) : undefined),
  message: {
    vi: ({ of }) => `Giải trình ${of.vi} chưa có nội dung nên chưa được xét. Nhập lý do cụ thể.`,
    en: ({ of }) => `The waiver ${of.en} has no text and is not considered. Enter the reason.`,
  },
});
