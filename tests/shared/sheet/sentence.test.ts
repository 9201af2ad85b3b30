import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../shared/base/number-text.ts';
import { tokensOf } from '../../../shared/sheet/sentence.ts';
import { wordOf } from '../../../shared/sheet/sentence-words.ts';

/** Words and marks as they stand, numbers as their value in plain decimals. */
function cut(text: string): readonly (string | number | null)[] {
  return tokensOf(text).map(({ kind, text: written, value }) =>
    kind === 'number' ? (value === null ? null : value / 1000) : written,
  );
}

describe('a sentence', () => {
  it.each<[string, readonly (string | number | null)[]]>([
    ['Đã thực hiện 61/80, đạt 76,25%', ['Đã', 'thực', 'hiện', 61, '/', 80, ',', 'đạt', 76.25, '%']],
    ['12/BC-UBND', [12, '/', 'BC', '-', 'UBND']],
    ['98/2023/QH15', [98, '/', 2023, '/', 'QH15']],
    ['mục 1.2.3: 0,5 điểm.', ['mục', null, ':', 0.5, 'điểm', '.']],
    ['1.234 hồ sơ', [1234, 'hồ', 'sơ']],
    ['1.234,5', [1234.5]],
    ['04 buổi;05', [4, 'buổi', ';', 5]],
    ['(80%)', ['(', 80, '%', ')']],
    ['', []],
    ['   ', []],
  ])('%j', (text, expected) => expect(cut(text)).toEqual(expected));

  it('keeps every letter and mark in its order, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = tokensOf(text)
          .map((token) => token.text)
          .join('');
        expect(words).toBe(text.replace(/\d+(?:[.,]\d+)*/g, '').replace(/ /g, ''));
      }),
    );
  });

  it('has the numbers that the reader of numbers finds, thousands where both are possible', () => {
    const digits = fc
      .integer({ min: 1, max: 7 })
      .chain((length) => fc.integer({ min: 0, max: 10 ** length - 1 }).map(String));
    const written = fc
      .tuple(digits, fc.constantFrom('', ',', '.'), digits)
      .map(([whole, mark, decimals]) => (mark === '' ? whole : whole + mark + decimals));
    fc.assert(
      fc.property(written, (text) => {
        const reading = parseNumber(text);
        const expected =
          reading.kind === 'number' ? reading.value : reading.kind === 'ambiguous' ? reading.readings[1] : null;
        expect(tokensOf(text)).toMatchObject([{ kind: 'number', value: expected, length: text.length }]);
      }),
    );
  });
});

describe('a word', () => {
  it('is told with its accents where they make another word', () => {
    expect([wordOf('từ').isInexact, wordOf('tư').isInexact, wordOf('TỪ').isInexact]).toEqual([true, false, true]);
    expect([wordOf('kỳ').isReference, wordOf('ký').isReference]).toEqual([true, false]);
    expect([wordOf('đạt').isResult, wordOf('dat').isResult, wordOf('Đạt').isResult]).toEqual([true, true, true]);
    expect([wordOf('hồ').isLower, wordOf('Hồ').isLower]).toEqual([true, false]);
  });
});
