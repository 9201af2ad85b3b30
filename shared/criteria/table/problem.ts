import type { Cell } from '../../base/cell.ts';

/** Something that is wrong with the official table itself. The table can still be used, with the fault on record. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly cell: Cell;
  /** A plain sentence with both numbers. */
  readonly message: string;
}

/** What is wrong, by kind; stable names for tests and reports. */
export type ProblemKind =
  | 'sum-differs'
  | 'scale-differs'
  | 'count-differs'
  | 'option-above-max'
  | 'best-below-max'
  | 'tier-gap'
  | 'tier-overlap'
  | 'example-differs'
  | 'guidance-differs'
  | 'points-differ'
  | 'code-duplicated'
  | 'code-repaired'
  | 'code-skipped'
  | 'points-missing'
  | 'points-proposed'
  | 'branch-unknown'
  | 'hand-rule-unread'
  | 'row-unplaced';
