import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consolidationJson } from '../../../offline/json/consolidate-json.ts';
import { consolidate } from '../../../shared/office/consolidate.ts';
import { parsePrevious } from '../../../shared/office/parse-previous.ts';
import { registerOf, submitted } from '../../support/office.ts';

test('what consolidate writes can be given back a year later', () => {
  const all = consolidate(registerOf('A1', 'A2'), [submitted('A1', { '1.1': 1, '2.2': 'KAD' }, 1.5)]);
  const reading = parsePrevious(JSON.parse(JSON.stringify(consolidationJson(all, 2025))));
  if (reading.kind !== 'read') throw new Error(reading.problem);
  expect(reading.results.map(({ unit, year, points, max }) => [unit, year, points, max])).toEqual([
    ['A1', 2025, 5500, 7000],
  ]);
  // What does not apply is not a 0.
  expect([...(reading.results[0]?.byCriterion ?? [])]).toEqual([
    ['1.1', 1000],
    ['1.2', 1000],
    ['2.1', 2000],
    ['2.3', 1500],
  ]);
  expect(reading.results[0]?.criteriaSet?.id).toBe('nho');
});

test('a unit without a score is left out: it is not a 0', () => {
  expect(
    parsePrevious({
      units: [
        { unit: 'A', points: null, max: null },
        { unit: 'B', points: 1, max: null },
      ],
    }),
  ).toEqual({ kind: 'read', results: [] });
});

test('what is not known stays not known', () => {
  expect(parsePrevious({ units: [{ unit: 'A', points: 1.2345, max: 2, criteria: { '1': null, '2': 0.5 } }] })).toEqual({
    kind: 'read',
    results: [
      { unit: 'A', year: null, criteriaSet: null, points: 1235, max: 2000, byCriterion: new Map([['2', 500]]) },
    ],
  });
});

test.each([
  [null, ''],
  [{}, ' (chỗ units)'],
  [{ units: 'x' }, ' (chỗ units)'],
  [{ units: [{ unit: 1 }] }, ' (chỗ units.0.unit)'],
  [[], ''],
  [{ units: [{ unit: 'A', points: 1e9, max: 1 }] }, ' (chỗ units.0.points)'],
  [{ units: [{ unit: 'A', points: 1, max: 1, criteria: { '1.1': 'x' } }] }, ' (chỗ units.0.criteria.1.1)'],
])('%j is said to be no result, with the place', (json, place) => {
  expect(parsePrevious(json)).toEqual({
    kind: 'unusable',
    problem: `không phải kết quả tổng hợp${place}. Dùng tệp do lệnh "cchc consolidate --json" ghi ra.`,
  });
});

test('no JSON makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(['read', 'unusable']).toContain(parsePrevious(json).kind);
    }),
  );
});
