import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, formatIsoDay, type Day } from '../../../shared/base/day.ts';
import { findDocuments, formatDocumentNumber, type DocumentNumber } from '../../../shared/base/document-number.ts';
import { documentTypes } from '../../../shared/base/document-types.ts';
import { sentences } from './vietnamese.ts';

const number = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(2, '0'));
const kinds = documentTypes.flatMap((type) =>
  type.abbreviation === null || type.system === 'party' ? [] : [type.abbreviation],
);
const body = fc.constantFrom('UBND', 'HĐND', 'PNV', 'SNV', 'BNV', 'VP', 'BCĐ', 'TTPVHCC', 'VP.HĐND-UBND', 'BNV-BTC');

const administrative = fc.record({
  number,
  year: fc.constant(null),
  type: fc.constantFrom(...kinds),
  issuer: body,
  drafter: fc.constant(null),
  party: fc.constant(false),
});
const legal = fc.record({
  number,
  year: fc.integer({ min: 1990, max: 2035 }),
  type: fc.constantFrom('NĐ', 'TT', 'QĐ', 'NQ', 'TTLT'),
  issuer: body,
  drafter: fc.constant(null),
  party: fc.constant(false),
});
const officialLetter = fc.record({
  number,
  year: fc.constant(null),
  type: fc.constant(null),
  issuer: fc.constantFrom('UBND', 'HĐND', 'BNV', 'SNV', 'TTg'),
  drafter: fc.constantFrom('VX', 'CCHC', 'KSTT', 'TH'),
  party: fc.constant(false),
});
const ofTheParty = fc.record({
  number,
  year: fc.constant(null),
  type: fc.constantFrom('NQ', 'KL', 'CT', 'QĐ', 'KH', 'BC', 'CTr', 'HD', 'CV'),
  issuer: fc.constantFrom('TW', 'TU', 'QU', 'HU', 'ĐU', 'VPTW'),
  drafter: fc.constant(null),
  party: fc.constant(true),
});
const anyDocument: fc.Arbitrary<DocumentNumber> = fc.oneof(administrative, legal, officialLetter, ofTheParty);
const day = fc.integer({ min: 10_957, max: 24_000 }).map((n) => n as Day);
const words = fc.constantFrom(
  '',
  'Kế hoạch số ',
  '- Báo cáo số ',
  'Căn cứ ',
  '(',
  'theo ',
  ...sentences.map((sentence) => `${sentence}: `),
);

describe('a document in its official form', () => {
  it('comes back whole from any text around it', () => {
    fc.assert(
      fc.property(
        words,
        anyDocument,
        fc.constantFrom('', '.', ';', ')', ' của UBND phường', '\n'),
        (before, document, after) => {
          const written = formatDocumentNumber(document);
          const found = findDocuments(before + written + after);
          expect(found).toHaveLength(1);
          expect(found[0]).toMatchObject({
            ...document,
            text: written,
            normalised: written,
            start: before.length,
            deviations: [],
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('keeps its date in each way of writing it', () => {
    const ways: ((d: Day) => string)[] = [
      formatDay,
      (d) => formatIsoDay(d).split('-').reverse().join('/'),
      (d) => formatIsoDay(d).split('-').reverse().map(Number).join('-'),
      (d) =>
        formatIsoDay(d)
          .split('-')
          .reverse()
          .join(' tháng ')
          .replace(/tháng (\d{4})/, 'năm $1'),
    ];
    fc.assert(
      fc.property(
        anyDocument,
        day,
        fc.constantFrom(...ways),
        fc.constantFrom(' ngày ', ', ngày ', ' (', ' ', ' của UBND Quận 6 ngày '),
        (document, d, write, joint) => {
          const [found] = findDocuments(formatDocumentNumber(document) + joint + write(d));
          expect([found?.day, found?.dayText]).toEqual([d, write(d)]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is found as often as it stands in a cell, in order', () => {
    fc.assert(
      fc.property(
        fc.array(anyDocument, { maxLength: 6 }),
        fc.constantFrom('; ', '\n', ', ', ' và '),
        (documents, joint) => {
          const written = documents.map(formatDocumentNumber);
          expect(findDocuments(written.join(joint)).map((each) => each.normalised)).toEqual(written);
        },
      ),
    );
  });
});

describe('one departure from the form', () => {
  const single = administrative.filter((document) => Number(document.number) >= 10 && !document.issuer.includes('-'));
  const departures = [
    ['spaced', (text: string) => text.replace('/', ' / ')],
    ['spaced', (text: string) => text.replace('-', ' - ')],
    ['no-slash', (text: string) => text.replace('/', '-')],
    ['no-slash', (text: string) => text.replace('-', '_')],
  ] as const;

  it('is named, and the document is the same', () => {
    fc.assert(
      fc.property(single, fc.constantFrom(...departures), (document, [deviation, depart]) => {
        const written = formatDocumentNumber(document);
        const [found] = findDocuments(depart(written));
        expect(found).toMatchObject({ normalised: written, deviations: [deviation] });
      }),
    );
  });

  it('is the missing 0 for the numbers 1 to 9', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), single, (n, document) => {
        const written = formatDocumentNumber({ ...document, number: `0${n}` });
        expect(findDocuments(written.slice(1))[0]).toMatchObject({
          normalised: written,
          deviations: ['no-leading-zero'],
        });
      }),
    );
  });
});

describe('any text', () => {
  const near = fc
    .array(
      fc.constantFrom(
        '312',
        '5',
        '2024',
        '/',
        '-',
        ' ',
        'KH',
        'QĐ',
        'UBND',
        'TW',
        '.',
        ';',
        '\n',
        'ngày',
        '02/7/2024',
        'á',
        'h',
        '_',
        '(',
        'mục I',
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''));

  it('gives references that stand in it, in order, apart, and read the same alone', () => {
    fc.assert(
      fc.property(fc.oneof(near, fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const composed = /[\u0300-\u036f]/.test(text) ? text.normalize('NFC') : text;
        let end = 0;
        for (const found of findDocuments(text)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(composed.slice(found.start, found.end)).toBe(found.text);
          expect(found.text.endsWith(found.symbol) && found.normalised === formatDocumentNumber(found)).toBe(true);
          expect(found.day === null || found.dayText !== null).toBe(true);
          end = found.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('of dates, ratios and telephone numbers gives none', () => {
    const digits = fc.stringMatching(/^\d{1,4}$/);
    const plain = fc
      .tuple(digits, fc.constantFrom('/', '-', '.', ' / ', ' - '), digits, fc.constantFrom('', '/', '-', '.'), digits)
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.oneof(plain, fc.constantFrom(...sentences)), { maxLength: 5 }), (parts) => {
        expect(findDocuments(parts.join(', '))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('of the same kind takes no longer for being odd: 20,000 characters at once', () => {
    for (const odd of [
      '1',
      '1/',
      '1-',
      '12/KH-',
      '1 ',
      '12/KH-UBND của a ',
      '2024/2024/',
      ' ngày 1',
      'mục ',
      '12/KH-UBND ',
    ]) {
      const text = odd.repeat(20_000 / odd.length);
      const started = performance.now();
      findDocuments(text);
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});
