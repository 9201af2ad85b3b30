import { doubts as say } from '../phrase/doubts.ts';
import { nameOf } from './check-sums.ts';
import type { CriterionDraft, DraftReading } from './criterion-draft.ts';
import type { Problem } from './problem.ts';
import { problemText } from './problem-text.ts';

/**
 * A branch names another item as the table prints it ("1.1"); in the set that is a unique code ("II.1.1"). A branch on
 * an item that is not there, or that could be several, leaves the rule unread, with a problem.
 */
export function settleBranches({ drafts, problems }: DraftReading): DraftReading {
  const found: Problem[] = [];
  const settled = drafts.map((draft): CriterionDraft => {
    const { leaf, code, item, node } = draft;
    if (leaf?.rule.kind !== 'dependsOn') return draft;
    const on = resolve(leaf.rule.on, code, drafts);
    if (on !== null) return { ...draft, leaf: { ...leaf, rule: { ...leaf.rule, on } } };
    const cell = item.row.cellOf('title');
    const message = problemText.branchUnknown(nameOf(node.label, item.row), leaf.rule.on);
    found.push({ kind: 'branch-unknown', cell, message });
    return {
      ...draft,
      leaf: { ...leaf, rule: { kind: 'unread' }, doubts: [...leaf.doubts, { message: say.notUnderstood, cell }] },
    };
  });
  return { drafts: settled, problems: [...problems, ...found] };
}

/** The nearest item of that number: under the same parent, then in the same field, then anywhere, when it is the only one. */
function resolve(on: string, from: string, drafts: readonly CriterionDraft[]): string | null {
  const fitting = drafts.filter(
    ({ code, node }) => code !== from && (code === on || node.style?.code === on || code.endsWith(`.${on}`)),
  );
  const parent = from.split('.').slice(0, -1).join('.');
  const field = from.split('.')[0] ?? '';
  for (const near of [`${parent}.`, `${field}.`, '']) {
    const close = fitting.filter(({ code }) => `${code}.`.startsWith(near));
    if (close.length === 1) return close[0]?.code ?? null;
    if (close.length > 1) return null;
  }
  return null;
}
