import { describe, expect, test } from 'vitest';
import type { Bound } from '../../../../shared/criteria/model.ts';
import { cursorOn } from '../../../../shared/criteria/phrase/cursor.ts';
import { findInterval } from '../../../../shared/criteria/phrase/find-interval.ts';
import { tokenize } from '../../../../shared/criteria/phrase/token.ts';

/** "[80;100) %" of a wording, "-" when it speaks of no stretch. */
function stretchOf(text: string): string {
  const c = cursorOn(tokenize(text));
  const { interval, compound } = findInterval(c, c.tokens.length, c.tokens.length);
  if (interval === null) return '-';
  const { from, to, measure, oddity } = interval;
  return `${from === null ? '(-' : `${from.inclusive ? '[' : '('}${show(from)}`};${to === null ? '+)' : `${show(to)}${to.inclusive ? ']' : ')'}`}${measure === 'ratio' ? ' %' : ''}${compound ? ' nhiều' : ''}${oddity === null ? '' : ` ${oddity}`}`;
}

const show = ({ value }: Bound): string => String(value / 1000);

describe('findInterval', () => {
  test.each([
    // both ends
    ['từ 80% đến dưới 100%', '[80;100) %'],
    ['Từ 80% - dưới 100% kế hoạch', '[80;100) %'],
    ['từ 70% - 90%', '[70;90] %'],
    ['từ trên 70% đến 90%', '(70;90] %'],
    ['trên 70% đến dưới 90%', '(70;90) %'],
    ['80% <= x < 90%', '[80;90) %'],
    ['80% < tỷ lệ ≤ 90%', '(80;90] %'],
    ['100% > x ≥ 80%', '[80;100) %'],
    ['từ 80 - 90%', '[80;90] %'],
    ['từ 80% đến cận 100%', '[80;100) %'],
    ['từ 80%, dưới 100%', '[80;100) %'],
    ['từ 80% trở lên nhưng dưới 100%', '[80;100) %'],
    ['từ 80% số cơ quan, đơn vị đến dưới 100% số cơ quan, đơn vị', '[80;100) %'],
    ['dưới 90% đến 70%', '[70;90) %'],
    ['dưới 90% nhưng trên 70%', '(70;90) %'],
    ['90% - 70%', '[70;90] % descending'],
    ['từ 10 đến 19 tin, bài', '[10;19]'],
    ['từ 02 đến dưới 05 cuộc', '[2;5)'],
    ['01 - 03 hồ sơ', '[1;3]'],
    // one end
    ['từ 90% trở lên', '[90;+) %'],
    ['Từ 100% dự toán trở lên', '[100;+) %'],
    ['từ 02 cuộc đối thoại trở lên', '[2;+)'],
    ['90% trở lên', '[90;+) %'],
    ['trên 90%', '(90;+) %'],
    ['quá 05 ngày', '(5;+)'],
    ['nhiều hơn 3 hồ sơ', '(3;+)'],
    ['≥ 2', '[2;+)'],
    ['>= 95%', '[95;+) %'],
    ['tối thiểu 80%', '[80;+) %'],
    ['ít nhất 02 lần', '[2;+)'],
    ['không dưới 90%', '[90;+) %'],
    ['lớn hơn hoặc bằng 80%', '[80;+) %'],
    ['dưới 60%', '(-;60) %'],
    ['ít hơn 3 cuộc', '(-;3)'],
    ['chưa đạt 50%', '(-;50) %'],
    ['không quá 5%', '(-;5] %'],
    ['không vượt quá 02 lần', '(-;2]'],
    ['nhỏ hơn hoặc bằng 10%', '(-;10] %'],
    ['từ 70% trở xuống', '(-;70] %'],
    ['đến hết 50%', '(-;50] %'],
    ['từ 90%', '[90;+) % from-without-end'],
    // one number
    ['đạt 100%', '[100;100] %'],
    ['100% số TTHC', '[100;100] %'],
    ['01 cuộc', '[1;1]'],
    ['Có 02 (hai) sáng kiến', '[2;2]'],
    ['một cuộc', '[1;1]'],
    // odd numbers
    ['từ 1.000 lượt trở lên', '[1000;+) grouped'],
    ['từ 0,8 đến dưới 1', '[80;100) % decimal-ratio'],
    ['từ 30% hồ sơ và từ 50% đơn vị', '[30;+) % nhiều from-without-end'],
    // no stretch
    ['Từ ngày 15/01 đến hết ngày 28/02', '-'],
    ['Trước 31/3', '-'],
    ['Ban hành năm 2025', '-'],
    ['báo cáo 6 tháng', '-'],
    ['DVC mức độ 4', '-'],
    ['2/4 báo cáo', '-'],
    ['tối đa 2 điểm', '-'],
    ['50% số điểm tối đa', '-'],
    ['một trong các hình thức', '-'],
    ['Công khai đầy đủ', '-'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(stretchOf(text)).toBe(expected);
  });
});
