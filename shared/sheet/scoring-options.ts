import { fold } from '../base/text.ts';
import type { Criterion, ScoringRule } from '../criteria/model.ts';
import type { Matcher } from './matcher.ts';

/** Whether a folded text is one of the scoring options of a leaf. */
export function isOptionOf(matcher: Matcher, leaf: Criterion, folded: string): boolean {
  let options = matcher.options.get(leaf.code);
  if (options === undefined) {
    options = new Set([...optionLabels(leaf.rule), ...leaf.wording].map((text) => fold(text)));
    matcher.options.set(leaf.code, options);
  }
  if (options.has(folded)) return true;
  if (folded.length < 4) return false;
  for (const option of options)
    if (option.startsWith(folded) && pointsAtEnd.test(option.slice(folded.length))) return true;
  return false;
}

/** A line of the wording goes on with its points: "Đạt 100%: 2 điểm". */
const pointsAtEnd = /^ [\d ]+(?:diem|d)?$/;

function optionLabels(rule: ScoringRule | null): readonly string[] {
  if (rule === null) return [];
  if (rule.kind === 'choice') return rule.options.map(({ label }) => label);
  if (rule.kind === 'tiers') return rule.tiers.map(({ label }) => label);
  if (rule.kind === 'parts') return rule.parts.map(({ label }) => label);
  return rule.kind === 'dependsOn' ? optionLabels(rule.otherwise) : [];
}
