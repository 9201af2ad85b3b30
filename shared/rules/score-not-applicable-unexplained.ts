import { formatPoints } from '../base/points.ts';
import { fold } from '../base/text.ts';
import { reasonOf } from '../score/not-applicable.ts';
import { defineRule } from './define.ts';
import { placeIn } from './support/leaf-place.ts';

export default defineRule({
  code: 'score-not-applicable-unexplained',
  scope: 'leaf',
  only: ['not-applicable'],
  severity: 'error',
  title: { vi: '"Không áp dụng" chưa nêu lý do', en: 'Not applicable without a reason' },
  basis: 'Bộ tiêu chí đang dùng; mục không áp dụng làm thay đổi điểm tối đa của đơn vị nên phải có lý do.',
  waivable: false,
  check: (leaf) => {
    const { row, criterion, state } = leaf;
    if (state !== 'not-applicable' || row.self.state !== 'not-applicable') return undefined;
    if (reasonOf(row) !== '' || row.evidence !== '' || saysItself.has(fold(row.self.text))) return undefined;
    return { ...placeIn(leaf), max: criterion.max, policy: criterion.notApplicable };
  },
  message: {
    vi: ({ label, max, policy }) =>
      `Nêu lý do mục ${label} không áp dụng vào cột giải trình hoặc ghi chú. ${effects[policy].vi(formatPoints(max))}`,
    en: ({ label, max, policy }) =>
      `Say in the explanation or note why item ${label} is not applicable. ${effects[policy].en(formatPoints(max))}`,
  },
});

/** Words of the cell that are a reason already. */
const saysItself: ReadonlySet<string> = new Set([
  'khong phat sinh',
  'khong co noi dung nay',
  'khong thuc hien noi dung nay',
]);

const effects = {
  'reduce-max': {
    vi: (max: string) => `Điểm tối đa của đơn vị sẽ giảm ${max} điểm.`,
    en: (max: string) => `It takes ${max} points off the maximum of the unit.`,
  },
  'full-points': {
    vi: (max: string) => `Mục này được tính đủ ${max} điểm khi không áp dụng.`,
    en: (max: string) => `Not applicable, the item earns its full ${max} points.`,
  },
  'separate-scale': {
    vi: (max: string) => `Đơn vị sẽ được chấm theo thang riêng, không có ${max} điểm này.`,
    en: (max: string) => `The unit is scored on a scale of its own, without these ${max} points.`,
  },
  'not-allowed': { vi: () => '', en: () => '' },
} as const;
