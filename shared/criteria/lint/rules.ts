import type { Criterion, ScoringRule } from '../model.ts';
import type { CriteriaTree } from '../tree.ts';
import type { DefinitionFault } from './fault.ts';
import { proportionalFaults } from './formula.ts';
import { bonusFaults, deductionFaults, rangeFaults } from './judged.ts';
import { choiceFaults, partsFaults } from './options.ts';
import { tierFaults } from './tiers.ts';

/** What is wrong with the scoring rule of each leaf, seen by itself. */
export function ruleFaults({ leaves }: CriteriaTree): readonly DefinitionFault[] {
  return leaves.flatMap((leaf) => (leaf.rule === null ? [] : faultsOf(leaf, leaf.rule)));
}

function faultsOf(leaf: Criterion, rule: ScoringRule): readonly DefinitionFault[] {
  switch (rule.kind) {
    case 'choice':
      return choiceFaults(leaf, rule);
    case 'tiers':
      return tierFaults(leaf, rule);
    case 'proportional':
      return proportionalFaults(leaf, rule);
    case 'parts':
      return partsFaults(leaf, rule);
    case 'range':
      return rangeFaults(leaf, rule);
    case 'deduction':
      return deductionFaults(leaf, rule);
    case 'bonus':
      return bonusFaults(leaf, rule);
    case 'dependsOn': {
      const { kind } = rule.otherwise;
      if (kind === 'survey' || kind === 'bonus') return [{ kind: 'nested-rule', code: leaf.code, nested: kind }];
      return faultsOf(leaf, rule.otherwise);
    }
    case 'survey':
      // The unit does not score it, so that it has nothing to declare not applicable.
      return leaf.notApplicable === 'not-allowed' ? [] : [{ kind: 'survey-not-applicable', code: leaf.code }];
    case 'unread':
      return [];
  }
}
