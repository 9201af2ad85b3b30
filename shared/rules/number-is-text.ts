import { formatPoints, pointsToNumber } from '../base/points.ts';
import { defineRule } from './define.ts';
import { placeIn } from './support/leaf-place.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'number-is-text',
  scope: 'leaf',
  only: ['text-number', 'faulty'],
  severity: 'error',
  title: { vi: 'Điểm đang là chữ', en: 'Score kept as text' },
  basis: 'Cách cộng của bảng tính: ô dạng chữ không được tính vào tổng.',
  waivable: false,
  check: (leaf) => {
    const { state, points, text } = leaf.row.self;
    if (leaf.state === 'survey' || state !== 'text-number' || points === null) return undefined;
    return { ...placeIn(leaf), points, text };
  },
  message: {
    vi: ({ label, points, text }) =>
      `Điểm mục ${label} đang là chữ ${quote(text)} nên không được cộng vào tổng. Nhập lại dạng số: ${formatPoints(points)}.`,
    en: ({ label, points, text }) =>
      `The score of item ${label} is the text ${quote(text)}, which sums pass over. Enter it as a number: ${formatPoints(points)}.`,
  },
  fix: ({ cell, points }) => (cell === null ? null : { cell, value: pointsToNumber(points) }),
});
