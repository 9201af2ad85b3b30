import { formatPoints } from '../base/points.ts';
import { defineRule } from './define.ts';
import { placeIn } from './support/leaf-place.ts';
import { measuredRole, ratioFault } from './support/ratio-fault.ts';
import { describeRatio, formatPercent } from './support/score-words.ts';

export default defineRule({
  code: 'ratio-above-100',
  scope: 'leaf',
  severity: 'warning',
  title: { vi: 'Tỷ lệ lớn hơn 100%', en: 'Ratio above 100 %' },
  basis: 'Bộ tiêu chí đang dùng: tỷ lệ là phần đã thực hiện trên tổng số.',
  waivable: true,
  check: (leaf) => {
    const { measured } = leaf.row;
    if (measured === null || ratioFault(leaf) !== 'above-100') return undefined;
    const { part, whole, ratio } = measured;
    return { ...placeIn(leaf, measuredRole(leaf, ['ratio', 'part', 'whole'])), part, whole, ratio };
  },
  message: {
    vi: ({ label, part, whole, ratio }) =>
      `${part !== null && whole !== null ? `Số đã thực hiện ${formatPoints(part)} của mục ${label} lớn hơn tổng số ${formatPoints(whole)}, tỷ lệ là ${percentOf(part, whole)}` : `Tỷ lệ của mục ${label} là ${formatPercent(ratio ?? 0)}, lớn hơn 100%`}. ` +
      'Kiểm tra lại hai số liệu.',
    en: ({ label, part, whole, ratio }) =>
      `${part !== null && whole !== null ? `${formatPoints(part)} done of item ${label} is more than the whole of ${formatPoints(whole)}, a ratio of ${percentOf(part, whole)}` : `The ratio of item ${label} is ${formatPercent(ratio ?? 0)}, above 100%`}. ` +
      'Check both numbers.',
  },
});

function percentOf(part: number, whole: number): string {
  return describeRatio({ part, whole }).split(' ')[0] ?? '';
}
