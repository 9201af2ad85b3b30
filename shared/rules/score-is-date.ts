import { yearMonthDay } from '../base/day.ts';
import { formatPoints, pointsToNumber, type Points } from '../base/points.ts';
import { isAllowed } from '../score/allowed.ts';
import { defineRule } from './define.ts';
import type { LeafSubject } from './model.ts';
import { placeIn } from './support/leaf-place.ts';
import { allowedFor, faultOfPoints, trustedPoints } from './support/score-fault.ts';
import { earnedSentence } from './support/score-words.ts';

export default defineRule({
  code: 'score-is-date',
  scope: 'leaf',
  only: ['date'],
  severity: 'error',
  title: { vi: 'Ô điểm đang là ngày tháng', en: 'Score turned into a date' },
  basis: 'Cách nhập của bảng tính: số viết với dấu chấm hoặc dấu gạch chéo có thể tự đổi thành ngày.',
  waivable: false,
  check: (leaf) => {
    const { state, day } = leaf.row.self;
    if (leaf.state === 'survey' || state !== 'date' || day === null) return undefined;
    const { month, day: date } = yearMonthDay(day);
    const meant = numberTyped(leaf, date, month);
    const fits = meant !== null && faultOfPoints(leaf, meant) === null;
    const earned = trustedPoints(leaf)?.points ?? null;
    return { ...placeIn(leaf), date, month, meant, fits, earned: earned === meant ? null : earned };
  },
  message: {
    vi: ({ label, date, month, meant, earned }) =>
      `Ô điểm mục ${label} đang là ngày ${shown(date, month)}. ` +
      (meant === null
        ? 'Nhập lại điểm và đặt định dạng số cho ô.'
        : `Nếu đã gõ ${formatPoints(meant)}, nhập lại ${formatPoints(meant)} và đặt định dạng số cho ô.`) +
      earnedSentence(earned, 'vi'),
    en: ({ label, date, month, meant, earned }) =>
      `The score of item ${label} is the date ${shown(date, month)}. ` +
      (meant === null
        ? 'Enter the score again and set the format of the cell to number.'
        : `If ${formatPoints(meant)} was typed, enter ${formatPoints(meant)} again and set the format of the cell to number.`) +
      earnedSentence(earned, 'en'),
  },
  fix: ({ cell, meant, fits }) =>
    cell === null || meant === null || !fits ? null : { cell, value: pointsToNumber(meant) },
});

/** "1.5" becomes 01/5 in a Vietnamese file and 05/01 in an American one; the scale tells which number can be meant. */
function numberTyped(leaf: LeafSubject, date: number, month: number): Points | null {
  const readings = [decimal(date, month), decimal(month, date)];
  const scale = allowedFor(leaf);
  const max = leaf.criterion.rule?.kind === 'bonus' ? leaf.criterion.rule.cap : leaf.criterion.max;
  return readings.find((points) => isAllowed(scale, points)) ?? readings.find((points) => points <= max) ?? null;
}

function decimal(whole: number, fraction: number): Points {
  return (whole * 1000 + fraction * (fraction < 10 ? 100 : 10)) as Points;
}

function shown(date: number, month: number): string {
  return `${String(date).padStart(2, '0')}/${month <= 2 ? `0${month}` : month}`;
}
