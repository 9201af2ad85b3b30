import { defineRule } from './define.ts';
import { placeIn } from './support/leaf-place.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'score-dash',
  scope: 'leaf',
  only: ['mark'],
  severity: 'ask',
  title: { vi: 'Ô điểm ghi dấu thay cho số', en: 'A mark instead of a score' },
  basis: 'Bộ tiêu chí đang dùng: "không áp dụng", 0 điểm và chưa chấm là ba kết quả khác nhau.',
  waivable: true,
  check: (leaf) => {
    const { row, criterion, state } = leaf;
    if (row.self.state !== 'mark' || state !== 'unreadable') return undefined;
    return { ...placeIn(leaf), text: row.self.text, mayBeLeftOut: criterion.notApplicable !== 'not-allowed' };
  },
  message: {
    vi: ({ label, text, mayBeLeftOut }) =>
      `Ô điểm mục ${label} ghi ${quote(text)}. ` +
      (mayBeLeftOut
        ? 'Chọn một trong ba: ghi "Không áp dụng" kèm lý do, nhập 0 điểm, hoặc để trống nếu chưa chấm.'
        : 'Mục này phải chấm điểm: nhập 0 nếu không đạt, hoặc để trống nếu chưa chấm.'),
    en: ({ label, text, mayBeLeftOut }) =>
      `The score of item ${label} is ${quote(text)}. ` +
      (mayBeLeftOut
        ? 'Choose one of three: "Không áp dụng" with the reason, 0 points, or an empty cell if not yet scored.'
        : 'This item must be scored: enter 0 if it was not met, or leave the cell empty if not yet scored.'),
  },
});
