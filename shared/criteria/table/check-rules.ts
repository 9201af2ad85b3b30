import { formatMeasure } from '../phrase/doubts.ts';
import type { Fault } from '../phrase/read-rule.ts';
import { nameOf } from './check-sums.ts';
import { checkExample } from './check-example.ts';
import { checkGuidance } from './check-guidance.ts';
import type { CriterionDraft } from './criterion-draft.ts';
import type { Problem } from './problem.ts';
import { problemText } from './problem-text.ts';

/** What is wrong with the wording of single items: levels, worked examples, guidance that contradicts the scale. */
export function checkRules(drafts: readonly CriterionDraft[]): readonly Problem[] {
  return drafts.flatMap(({ node, item, leaf, max }): readonly Problem[] => {
    if (leaf === null) return [];
    const label = nameOf(node.label, item.row);
    const { rule, handProblem } = leaf;
    return [
      ...leaf.faults.map((fault) => problemOf(fault, label)),
      ...leaf.examples.flatMap((example) => checkExample(example, rule, label)),
      ...checkGuidance(leaf, max, label),
      ...(handProblem === null
        ? []
        : [
            {
              kind: 'hand-rule-unread' as const,
              cell: handProblem.cell,
              message: problemText.handRuleUnread(label, handProblem.message),
            },
          ]),
    ];
  });
}

function problemOf(fault: Fault, label: string): Problem {
  const { cell } = fault;
  switch (fault.kind) {
    case 'gap': {
      const from = formatMeasure(fault.from, fault.measure);
      const message =
        fault.from === fault.to
          ? problemText.tierGapAt(label, from)
          : problemText.tierGap(label, from, formatMeasure(fault.to, fault.measure));
      return { kind: 'tier-gap', cell, message };
    }
    case 'overlap': {
      const to = fault.to === null ? null : formatMeasure(fault.to, fault.measure);
      return {
        kind: 'tier-overlap',
        cell,
        message: problemText.tierOverlap(label, formatMeasure(fault.from, fault.measure), to),
      };
    }
    case 'above-max':
      return { kind: 'option-above-max', cell, message: problemText.optionAboveMax(label, fault.points, fault.max) };
    case 'below-max':
      return { kind: 'best-below-max', cell, message: problemText.bestBelowMax(label, fault.points, fault.max) };
    case 'points-differ':
      return { kind: 'points-differ', cell, message: problemText.pointsDiffer(label, fault.text, fault.column) };
  }
}
