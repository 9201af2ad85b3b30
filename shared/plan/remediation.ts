import type { Day } from '../base/day.ts';
import { sumPoints, type Points } from '../base/points.ts';
import { planFieldOf } from './field-names.ts';
import type { Obligation, Plan } from './model.ts';
import { bearersOf, type Register } from './units.ts';

/** Points that a unit lost last year at one criterion, in the plainest shape that a scorer can give. */
export interface CriterionLoss {
  readonly criterion: string;
  readonly title: string;
  /** Title of its field in the criteria set. */
  readonly field: string;
  readonly lost: Points;
  readonly reason: string;
  /** What would win it back, `null` when nothing is known. */
  readonly remedy: string | null;
  /** How much of it can be won back, `null` when not known. */
  readonly regain: Points | null;
}

/** One line of a unit's remediation plan. The person in charge is the unit's to fill in. */
export interface RemediationItem extends CriterionLoss {
  /** Obligations of the plan that the unit owes in the same field. */
  readonly obligations: readonly string[];
  readonly owner: string | null;
  /** The day proposed by the office for the draft, the unit's to change. */
  readonly by: Day | null;
  readonly status: 'not-started' | 'in-progress' | 'done';
}

/** A draft for the unit to work on: what was lost, why, what would regain it, who, by when. */
export interface RemediationDraft {
  readonly unit: string;
  /** The head, who answers for it: "Trưởng phòng, Phòng Tư pháp"; `null` for a unit not in the register. */
  readonly accountable: string | null;
  /** Largest loss first, then as they came. */
  readonly items: readonly RemediationItem[];
  readonly lost: Points;
  /** The part that is known to be recoverable. */
  readonly regain: Points;
  /** Lines whose recoverable part is not known: `regain` is then a lower bound. */
  readonly unknown: number;
}

export interface RemediationProgress {
  readonly total: number;
  readonly done: number;
  readonly inProgress: number;
  /** Points of the lines that are done, as planned: the appraisal alone says whether they were regained. */
  readonly plannedDone: Points;
  readonly planned: Points;
  /** Lines past their day and not done. */
  readonly late: readonly RemediationItem[];
  /** Lines without a person or without a day. */
  readonly incomplete: readonly RemediationItem[];
}

/**
 * Drafts a unit's remediation plan from its losses; losses of nothing are left out.
 * `by` is the day the office proposes for every line, `null` to leave it open.
 */
export function draftRemediation(
  plan: Plan,
  register: Register,
  unit: string,
  losses: readonly CriterionLoss[],
  by: Day | null,
): RemediationDraft {
  const known = register.units.find(({ id }) => id === unit);
  const owed = plan.obligations.filter((obligation) => owes(plan, register, obligation, unit));
  const items = losses
    .filter(({ lost }) => lost > 0)
    .map((loss): RemediationItem => {
      const field = planFieldOf(loss.field);
      const linked = field === null ? [] : owed.filter((obligation) => obligation.field === field);
      return { ...loss, obligations: linked.map(({ id }) => id), owner: null, by, status: 'not-started' };
    })
    .map((item, index) => ({ item, index }))
    .sort((a, b) => b.item.lost - a.item.lost || a.index - b.index)
    .map(({ item }) => item);
  return {
    unit,
    accountable: known === undefined ? null : `${known.headTitle}, ${known.name}`,
    items,
    lost: sumPoints(items.map(({ lost }) => lost)),
    regain: sumPoints(items.flatMap(({ regain }) => (regain === null ? [] : [regain]))),
    unknown: items.filter(({ regain }) => regain === null).length,
  };
}

/** How far a unit has come with its plan on a day. */
export function remediationProgress(items: readonly RemediationItem[], today: Day): RemediationProgress {
  const done = items.filter(({ status }) => status === 'done');
  const pointsOf = (list: readonly RemediationItem[]) =>
    sumPoints(list.flatMap(({ regain }) => (regain === null ? [] : [regain])));
  return {
    total: items.length,
    done: done.length,
    inProgress: items.filter(({ status }) => status === 'in-progress').length,
    plannedDone: pointsOf(done),
    planned: pointsOf(items),
    late: items.filter(({ status, by }) => status !== 'done' && by !== null && by < today),
    incomplete: items.filter(({ owner, by }) => owner === null || by === null),
  };
}

function owes(plan: Plan, register: Register, obligation: Obligation, unit: string): boolean {
  return bearersOf(register, obligation.responsible.codes, plan.from, plan.to).bearers.some(
    (bearer) => bearer.unit.id === unit,
  );
}
