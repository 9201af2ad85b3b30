import { formatPoints } from '../base/points.ts';
import { defineRule } from './define.ts';
import { placeIn } from './support/leaf-place.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'score-is-text',
  scope: 'leaf',
  only: ['text'],
  severity: 'error',
  title: { vi: 'Ô điểm ghi chữ', en: 'Words instead of a score' },
  basis: 'Bộ tiêu chí đang dùng: kết quả tự chấm của mỗi mục là một số điểm.',
  waivable: false,
  check: (leaf) => {
    const { row, criterion, state } = leaf;
    if (state === 'survey' || row.self.state !== 'text') return undefined;
    return {
      ...placeIn(leaf),
      text: row.self.text,
      max: criterion.rule?.kind === 'bonus' ? criterion.rule.cap : criterion.max,
    };
  },
  message: {
    vi: ({ label, text, max }) =>
      `Ô điểm mục ${label} ghi ${quote(text)}. Nhập số điểm${range(max, 'từ 0 đến')}, phần chữ ghi ở cột ghi chú.`,
    en: ({ label, text, max }) =>
      `The score of item ${label} is ${quote(text)}. Enter points${range(max, 'from 0 to')}, words belong to the note.`,
  },
});

function range(max: number, words: string): string {
  return max > 0 ? ` ${words} ${formatPoints(max)}` : '';
}
