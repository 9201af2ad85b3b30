import fc from 'fast-check';
import type { Points } from '../../shared/base/points.ts';
import type { CriteriaSet, Criterion, ScoringRule, Tier } from '../../shared/criteria/model.ts';
import { growTree } from '../../shared/criteria/tree.ts';
import type { Answer } from '../../shared/score/answer.ts';

/** Answers that a rule can use: ratios up to 100 %, counts from 0, options and parts that it knows. */
export function arbitraryAnswer(rule: ScoringRule): fc.Arbitrary<Answer> {
  switch (rule.kind) {
    case 'choice':
      return fc.constantFrom(...rule.options.map(({ label }) => ({ choice: label })));
    case 'tiers':
      return rule.measure === 'ratio' ? arbitraryRatio : arbitraryCount;
    case 'proportional':
      return arbitraryRatio;
    case 'parts':
      return fc.subarray(rule.parts.map(({ label }) => label)).map((parts) => ({ parts }));
    case 'deduction':
    case 'bonus':
      return arbitraryCount;
    case 'dependsOn':
      return fc
        .record({ answer: arbitraryAnswer(rule.otherwise), other: fc.constantFrom(0, 250, 500, 1000, 2000) })
        .map(({ answer, other }) => ({ ...answer, earned: () => other as Points }));
    case 'range':
    case 'survey':
    case 'unread':
      return fc.constant({});
  }
}

const arbitraryRatio: fc.Arbitrary<Answer> = fc
  .integer({ min: 1, max: 2000 })
  .chain((whole) =>
    fc.integer({ min: 0, max: whole }).map((part) => ({ ratio: { part: part * 1000, whole: whole * 1000 } })),
  );

const arbitraryCount: fc.Arbitrary<Answer> = fc.integer({ min: 0, max: 40 }).map((count) => ({ count: count * 1000 }));

/** Leaves of a set with their rule, `dependsOn` and all. */
export function leavesOf(set: CriteriaSet): readonly (Criterion & { readonly rule: ScoringRule })[] {
  return growTree(set).leaves.filter((leaf): leaf is Criterion & { readonly rule: ScoringRule } => leaf.rule !== null);
}

/** Ends of tiers and floors in thousandths, one step to each side of every one of them. */
export function boundaries(rule: ScoringRule): readonly { readonly measure: 'ratio' | 'count'; readonly at: number }[] {
  switch (rule.kind) {
    case 'tiers': {
      const step = rule.measure === 'ratio' ? 1 : 1000;
      return endsOf(rule.tiers)
        .flatMap((end) => [end - step, end, end + step])
        .filter((at) => at >= 0)
        .map((at) => ({ measure: rule.measure, at }));
    }
    case 'proportional':
      return rule.floor === null
        ? []
        : [-1, 0, 1].map((step) => ({ measure: 'ratio', at: (rule.floor?.value ?? 0) + step }));
    case 'dependsOn':
      return boundaries(rule.otherwise);
    case 'deduction':
      return rule.cutOff === null
        ? []
        : [-1000, 0, 1000].map((step) => ({ measure: 'count', at: (rule.cutOff ?? 0) + step }));
    case 'choice':
    case 'parts':
    case 'range':
    case 'bonus':
    case 'survey':
    case 'unread':
      return [];
  }
}

function endsOf(tiers: readonly Tier[]): readonly number[] {
  const ends = tiers
    .flatMap(({ from, to }) => [from, to])
    .filter((bound) => bound !== null)
    .map(({ value }) => value);
  return [...new Set(ends)];
}
