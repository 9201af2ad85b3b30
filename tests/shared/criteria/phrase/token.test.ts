import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../../shared/criteria/phrase/token.ts';

const keys = (text: string): string =>
  tokenize(text)
    .tokens.map(({ kind, key }) => (kind === 'word' || kind === 'mark' ? key : `${kind}:${key}`))
    .join(' ');

describe('tokenize', () => {
  test.each([
    ['Từ 80% đến dưới 100%', 'từ number:80 % đến dưới number:100 %'],
    ['90% -100% kế hoạch', 'number:90 % - number:100 % kế hoạch'],
    ['(tỷ lệ %/90%) × 2', '( tỷ lệ % / number:90 % ) x number:2'],
    ['[Tỉ lệ % X điểm tối đa]/100%', '( tỷ lệ % x điểm tối đa ) / number:100 %'],
    ['80% ≤ x < 90%', 'number:80 % <= x < number:90 %'],
    ['trừ 0,5đ/ngày', 'trừ number:0,5 điểm / ngày'],
    ['x 1điểm', 'x number:1 điểm'],
    ['phần mềm diệt vi-rút', 'phần mềm diệt vi-rút'],
    ['Từ ngày 15/01 đến hết ngày 28/2/2025', 'từ ngày date:15/01 đến hết ngày date:28/2/2025'],
    ['4/5*1= 0,8', 'number:4 / number:5 x number:1 = number:0,8'],
    ['(5.1.1 đạt 0 điểm)', '( code:5.1.1 đạt number:0 điểm )'],
    ['mục I.2.1', 'mục code:I.2.1'],
    ['tiêu chí 1.1', 'tiêu chí number:1.1'],
    ['“Đạt” – 1 điểm', 'đạt - number:1 điểm'],
    ['', ''],
  ])('cuts "%s"', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });

  test.each([
    ['1', 1000],
    ['1,0', 1000],
    ['01', 1000],
    ['1.5', 1500],
    ['0,25', 250],
    ['½', 500],
    ['1½', 1500],
    ['¾', 750],
    ['99,125', 99125],
  ])('reads the number %s as %d thousandths', (text, value) => {
    expect(tokenize(text).tokens[0]?.value).toBe(value);
  });

  test('keeps both readings of a number that can be a thousand', () => {
    expect(tokenize('1.000').tokens[0]).toMatchObject({ value: 1000, grouped: 1_000_000 });
    expect(tokenize('0,125').tokens[0]).toMatchObject({ value: 125, grouped: null });
  });

  test('says where each token stands in the text', () => {
    const text = 'Đạt  100% (đủ)';
    for (const { start, end, key } of tokenize(text).tokens) expect(text.slice(start, end).toLowerCase()).toBe(key);
  });

  test('tells text without any accent, whose words are then compared without accents', () => {
    expect(tokenize('dat 100%: 1 diem').accented).toBe(false);
    expect(tokenize('đạt 100%: 1 điểm').accented).toBe(true);
  });
});
