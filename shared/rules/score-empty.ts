import { pointsToNumber } from '../base/points.ts';
import { reasonOf, saysNotApplicable } from '../score/not-applicable.ts';
import { defineRule } from './define.ts';
import type { Severity } from './model.ts';
import { placeIn } from './support/leaf-place.ts';
import { proposedPoints } from './support/score-fault.ts';
import { earnedSentence } from './support/score-words.ts';

export default defineRule({
  code: 'score-empty',
  scope: 'leaf',
  only: ['blank'],
  severity: 'warning',
  title: { vi: 'Chưa nhập điểm tự chấm', en: 'No self score' },
  basis: 'Bộ tiêu chí đang dùng: đơn vị tự chấm từng mục không thuộc điều tra xã hội học.',
  waivable: true,
  check: (leaf) => {
    const { state, criterion, row } = leaf;
    // No bonus is claimed by an empty cell.
    if (state !== 'blank' || criterion.rule?.kind === 'bonus') return undefined;
    const mayBeLeftOut = criterion.notApplicable !== 'not-allowed';
    const onlyTakesOff = criterion.rule?.kind === 'deduction' && criterion.rule.start <= 0;
    const severity: Severity = onlyTakesOff ? 'note' : 'warning';
    const saysWhy = mayBeLeftOut && saysNotApplicable(reasonOf(row));
    return {
      ...placeIn(leaf),
      severity,
      mayBeLeftOut,
      onlyTakesOff,
      saysWhy,
      points: saysWhy ? null : proposedPoints(leaf, null),
    };
  },
  message: {
    vi: ({ label, mayBeLeftOut, onlyTakesOff, saysWhy, points }) => {
      if (onlyTakesOff) return `Ô điểm mục ${label} để trống. Nhập 0 nếu không bị trừ điểm.`;
      if (saysWhy)
        return `Ô điểm mục ${label} để trống trong khi phần ghi chú nêu không áp dụng. Ghi "Không áp dụng" vào ô điểm.`;
      return `Nhập điểm tự chấm cho mục ${label}${mayBeLeftOut ? ', hoặc ghi "Không áp dụng" và nêu lý do' : ''}.${earnedSentence(points, 'vi')}`;
    },
    en: ({ label, mayBeLeftOut, onlyTakesOff, saysWhy, points }) => {
      if (onlyTakesOff) return `The score of item ${label} is empty. Enter 0 if nothing was taken off.`;
      if (saysWhy)
        return `The score of item ${label} is empty while its note says not applicable. Enter "Không áp dụng" as the score.`;
      return `Enter the self score of item ${label}${mayBeLeftOut ? ', or "Không áp dụng" and the reason' : ''}.${earnedSentence(points, 'en')}`;
    },
  },
  fix: ({ cell, saysWhy, points }) => {
    if (cell === null) return null;
    if (saysWhy) return { cell, value: 'Không áp dụng' };
    return points === null ? null : { cell, value: pointsToNumber(points) };
  },
});
