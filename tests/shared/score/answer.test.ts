import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRatio, ratioOfPercent } from '../../../shared/score/answer.ts';

describe('a ratio against a bound', () => {
  it.each([
    [89, 100, 90, -1],
    [90, 100, 90, 0],
    [91, 100, 90, 1],
    [61, 80, 76.25, 0],
    [2, 3, 66.666, 1],
    [2, 3, 66.667, -1],
    [45, 40, 100, 1],
  ])('%d of %d against %d %% is %d', (part, whole, percent, expected) => {
    expect(compareRatio({ part: part * 1000, whole: whole * 1000 }, Math.round(percent * 1000))).toBe(expected);
  });

  it('reads a stated percentage as a ratio', () => {
    expect(compareRatio(ratioOfPercent(76_250), 76_250)).toBe(0);
    expect(compareRatio(ratioOfPercent(76_250), 76_251)).toBe(-1);
  });

  it('stays exact where products leave the safe integers', () => {
    const whole = 9_007_199_254_740_991;
    expect(compareRatio({ part: whole - 1, whole }, 100_000)).toBe(-1);
    expect(compareRatio({ part: whole, whole }, 100_000)).toBe(0);
  });

  it('agrees with the sign of the difference in exact arithmetic', () => {
    const count = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(
        count,
        count.filter((n) => n > 0),
        fc.integer({ min: 0, max: 200_000 }),
        (part, whole, percent) => {
          const difference = BigInt(part) * 100_000n - BigInt(percent) * BigInt(whole);
          expect(compareRatio({ part, whole }, percent)).toBe(difference === 0n ? 0 : difference > 0n ? 1 : -1);
        },
      ),
    );
  });
});
