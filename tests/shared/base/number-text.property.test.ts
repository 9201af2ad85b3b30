import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber, type NumberReading } from '../../../shared/base/number-text.ts';

const sameAs = (reading: NumberReading): NumberReading => reading;

/** Decimal digits as a text: the oracle never multiplies. */
function joinDigits(whole: number, fraction: string): number {
  return Number(`${whole}${fraction.padEnd(3, '0')}`);
}

describe('reading a number', () => {
  it('gives a value for one or two decimals, with comma and point alike', () => {
    fc.assert(
      fc.property(
        fc.nat(999_999),
        fc.stringMatching(/^\d{1,2}$/),
        fc.constantFrom(',', '.'),
        (whole, fraction, mark) => {
          expect(parseNumber(`${whole}${mark}${fraction}`)).toEqual({
            kind: 'number',
            value: joinDigits(whole, fraction),
          });
        },
      ),
    );
  });

  it('reads a whole number with thousands marks as the same number without', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 999_999_999 }),
        fc.constantFrom(['.', ','], [',', '.']),
        (n, [group, decimal]) => {
          const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, group ?? '');
          expect(parseNumber(grouped)).toEqual({ kind: 'number', value: n * 1000 });
          expect(parseNumber(`${grouped}${decimal}5`)).toEqual({ kind: 'number', value: n * 1000 + 500 });
        },
      ),
    );
  });

  it('does not change with spaces and invisible characters around the text', () => {
    const padding = fc.constantFrom('', ' ', '\u00a0', '\t', '\u200b', '\ufeff', '\u202f', '\u200e');
    fc.assert(
      fc.property(fc.stringMatching(/^[-+]?\d{1,4}([.,]\d{1,3})?$/), padding, padding, (text, before, after) => {
        expect(parseNumber(before + text + after)).toEqual(parseNumber(text));
      }),
    );
  });

  it('ends in one of four kinds, with integers only, for any text', () => {
    const near = fc.string({ unit: fc.constantFrom(...'0123456789.,-+ %đOl½−１\u00a0'), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), near), (text) => {
        const reading = sameAs(parseNumber(text));
        const values =
          reading.kind === 'number'
            ? [reading.value]
            : reading.kind === 'ambiguous'
              ? reading.readings
              : reading.kind === 'not-a-number' && reading.proposed !== null
                ? [reading.proposed]
                : [];
        for (const value of values) expect(Number.isSafeInteger(value) && !Object.is(value, -0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('never takes a text with a letter in it for a number', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.constantFrom(...'abcxyzđOolI%½'), fc.nat(4), (n, letter, at) => {
        const digits = String(n);
        const text = digits.slice(0, at) + letter + digits.slice(at);
        expect(parseNumber(text).kind).toBe('not-a-number');
      }),
    );
  });
});
