import { describe, expect, it } from 'vitest';
import {
  addPoints,
  formatPoints,
  points,
  pointsFromNumber,
  pointsToNumber,
  roundedQuotient,
  roundPoints,
  subtractPoints,
  sumPoints,
  thousandths,
  zeroPoints,
} from '../../../shared/base/points.ts';

describe('thousandths of a numeric cell', () => {
  it.each([
    [1.005, 1005],
    [0.1 + 0.2, 300],
    [2.675, 2675],
    [8.2, 8200],
    [0.57, 570],
    [1.1, 1100],
    [-0.25, -250],
    [0, 0],
    [100, 100_000],
  ])('reads %d as %d', (value, expected) => {
    expect(thousandths(value)).toBe(expected);
  });

  it('reads every thousandth from -10 to 100 that a cell can hold', () => {
    const wrong: number[] = [];
    for (let n = -10_000; n <= 100_000; n += 1) if (!Object.is(thousandths(n / 1000), n)) wrong.push(n);
    expect(wrong).toEqual([]);
  });

  it('rounds a fourth decimal half away from zero, as the text of the number would be', () => {
    const wrong: string[] = [];
    for (const whole of [0, 1, 2, 7, 9, 10, 64, 99, 100, 999, 1000]) {
      for (let n = 0; n < 10_000; n += 1) {
        const text = `${whole}.${String(n).padStart(4, '0')}`;
        const expected = whole * 1000 + Math.floor(n / 10) + (n % 10 >= 5 ? 1 : 0);
        if (thousandths(Number(text)) !== expected) wrong.push(text);
        if (expected !== 0 && thousandths(-Number(text)) !== -expected) wrong.push(`-${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([-0, -0.0001, -0.00049])('gives no negative zero for %d', (value) => {
    expect(Object.is(thousandths(value), 0)).toBe(true);
  });
});

describe('points', () => {
  it('refuse a fraction of a thousandth, which would be a bug', () => {
    expect(() => points(0.5)).toThrow(RangeError);
    expect(() => points(Number.NaN)).toThrow(RangeError);
    expect(points(250)).toBe(250);
  });

  it('add, subtract and sum without a rest', () => {
    const tenth = pointsFromNumber(0.1);
    expect(sumPoints(Array.from({ length: 10 }, () => tenth))).toBe(1000);
    expect(addPoints(tenth, pointsFromNumber(0.2))).toBe(300);
    expect(subtractPoints(pointsFromNumber(0.3), tenth)).toBe(200);
    expect(sumPoints([])).toBe(zeroPoints);
  });

  it('become the plain decimal that a numeric cell holds', () => {
    expect(pointsToNumber(points(1500))).toBe(1.5);
    expect(pointsToNumber(points(-250))).toBe(-0.25);
  });
});

describe('points as text', () => {
  it.each([
    [0, '0'],
    [500, '0,5'],
    [50, '0,05'],
    [5, '0,005'],
    [1000, '1'],
    [10_000, '10'],
    [12_340, '12,34'],
    [1_234_567, '1234,567'],
    [-500, '−0,5'],
    [-12_000, '−12'],
  ])('%d thousandths are written %s', (value, expected) => {
    expect(formatPoints(value)).toBe(expected);
  });

  it('never ends in a zero or a comma, for every thousandth up to 100', () => {
    const wrong: string[] = [];
    for (let n = 0; n <= 100_000; n += 1) {
      const text = formatPoints(n);
      if (/,\d*0$|,$/.test(text) || Number(text.replace(',', '.')) * 1000 - n > 1e-6) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });
});

describe('rounding of points', () => {
  it.each([
    [1245, 2, 'half-up', 1250],
    [1244, 2, 'half-up', 1240],
    [-1245, 2, 'half-up', -1250],
    [1249, 2, 'down', 1240],
    [-1249, 2, 'down', -1240],
    [1241, 2, 'up', 1250],
    [-1241, 2, 'up', -1250],
    [1500, 0, 'half-up', 2000],
    [1499, 0, 'half-up', 1000],
    [1450, 1, 'half-up', 1500],
    [1234, 3, 'up', 1234],
  ] as const)('%d to %d decimals, %s, is %d', (value, decimals, mode, expected) => {
    expect(roundPoints(points(value), { decimals, mode })).toBe(expected);
  });
});

describe('an exact quotient', () => {
  it('rounds a half away from zero, whatever the signs', () => {
    expect(roundedQuotient(1n, 2n, 'half-up')).toBe(1);
    expect(roundedQuotient(-1n, 2n, 'half-up')).toBe(-1);
    expect(roundedQuotient(1n, -2n, 'half-up')).toBe(-1);
    expect(roundedQuotient(-1n, -2n, 'half-up')).toBe(1);
  });

  it('stays exact where doubles do not', () => {
    expect(roundedQuotient(9_007_199_254_740_993n * 3n, 3n * 1000n, 'down')).toBe(9_007_199_254_740);
  });

  it('gives no negative zero', () => {
    expect(Object.is(roundedQuotient(-1n, 3n, 'down'), 0)).toBe(true);
  });
});
