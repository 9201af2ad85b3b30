import { formatPoints, pointsToNumber, type Points } from '../base/points.ts';
import { defineRule } from './define.ts';
import { placeIn } from './support/leaf-place.ts';
import { faultOfPoints, proposedPoints, scoreFault } from './support/score-fault.ts';
import { earnedSentence } from './support/score-words.ts';

export default defineRule({
  code: 'score-negative',
  scope: 'leaf',
  only: ['faulty'],
  severity: 'error',
  title: { vi: 'Điểm tự chấm nhỏ hơn 0', en: 'Self score below 0' },
  basis: 'Bộ tiêu chí đang dùng: mức thấp nhất của mỗi mục là 0, trừ mục chỉ trừ điểm.',
  waivable: false,
  check: (leaf) => {
    const self = leaf.row.self.points;
    if (self === null || scoreFault(leaf) !== 'score-negative') return undefined;
    const { rule, max } = leaf.criterion;
    // "−0,5" in an item that starts from full points says how much was taken off.
    const left = rule?.kind === 'deduction' ? ((rule.start + self) as Points) : null;
    const remaining = left === null || faultOfPoints(leaf, left) !== null ? null : left;
    return {
      ...placeIn(leaf),
      self,
      max: rule?.kind === 'bonus' ? rule.cap : max,
      remaining,
      earned: proposedPoints(leaf, null),
    };
  },
  message: {
    vi: ({ label, self, max, remaining, earned }) =>
      `Điểm tự chấm ${formatPoints(self)} của mục ${label} nhỏ hơn 0. ` +
      (remaining === null
        ? `Nhập điểm từ 0 đến ${formatPoints(max)}.${earnedSentence(earned, 'vi')}`
        : `Nếu ${formatPoints(-self)} là số điểm bị trừ, nhập số điểm còn lại: ${formatPoints(remaining)}.`),
    en: ({ label, self, max, remaining, earned }) =>
      `Self score ${formatPoints(self)} of item ${label} is below 0. ` +
      (remaining === null
        ? `Enter a score from 0 to ${formatPoints(max)}.${earnedSentence(earned, 'en')}`
        : `If ${formatPoints(-self)} is what was taken off, enter what is left: ${formatPoints(remaining)}.`),
  },
  fix: ({ cell, remaining, earned }) => {
    const proposed = remaining ?? earned;
    return cell === null || proposed === null ? null : { cell, value: pointsToNumber(proposed) };
  },
});
