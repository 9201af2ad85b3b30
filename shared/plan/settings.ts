import type { CadenceKind, Obligation } from './model.ts';
import type { DueRule, Recurrence } from './recurrence.ts';

/** What an office decides about a plan. Everything starts empty: no deadline is invented. */
export interface PlanSettings {
  /** What a last day that is no working day does, for all days the plan names; `null` leaves it to the plan. */
  readonly roll: DueRule['roll'] | null;
  /** How "trước ngày X" is read for one obligation, by id. */
  readonly readings: Readonly<Record<string, Pick<DueRule, 'strictly' | 'roll'>>>;
  /** Days that the plan leaves open (the day of a monthly report), by id of the obligation. */
  readonly rules: Readonly<Record<string, readonly DueRule[]>>;
  /** How often continuous duties are looked over, `null` for not at all. A review is no deadline. */
  readonly review: Recurrence | null;
  /** The same for one obligation, by id. */
  readonly reviews: Readonly<Record<string, Recurrence | null>>;
  /** From how many working days before its reminder an obligation counts as due soon. */
  readonly dueSoonWorkingDays: number;
}

/** Nothing set: days and rolls as the plan has them, no rhythm of review. */
export const defaultSettings: PlanSettings = {
  roll: null,
  readings: {},
  rules: {},
  review: null,
  reviews: {},
  dueSoonWorkingDays: 5,
};

/** A rule with where it comes from and the words to show beside its day. */
export interface AppliedRule {
  readonly rule: DueRule;
  readonly basis: 'plan' | 'office' | 'carried';
  readonly phrase: string | null;
  readonly what: string | null;
}

/** The rules that give an obligation its days: those the plan states first, then the office's. */
export function rulesOf(obligation: Obligation, settings: PlanSettings): readonly AppliedRule[] {
  const reading = settings.readings[obligation.id];
  const stated = obligation.due.map(({ rule, phrase, what, origin }): AppliedRule => ({
    rule: { ...rule, ...(reading ?? { strictly: rule.strictly, roll: settings.roll ?? rule.roll }) },
    basis: origin === 'carried' ? 'carried' : 'plan',
    phrase,
    what,
  }));
  const own = (settings.rules[obligation.id] ?? []).map((rule): AppliedRule => ({
    rule,
    basis: 'office',
    phrase: null,
    what: null,
  }));
  return [...stated, ...own];
}

/** The cadences of an obligation that call for days and have no rule yet. */
export function openCadences(obligation: Obligation, settings: PlanSettings): readonly CadenceKind[] {
  const covered = new Set(rulesOf(obligation, settings).map(({ rule }) => cadenceOf(rule.when)));
  return obligation.cadence.kinds.filter((kind) => kind !== 'continuous' && kind !== 'event' && !covered.has(kind));
}

/** How often a continuous obligation is looked over, `null` when the office has set nothing. */
export function reviewOf(obligation: Obligation, settings: PlanSettings): Recurrence | null {
  const own = settings.reviews[obligation.id];
  return own === undefined ? settings.review : own;
}

function cadenceOf(when: Recurrence): CadenceKind {
  if ('once' in when) return 'once';
  return 'event' in when ? 'event' : when.every;
}
