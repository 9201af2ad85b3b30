import { reasonOf } from '../score/not-applicable.ts';
import { defineRule } from './define.ts';
import { placeIn } from './support/leaf-place.ts';
import { scoreFault } from './support/score-fault.ts';

export default defineRule({
  code: 'score-zero-for-not-applicable',
  scope: 'leaf',
  only: ['faulty'],
  severity: 'ask',
  title: { vi: 'Ghi 0 điểm ở mục được nêu là không áp dụng', en: '0 where the row says not applicable' },
  basis: 'Bộ tiêu chí đang dùng: "không áp dụng" và 0 điểm là hai kết quả khác nhau.',
  waivable: true,
  check: (leaf) => {
    if (scoreFault(leaf) !== 'score-zero-for-not-applicable') return undefined;
    return { ...placeIn(leaf), nothingArose: leaf.row.measured?.whole === 0, explained: reasonOf(leaf.row) !== '' };
  },
  message: {
    vi: ({ label, nothingArose }) =>
      `Mục ${label} ghi 0 điểm trong khi ${nothingArose ? 'số liệu cho thấy không phát sinh' : 'phần ghi chú nêu không áp dụng'}. ` +
      'Ghi "Không áp dụng" và nêu lý do, hoặc giữ 0 điểm nếu đúng là không đạt.',
    en: ({ label, nothingArose }) =>
      `Item ${label} has 0 points while ${nothingArose ? 'its numbers show that nothing arose' : 'its note says not applicable'}. ` +
      'Enter "Không áp dụng" with the reason, or keep 0 if the item was not met.',
  },
  fix: ({ cell, explained }) => (cell === null || !explained ? null : { cell, value: 'Không áp dụng' }),
});
