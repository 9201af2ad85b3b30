import type { KindOf } from './kinds.ts';
import type { Edit, Hit, Scope, Severity, Subjects } from './model.ts';

/** One rule: what it looks at, when it hits, what it says, what it proposes. */
export interface Rule<S extends Scope = Scope, H extends Hit = Hit> {
  /** Names the defect; file name of the rule and of its document. */
  readonly code: string;
  readonly scope: S;
  /** The kinds of subject on which it can hit; left out where it can on any. */
  readonly only?: readonly KindOf<S>[];
  readonly severity: Severity;
  readonly title: { readonly vi: string; readonly en: string };
  /** The decree, guidance or practice that the rule rests on. */
  readonly basis: string;
  /** Whether a unit may explain the finding away. Structural rules may not. */
  readonly waivable: boolean;
  readonly check: (subject: Subjects[S]) => H | undefined;
  readonly message: { readonly vi: (hit: H) => string; readonly en: (hit: H) => string };
  readonly fix?: (hit: H) => Edit | null;
}

/** A rule among others, its hit type known only to itself. */
export type AnyRule = { readonly [S in Scope]: Rule<S> }[Scope];

/** Types `message` and `fix` from what `check` returns; `check` stands first for that. */
export function defineRule<S extends Scope, H extends Hit>(rule: Rule<S, H>): AnyRule {
  // A rule only ever gets back the hits that it returned itself.
  return rule as unknown as AnyRule;
}
