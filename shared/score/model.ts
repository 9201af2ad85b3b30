import type { Points, Thousandths } from '../base/points.ts';
import type { Cell } from '../base/cell.ts';
import type { Criterion } from '../criteria/model.ts';

/** Which scores a ledger is made from. */
export type ScoreBasis = 'self' | 'appraised';

/**
 * The ledger of one sheet: for every leaf what it earned and what it lost, and why. The score is its fold:
 * at every item `max = sure + Σ losses`, where what is not yet known is a loss that may still come back.
 */
export interface Ledger {
  readonly basis: ScoreBasis;
  readonly leaves: readonly LeafResult[];
  /** Fold of every group and of every lĩnh vực by code; what a leaf earned is in `leaves`. */
  readonly totals: ReadonlyMap<string, Totals>;
  readonly whole: Totals;
}

export interface LeafResult {
  readonly criterion: Criterion;
  readonly state: LeafState;
  /** Where the score stands, `null` when the row or the column is missing. */
  readonly cell: Cell | null;
  /** The maximum after "không áp dụng". */
  readonly max: Points;
  readonly sure: Points;
  /** What is lost for a reason, or still open. `null` when nothing is. */
  readonly loss: Loss | null;
}

export type LeafState =
  | 'value'
  | 'blank'
  | 'not-applicable'
  | 'survey'
  | 'unreadable'
  /** The sheet has no row for it. */
  | 'missing'
  /** A number that cannot be a score of this leaf. */
  | 'out-of-bounds';

export interface Loss {
  readonly criterion: Criterion;
  readonly points: Points;
  /** `true`: not known yet, and may still be earned; `false`: given up by the score itself. */
  readonly open: boolean;
  /** What is likely to come of an open loss, for a forecast. */
  readonly likely: Points;
  readonly state: LeafState;
}

/** Sums of an item over its leaves. */
export interface Totals {
  readonly max: Points;
  readonly sure: Points;
  /** Sure points and what is likely to come. */
  readonly likely: Points;
  /** Sure points and all that is still open. */
  readonly best: Points;
  /** Points given up: `max - best`, bonus points aside. */
  readonly lost: Points;
  /** Bonus points, which stand on top of `max` and are part of `sure`. */
  readonly bonus: Points;
}

/** Điểm, điểm tối đa and chỉ số as printed, rounded once by the set's rule. */
export interface Score {
  readonly points: Points;
  readonly max: Points;
  /** Thousandths of a percent, rounded as the set says; `null` when the maximum is 0. */
  readonly index: Thousandths | null;
  readonly grade: string | null;
  /** Points still open: the score is provisional while this is above 0. */
  readonly open: Points;
}
