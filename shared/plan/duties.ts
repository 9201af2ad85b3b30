import { addDays, type Day } from '../base/day.ts';
import type { Obligation, Plan, Problem } from './model.ts';
import { occurrencesOf, type Occurrence, type PlanQuery } from './occurrences.ts';
import { planProblems } from './plan-problems.ts';
import { openCadences } from './settings.ts';
import type { WorkRecord } from './state.ts';
import {
  continuousDuties,
  eventDuty,
  openDuty,
  type ContinuousDuty,
  type Duty,
  type EventDuty,
  type OpenDuty,
} from './undated.ts';
import { bearersOf, type Bearer } from './units.ts';

/** The answer to "what must my unit do, by when?". */
export interface Duties {
  readonly occurrences: readonly Occurrence[];
  /** Before the span and still not done. */
  readonly carriedOver: readonly Occurrence[];
  readonly eventBound: readonly EventDuty[];
  readonly continuous: readonly ContinuousDuty[];
  readonly unscheduled: readonly OpenDuty[];
  /** Duties of others in which the unit takes part. */
  readonly coordinating: readonly Duty[];
  /** Obligations that reach no unit: the text names nobody, or names that the register does not have. */
  readonly unassigned: readonly Obligation[];
  readonly problems: readonly Problem[];
}

/** All that is asked of a unit (or of all) in a span: dated duties, and those without a date as lists of their own. */
export function dutiesOf(plan: Plan, query: PlanQuery): Duties {
  const { from } = query;
  const occurrences = occurrencesOf(plan, query);
  const listed = new Set(occurrences.map(({ id }) => id));
  const earlier = plan.from < from ? occurrencesOf(plan, { ...query, from: plan.from, to: addDays(from, -1) }) : [];
  const carriedOver = earlier.filter(({ id, state }) => state !== 'done' && !listed.has(id));
  const problems = planProblems(plan, query);
  return { occurrences, carriedOver, ...undatedOf(plan, query), problems };
}

/** The lists without dates; empty when the span lies outside the plan. */
function undatedOf(plan: Plan, query: PlanQuery): Omit<Duties, 'occurrences' | 'carriedOver' | 'problems'> {
  const { unit, register, settings, calendar, today } = query;
  const start = Math.max(query.from, plan.from) as Day;
  const end = Math.min(query.to, plan.to) as Day;
  const eventBound: EventDuty[] = [];
  const continuous: ContinuousDuty[] = [];
  const unscheduled: OpenDuty[] = [];
  const coordinating: Duty[] = [];
  const unassigned: Obligation[] = [];
  const lists = { eventBound, continuous, unscheduled, coordinating, unassigned };
  if (start > end) return lists;
  const mine = recordsByDuty(query.records, today);
  const continuousDuty = continuousDuties(plan, settings, calendar, today);
  const asked = (bearer: Bearer) => unit === 'all' || bearer.unit.id === unit;
  for (const obligation of plan.obligations) {
    const { bearers } = bearersOf(register, obligation.responsible.codes, start, end);
    if (bearers.length === 0) unassigned.push(obligation);
    const { kinds } = obligation.cadence;
    const open = openCadences(obligation, settings);
    for (const bearer of bearers.filter(asked)) {
      const own = mine.get(`${obligation.id}\n${bearer.unit.id}`) ?? [];
      if (kinds.includes('event')) eventBound.push(eventDuty(obligation, bearer, own));
      if (kinds.includes('continuous')) continuous.push(continuousDuty(obligation, bearer, own));
      for (const cadence of open) unscheduled.push(openDuty(obligation, bearer, cadence));
    }
    for (const bearer of bearersOf(register, obligation.coordinating.codes, start, end).bearers.filter(asked)) {
      coordinating.push({ obligation, unit: bearer.unit, head: bearer.head });
    }
  }
  return lists;
}

function recordsByDuty(records: readonly WorkRecord[], today: Day): ReadonlyMap<string, readonly WorkRecord[]> {
  const index = new Map<string, WorkRecord[]>();
  for (const record of records) {
    if (record.day > today) continue;
    const key = `${record.obligation}\n${record.unit}`;
    const list = index.get(key);
    if (list === undefined) index.set(key, [record]);
    else list.push(record);
  }
  return index;
}
