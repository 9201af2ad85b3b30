import { formatPoints, pointsToNumber, type Points } from '../base/points.ts';
import { defineRule } from './define.ts';
import { placeIn } from './support/leaf-place.ts';
import { faultOfPoints, scoreFault } from './support/score-fault.ts';

export default defineRule({
  code: 'deduction-positive',
  scope: 'leaf',
  only: ['faulty'],
  severity: 'ask',
  title: { vi: 'Chưa rõ điểm bị trừ hay điểm còn lại', en: 'Points taken off, or points that are left' },
  basis: 'Bộ tiêu chí đang dùng, cách tính của mục điểm trừ.',
  waivable: true,
  check: (leaf) => {
    const self = leaf.row.self.points;
    const { rule } = leaf.criterion;
    if (self === null || rule?.kind !== 'deduction' || scoreFault(leaf) !== 'deduction-positive') return undefined;
    const onlyTakesOff = rule.start <= 0;
    const meant = (onlyTakesOff ? -self : rule.start - self) as Points;
    return { ...placeIn(leaf), self, onlyTakesOff, meant, fits: faultOfPoints(leaf, meant) === null };
  },
  message: {
    vi: ({ label, self, onlyTakesOff, meant }) =>
      onlyTakesOff
        ? `Mục ${label} chỉ trừ điểm, ô đang ghi ${formatPoints(self)}. Nếu đây là số điểm bị trừ, nhập ${formatPoints(meant)}; nếu không bị trừ, nhập 0.`
        : `Mục ${label} ghi ${formatPoints(self)}, bằng đúng số điểm bị trừ theo số liệu. Nếu vậy, nhập số điểm còn lại: ${formatPoints(meant)}; nếu không, sửa lại số liệu.`,
    en: ({ label, self, onlyTakesOff, meant }) =>
      onlyTakesOff
        ? `Item ${label} only takes points off and holds ${formatPoints(self)}. If that was taken off, enter ${formatPoints(meant)}; if nothing was, enter 0.`
        : `Item ${label} holds ${formatPoints(self)}, just what its numbers take off. If so, enter what is left: ${formatPoints(meant)}; if not, correct the numbers.`,
  },
  fix: ({ cell, meant, fits }) => (cell === null || !fits ? null : { cell, value: pointsToNumber(meant) }),
});
