import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatPoints,
  points,
  roundedQuotient,
  roundPoints,
  sumPoints,
  thousandths,
} from '../../../shared/base/points.ts';

const integer = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const divisor = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }).filter((n) => n !== 0n);
const abs = (n: bigint): bigint => (n < 0n ? -n : n);

describe('an exact quotient, against what rounding means', () => {
  it('half-up: nothing is nearer, and a half lies away from zero', () => {
    fc.assert(
      fc.property(integer, divisor, (n, d) => {
        const q = BigInt(roundedQuotient(n, d, 'half-up'));
        const rest = n - q * d;
        expect(2n * abs(rest) <= abs(d)).toBe(true);
        if (2n * abs(rest) === abs(d)) expect(abs(q * d) > abs(n)).toBe(true);
      }),
    );
  });

  it('down: the largest multiple that does not pass the value', () => {
    fc.assert(
      fc.property(integer, divisor, (n, d) => {
        const q = BigInt(roundedQuotient(n, d, 'down'));
        expect(abs(q * d) <= abs(n) && abs(n) < abs(q * d) + abs(d)).toBe(true);
        expect(q === 0n || q * d < 0n === n < 0n).toBe(true);
      }),
    );
  });

  it('up: the smallest multiple that reaches the value', () => {
    fc.assert(
      fc.property(integer, divisor, (n, d) => {
        const q = BigInt(roundedQuotient(n, d, 'up'));
        expect(abs(q * d) >= abs(n) && abs(q * d) < abs(n) + abs(d)).toBe(true);
      }),
    );
  });

  it('is the same for a fraction that is not in its lowest terms', () => {
    const modes = fc.constantFrom('half-up' as const, 'down' as const, 'up' as const);
    fc.assert(
      fc.property(integer, divisor, fc.bigInt({ min: 1n, max: 1000n }), modes, (n, d, k, mode) => {
        expect(roundedQuotient(n * k, d * k, mode)).toBe(roundedQuotient(n, d, mode));
      }),
    );
  });
});

describe('rounding of points', () => {
  const rounding = fc.record({
    decimals: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
    mode: fc.constantFrom('half-up' as const, 'down' as const, 'up' as const),
  });

  it('changes nothing the second time, and nothing at three decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), rounding, (n, how) => {
        const once = roundPoints(points(n), how);
        expect(roundPoints(once, how)).toBe(once);
        expect(roundPoints(points(n), { ...how, decimals: 3 })).toBe(n);
      }),
    );
  });

  it('never turns an order round', () => {
    fc.assert(
      fc.property(fc.integer({ max: 99_999 }), fc.nat(1000), rounding, (n, more, how) => {
        expect(roundPoints(points(n), how)).toBeLessThanOrEqual(roundPoints(points(n + more), how));
      }),
    );
  });
});

describe('decimals of a sheet', () => {
  it('sum exactly, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9999 }), { maxLength: 60 }), (list) => {
        const values = list.map((n) => points(thousandths(n / 1000)));
        expect(sumPoints(values)).toBe(list.reduce((sum, n) => sum + n, 0));
        expect(sumPoints([...values].reverse())).toBe(sumPoints(values));
      }),
    );
  });

  it('are written so that a plain decimal reads back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (n) => {
        expect(thousandths(Number(formatPoints(n).replace('−', '-').replace(',', '.')))).toBe(n);
      }),
    );
  });
});
