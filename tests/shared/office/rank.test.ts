import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareIndex, rankAll } from '../../../shared/office/rank.ts';
import { p } from '../../support/criteria-builders.ts';

const arbitraryResult = fc
  .record({ points: fc.integer({ min: 0, max: 100_000 }), max: fc.integer({ min: 1000, max: 100_000 }) })
  .map(({ points, max }) => ({ points: p(points / 1000), max: p(max / 1000) }));

test('a rank is one more than the number of better results', () => {
  fc.assert(
    fc.property(fc.array(arbitraryResult, { maxLength: 30 }), (results) => {
      const ranks = rankAll(results);
      for (const one of results) {
        const better = results.filter((other) => other.points * one.max > one.points * other.max).length;
        expect(ranks.get(one)).toBe(better + 1);
      }
    }),
  );
});

test('80/100 and 40/50 are equal, 80/100 and 79,999/100 are not', () => {
  expect(compareIndex({ points: p(80), max: p(100) }, { points: p(40), max: p(50) })).toBe(0);
  expect(compareIndex({ points: p(80), max: p(100) }, { points: p(79.999), max: p(100) })).toBeLessThan(0);
});

test('a maximum of 0 stands last and never divides', () => {
  const nothing = { points: p(0), max: p(0) };
  const some = { points: p(0), max: p(1) };
  expect([...rankAll([nothing, some])]).toEqual([
    [some, 1],
    [nothing, 2],
  ]);
});
