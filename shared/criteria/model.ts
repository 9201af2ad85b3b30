import type { Points, Rounding, Thousandths } from '../base/points.ts';

/**
 * Bộ tiêu chí: one official table of criteria, as data. It is never edited in place:
 * a corrected table is a new edition.
 */
export interface CriteriaSet {
  /** A name for files and commands: lower-case letters, digits and hyphens. */
  readonly id: string;
  /** 1 for the first; each corrected table of the same id is one more. */
  readonly edition: number;
  readonly title: string;
  readonly level: Level;
  /** The year that is scored, `null` when the table does not say. */
  readonly year: number | null;
  readonly basis: Basis;
  /** How totals and the index are rounded, once, at the end. */
  readonly rounding: Rounding;
  /** Thresholds of the grades, highest first; empty when the place has none. */
  readonly grades: readonly Grade[];
  /** Whether a grade is found on the index as printed or before rounding. */
  readonly gradedOn: 'rounded' | 'exact';
  /** What becomes of points without evidence: they must be explained, or they do not count. */
  readonly evidencePolicy: 'explain' | 'zero';
  /** Without survey points: the total waits for them, or the rest is rescaled to the whole. */
  readonly surveyPolicy: 'wait' | 'rescale';
  /** Groups and leaves in the order of the table. */
  readonly items: readonly Criterion[];
}

export type Level = 'ministry' | 'province' | 'department' | 'district' | 'division' | 'commune' | 'other';

/** The document that a table comes from. */
export interface Basis {
  /** Number and symbol as printed, "1880/QĐ-UBND", or `null` when unknown. */
  readonly document: string | null;
  /** Where it was read: an address, a file name. */
  readonly source: string;
  /** Made up for trying the product out; said aloud wherever the set is shown. */
  readonly sample: boolean;
}

export interface Grade {
  readonly name: string;
  /** Lowest index of the grade in thousandths of a percent: 85 % is 85000. */
  readonly from: Thousandths;
}

/** Lĩnh vực, tiêu chí or tiêu chí thành phần. A leaf is what has no children, at whatever level. */
export interface Criterion {
  /** Unique in the set. Where numbering restarts in each field, the path: "I.1.1". */
  readonly code: string;
  /** The code as the table prints it: "TCTP 1.1.1", "a)". */
  readonly label: string;
  readonly parent: string | null;
  readonly title: string;
  readonly max: Points;
  /** `null` for a group. */
  readonly rule: ScoringRule | null;
  readonly notApplicable: NotApplicablePolicy;
  /** Evidence that the table asks for, in its words. */
  readonly evidence: string | null;
  /** The unit in charge, in the table's words. */
  readonly owner: string | null;
  /** The official wording of the scoring, line by line. */
  readonly wording: readonly string[];
  /** Places where the wording can be read in two ways, and how it was read; a person confirms. */
  readonly doubts: readonly string[];
}

/**
 * What "không áp dụng" does to a leaf: it may not be used; it leaves the maximum; it earns the
 * maximum; or the unit is scored on a scale of its own, so that it leaves the maximum of that unit only.
 */
export type NotApplicablePolicy = 'not-allowed' | 'reduce-max' | 'full-points' | 'separate-scale';

/** How a leaf is scored. Closed: a switch over `kind` stands in `score/evaluate.ts` only. */
export type ScoringRule =
  | ChoiceRule
  | TiersRule
  | ProportionalRule
  | PartsRule
  | RangeRule
  | DeductionRule
  | BonusRule
  | DependsOnRule
  | { readonly kind: 'survey' }
  | { readonly kind: 'unread' };

/** One of several named results. */
export interface ChoiceRule {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}

export interface Option {
  readonly label: string;
  readonly points: Points;
}

/** Steps on a ratio or on a count, highest award first as in the table. */
export interface TiersRule {
  readonly kind: 'tiers';
  readonly measure: Measure;
  readonly tiers: readonly Tier[];
}

export type Measure = 'ratio' | 'count';

export interface Tier {
  readonly label: string;
  /** `null`: no lower end. */
  readonly from: Bound | null;
  /** `null`: no upper end. */
  readonly to: Bound | null;
  readonly award: Points | RatioFormula;
}

/** One end of a tier: thousandths of a percent for a ratio (90 % is 90000), thousandths for a count. */
export interface Bound {
  readonly value: Thousandths;
  readonly inclusive: boolean;
}

/** `times` points at a ratio of `at` (thousandths of a percent), in proportion below it. */
export interface RatioFormula {
  readonly times: Points;
  readonly at: Thousandths;
  /** The rule's own rounding; most have none. */
  readonly rounding: Rounding | null;
}

/** Points in proportion to a ratio: nothing below the floor, `cap` at most. */
export interface ProportionalRule {
  readonly kind: 'proportional';
  readonly formula: RatioFormula;
  readonly floor: Bound | null;
  readonly cap: Points;
}

/** Parts that add up, or that only count together. */
export interface PartsRule {
  readonly kind: 'parts';
  readonly mode: 'sum' | 'all-or-nothing';
  readonly parts: readonly Option[];
}

/** Points that appraisers judge, anywhere between two ends. */
export interface RangeRule {
  readonly kind: 'range';
  readonly from: Points;
  readonly to: Points;
}

/** Points taken off for each case or day. */
export interface DeductionRule {
  readonly kind: 'deduction';
  readonly unit: 'case' | 'day';
  /** What there is before anything is taken off; 0 for an item that only takes off. */
  readonly start: Points;
  readonly per: Points;
  /** The most that is taken off, or `null`. */
  readonly limit: Points | null;
  /** More cases or days than this earn nothing (thousandths of a case or day), or `null`. */
  readonly cutOff: Thousandths | null;
}

/** Points on top of the scale. */
export interface BonusRule {
  readonly kind: 'bonus';
  /** Points of each case, `null` when appraisers judge. */
  readonly per: Points | null;
  readonly cap: Points;
}

/** A rule that another item limits: when `on` earned at most `atMost`, this one earns at most `cap`. */
export interface DependsOnRule {
  readonly kind: 'dependsOn';
  readonly on: string;
  readonly atMost: Points;
  readonly cap: Points;
  readonly otherwise: Exclude<ScoringRule, DependsOnRule>;
}
