import { faultSentence, lintCriteriaSet, type DefinitionFault } from '../../shared/criteria/lint.ts';
import type { ScoringRule } from '../../shared/criteria/model.ts';
import { exampleSet, group, leaf } from './example-set.ts';

/** Faults of one leaf 1.1 with a rule, in a set that is right but for it. */
export function faultsOf(
  rule: ScoringRule,
  max = 2,
  policy: 'not-allowed' | 'reduce-max' = 'not-allowed',
): readonly DefinitionFault[] {
  return lintCriteriaSet({
    ...exampleSet,
    items: [
      group('1', 'Một', null, rule.kind === 'bonus' ? 0 : max),
      leaf('1.1', 'A', max, rule, { notApplicable: policy }),
    ],
  });
}

export function sentences(rule: ScoringRule, max = 2): readonly string[] {
  return faultsOf(rule, max).map(faultSentence);
}
