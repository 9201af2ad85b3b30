import { describe, expect, it } from 'vitest';
import { formatRoman, parseRoman } from '../../../shared/base/roman.ts';

/** The regular numerals, put together digit by digit from the table every school book has. */
function schoolNumeral(n: number): string {
  const digits = (one: string, five: string, ten: string): string[] => [
    '',
    one,
    one + one,
    one + one + one,
    one + five,
    five,
    five + one,
    five + one + one,
    five + one + one + one,
    one + ten,
  ];
  const thousands = 'M'.repeat(Math.floor(n / 1000));
  const hundreds = digits('C', 'D', 'M')[Math.floor(n / 100) % 10] ?? '';
  const tens = digits('X', 'L', 'C')[Math.floor(n / 10) % 10] ?? '';
  return thousands + hundreds + tens + (digits('I', 'V', 'X')[n % 10] ?? '');
}

const regular = new Map(Array.from({ length: 3999 }, (_, index) => [schoolNumeral(index + 1), index + 1]));

describe('roman numerals', () => {
  it('are written and read for every number from 1 to 3999', () => {
    const wrong: string[] = [];
    for (const [numeral, n] of regular) {
      if (formatRoman(n) !== numeral || parseRoman(numeral) !== n || parseRoman(numeral.toLowerCase()) !== n)
        wrong.push(numeral);
    }
    expect(wrong).toEqual([]);
  });

  it('are refused when irregular, for every string of I V X L C D M up to five letters', () => {
    const wrong: string[] = [];
    let strings = [''];
    for (let length = 1; length <= 5; length += 1) {
      strings = strings.flatMap((start) => [...'IVXLCDM'].map((letter) => start + letter));
      for (const text of strings) if (parseRoman(text) !== regular.get(text)) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  it.each(['', '1', 'IIX', 'VIIII', 'MMMM', 'ABC', 'I ', 'Ⅱ', 'І'])('%j is no numeral', (text) => {
    expect(parseRoman(text)).toBeUndefined();
  });
});
