import type { Bound, RatioFormula } from '../../criteria/model.ts';
import type { Random } from './random.ts';

/** Whole numbers behind a ratio: so many done out of so many. */
export interface RatioNumbers {
  readonly part: number;
  readonly whole: number;
}

const wholes = [20, 24, 25, 30, 32, 40, 48, 50, 60, 64, 80, 96, 100, 120, 150, 160, 200, 240, 250, 300, 400, 500];
/** Thousandths of a percent in the whole. */
const all = 100_000;

/** Numbers whose ratio lies within a stretch, 100 % at most. The stretch holds a ratio of one of our wholes. */
export function numbersWithin(from: Bound | null, to: Bound | null, random: Random): RatioNumbers {
  for (const whole of wholesFrom(random)) {
    const { lowest, highest } = partsWithin(from, to, whole);
    // A tier without a lower end is mostly missed by little.
    const start = from === null ? Math.max(1, Math.floor((highest * 7) / 10)) : lowest;
    if (start <= highest) return { part: start + random.below(highest - start + 1), whole };
  }
  throw new RangeError('No sample numbers within the stretch.');
}

/**
 * Numbers within a stretch for which a formula gives points with two decimals exactly, with these points in
 * thousandths: nothing is left to round.
 */
export function numbersOfFormula(
  { times, at }: RatioFormula,
  from: Bound | null,
  to: Bound | null,
  random: Random,
): RatioNumbers & { readonly points: number } {
  const found: (RatioNumbers & { points: number })[] = [];
  for (const whole of wholesFrom(random)) {
    const { lowest, highest } = partsWithin(from, to, whole);
    for (let part = lowest; part <= highest && found.length < 12; part += 1) {
      const product = times * part * all;
      if (product % (whole * at * 10) === 0) found.push({ part, whole, points: product / (whole * at) });
    }
  }
  return random.pick(found);
}

function partsWithin(
  from: Bound | null,
  to: Bound | null,
  whole: number,
): { readonly lowest: number; readonly highest: number } {
  const parts = Array.from({ length: whole }, (_, i) => i + 1).filter(
    (part) => (from === null || isAbove(part, whole, from)) && (to === null || isBelow(part, whole, to)),
  );
  return { lowest: parts[0] ?? 1, highest: parts[parts.length - 1] ?? 0 };
}

function isAbove(part: number, whole: number, { value, inclusive }: Bound): boolean {
  return part * all > value * whole || (inclusive && part * all === value * whole);
}

function isBelow(part: number, whole: number, { value, inclusive }: Bound): boolean {
  return part * all < value * whole || (inclusive && part * all === value * whole);
}

function wholesFrom(random: Random): readonly number[] {
  const start = random.below(wholes.length);
  return [...wholes.slice(start), ...wholes.slice(0, start)];
}
