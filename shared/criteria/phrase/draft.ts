import type { ScoringRule } from '../model.ts';
import type { Clause } from './clause.ts';
import type { Doubt } from './doubt.ts';
import type { Fault } from './fault.ts';

/** A rule of any kind but a branch, which is put around another. */
export type PlainRule = Exclude<ScoringRule, { readonly kind: 'dependsOn' }>;

/** A rule made of some clauses, with what is uncertain or wrong about it. */
export interface Draft {
  readonly rule: PlainRule;
  readonly doubts: readonly Doubt[];
  readonly faults: readonly Fault[];
}

/** Clauses that earn fixed points. */
export type AwardOf = Extract<Clause, { readonly kind: 'award' }>;
/** Clauses that earn points by a formula. */
export type FormulaOf = Extract<Clause, { readonly kind: 'formula' }>;

/** Whether a clause earns fixed points. */
export function isAward(clause: Clause): clause is AwardOf {
  return clause.kind === 'award';
}

/** Whether a clause earns points by a formula. */
export function isFormula(clause: Clause): clause is FormulaOf {
  return clause.kind === 'formula';
}

/** A doubt at the cell of a clause; `message` is a full sentence. */
export function doubt(clause: Clause, message: string): Doubt {
  return { message, cell: clause.cell };
}
