import type { Deviation } from '../base/document-number.ts';
import type { ScoreState, SheetRow } from '../sheet/model.ts';
import type { CriterionSubject, DocumentSubject, LeafSubject, Scope } from './model.ts';
import { scoreFault } from './support/score-fault.ts';

/**
 * Kinds of the subjects of a scope. Most rules can only hit on one or two of them; such a rule names them, and the
 * runner asks it about no others. In the other scopes there is one kind.
 */
export interface Kinds {
  /** `faulty`: a readable score that cannot be right (see `scoreFault`); `survey`: whatever stands in a survey item. */
  readonly leaf: ScoreState | 'faulty' | 'survey';
  readonly row: 'recognised' | 'lost-zero' | 'unknown';
  readonly criterion: 'once' | 'repeated' | 'absent';
  /** The deviation that is said, which is the first one. */
  readonly document: Deviation | 'in-order';
}

export type KindOf<S extends Scope> = S extends keyof Kinds ? Kinds[S] : never;

/** Leaves with a score that can be read. */
export const readable = ['value', 'text-number', 'faulty'] as const satisfies readonly KindOf<'leaf'>[];

export function kindOfLeaf(leaf: LeafSubject): KindOf<'leaf'> {
  if (leaf.state === 'survey') return 'survey';
  return scoreFault(leaf) === null ? leaf.row.self.state : 'faulty';
}

export function kindOfRow({ criterion, matchedBy }: SheetRow): KindOf<'row'> {
  if (criterion === null) return 'unknown';
  return matchedBy === 'lost-zero' ? matchedBy : 'recognised';
}

export function kindOfCriterion(rows: CriterionSubject['rows']): KindOf<'criterion'> {
  return rows.length === 1 ? 'once' : rows.length === 0 ? 'absent' : 'repeated';
}

export function kindOfDocument({ deviations }: DocumentSubject['document']): KindOf<'document'> {
  return deviations[0] ?? 'in-order';
}
