import type { Cell } from '../base/cell.ts';
import type { Day } from '../base/day.ts';
import type { DocumentReference } from '../base/document-number.ts';
import type { Points } from '../base/points.ts';
import type { Criterion } from '../criteria/model.ts';
import type { Answer } from '../score/answer.ts';
import type { Earned } from '../score/evaluate.ts';
import type { SelfState } from '../score/row-state.ts';
import type { Sheet, SheetRow, TotalRow, UnplacedRow } from '../sheet/model.ts';
import type { Waiver, WaiverStanding } from './waiver.ts';

/**
 * error: the number is wrong or cannot be used. warning: likely to lose points at appraisal.
 * ask: two readings are possible and the person chooses. note: for information.
 */
export type Severity = 'error' | 'warning' | 'ask' | 'note';

/** What a rule looks at, one at a time. The runner walks; a rule never does. */
export interface Subjects {
  /** A row that was recognised as a leaf of the set. */
  readonly leaf: LeafSubject;
  /** A row that was recognised as a group. */
  readonly group: GroupSubject;
  /** Any row that carries a code, recognised or not. */
  readonly row: RowSubject;
  /** A criterion of the set, whether the sheet has it or not. */
  readonly criterion: CriterionSubject;
  /** One document that the evidence of a leaf cites. */
  readonly document: DocumentSubject;
  /** A cell of text: title, evidence, explanation or note. */
  readonly text: TextSubject;
  /** A row such as "Tổng cộng". */
  readonly total: TotalSubject;
  /** A row that could be given to nothing. */
  readonly unplaced: UnplacedSubject;
  readonly sheet: SheetSubject;
  /** A sheet among the sheets of all units. */
  readonly consolidation: ConsolidationSubject;
  /** A waiver of the sheet, once the findings are known. */
  readonly waiver: WaiverSubject;
}

export type Scope = keyof Subjects;

/** What a check is told besides the sheet. Nothing of it is taken from the machine. */
export interface CheckContext {
  /** The day of the check, `null` when it is not known: rules about the future then stay silent. */
  readonly today: Day | null;
  /** The year that is scored, `null` when neither the set nor the sheet says. */
  readonly year: number | null;
  /** Bodies with the days on which they existed, for evidence. */
  readonly bodies: readonly Body[];
  /** Last year's points of this unit by criterion, `null` when they are unknown or not comparable. */
  readonly previous: ((code: string) => Points | null) | null;
}

/** An issuing body and when it existed. */
export interface Body {
  readonly name: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** What it became or was before, for the message. */
  readonly note: string;
}

export interface SheetSubject {
  readonly sheet: Sheet;
  readonly context: CheckContext;
}

export interface LeafSubject extends SheetSubject {
  readonly row: SheetRow;
  readonly criterion: Criterion;
  readonly state: SelfState;
  readonly answer: Answer;
  /** What the rule gives for the numbers of the row. */
  readonly earned: Earned;
  /** Documents cited in the evidence cell. */
  readonly documents: readonly DocumentReference[];
}

export interface GroupSubject extends SheetSubject {
  readonly row: SheetRow;
  readonly criterion: Criterion;
}

export interface RowSubject extends SheetSubject {
  readonly row: SheetRow;
}

export interface CriterionSubject extends SheetSubject {
  readonly criterion: Criterion;
  readonly row: SheetRow | null;
  /** Every row that was recognised as it. */
  readonly rows: readonly SheetRow[];
}

export interface DocumentSubject extends SheetSubject {
  readonly row: SheetRow;
  readonly criterion: Criterion;
  readonly document: DocumentReference;
}

export interface TextSubject extends SheetSubject {
  readonly text: string;
  readonly cell: Cell;
  readonly role: 'title' | 'evidence' | 'explanation' | 'note';
  /** Formula of the cell without "=", `''` for plain text. */
  readonly formula: string;
  readonly criterion: Criterion | null;
}

export interface TotalSubject extends SheetSubject {
  readonly total: TotalRow;
}

export interface UnplacedSubject extends SheetSubject {
  readonly unplaced: UnplacedRow;
}

export interface ConsolidationSubject extends SheetSubject {
  readonly unit: string;
  readonly others: readonly { readonly unit: string; readonly sheet: Sheet }[];
}

export interface WaiverSubject {
  readonly waiver: Waiver;
  readonly standing: WaiverStanding;
  /** Of the rule that it answers; its code where there is no such rule. */
  readonly title: { readonly vi: string; readonly en: string };
}

/** What a check found: where, and the values of its message. */
export interface Hit {
  readonly cell: Cell | null;
  readonly criterion: string | null;
  /** Where it differs from that of the rule. */
  readonly severity?: Severity;
}

/** One change of one cell that a person may confirm. */
export interface Edit {
  readonly cell: Cell;
  readonly value: string | number | null;
}

/** A fault that a rule found. It keeps values; sentences are made when it is shown. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly cell: Cell | null;
  readonly criterion: string | null;
  readonly hit: Hit;
  readonly fix: Edit | null;
}
