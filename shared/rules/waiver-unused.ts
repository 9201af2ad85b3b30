import { defineRule } from './define.ts';
import { waiverPlace } from './support/waiver-place.ts';

export default defineRule({
  code: 'waiver-unused',
  scope: 'waiver',
  severity: 'note',
  title: { vi: 'Giải trình không còn phát hiện tương ứng', en: 'Waiver whose finding is gone' },
  basis: 'Quy trình giải trình khi thẩm định: mỗi giải trình trả lời một phát hiện, do người thẩm định chấp nhận.',
  waivable: false,
  check: (subject) => (subject.standing === 'unused' ? waiverPlace(subject) : undefined),
  message: {
    vi: ({ of }) => `Giải trình ${of.vi} không còn phát hiện nào tương ứng. Xóa giải trình này nếu lỗi đã được sửa.`,
    en: ({ of }) => `The waiver ${of.en} has no finding any more. Remove it if the mistake was corrected.`,
  },
});
