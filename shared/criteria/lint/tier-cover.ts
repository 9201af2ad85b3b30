import type { Points } from '../../base/points.ts';
import type { Measure } from '../model.ts';
import { awardRange } from './award-range.ts';
import type { DefinitionFault } from './fault.ts';
import { lastStep, valueOfStep, type Stretch } from './stretch.ts';

/** How tiers lie to each other: every value in exactly one, listed from one end, points going one way. */
export function coverFaults(
  code: string,
  listed: readonly Stretch[],
  measure: Measure,
  max: Points,
): readonly DefinitionFault[] {
  const empty = listed.filter(({ low, high }) => low > high);
  const rising = listed.filter(({ low, high }) => low <= high).sort((a, b) => a.low - b.low || a.high - b.high);
  return [
    ...empty.map(({ tier }) => ({ kind: 'tier-empty' as const, code, label: tier.label })),
    ...orderFaults(code, listed),
    ...borderFaults(code, rising, measure),
    ...awardFaults(code, rising, measure, max),
  ];
}

/** From the top down, or from the bottom up as some tables do. */
function orderFaults(code: string, listed: readonly Stretch[]): readonly DefinitionFault[] {
  const [first] = listed;
  const last = listed[listed.length - 1];
  if (first === undefined || last === undefined) return [];
  const down = first.low >= last.low;
  return pairsOf(listed).flatMap(([a, b]): readonly DefinitionFault[] =>
    (down ? a.low >= b.low : a.low <= b.low)
      ? []
      : [{ kind: 'tiers-order', code, before: a.tier.label, after: b.tier.label }],
  );
}

function borderFaults(code: string, rising: readonly Stretch[], measure: Measure): readonly DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  let covered = -1;
  let below: Stretch | null = null;
  for (const stretch of rising) {
    if (stretch.low > covered + 1) faults.push(gap(code, covered + 1, stretch.low - 1, measure));
    if (below !== null && stretch.low <= covered) {
      faults.push({
        kind: 'tiers-overlap',
        code,
        measure,
        lower: below.tier.label,
        upper: stretch.tier.label,
        at: valueOfStep(stretch.low, measure),
      });
    }
    if (stretch.high >= covered) below = stretch;
    covered = Math.max(covered, stretch.high);
  }
  if (covered < lastStep(measure)) faults.push(gap(code, covered + 1, Infinity, measure));
  return faults;
}

function gap(code: string, low: number, high: number, measure: Measure): DefinitionFault {
  return {
    kind: 'tiers-gap',
    code,
    measure,
    from: valueOfStep(low, measure),
    to: valueOfStep(measure === 'ratio' ? high + 1 : high, measure),
  };
}

/** Doing better never scores less; where less is better (late cases), never more. */
function awardFaults(
  code: string,
  rising: readonly Stretch[],
  measure: Measure,
  max: Points,
): readonly DefinitionFault[] {
  const ranged = rising.map((stretch) => ({ label: stretch.tier.label, ...awardRange(stretch, measure, max) }));
  const [lowest] = ranged;
  const highest = ranged[ranged.length - 1];
  if (lowest === undefined || highest === undefined) return [];
  const up = highest.most >= lowest.least;
  return pairsOf(ranged).flatMap(([lower, upper]): readonly DefinitionFault[] =>
    (up ? lower.most <= upper.least : lower.least >= upper.most)
      ? []
      : [{ kind: 'tier-points-order', code, lower: lower.label, upper: upper.label }],
  );
}

function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.slice(1).map((next, i) => [list[i] as T, next] as const);
}
