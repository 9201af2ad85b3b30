import { formatPoints, pointsToNumber } from '../base/points.ts';
import { defineRule } from './define.ts';
import { placeIn } from './support/leaf-place.ts';
import { quote } from './support/quote.ts';
import { faultOfPoints } from './support/score-fault.ts';

export default defineRule({
  code: 'number-ambiguous',
  scope: 'leaf',
  only: ['ambiguous'],
  severity: 'ask',
  title: { vi: 'Số có thể đọc theo hai cách', en: 'Number with two readings' },
  basis: 'Cách viết số thập phân: dấu chấm và dấu phẩy vừa dùng cho phần thập phân, vừa dùng cho hàng nghìn.',
  waivable: false,
  check: (leaf) => {
    const { state, proposed, alternative, text } = leaf.row.self;
    if (leaf.state === 'survey' || state !== 'ambiguous' || proposed === null || alternative === null) return undefined;
    const { criterion } = leaf;
    const max = criterion.rule?.kind === 'bonus' ? criterion.rule.cap : criterion.max;
    const within = [proposed, alternative].filter((points) => points >= 0 && points <= max);
    const likely = within.length === 1 ? (within[0] ?? null) : null;
    const fits = likely !== null && faultOfPoints(leaf, likely) === null;
    return { ...placeIn(leaf), text, readings: [proposed, alternative] as const, max, likely, fits };
  },
  message: {
    vi: ({ label, text, readings: [first, second], max, likely }) =>
      `Ô điểm mục ${label} ghi ${quote(text)}, có thể là ${formatPoints(first)} hoặc ${formatPoints(second)}. ` +
      (likely === null
        ? 'Chọn một giá trị và nhập lại.'
        : `Chỉ ${formatPoints(likely)} nằm trong điểm tối đa ${formatPoints(max)}; xác nhận và nhập lại ${formatPoints(likely)}.`),
    en: ({ label, text, readings: [first, second], max, likely }) =>
      `The score of item ${label} is ${quote(text)}, which can be ${formatPoints(first)} or ${formatPoints(second)}. ` +
      (likely === null
        ? 'Choose one value and enter it.'
        : `Only ${formatPoints(likely)} is within the maximum of ${formatPoints(max)}; confirm and enter ${formatPoints(likely)}.`),
  },
  fix: ({ cell, likely, fits }) =>
    cell === null || likely === null || !fits ? null : { cell, value: pointsToNumber(likely) },
});
