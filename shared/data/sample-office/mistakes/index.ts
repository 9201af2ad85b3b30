import { evidenceMistakes } from './evidence.ts';
import type { MistakeKind } from './planting.ts';
import { scoreMistakes } from './scores.ts';
import { structureMistakes } from './structure.ts';
import { totalMistakes } from './totals.ts';

const kinds: ReadonlyMap<string, MistakeKind> = new Map(
  [scoreMistakes, evidenceMistakes, structureMistakes, totalMistakes].flatMap((group) => Object.entries(group)),
);

/** The kind of mistake that a rule finds. Throws for a rule without one: the plan of the sample office is ours. */
export function mistakeKind(rule: string): MistakeKind {
  const kind = kinds.get(rule);
  if (kind === undefined) throw new RangeError(`No sample mistake for the rule ${rule}.`);
  return kind;
}

/** Totals are planted after everything that they add up. */
export function isTotalMistake(rule: string): boolean {
  return rule in totalMistakes;
}
