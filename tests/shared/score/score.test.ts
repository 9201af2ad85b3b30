import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Totals } from '../../../shared/score/model.ts';
import { gradeOf, indexOf, scoreOf } from '../../../shared/score/score.ts';
import { exampleSet, p } from '../../support/example-set.ts';

const twoDecimals = { decimals: 2, mode: 'half-up' } as const;
const totals = (max: number, sure: number, best = sure): Totals => ({
  max: p(max),
  sure: p(sure),
  likely: p(sure),
  best: p(best),
  lost: p(max - best),
  bonus: p(0),
});

describe('chỉ số', () => {
  it.each([
    [61.5, 80, 76.88],
    [78.3878, 100, 78.39],
    [1, 3, 33.33],
    [2, 3, 66.67],
    [0, 5, 0],
    [5, 5, 100],
    [6, 5, 120],
    [-1, 4, -25],
  ])('%d of %d is %d %%', (points, max, percent) => {
    expect(indexOf(p(points), p(max), twoDecimals)).toBe(Math.round(percent * 1000));
  });

  it('is unknown over a maximum of 0', () => expect(indexOf(p(0), p(0), twoDecimals)).toBeNull());

  it('is rounded once, from the exact value', () => {
    // 76.8749… rounds to 76.87; rounding to three decimals first would give 76.88.
    expect(indexOf(p(768.749), p(1000), twoDecimals)).toBe(76_870);
  });

  it('agrees with exact rounding in integers', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.integer({ min: 1, max: 200_000 }), (points, max) => {
        const twice = (2n * BigInt(points) * 10_000n + BigInt(max)) / (2n * BigInt(max));
        expect(indexOf(p(points / 1000), p(max / 1000), twoDecimals)).toBe(Number(twice) * 10);
      }),
    );
  });
});

describe('a grade', () => {
  const grade = (points: number, gradedOn: 'rounded' | 'exact' = 'rounded') =>
    gradeOf({ ...exampleSet, gradedOn }, p(points), p(100));

  it.each([
    [85, 'Tốt'],
    [84.994, 'Khá'],
    [70, 'Khá'],
    [69.994, 'Trung bình'],
    [0, 'Trung bình'],
  ])('of %d %% is %s', (points, name) => {
    expect(grade(points)).toBe(name);
  });

  it('is found on the printed or on the exact index, as the set says', () => {
    expect(grade(84.995, 'rounded')).toBe('Tốt');
    expect(grade(84.995, 'exact')).toBe('Khá');
    expect(grade(85, 'exact')).toBe('Tốt');
  });

  it('is none without thresholds, below the lowest one, and over a maximum of 0', () => {
    expect(gradeOf({ ...exampleSet, grades: [] }, p(90), p(100))).toBeNull();
    expect(gradeOf({ ...exampleSet, grades: [{ name: 'A', from: 90_000 }] }, p(80), p(100))).toBeNull();
    expect(gradeOf(exampleSet, p(0), p(0))).toBeNull();
  });
});

it('prints points, maximum and index of a fold, and what is still open', () => {
  expect(scoreOf(exampleSet, totals(80, 61.504, 70))).toEqual({
    points: p(61.5),
    max: p(80),
    index: 76_880,
    grade: 'Khá',
    open: p(8.496),
  });
});
