import { formatPoints, pointsToNumber } from '../base/points.ts';
import { nearestAllowed } from '../score/allowed.ts';
import { defineRule } from './define.ts';
import { placeIn } from './support/leaf-place.ts';
import { allowedFor, proposedPoints, scoreFault } from './support/score-fault.ts';
import { earnedSentence, listAllowed, listPoints } from './support/score-words.ts';

export default defineRule({
  code: 'score-not-on-scale',
  scope: 'leaf',
  only: ['faulty'],
  severity: 'error',
  title: { vi: 'Điểm không thuộc thang điểm của mục', en: 'Score that the scale does not have' },
  basis: 'Bộ tiêu chí đang dùng, thang điểm của từng tiêu chí thành phần.',
  waivable: true,
  check: (leaf) => {
    const self = leaf.row.self.points;
    if (self === null || scoreFault(leaf) !== 'score-not-on-scale') return undefined;
    const { rule } = leaf.criterion;
    const { values, stretches } = allowedFor(leaf);
    const other = rule?.kind === 'dependsOn' ? (leaf.answer.earned?.(rule.on) ?? null) : null;
    const capped =
      rule?.kind === 'dependsOn' && other !== null && other <= rule.atMost
        ? { by: leaf.sheet.tree.byCode.get(rule.on)?.label ?? rule.on, earned: other, cap: rule.cap }
        : null;
    return {
      ...placeIn(leaf),
      self,
      values,
      stretches,
      capped,
      nearest: nearestAllowed({ values, stretches }, self),
      // Which of two nearest values was meant is for the person; what the numbers earn is not.
      proposed: proposedPoints(leaf, null),
    };
  },
  message: {
    vi: ({ label, self, values, stretches, capped, nearest, proposed }) => {
      const reason = capped === null ? '' : ` vì mục ${capped.by} chỉ đạt ${formatPoints(capped.earned)} điểm`;
      const advice =
        proposed === null ? ` Mức gần nhất là ${listPoints(nearest, 'hoặc')}.` : earnedSentence(proposed, 'vi');
      return `Mục ${label} chỉ nhận ${listAllowed(values, stretches, 'vi')} điểm${reason}. Ô đang ghi ${formatPoints(self)}.${advice}`;
    },
    en: ({ label, self, values, stretches, capped, nearest, proposed }) => {
      const reason = capped === null ? '' : ` because item ${capped.by} earned only ${formatPoints(capped.earned)}`;
      const advice =
        proposed === null ? ` The nearest is ${listPoints(nearest, 'or')}.` : earnedSentence(proposed, 'en');
      return `Item ${label} takes only ${listAllowed(values, stretches, 'en')} points${reason}. The cell holds ${formatPoints(self)}.${advice}`;
    },
  },
  fix: ({ cell, proposed }) => (cell === null || proposed === null ? null : { cell, value: pointsToNumber(proposed) }),
});
