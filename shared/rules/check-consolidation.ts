import type { AnyRule } from './define.ts';
import { rules as allRules } from './index.ts';
import type { CheckContext, ConsolidationSubject, Finding } from './model.ts';
import { ask, inScope, startRun, type BrokenRule } from './run-rule.ts';

/** A sheet and the unit that it is from. */
export type UnitSheet = ConsolidationSubject['others'][number];

export interface ConsolidationCheck {
  /** Findings of each unit, in the order of `units`. */
  readonly findings: readonly (readonly Finding[])[];
  /** Rules that threw, which is a bug of ours; the other rules went on. */
  readonly broken: readonly BrokenRule[];
}

/**
 * Checks the sheets of all units against each other: what can only be seen with more than one of them.
 * Each unit is looked at once. Rules get the same list every time, and keep what they look up in it.
 */
export function checkConsolidation(
  units: readonly UnitSheet[],
  context: CheckContext,
  rules: readonly AnyRule[] = allRules,
): ConsolidationCheck {
  const run = startRun(rules);
  const scope = inScope(run, 'consolidation');
  const findings: (readonly Finding[])[] = [];
  for (const { unit, sheet } of units) {
    const before = run.findings.length;
    ask(scope, { sheet, context, unit, others: units });
    findings.push(run.findings.slice(before));
  }
  return { findings, broken: [...run.broken.values()] };
}
