import { formatPoints } from '../base/points.ts';
import { defineRule } from './define.ts';
import { placeIn } from './support/leaf-place.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'score-not-applicable-forbidden',
  scope: 'leaf',
  only: ['not-applicable'],
  severity: 'error',
  title: { vi: '"Không áp dụng" ở mục phải chấm điểm', en: 'Not applicable where the item must be scored' },
  basis: 'Bộ tiêu chí đang dùng: mục không có quy định được giảm trừ hoặc miễn chấm.',
  waivable: true,
  check: (leaf) => {
    const { row, criterion, state } = leaf;
    if (state === 'survey' || row.self.state !== 'not-applicable' || criterion.notApplicable !== 'not-allowed')
      return undefined;
    return { ...placeIn(leaf), text: row.self.text, max: criterion.max };
  },
  message: {
    vi: ({ label, text, max }) =>
      `Ô điểm mục ${label} ghi ${quote(text)}, nhưng bộ tiêu chí không cho phép để mục này không áp dụng. Nhập điểm từ 0 đến ${formatPoints(max)}.`,
    en: ({ label, text, max }) =>
      `The score of item ${label} is ${quote(text)}, but the criteria set does not let this item be not applicable. Enter a score from 0 to ${formatPoints(max)}.`,
  },
});
