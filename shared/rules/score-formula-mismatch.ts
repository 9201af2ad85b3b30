import { formatPoints, pointsToNumber } from '../base/points.ts';
import { defineRule } from './define.ts';
import type { Severity } from './model.ts';
import { placeIn } from './support/leaf-place.ts';
import { lastDigit, scoreFault, trustedPoints } from './support/score-fault.ts';
import { describeRatio } from './support/score-words.ts';

export default defineRule({
  code: 'score-formula-mismatch',
  scope: 'leaf',
  only: ['faulty'],
  severity: 'error',
  title: { vi: 'Điểm khác kết quả tính theo công thức', en: 'Score that differs from the formula' },
  basis: 'Bộ tiêu chí đang dùng, công thức tính điểm theo tỷ lệ.',
  waivable: true,
  check: (leaf) => {
    const self = leaf.row.self.points;
    const earned = scoreFault(leaf) === 'score-formula-mismatch' ? trustedPoints(leaf) : null;
    if (self === null || earned?.ground.kind !== 'formula') return undefined;
    const severity: Severity = Math.abs(self - earned.points) <= lastDigit ? 'note' : 'error';
    return { ...placeIn(leaf), severity, self, points: earned.points, ratio: earned.ground.ratio };
  },
  message: {
    vi: ({ label, severity, self, points, ratio }) =>
      `Với tỷ lệ ${describeRatio(ratio)}, mục ${label} tính theo công thức được ${formatPoints(points)} điểm. Ô đang ghi ${formatPoints(self)}. ` +
      (severity === 'note'
        ? 'Chênh lệch do làm tròn; nhập lại nếu cần.'
        : `Nhập ${formatPoints(points)} hoặc sửa lại số liệu.`),
    en: ({ label, severity, self, points, ratio }) =>
      `With a ratio of ${describeRatio(ratio)} item ${label} earns ${formatPoints(points)} by its formula. The cell holds ${formatPoints(self)}. ` +
      (severity === 'note'
        ? 'The difference comes from rounding; enter the score anew if need be.'
        : `Enter ${formatPoints(points)} or correct the numbers.`),
  },
  fix: ({ cell, points }) => (cell === null ? null : { cell, value: pointsToNumber(points) }),
});
