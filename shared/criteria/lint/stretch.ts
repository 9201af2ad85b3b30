import type { Thousandths } from '../../base/points.ts';
import type { Bound, Measure, Tier } from '../model.ts';

/**
 * A tier as whole steps, both ends within it, so that two tiers leave nothing between them when one ends at
 * the step before the other begins. A ratio has two steps to a thousandth of a percent: a bound itself, and
 * all that lies between it and the next. A count has one step a case: "đến 19" and "từ 20" are neighbours.
 */
export interface Stretch {
  readonly tier: Tier;
  readonly low: number;
  readonly high: number;
}

export function stretchOf(tier: Tier, measure: Measure): Stretch {
  return {
    tier,
    low: tier.from === null ? 0 : lowestStep(tier.from, measure),
    high: tier.to === null ? Infinity : highestStep(tier.to, measure),
  };
}

/** The last step that tiers must reach: every count has a next one, a ratio is whole at 100 %. */
export function lastStep(measure: Measure): number {
  return measure === 'ratio' ? stepsTo(100_000, measure) : Infinity;
}

/** The value in thousandths at which a step lies, `null` without end. */
export function valueOfStep(step: number, measure: Measure): Thousandths | null {
  if (!Number.isFinite(step)) return null;
  return measure === 'ratio' ? Math.floor(step / 2) : step * 1000;
}

function lowestStep({ value, inclusive }: Bound, measure: Measure): number {
  const step = stepsTo(value, measure);
  return inclusive ? Math.ceil(step) : Math.floor(step) + 1;
}

function highestStep({ value, inclusive }: Bound, measure: Measure): number {
  const step = stepsTo(value, measure);
  return inclusive ? Math.floor(step) : Math.ceil(step) - 1;
}

function stepsTo(value: Thousandths, measure: Measure): number {
  return measure === 'ratio' ? value * 2 : value / 1000;
}
