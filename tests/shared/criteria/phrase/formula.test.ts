import { describe, expect, test } from 'vitest';
import type { Points } from '../../../../shared/base/points.ts';
import { cursorOn } from '../../../../shared/criteria/phrase/cursor.ts';
import { findFormula } from '../../../../shared/criteria/phrase/formula.ts';
import { findRounding } from '../../../../shared/criteria/phrase/rounding.ts';
import { tokenize } from '../../../../shared/criteria/phrase/token.ts';

/** "2 @ 100" for 2 points at 100 %; the maximum of the item is 2. */
function formulaOf(text: string): string {
  const formula = findFormula(cursorOn(tokenize(text)), 2000 as Points);
  if (formula === null) return '-';
  return formula === 'unclear'
    ? 'unclear'
    : `${formula.times / 1000} @ ${formula.at / 1000}${formula.inWords ? ' in words' : ''}`;
}

describe('findFormula', () => {
  test.each([
    ['[Tỷ lệ % x điểm tối đa]/100%', '2 @ 100'],
    ['(b/a) x 1,5', '1.5 @ 100'],
    ['b/a*1,5', '1.5 @ 100'],
    ['1,5 x (b/a)', '1.5 @ 100'],
    ['(b + c)/a x 1', '1 @ 100'],
    ['(b/a) x 100% x 2', '2 @ 100'],
    ['(b/a x 100) x 2/100', '2 @ 100'],
    ['số mục tiêu đã hoàn thành/số mục tiêu đề ra x 1 điểm', '1 @ 100'],
    ['(Số hồ sơ đúng hạn : Tổng số hồ sơ) x 2', '2 @ 100'],
    ['Số hồ sơ của cá nhân, tổ chức đúng hạn/tổng số hồ sơ x 2', '2 @ 100'],
    ['điểm = tỷ lệ % x 2, làm tròn 02 chữ số thập phân', '2 @ 100'],
    ['điểm = (tỷ lệ %/90%) x 2', '2 @ 90'],
    ['(Tỷ lệ % x 1.5)/90%', '1.5 @ 90'],
    ['Điểm = Tỷ lệ% x Điểm tối đa', '2 @ 100'],
    ['Tỷ lệ đạt được nhân với 2 điểm', '2 @ 100'],
    ['thì điểm đánh giá được tính theo công thức (Tỷ lệ % hồ sơ đúng hạn x 1.00)/100%', '1 @ 100'],
    ['tính điểm theo tỷ lệ % hoàn thành', '2 @ 100 in words'],
    ['điểm được tính tương ứng với tỷ lệ hoàn thành', '2 @ 100 in words'],
    ['Từ 70% đến dưới 100%: theo tỷ lệ', '2 @ 100 in words'],
    ['Điểm = 1 - (số văn bản sai x 0,1)', 'unclear'],
    ['Điểm = tỷ lệ A x 1 + tỷ lệ B x 1', 'unclear'],
    ['Điểm = (Tỷ lệ - 95%) x 2', 'unclear'],
    ['Tỷ lệ = (số đúng hạn/tổng số) x 100%', '-'],
    ['Báo cáo theo tỷ lệ được giao', '-'],
    ['Số cá nhân, tổ chức được khen', '-'],
    ['2/4 báo cáo đúng hạn', '-'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(formulaOf(text)).toBe(expected);
  });
});

describe('findRounding', () => {
  test.each([
    ['làm tròn 02 chữ số thập phân', { decimals: 2, mode: 'half-up' }],
    ['làm tròn đến hai chữ số sau dấu phẩy', { decimals: 2, mode: 'half-up' }],
    ['làm tròn lên 1 chữ số thập phân', { decimals: 1, mode: 'up' }],
    ['làm tròn xuống 2 số lẻ', { decimals: 2, mode: 'down' }],
    ['lấy 3 chữ số thập phân', { decimals: 3, mode: 'half-up' }],
    ['làm tròn đến số nguyên', { decimals: 0, mode: 'half-up' }],
    ['làm tròn đến 0,25', 'unclear'],
    ['làm tròn', 'unclear'],
    ['không làm tròn', null],
    ['tỷ lệ % x 2', null],
  ])('reads "%s"', (text, expected) => {
    expect(findRounding(cursorOn(tokenize(text)))).toEqual(expected);
  });
});
