import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Points } from '../../../shared/base/points.ts';
import type { Bound, Criterion, ScoringRule, Tier } from '../../../shared/criteria/model.ts';
import type { Answer } from '../../../shared/score/answer.ts';
import { evaluate } from '../../../shared/score/evaluate.ts';
import { howSentence } from '../../../shared/score/how-sentence.ts';
import { regainSteps, type RegainStep } from '../../../shared/score/regain.ts';
import { arbitraryAnswer } from '../../support/answers.ts';
import { arbitraryPlainRule } from '../../support/arbitrary-rule.ts';
import { leaf } from '../../support/criteria-builders.ts';

const ofRule = (rule: ScoringRule, max: number): Criterion => leaf('9.9', 'Ví dụ', max, rule);
const ratio = (part: number, whole: number): Answer => ({ ratio: { part: part * 1000, whole: whole * 1000 } });

/** The smallest number of further cases that brings a ratio to a tier, found by trying every one. */
function fewest(part: number, whole: number, from: Bound): number | null {
  for (let more = 0; part + more <= Math.max(part, whole); more += 1) {
    const left = BigInt(part + more) * BigInt(100_000);
    const right = BigInt(from.value) * BigInt(whole);
    if (from.inclusive ? left >= right : left > right) return more;
  }
  return null;
}

const anyTiers = fc.integer({ min: 2, max: 6000 }).chain((max) =>
  arbitraryPlainRule(max as Points)
    .filter((rule) => rule.kind === 'tiers')
    .map((rule) => ({ max, rule: rule as { kind: 'tiers'; measure: 'ratio' | 'count'; tiers: readonly Tier[] } })),
);

test('the cases that a tier of a ratio needs are the fewest that reach it', () => {
  fc.assert(
    fc.property(anyTiers, fc.integer({ min: 1, max: 300 }), fc.nat(300), ({ max, rule }, whole, some) => {
      fc.pre(rule.measure === 'ratio');
      const part = some % (whole + 1);
      const criterion = ofRule(rule, max / 1000);
      for (const { how } of regainSteps(criterion, 0 as Points, ratio(part, whole))) {
        if (how.kind === 'fewer') continue;
        if (how.kind !== 'more') throw new Error(how.kind);
        const from = rule.tiers.find(({ label }) => label === how.label)?.from ?? null;
        expect(how.more).toBe((from === null ? 0 : (fewest(part, whole, from) ?? NaN)) * 1000);
      }
    }),
  );
});

/** Tiers the other way round: the best is the lowest. */
const lowIsGood = anyTiers.map(({ max, rule }) => ({
  max,
  rule: {
    ...rule,
    tiers: rule.tiers.map(({ award, ...tier }, i) => ({ ...tier, award: awardFromBelow(rule.tiers, i) ?? award })),
  },
}));

function awardFromBelow(tiers: readonly Tier[], position: number): Points | null {
  const awards = tiers.map(({ award }) => award).filter((award) => typeof award === 'number');
  return awards.length === tiers.length ? (awards[tiers.length - 1 - position] ?? null) : null;
}

test('where a low ratio is the good one, the cases to be rid of are the fewest that reach a better tier', () => {
  let found = 0;
  fc.assert(
    fc.property(lowIsGood, fc.integer({ min: 1, max: 200 }), fc.nat(200), ({ max, rule }, whole, some) => {
      fc.pre(rule.measure === 'ratio');
      const part = some % (whole + 1);
      const criterion = ofRule(rule, max / 1000);
      for (const { how } of regainSteps(criterion, 0 as Points, ratio(part, whole))) {
        if (how.kind !== 'fewer') continue;
        found += 1;
        const reaches = (fewer: number): boolean => {
          const then = evaluate(criterion, ratio(part - fewer, whole));
          return then.kind === 'points' && 'label' in then.ground && then.ground.label === how.label;
        };
        let least = 1;
        while (least <= part && !reaches(least)) least += 1;
        expect(how.fewer).toBe(least * 1000);
      }
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(20);
});

test('no tier that can be reached and is worth more is left out', () => {
  fc.assert(
    fc.property(anyTiers, fc.integer({ min: 1, max: 100 }), fc.nat(100), ({ max, rule }, whole, some) => {
      fc.pre(rule.measure === 'ratio');
      const part = some % (whole + 1);
      const criterion = ofRule(rule, max / 1000);
      const now = evaluate(criterion, ratio(part, whole));
      const points = now.kind === 'points' ? now.points : (0 as Points);
      const best = Math.max(
        0,
        ...Array.from({ length: whole - part + 1 }, (_, more) => {
          const then = evaluate(criterion, ratio(part + more, whole));
          // Within a tier that has a formula the points go on rising: its start is what counts.
          return then.kind === 'points' && then.ground.kind === 'tier' ? then.points - points : 0;
        }),
      );
      expect(
        Math.max(0, ...regainSteps(criterion, points, ratio(part, whole)).map(({ gain }) => gain)),
      ).toBeGreaterThanOrEqual(best);
    }),
  );
});

test('the gain is what the changed answer earns, and nothing goes above the maximum', () => {
  const any = fc.integer({ min: 2, max: 6000 }).chain((max) =>
    arbitraryPlainRule(max as Points).chain((rule) =>
      fc.record({
        criterion: fc.constant(ofRule(rule, max / 1000)),
        answer: arbitraryAnswer(rule),
        points: fc.integer({ min: 0, max }),
      }),
    ),
  );
  fc.assert(
    fc.property(any, ({ criterion, answer, points }) => {
      const steps = regainSteps(criterion, points as Points, answer);
      for (const { gain, how } of steps) {
        expect(gain).toBeGreaterThan(0);
        expect(points + gain).toBeLessThanOrEqual(criterion.max);
        expect(howSentence(how)).toMatch(/\.$/);
        const then = changed(answer, how);
        if (then === null) continue;
        expect(evaluate(criterion, then)).toMatchObject({ kind: 'points', points: points + gain });
      }
      expect(steps.map(({ gain }) => gain)).toEqual(steps.map(({ gain }) => gain).sort((a, b) => a - b));
    }),
  );
});

/** The answer after a step; `null` where nobody can know it. */
function changed(answer: Answer, how: RegainStep['how']): Answer | null {
  switch (how.kind) {
    case 'more':
      return how.whole === null
        ? { ...answer, count: (answer.count ?? 0) + how.more }
        : { ...answer, ratio: { part: (answer.ratio?.part ?? 0) + how.more, whole: how.whole } };
    case 'fewer':
      return how.whole === null
        ? { ...answer, count: (answer.count ?? 0) - how.fewer }
        : { ...answer, ratio: { part: (answer.ratio?.part ?? 0) - how.fewer, whole: how.whole } };
    case 'case':
      return { ...answer, count: (answer.count ?? 0) + 1000 };
    case 'option':
      return { ...answer, choice: how.label };
    case 'deduction':
      return { ...answer, count: 0 };
    case 'tier':
    case 'part':
    case 'all-parts':
    case 'judged':
      return null;
  }
}
