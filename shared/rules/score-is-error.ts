import { defineRule } from './define.ts';
import { placeIn } from './support/leaf-place.ts';

export default defineRule({
  code: 'score-is-error',
  scope: 'leaf',
  only: ['error', 'survey'],
  severity: 'error',
  title: { vi: 'Ô điểm báo lỗi công thức', en: 'Score that shows an error' },
  basis: 'Cách tính của bảng tính: ô báo lỗi không có giá trị, tổng phía trên cũng báo lỗi theo.',
  waivable: false,
  check: (leaf) => {
    const { state, text } = leaf.row.self;
    return state === 'error' ? { ...placeIn(leaf), text, survey: leaf.state === 'survey' } : undefined;
  },
  message: {
    vi: ({ label, text, survey }) =>
      `Ô điểm mục ${label} báo ${text}. ${causes[text]?.vi ?? 'Công thức của ô không tính được.'} ` +
      (survey ? 'Xóa công thức, vì mục này chấm theo điều tra xã hội học.' : 'Sửa công thức hoặc nhập điểm.'),
    en: ({ label, text, survey }) =>
      `The score of item ${label} shows ${text}. ${causes[text]?.en ?? 'Its formula cannot be calculated.'} ` +
      (survey ? 'Clear the formula: this item is scored by the survey.' : 'Correct the formula or enter the score.'),
  },
});

const causes: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  '#DIV/0!': { vi: 'Công thức chia cho 0 hoặc cho ô trống.', en: 'Its formula divides by 0 or by an empty cell.' },
  '#REF!': { vi: 'Công thức dùng một ô đã bị xóa.', en: 'Its formula uses a cell that was deleted.' },
  '#NAME?': { vi: 'Công thức dùng một tên hàm không có.', en: 'Its formula uses a function that does not exist.' },
  '#VALUE!': { vi: 'Công thức dùng một ô chữ như số.', en: 'Its formula uses text as a number.' },
  '#N/A': {
    vi: 'Công thức không tìm thấy giá trị cần tra.',
    en: 'Its formula does not find the value that it looks up.',
  },
};
