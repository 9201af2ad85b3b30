import type { Cell } from '../../base/cell.ts';
import type { Points, Rounding } from '../../base/points.ts';
import type { RatioFormula } from '../model.ts';
import type { BranchReading } from './branch.ts';
import type { DeductionReading } from './deduction.ts';
import type { Interval } from './interval.ts';
import type { NotApplicableReading } from './not-applicable.ts';
import type { PerCaseReading } from './per-case.ts';
import type { Remark } from './remark.ts';

/** What one statement of the official wording says. */
export type Clause = ClauseSource & ClauseBody;

/** Where a clause comes from. */
export interface ClauseSource {
  readonly text: string;
  /** The wording without its points. */
  readonly label: string;
  readonly cell: Cell;
  /** Which of the lines it comes from, from 0. */
  readonly line: number;
  readonly bulleted: boolean;
}

/** What a clause says, by kind. */
export type ClauseBody =
  | AwardClause
  | FormulaClause
  | ({ readonly kind: 'deduction' } & DeductionReading)
  | { readonly kind: 'limit'; readonly limit: Points | 'all' }
  | ({ readonly kind: 'per-case' } & PerCaseReading)
  | { readonly kind: 'bonus'; readonly cap: Points | null }
  | JudgedClause
  | ({ readonly kind: 'not-applicable' } & NotApplicableReading)
  | ({ readonly kind: 'branch' } & BranchReading)
  | { readonly kind: 'survey' }
  | { readonly kind: 'rounding'; readonly rounding: Rounding | 'unclear' }
  | { readonly kind: 'remark'; readonly remark: Remark }
  | { readonly kind: 'condition'; readonly interval: Interval | null }
  | UnreadClause;

/** A statement about points that no production fits. */
export interface UnreadClause {
  readonly kind: 'unread';
  /** A level whose points were not understood, or arithmetic: nothing can be read without it. */
  readonly decisive: boolean;
}

/** A wording that earns fixed points, perhaps for a stretch of a ratio or a count. */
export interface AwardClause {
  readonly kind: 'award';
  readonly points: Points;
  readonly interval: Interval | null;
  /** Two conditions with numbers at once: no single ratio or count decides. */
  readonly compound: boolean;
  /** "vượt chỉ tiêu 5%": the percentage is of what lies above the target, not of what is done. */
  readonly relative: boolean;
  /** The points stand in their own column, or with "điểm"; `false` for a bare number in brackets. */
  readonly named: boolean;
  /** Points that the text names, when they differ from those of the column. */
  readonly otherPoints: Points | null;
  /** "không phát sinh", "không được giao": perhaps not an option but an item that does not apply. */
  readonly nothingToDo: boolean;
}

/** Points that appraisers judge, or at most some points. */
export interface JudgedClause {
  readonly kind: 'judged';
  readonly from: Points | null;
  readonly to: Points | null;
  /** It says who judges. */
  readonly said: boolean;
  /** "Tối đa 2 điểm" and nothing else: perhaps only a heading above other lines. */
  readonly bare: boolean;
}

/** A wording that earns points in proportion. */
export interface FormulaClause {
  readonly kind: 'formula';
  readonly formula: RatioFormula;
  readonly interval: Interval | null;
  readonly inWords: boolean;
  readonly unclearRounding: boolean;
}
