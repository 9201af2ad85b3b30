import type { Day } from '../base/day.ts';
import type { DueRule } from './recurrence.ts';

/** A plan (kế hoạch) as data: who must do what by when, in the plan's own words. */
export interface Plan {
  /** A name for files and commands: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** "312/KH-UBND", or `null` for a plan that has not been issued. */
  readonly number: string | null;
  readonly issued: Day | null;
  readonly issuer: string | null;
  readonly year: number;
  /** First and last day on which its obligations are shown as owed. */
  readonly from: Day;
  readonly to: Day;
  /** `carried`: dates moved from an earlier plan, binding on nobody; `imported`: read from a table of the office. */
  readonly standing: 'issued' | 'carried' | 'imported';
  readonly carriedFrom: CarriedFrom | null;
  /** The id of the register of units that its codes belong to. */
  readonly profile: string | null;
  readonly sources: readonly string[];
  /** Parts that the document mentions and that are not here. */
  readonly missing: readonly MissingPart[];
  readonly notes: readonly string[];
  readonly milestones: Milestones;
  /** In the order of the document. */
  readonly obligations: readonly Obligation[];
}

export interface CarriedFrom {
  readonly id: string;
  readonly number: string | null;
  readonly year: number;
}

export interface MissingPart {
  readonly part: string;
  readonly note: string;
}

/** Ids of the obligations that the yearly cycle hangs on; `null` where the plan has none. */
export interface Milestones {
  /** Each unit sends its remediation plan. */
  readonly remediation: string | null;
  /** The units in charge of fields send their forecast. */
  readonly forecast: string | null;
  readonly forecastMeeting: string | null;
  /** The clause under which heads of units without a remediation plan are proposed for assessment. */
  readonly proposal: string | null;
}

/** One duty. Duties that overlap are linked by `related`, never merged: most bind different units. */
export interface Obligation {
  /** The clause and its part: "II.2.2-b". Unique in the plan. */
  readonly id: string;
  readonly clause: string;
  readonly heading: string;
  readonly kind: 'nhiệm vụ' | 'yêu cầu';
  /** A short title by the editor; abbreviations are the editor's too. */
  readonly title: string;
  /** Word for word. */
  readonly text: string;
  /** Lĩnh vực of the PAR Index that the duty serves, `null` when the text names none. */
  readonly field: string | null;
  readonly suggestedField: string | null;
  readonly responsible: Bearers;
  readonly coordinating: Bearers;
  readonly cadence: Cadence;
  /** What sets off an event-bound duty, in the plan's words. */
  readonly trigger: string | null;
  /** Empty when the plan names no day: then there is no computed deadline. */
  readonly due: readonly DueStatement[];
  readonly target: Target | null;
  /** What has to be there at the end, in the words of the plan or its table. */
  readonly product: string | null;
  readonly reportsTo: string | null;
  readonly portal: { readonly related: boolean; readonly words: string | null };
  readonly systems: readonly string[];
  readonly documents: readonly CitedDocument[];
  readonly consequence: string | null;
  readonly related: readonly string[];
  /** Words that the scan or the table leaves in doubt. */
  readonly doubts: readonly string[];
  readonly note: string | null;
  /** Where the row stands: the body of the plan, its appendix, or added by the office. */
  readonly origin: 'body' | 'appendix' | 'added';
}

/** Who, in the plan's words, and the codes of units, groups or heads in the register. */
export interface Bearers {
  readonly words: readonly string[];
  readonly codes: readonly string[];
}

export type CadenceKind = 'once' | 'month' | 'quarter' | 'half' | 'year' | 'continuous' | 'event';

/** How often. `stated`: the plan says so; `inferred`: an editor's reading. */
export interface Cadence {
  readonly kinds: readonly CadenceKind[];
  readonly phrase: string | null;
  readonly basis: 'stated' | 'inferred';
}

/** A deadline in the plan's words beside the rule that was read from it. */
export interface DueStatement {
  readonly phrase: string;
  /** What is due, when the duty holds more than one thing. */
  readonly what: string | null;
  readonly rule: DueRule;
  /** `carried`: the phrase belongs to an earlier year, the day was moved by this program. */
  readonly origin: 'stated' | 'carried';
}

export interface Target {
  readonly words: string;
  readonly metric: {
    readonly what: string;
    readonly direction: 'tăng' | 'giảm';
    readonly atLeast: number;
    readonly unit: string;
    readonly base: string;
  } | null;
}

export interface CitedDocument {
  readonly type: string;
  readonly ref: string;
  readonly date: Day | null;
  readonly issuer: string | null;
  readonly issuerStated: boolean;
  readonly about: string | null;
  readonly note: string | null;
}

/** Something a person has to know or put right; `where` names the row, the cell or the clause. */
export interface Problem {
  readonly where: string;
  readonly message: string;
}
