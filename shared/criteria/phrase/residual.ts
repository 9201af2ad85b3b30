import { cursorOn, find, lexicon, lookUp } from './cursor.ts';
import type { AwardOf } from './draft.ts';
import { tokenize } from './token.ts';

/**
 * What a line without a number says among tiers: everything below them ("còn lại", "không đạt"),
 * that there was nothing ("không tổ chức", "chưa có"), or a case of its own (`null`).
 */
export function residualOf(clause: AwardOf): 'rest' | 'none' | null {
  const c = cursorOn(tokenize(clause.label));
  if (lookUp({ ...c }, rest) !== null || find(c, anywhere) !== null) return 'rest';
  return lookUp({ ...c }, none) === null ? null : 'none';
}

const rest = lexicon([
  [
    'còn lại | trường hợp khác | các trường hợp khác | các trường hợp còn lại | trường hợp còn lại | không đạt | không đạt yêu cầu | chưa đạt | không hoàn thành | chưa hoàn thành | mức khác' +
      ' | các mức còn lại | mức còn lại | không đáp ứng | ngoài các trường hợp | không thuộc các | dưới mức | không đảm bảo | không bảo đảm | các tỷ lệ còn lại | tỷ lệ khác | tỷ lệ còn lại | thấp hơn',
    true,
  ],
]);
const anywhere = lexicon([
  ['các trường hợp còn lại | các mức còn lại | mức trên | các mức trên | các trường hợp trên', true],
]);
const none = lexicon([['không | chưa | hoàn toàn không', true]]);
