import type { Day } from '../base/day.ts';
import type { Points, Thousandths } from '../base/points.ts';
import type { CriteriaTree } from '../criteria/tree.ts';
import type { BrokenRule } from '../rules/run-rule.ts';
import type { Finding } from '../rules/model.ts';
import type { Ledger, Score } from '../score/model.ts';
import type { PassedOver } from '../sheet/choose-tab.ts';

/** Danh sách đơn vị: who owes a sheet, and by when. */
export interface Register {
  readonly units: readonly Unit[];
  /** Last day on which a sheet is on time, `null` when the office has set none. */
  readonly deadline: Day | null;
}

export interface Unit {
  readonly name: string;
  /** Other names under which its sheets and files may come. */
  readonly aliases: readonly string[];
  /** Group in which it is ranked: "phường", "phòng chuyên môn". */
  readonly kind: string;
  /** Id of the criteria set that it uses; `null`: the one that fits its sheet. */
  readonly criteriaSet: string | null;
  readonly contact: string;
  readonly submittedOn: Day | null;
  /** Its own last day, where the register sets one; else that of the register counts. */
  readonly deadline?: Day;
  /** Content hash of the sheet as submitted, to see a later change; `null` when it was not kept. */
  readonly submittedHash: string | null;
  /** Units that it was made from since last year. A change of composition forbids a silent comparison. */
  readonly predecessors: readonly string[];
}

/** What arrived for one file or tab, read and checked. */
export type Submission = ReadSubmission | UnreadSubmission;

export interface ReadSubmission {
  readonly kind: 'read';
  /** File name, or the address of a spreadsheet. */
  readonly source: string;
  readonly tab: string;
  readonly passedOver: readonly PassedOver[];
  /** As the sheet says, else from the file name. */
  readonly unit: string;
  readonly year: number | null;
  readonly tree: CriteriaTree;
  /** Tells copies of one sheet from different sheets. */
  readonly contentKey: string;
  /** SHA-256 of the content, `null` when it was not asked for. */
  readonly contentHash: string | null;
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
  readonly broken: readonly BrokenRule[];
  /** Made on another set than the one in use. */
  readonly wrongEdition: boolean;
}

export interface UnreadSubmission {
  readonly kind: 'unread';
  readonly source: string;
  /** From the file name, as far as it says. */
  readonly unit: string;
  /** A sentence: what is wrong with the file and what to do. */
  readonly problem: string;
}

/** Where a unit stands in a consolidation: exactly one of these. */
export type UnitState =
  | 'ok'
  | 'ok-with-warnings'
  | 'has-errors'
  | 'missing'
  | 'late'
  | 'unreadable'
  | 'wrong-edition'
  | 'changed-after-submit';

export interface UnitResult {
  readonly unit: string;
  readonly kind: string;
  readonly state: UnitState;
  readonly source: string | null;
  readonly tab: string | null;
  /** `null` for a unit without a readable sheet: no score is not 0. */
  readonly tree: CriteriaTree | null;
  readonly ledger: Ledger | null;
  readonly score: Score | null;
  /** Competition rank within the kind (1, 2, 2, 4); `null` for a unit that is not ranked. */
  readonly rank: number | null;
  readonly findings: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
  /** Sentences about the sheet as a whole, such as why it could not be used. */
  readonly remarks: readonly string[];
  readonly comparison: Comparison | null;
}

/** This year against last year, only where set and unit are comparable. */
export type Comparison =
  | {
      readonly kind: 'compared';
      readonly previousPoints: Points;
      readonly previousIndex: Thousandths | null;
      /** This year's index less last year's, in thousandths of a percent. */
      readonly change: Thousandths | null;
    }
  | { readonly kind: 'not-comparable'; readonly why: string };

/** Last year's result of a unit. */
export interface PreviousResult {
  readonly unit: string;
  readonly year: number | null;
  /** The set it was scored on, with its fingerprint; `null` when it is not known. */
  readonly criteriaSet: { readonly id: string; readonly edition: number; readonly fingerprint: string } | null;
  readonly points: Points;
  readonly max: Points;
  /** Points by criterion code, where known. */
  readonly byCriterion: ReadonlyMap<string, Points>;
}

/** Tổng hợp: all units, each in exactly one state. */
export interface Consolidation {
  /** Units in the order of the register, then those that no register names. */
  readonly units: readonly UnitResult[];
  /** Criteria sets in use, in the order of their first unit. */
  readonly trees: readonly CriteriaTree[];
  readonly missing: readonly string[];
  /** Rules of ours that failed on a sheet, with the unit. */
  readonly broken: readonly (BrokenRule & { readonly unit: string })[];
}
