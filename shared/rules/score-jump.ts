import { formatPoints, type Points } from '../base/points.ts';
import { isWithinBounds } from '../score/row-state.ts';
import { defineRule } from './define.ts';
import type { LeafSubject } from './model.ts';
import { placeIn } from './support/leaf-place.ts';
import { scoreFault, trustedPoints } from './support/score-fault.ts';

export default defineRule({
  code: 'score-jump',
  scope: 'leaf',
  only: ['value', 'text-number'],
  severity: 'ask',
  title: { vi: 'Điểm thay đổi nhiều so với năm trước', en: 'Large change from last year' },
  basis: 'Kinh nghiệm thẩm định: thay đổi lớn giữa hai năm cần lời giải thích.',
  waivable: true,
  check: (leaf) => {
    const self = leaf.row.self.points;
    const previous = previousOf(leaf);
    if (self === null || previous === null || leaf.state !== 'value' || scoreFault(leaf) !== null) return undefined;
    const change = self - previous;
    if (Math.abs(change) < Math.max(leastChange, leaf.criterion.max / 2) || isExplained(leaf)) return undefined;
    return { ...placeIn(leaf), self, previous };
  },
  message: {
    vi: ({ label, self, previous }) =>
      `Mục ${label} năm trước ${formatPoints(previous)} điểm, năm nay ${formatPoints(self)}, ${self > previous ? 'tăng' : 'giảm'} ${formatPoints(Math.abs(self - previous))}. ` +
      'Kiểm tra lại điểm; nếu đúng, nêu lý do ở cột ghi chú hoặc giải trình.',
    en: ({ label, self, previous }) =>
      `Item ${label} had ${formatPoints(previous)} last year and has ${formatPoints(self)} this year, ${self > previous ? 'up' : 'down'} by ${formatPoints(Math.abs(self - previous))}. ` +
      'Check the score; if it is right, give the reason in the note or explanation.',
  },
});

/** Half a point: below that even half of a small maximum is no news. */
const leastChange = 500;

/** The comparable points of last year, else those of the sheet's own column where they can be points of this item. */
function previousOf({ row, criterion, context }: LeafSubject): Points | null {
  const points = context.previous?.(criterion.code) ?? row.previous.points;
  return points !== null && isWithinBounds(criterion, points) ? points : null;
}

/** A reason in words, or numbers that earn just these points. A mere document number is evidence, no reason. */
function isExplained(leaf: LeafSubject): boolean {
  const { explanation, note, evidence } = leaf.row;
  if (explanation !== '' || note !== '' || (evidence !== '' && leaf.documents.length === 0)) return true;
  return trustedPoints(leaf)?.points === leaf.row.self.points;
}
