import { describe, expect, it } from 'vitest';
import type { Bound, Criterion, ScoringRule, Tier } from '../../../shared/criteria/model.ts';
import { evaluate } from '../../../shared/score/evaluate.ts';
import { boundaries, leavesOf } from '../../support/answers.ts';
import { shippedSets } from '../../support/criteria-files.ts';

/**
 * At, just below and just above every bound of every tier of every set. The oracle reads the tiers in plain
 * decimals, one tier after the other, and does not share a line with the scorer.
 */
describe.each(shippedSets().map((set) => [set.id, set] as const))('the bounds of set %s', (_, set) => {
  const bounded = leavesOf(set).filter(({ rule }) => boundaries(rule).length > 0);

  it('has leaves with bounds', () => {
    expect(set.items.some(({ rule }) => rule?.kind === 'tiers')).toBe(
      bounded.some(({ rule }) => rule.kind === 'tiers'),
    );
  });

  it.each(bounded.map((criterion) => [criterion.code, criterion] as const))(
    '%s earns what its tiers say',
    (_code, criterion) => {
      const free = criterion.rule.kind === 'dependsOn' ? criterion.rule.otherwise : criterion.rule;
      for (const { measure, at } of boundaries(criterion.rule)) {
        // Nothing is capped here: the other item, if there is one, is far above its threshold.
        const earned = evaluate(criterion, {
          ...(measure === 'ratio' ? { ratio: { part: at, whole: 100_000 } } : { count: at }),
          earned: () => (criterion.max * 100) as typeof criterion.max,
        });
        const expected = expectedPoints(free, criterion, at / 1000);
        expect([at, earned.kind === 'points' ? earned.points / 1000 : null]).toEqual([at, expected]);
      }
    },
  );
});

function expectedPoints(rule: ScoringRule, criterion: Criterion, value: number): number | null {
  const max = criterion.max / 1000;
  if (rule.kind === 'proportional') {
    if (rule.floor !== null && !inside(value, rule.floor, null)) return 0;
    return Math.min(rule.cap / 1000, ofFormula(rule.formula, value));
  }
  if (rule.kind === 'deduction') {
    if (rule.cutOff !== null && value > rule.cutOff / 1000) return Math.min(0, rule.start / 1000);
    const taken = Math.min(Math.ceil(value) * (rule.per / 1000), rule.limit === null ? Infinity : rule.limit / 1000);
    return Math.round(Math.max(rule.start > 0 ? 0 : -Infinity, rule.start / 1000 - taken) * 1000) / 1000;
  }
  if (rule.kind !== 'tiers') throw new Error(rule.kind);
  const fitting = rule.tiers.filter(({ from, to }: Tier) => inside(value, from, to))[0];
  if (fitting === undefined) return null;
  return typeof fitting.award === 'number' ? fitting.award / 1000 : Math.min(max, ofFormula(fitting.award, value));
}

function inside(value: number, from: Bound | null, to: Bound | null): boolean {
  const low = from === null || (from.inclusive ? value >= from.value / 1000 : value > from.value / 1000);
  const high = to === null || (to.inclusive ? value <= to.value / 1000 : value < to.value / 1000);
  return low && high;
}

/** Plain decimals are exact enough next to a bound that is a round number. */
function ofFormula(
  {
    times,
    at,
    rounding,
  }: {
    readonly times: number;
    readonly at: number;
    readonly rounding: { readonly decimals: number; readonly mode: string } | null;
  },
  percent: number,
): number {
  const exact = (times / 1000) * (percent / (at / 1000));
  const scale = 10 ** (rounding?.decimals ?? 3);
  const scaled = Number((exact * scale).toPrecision(12));
  if (rounding?.mode === 'down') return Math.floor(scaled) / scale;
  return (rounding?.mode === 'up' ? Math.ceil(scaled) : Math.round(scaled)) / scale;
}
