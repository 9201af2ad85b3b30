import { formatPoints } from '../base/points.ts';
import { defineRule } from './define.ts';
import type { Severity } from './model.ts';
import { placeIn } from './support/leaf-place.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'survey-self-scored',
  scope: 'leaf',
  only: ['survey'],
  severity: 'error',
  title: { vi: 'Tự chấm mục điều tra xã hội học', en: 'Self score in a survey item' },
  basis: 'Hướng dẫn của Bộ Nội vụ về tự đánh giá: không tự chấm tiêu chí điều tra xã hội học.',
  waivable: false,
  check: (leaf) => {
    const { row, state } = leaf;
    const { points, text } = row.self;
    if (state !== 'survey' || !isScore.has(row.self.state)) return undefined;
    // A 0 claims nothing, though it too stands where the survey's result belongs.
    const severity: Severity = points === 0 ? 'warning' : 'error';
    return { ...placeIn(leaf), severity, points, text };
  },
  message: {
    vi: ({ label, points, text }) =>
      `Mục ${label} chấm theo kết quả điều tra xã hội học, ô tự chấm đang ghi ${shown(points, text, 'một ngày tháng')}. Xóa điểm tự chấm ở mục này.`,
    en: ({ label, points, text }) =>
      `Item ${label} is scored by the survey, the self score holds ${shown(points, text, 'a date')}. Clear the self score of this item.`,
  },
  fix: ({ cell }) => (cell === null ? null : { cell, value: null }),
});

/** Numbers however they are written; words such as "Điều tra xã hội học" score nothing. */
const isScore: ReadonlySet<string> = new Set(['value', 'text-number', 'ambiguous', 'not-a-number', 'date']);

function shown(points: number | null, text: string, date: string): string {
  if (points !== null) return formatPoints(points);
  return text === '' ? date : quote(text);
}
