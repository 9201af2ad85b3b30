import { formatPoints, pointsToNumber, type Points } from '../base/points.ts';
import { defineRule } from './define.ts';
import { placeIn } from './support/leaf-place.ts';
import { allowedFor, proposedPoints, scoreFault } from './support/score-fault.ts';
import { earnedSentence } from './support/score-words.ts';

export default defineRule({
  code: 'score-above-max',
  scope: 'leaf',
  only: ['faulty'],
  severity: 'error',
  title: { vi: 'Điểm tự chấm vượt điểm tối đa', en: 'Self score above the maximum' },
  basis: 'Bộ tiêu chí đang dùng, cột "Điểm tối đa".',
  waivable: false,
  check: (leaf) => {
    const self = leaf.row.self.points;
    if (self === null || scoreFault(leaf) !== 'score-above-max') return undefined;
    const { rule } = leaf.criterion;
    const max = rule?.kind === 'bonus' ? rule.cap : leaf.criterion.max;
    const { values, stretches } = allowedFor(leaf);
    const highest = Math.max(...values, ...stretches.map(({ to }) => to)) as Points;
    return { ...placeIn(leaf), self, max, earned: proposedPoints(leaf, null), proposed: proposedPoints(leaf, highest) };
  },
  message: {
    vi: ({ label, self, max, earned }) =>
      `Điểm tự chấm ${formatPoints(self)} lớn hơn điểm tối đa ${formatPoints(max)} của mục ${label}. Nhập điểm từ 0 đến ${formatPoints(max)}.${earnedSentence(earned, 'vi')}`,
    en: ({ label, self, max, earned }) =>
      `Self score ${formatPoints(self)} is above the maximum ${formatPoints(max)} of item ${label}. Enter a score from 0 to ${formatPoints(max)}.${earnedSentence(earned, 'en')}`,
  },
  fix: ({ cell, proposed }) => (cell === null || proposed === null ? null : { cell, value: pointsToNumber(proposed) }),
});
