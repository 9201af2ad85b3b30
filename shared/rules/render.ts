import { formatAddress } from '../base/cell.ts';
import type { AnyRule, Rule } from './define.ts';
import { rules as allRules } from './index.ts';
import type { Finding } from './model.ts';
import { severityLabels } from './severity.ts';

export type Language = 'vi' | 'en';

/** A finding in words, the same at the cell, in a panel and in a report. */
export interface RenderedFinding {
  readonly title: string;
  readonly message: string;
  readonly severityLabel: string;
  /** "E12", `''` for a finding that stands at no cell. */
  readonly address: string;
}

/** Puts a finding into words. Throws for a rule that is not in `rules`: findings come from rules only. */
export function renderFinding(
  finding: Finding,
  language: Language,
  rules: readonly AnyRule[] = allRules,
): RenderedFinding {
  const rule = ruleOf(finding.rule, rules);
  return {
    title: rule.title[language],
    message: rule.message[language](finding.hit),
    severityLabel: severityLabels[finding.severity][language],
    address: finding.cell === null ? '' : formatAddress(finding.cell),
  };
}

function ruleOf(code: string, rules: readonly AnyRule[]): Rule {
  const known = byCode.get(rules) ?? new Map(rules.map((rule) => [rule.code, rule as unknown as Rule]));
  byCode.set(rules, known);
  const rule = known.get(code);
  if (rule === undefined) throw new Error(`No such rule: ${code}`);
  return rule;
}

const byCode = new WeakMap<readonly AnyRule[], ReadonlyMap<string, Rule>>();
