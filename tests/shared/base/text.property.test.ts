import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, compose, fold } from '../../../shared/base/text.ts';
import { vietnameseText } from './vietnamese.ts';

const messy = fc
  .array(
    fc.constantFrom(
      'Kế',
      'hoạch',
      'ê',
      '\u0301',
      '\u0323',
      ' ',
      '  ',
      '\u00a0',
      '\u200b',
      '\u2028',
      '\ufeff',
      '\u00ad',
      '\u200e',
      '\n',
      '\t',
      'Đ',
      '≠',
      '.',
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('texts of a sheet', () => {
  it('are the same after composing, however they were decomposed', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(compose(text.normalize('NFD'))).toBe(text.normalize('NFC'));
        expect(cleanText(text.normalize('NFD'))).toBe(cleanText(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
      }),
    );
  });

  it('are clean after one cleaning: no white space but single spaces inside', () => {
    fc.assert(
      fc.property(fc.oneof(messy, fc.string({ unit: 'binary' })), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
        expect(once).not.toMatch(/^\s|\s$|\s\s|[^\S ]|[\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/);
        expect(compose(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('fold to lower case without marks, once and for all', () => {
    fc.assert(
      fc.property(fc.oneof(messy, vietnameseText, fc.string()), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
        expect(once).toBe(once.toLowerCase());
        expect(once).not.toMatch(/[\u0300-\u036f]|^\s|\s$|\s\s/);
      }),
      { numRuns: 2000 },
    );
  });

  it('fold alike whatever their case, spaces and punctuation', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
        expect(fold(` ${text.replace(/ /g, ' - ')}.`)).toBe(fold(text));
      }),
    );
  });
});
