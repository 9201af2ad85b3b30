import type { Criterion, ProportionalRule, RatioFormula } from '../model.ts';
import { formulaPointsAt } from './award-range.ts';
import type { DefinitionFault } from './fault.ts';
import { pointsOutside } from './options.ts';

const wholeRatio = 100_000;

/** Points in proportion: a scale that can be divided by, a floor that can be reached, the maximum at 100 % at the latest. */
export function proportionalFaults(
  { code, max }: Criterion,
  { formula, floor, cap }: ProportionalRule,
): readonly DefinitionFault[] {
  const scale = scaleFaults(code, formula);
  const outside = pointsOutside(code, 'mức trần', cap, max);
  const floorFault: readonly DefinitionFault[] =
    floor !== null && (floor.value < 0 || floor.value > wholeRatio)
      ? [{ kind: 'floor-outside', code, floor: floor.value }]
      : [];
  const faults = [...scale, ...outside, ...floorFault];
  if (faults.length > 0) return faults;
  const best = formulaPointsAt(formula, wholeRatio, cap);
  return best < max ? [{ kind: 'best-differs', code, best, max }] : [];
}

/** A formula divides by its full ratio and multiplies by its points. */
export function scaleFaults(code: string, { times, at }: RatioFormula): readonly DefinitionFault[] {
  return times <= 0 || at <= 0 ? [{ kind: 'formula-scale', code, times, at }] : [];
}
