import { isOutside } from './check-sums.ts';
import { ordinalOf } from './code-style.ts';
import type { CriterionDraft } from './criterion-draft.ts';
import type { Problem } from './problem.ts';
import { problemText } from './problem-text.ts';
import type { StatedNumber } from './title-block.ts';

/** Numbers that are skipped among siblings. */
export function checkOrder(drafts: readonly CriterionDraft[]): readonly Problem[] {
  const problems: Problem[] = [];
  const last = new Map<string | null, { readonly ordinal: number; readonly label: string }>();
  for (const { node, parent, item } of drafts) {
    const ordinal = node.style === null ? null : ordinalOf(node.style);
    if (ordinal === null) continue;
    const before = last.get(parent);
    const cell = item.row.cellOf('code');
    if (before === undefined && ordinal > 1 && parent !== null && node.style?.stem !== '') {
      problems.push({ kind: 'code-skipped', cell, message: problemText.codeStartsLate(node.label) });
    }
    if (before !== undefined && ordinal > before.ordinal + 1)
      problems.push({ kind: 'code-skipped', cell, message: problemText.codeSkipped(before.label, node.label) });
    last.set(parent, { ordinal, label: node.label });
  }
  return problems;
}

/** Counts stated in the title against what is there. A stated number of criteria may mean the second level or the leaves. */
export function checkCounts(drafts: readonly CriterionDraft[], stated: readonly StatedNumber[]): readonly Problem[] {
  const depths = new Map<string, number>();
  for (const { code, parent } of drafts) depths.set(code, parent === null ? 1 : (depths.get(parent) ?? 0) + 1);
  // Titles count with or without what stands outside the scale.
  const inside = drafts.filter((_, i) => !isOutside(drafts, i));
  const at = (depth: number): readonly number[] =>
    [inside, drafts].map((list) => list.filter(({ code }) => depths.get(code) === depth).length);
  const leaves = [inside, drafts].map((list) => list.filter(({ children }) => children.length === 0).length);
  return stated.flatMap(({ what, number, cell }): readonly Problem[] => {
    if (what === 'scale') return [];
    const found = what === 'fields' ? at(1) : what === 'criteria' ? [...at(2), ...leaves] : [...at(3), ...leaves];
    if (found.includes(number)) return [];
    return [{ kind: 'count-differs', cell, message: problemText.countDiffers(names[what], number, found[0] ?? 0) }];
  });
}

const names: Readonly<Record<'fields' | 'criteria' | 'subcriteria', string>> = {
  fields: 'lĩnh vực',
  criteria: 'tiêu chí',
  subcriteria: 'tiêu chí thành phần',
};
