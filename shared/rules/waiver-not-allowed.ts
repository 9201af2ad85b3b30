import { defineRule } from './define.ts';
import { waiverPlace } from './support/waiver-place.ts';

export default defineRule({
  code: 'waiver-not-allowed',
  scope: 'waiver',
  severity: 'warning',
  title: { vi: 'Giải trình cho phát hiện phải sửa', en: 'Waiver of what must be corrected' },
  basis: 'Quy trình giải trình khi thẩm định: mỗi giải trình trả lời một phát hiện, do người thẩm định chấp nhận.',
  waivable: false,
  check: (subject) => (subject.standing === 'not-waivable' ? waiverPlace(subject) : undefined),
  message: {
    vi: ({ of }) => `Phát hiện ${of.vi} không thể giải trình. Sửa phiếu theo phát hiện và xóa giải trình này.`,
    en: ({ of }) => `The finding ${of.en} cannot be explained away. Correct the sheet and remove the waiver.`,
  },
});
