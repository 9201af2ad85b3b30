import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Points } from '../../../shared/base/points.ts';
import type { ScoringRule } from '../../../shared/criteria/model.ts';
import type { Answer } from '../../../shared/score/answer.ts';
import { evaluate, type Earned } from '../../../shared/score/evaluate.ts';
import { isWithinBounds } from '../../../shared/score/row-state.ts';
import { arbitraryAnswer, leavesOf } from '../../support/answers.ts';
import { shippedSets } from '../../support/criteria-files.ts';

/** Two answers of which the second is at least as good, or `null` where a rule has no order of answers. */
function worseAndBetter(rule: ScoringRule): fc.Arbitrary<readonly [Answer, Answer]> | null {
  switch (rule.kind) {
    case 'tiers':
    case 'proportional':
      if (rule.kind === 'tiers' && rule.measure === 'count')
        return twoCounts.map(([a, b]) => [{ count: a }, { count: b }]);
      return fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.nat(3000), fc.nat(3000)).map(([whole, a, b]) => {
        const [low, high] = [Math.min(a, b, whole), Math.min(Math.max(a, b), whole)];
        return [
          { ratio: { part: low * 1000, whole: whole * 1000 } },
          { ratio: { part: high * 1000, whole: whole * 1000 } },
        ];
      });
    case 'deduction':
      return twoCounts.map(([a, b]) => [{ count: b }, { count: a }]);
    case 'bonus':
      return rule.per === null ? null : twoCounts.map(([a, b]) => [{ count: a }, { count: b }]);
    case 'parts': {
      const labels = rule.parts.map(({ label }) => label);
      return fc
        .subarray(labels)
        .chain((few) =>
          fc.subarray(labels).map((more) => [{ parts: few }, { parts: [...new Set([...few, ...more])] }]),
        );
    }
    case 'dependsOn':
      return (
        worseAndBetter(rule.otherwise)?.chain(([worse, better]) =>
          fc.tuple(fc.nat(3000), fc.nat(3000)).map(([a, b]) => [
            { ...worse, earned: () => Math.min(a, b) as Points },
            { ...better, earned: () => Math.max(a, b) as Points },
          ]),
        ) ?? null
      );
    case 'choice':
    case 'range':
    case 'survey':
    case 'unread':
      return null;
  }
}

const twoCounts = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => [Math.min(a, b) * 1000, Math.max(a, b) * 1000] as const);
const pointsOf = (earned: Earned): number => (earned.kind === 'points' ? earned.points : Number.NaN);

describe.each(shippedSets().map((set) => [set.id, leavesOf(set)] as const))('set %s', (_, leaves) => {
  // A unit that does better must never score lower: a bound turned around would break this.
  const ordered = leaves.filter(({ rule }) => worseAndBetter(rule) !== null);
  it.each(ordered.map((criterion) => [criterion.code, criterion] as const))(
    '%s: doing better never scores lower',
    (_code, criterion) => {
      fc.assert(
        fc.property(worseAndBetter(criterion.rule) ?? fc.constant([{}, {}] as const), ([worse, better]) => {
          const [low, high] = [pointsOf(evaluate(criterion, worse)), pointsOf(evaluate(criterion, better))];
          if (!Number.isNaN(low) && !Number.isNaN(high)) expect(high).toBeGreaterThanOrEqual(low);
        }),
        { numRuns: 80 },
      );
    },
  );

  // Whatever is earned could be written into the cell.
  it.each(leaves.map((criterion) => [criterion.code, criterion] as const))(
    '%s: points stay within the bounds of the item',
    (_code, criterion) => {
      fc.assert(
        fc.property(arbitraryAnswer(criterion.rule), (answer) => {
          const earned = evaluate(criterion, answer);
          if (earned.kind === 'points') expect(isWithinBounds(criterion, earned.points)).toBe(true);
        }),
        { numRuns: 40 },
      );
    },
  );
});

// A scorer that throws would take a whole unit down with one cell.
it('answers whatever numbers it is given', () => {
  const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger());
  const all = shippedSets().flatMap(leavesOf);
  fc.assert(
    fc.property(fc.constantFrom(...all), anyNumber, anyNumber, anyNumber, (criterion, part, whole, count) => {
      const earned = evaluate(criterion, {
        ratio: { part, whole },
        count,
        parts: [],
        choice: '',
        earned: () => part as Points,
      });
      expect(['points', 'unknown']).toContain(earned.kind);
    }),
    { numRuns: 2000 },
  );
});
