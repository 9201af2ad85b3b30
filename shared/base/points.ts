/**
 * Points and the other decimals of a sheet, held as integers of thousandths:
 * published tables go to three decimals, and binary fractions do not add up
 * (1.005 * 100 = 100.49999999999999).
 */

declare const pointsBrand: unique symbol;

/** An integer number of thousandths of a unit: 2,5 is 2500. */
export type Thousandths = number;

/** Thousandths of a point: 0,25 điểm is 250. */
export type Points = Thousandths & { readonly [pointsBrand]: true };

/** When a value is rounded, to how many decimals (0 to 3) and in which direction. */
export interface Rounding {
  readonly decimals: 0 | 1 | 2 | 3;
  readonly mode: 'half-up' | 'down' | 'up';
}

export const zeroPoints: Points = 0 as Points;

/** Names an integer of thousandths as points. Throws on a fraction: that is a bug of the caller. */
export function points(value: Thousandths): Points {
  if (!Number.isInteger(value)) throw new RangeError(`Not thousandths: ${value}`);
  return value as Points;
}

/** A numeric cell (1.5) as thousandths (1500), a half of a thousandth going away from zero. */
export function thousandths(value: number): Thousandths {
  const scaled = Math.abs(value) * 1000;
  const near = Math.round(scaled);
  // A decimal that has at most three places is a hair beside an integer after the multiplication.
  const magnitude = Math.abs(scaled - near) < 1e-4 ? near : Math.round(Number(scaled.toPrecision(15)));
  return value < 0 && magnitude !== 0 ? -magnitude : magnitude;
}

/** A numeric cell (1.5) as points. */
export function pointsFromNumber(value: number): Points {
  return thousandths(value) as Points;
}

/** Points as a plain decimal for JSON and for a numeric cell: 1500 is 1.5. */
export function pointsToNumber(value: Thousandths): number {
  return value / 1000;
}

export function addPoints(a: Points, b: Points): Points {
  return (a + b) as Points;
}

export function subtractPoints(a: Points, b: Points): Points {
  return (a - b) as Points;
}

export function sumPoints(values: Iterable<Points>): Points {
  let sum = 0;
  for (const value of values) sum += value;
  return sum as Points;
}

/**
 * Writes thousandths the Vietnamese way: decimal comma, no trailing zeros,
 * U+2212 before a negative number ("−0,5").
 */
export function formatPoints(value: Thousandths): string {
  const magnitude = Math.abs(value);
  const whole = Math.floor(magnitude / 1000);
  const fraction = String(magnitude % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  const sign = value < 0 ? '−' : '';
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole},${fraction}`;
}

/** Rounds thousandths to a number of decimals. Halves go away from zero in `half-up`. */
export function roundPoints(value: Points, rounding: Rounding): Points {
  const step = 10 ** (3 - rounding.decimals);
  return (roundedQuotient(BigInt(value), BigInt(step), rounding.mode) * step) as Points;
}

/**
 * `numerator / denominator` as an integer, rounded once, exactly. The denominator is not zero.
 * In `half-up` a half goes away from zero; `down` is towards zero, `up` away from it.
 */
export function roundedQuotient(numerator: bigint, denominator: bigint, mode: Rounding['mode']): number {
  const zero = BigInt(0);
  const negative = numerator < zero !== denominator < zero;
  const n = numerator < zero ? -numerator : numerator;
  const d = denominator < zero ? -denominator : denominator;
  let quotient = n / d;
  const rest = n % d;
  const up = mode === 'up' ? rest > zero : mode === 'half-up' && rest * BigInt(2) >= d;
  if (up) quotient += BigInt(1);
  return Number(negative ? -quotient : quotient);
}
