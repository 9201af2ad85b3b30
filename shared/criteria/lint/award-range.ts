import { roundedQuotient, type Points } from '../../base/points.ts';
import type { Measure, RatioFormula } from '../model.ts';
import { lastStep, valueOfStep, type Stretch } from './stretch.ts';

/** The least and the most that a tier or a formula awards within its stretch, in exact thousandths. */
export interface AwardRange {
  readonly least: Points;
  readonly most: Points;
}

/** What a tier awards from its lower to its upper end; a formula never more than `max`. */
export function awardRange({ tier, low, high }: Stretch, measure: Measure, max: Points): AwardRange {
  const { award } = tier;
  if (typeof award === 'number') return { least: award, most: award };
  const top = Math.min(high + 1, lastStep(measure));
  return { least: formulaAt(award, low, max), most: formulaAt(award, top, max) };
}

/** Points of a formula at a ratio in thousandths of a percent, never more than `max`. */
export function formulaPointsAt({ times, at }: RatioFormula, ratio: number, max: Points): Points {
  const points = at <= 0 ? 0 : roundedQuotient(BigInt(times) * BigInt(ratio), BigInt(at), 'half-up');
  return Math.min(points, max) as Points;
}

function formulaAt(formula: RatioFormula, step: number, max: Points): Points {
  return formulaPointsAt(formula, valueOfStep(step, 'ratio') ?? 0, max);
}
