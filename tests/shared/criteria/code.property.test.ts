import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoman } from '../../../shared/base/roman.ts';
import { compareCodes, parseCode } from '../../../shared/criteria/code.ts';

const numberPart = fc.integer({ min: 1, max: 999 }).map(String);
const letterPart = fc.constantFrom(...'abcdđeghiklmnopqrstuvxy');
const firstPart = fc.oneof(
  numberPart,
  letterPart,
  fc.integer({ min: 1, max: 39 }).map(formatRoman),
  fc.constantFrom(...'ABCDEGHKLMN'),
);
const code = fc
  .tuple(firstPart, fc.array(fc.oneof(numberPart, letterPart), { maxLength: 3 }))
  .map((parts) => parts.flat().join('.'));

const prefix = fc.constantFrom(
  '',
  'LĨNH VỰC ',
  'Lĩnh vực ',
  'TC ',
  'Tiêu chí ',
  'TCTP ',
  'Tiêu chí thành phần ',
  'Mục ',
  'Phần ',
);
const closing = fc.constantFrom('', '.', ')', ':', ' ', '. ', ' )');

describe('codes', () => {
  it('come back whatever words, spaces and marks stand around them', () => {
    fc.assert(
      fc.property(prefix, code, closing, (before, text, after) => {
        expect(parseCode(before + text + after)).toBe(text);
        expect(parseCode((before + text + after).normalize('NFD'))).toBe(text);
      }),
    );
  });

  it('are told apart: what one text gives, reading it again gives too', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'IVXabcđ0123456789.() TCMụcPhần') })),
        (text) => {
          const first = parseCode(text);
          if (first !== null) expect(parseCode(first)).toBe(first);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are in one order: antisymmetric, transitive, a parent before its children', () => {
    fc.assert(
      fc.property(code, code, code, (a, b, c) => {
        expect(Math.sign(compareCodes(a, b)) + Math.sign(compareCodes(b, a))).toBe(0);
        if (compareCodes(a, b) <= 0 && compareCodes(b, c) <= 0) expect(compareCodes(a, c)).toBeLessThanOrEqual(0);
        expect(compareCodes(a, `${a}.1`)).toBeLessThan(0);
      }),
    );
  });

  it('with different parts are never equal', () => {
    fc.assert(
      fc.property(code, code, (a, b) => {
        expect(compareCodes(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
