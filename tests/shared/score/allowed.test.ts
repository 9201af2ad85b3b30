import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Points } from '../../../shared/base/points.ts';
import type { ScoringRule } from '../../../shared/criteria/model.ts';
import { allowedBeside, allowedPoints, capAllowed, isAllowed, nearestAllowed } from '../../../shared/score/allowed.ts';
import { evaluate } from '../../../shared/score/evaluate.ts';
import { arbitraryAnswer, leavesOf } from '../../support/answers.ts';
import { shippedSets } from '../../support/criteria-files.ts';
import { closed, exampleSet, formula, leaf, open, p, tier } from '../../support/example-set.ts';

const leaves = leavesOf(exampleSet);
const allowedOf = (code: string): ReturnType<typeof allowedPoints> =>
  allowedPoints(leaves.find((item) => item.code === code) ?? leaf('x', 'x', 0, { kind: 'unread' }));
const ofRule = (rule: ScoringRule, max: number): ReturnType<typeof allowedPoints> =>
  allowedPoints(leaf('9', 'Ví dụ', max, rule));

describe('what a rule allows', () => {
  it.each([
    ['choice', '1.1', [0, 1, 2]],
    ['count tiers', '1.3', [0, 0.5, 1, 1.5]],
    ['all or nothing', '1.5', [0, 1]],
    ['sum of parts', '3.1.1', [0, 0.5, 1]],
    ['deduction per case', '2.1', [0, 0.5, 1, 1.5, 2]],
    ['deduction per day with a cut-off', '2.2', [0, 0.25, 0.5, 0.75, 1]],
    ['deduction that only takes off', '6.1', [-1, -0.75, -0.5, -0.25, 0]],
    ['bonus per case', '5.1', [0, 0.5, 1, 1.5]],
    ['capped by another item, while that is unknown', '4.2', [0, 1, 2]],
  ])('%s (%s)', (_, code, values) => {
    expect(allowedOf(code)).toEqual({ values: values.map(p), stretches: [] });
  });

  it.each([
    ['a formula within tiers', '1.2', [0, 2], [1.5, 2]],
    ['a proportion above a floor', '3.2.2', [0], [1.11, 2]],
    ['a proportion without floor', '3.2.3', [0], [0, 1]],
    ['a judged range', '1.4', [0], [0, 1.5]],
    ['an unread rule', '4.3', [], [0, 1]],
    ['a judged bonus', '5.2', [], [0, 1]],
  ])('%s (%s)', (_, code, values, [from = 0, to = 0]) => {
    expect(allowedOf(code)).toEqual({ values: values.map(p), stretches: [{ from: p(from), to: p(to) }] });
  });

  it('lets parts that add up to more than the maximum earn the maximum', () => {
    const rule: ScoringRule = {
      kind: 'parts',
      mode: 'sum',
      parts: [
        { label: 'a', points: p(0.6) },
        { label: 'b', points: p(0.6) },
      ],
    };
    expect(ofRule(rule, 1).values).toEqual([0, 0.6, 1].map(p));
  });

  it('ends a stretch of a formula at the maximum', () => {
    const rule: ScoringRule = {
      kind: 'tiers',
      measure: 'ratio',
      tiers: [tier('từ 50%', closed(50), null, formula(2, 100, 2)), tier('dưới 50%', null, open(50), p(0))],
    };
    expect(ofRule(rule, 2)).toEqual({ values: [0].map(p), stretches: [{ from: p(1), to: p(2) }] });
  });
});

describe('the nearest allowed points', () => {
  it.each([
    ['1.1', 1.5, [1, 2]],
    ['1.1', -3, [0]],
    ['1.1', 7, [2]],
    ['1.1', 1, [0, 2]],
    ['1.1', 0, [1]],
    ['3.2.2', 0.4, [0, 1.11]],
    ['6.1', -0.3, [-0.5, -0.25]],
  ])('in %s beside %d are %j', (code, points, nearest) => {
    expect(nearestAllowed(allowedOf(code), p(points))).toEqual(nearest.map(p));
  });

  it('are allowed and enclose the value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.integer({ min: -5000, max: 5000 }), (criterion, value) => {
        const allowed = allowedPoints(criterion);
        if (isAllowed(allowed, value as Points)) return;
        const near = nearestAllowed(allowed, value as Points);
        expect(near.length).toBeGreaterThan(0);
        for (const points of near) expect(isAllowed(allowed, points)).toBe(true);
        // Nothing that is allowed lies nearer: every thousandth between them is looked at.
        const [low, high] = [near[0] ?? 0, near[near.length - 1] ?? 0];
        for (let between = Math.min(low, value) + 1; between < Math.max(high, value); between += 1) {
          if (!near.includes(between as Points)) expect(isAllowed(allowed, between as Points)).toBe(false);
        }
      }),
    );
  });
});

describe('a cap by another item', () => {
  const training = leaves.find(({ code }) => code === '4.2');
  if (training === undefined) throw new Error('4.2');

  it('leaves what the cap leaves', () => {
    expect(allowedBeside(training, p(0)).values).toEqual([0, 1].map(p));
    expect(allowedBeside(training, p(1)).values).toEqual([0, 1, 2].map(p));
    expect(allowedBeside(training, null)).toEqual(allowedPoints(training));
  });

  it('cuts stretches, and adds itself', () => {
    expect(capAllowed({ values: [p(0), p(2)], stretches: [{ from: p(1), to: p(2) }] }, p(1.2))).toEqual({
      values: [0, 1.2].map(p),
      stretches: [{ from: p(1), to: p(1.2) }],
    });
    expect(capAllowed({ values: [p(0), p(2)], stretches: [{ from: p(1), to: p(2) }] }, p(0.5)).stretches).toEqual([]);
  });
});

// What the scorer gives must be on the scale, or a right answer would be called off the scale.
describe.each(shippedSets().map((set) => [set.id, leavesOf(set)] as const))('set %s', (_, all) => {
  it.each(all.map((criterion) => [criterion.code, criterion] as const))(
    '%s: every result of the rule is allowed',
    (_code, criterion) => {
      fc.assert(
        fc.property(arbitraryAnswer(criterion.rule), (answer) => {
          const earned = evaluate(criterion, answer);
          if (earned.kind === 'unknown') return;
          expect(isAllowed(allowedPoints(criterion), earned.points)).toBe(true);
          if (criterion.rule.kind !== 'dependsOn') return;
          const other = answer.earned?.(criterion.rule.on) ?? null;
          expect(isAllowed(allowedBeside(criterion, other), earned.points)).toBe(true);
        }),
        { numRuns: 60 },
      );
    },
  );
});
