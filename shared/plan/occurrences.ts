import { addDays, type Day } from '../base/day.ts';
import { deadlineOf, type Deadline } from './deadline.ts';
import type { Obligation, Plan } from './model.ts';
import { namedDays } from './recurrence.ts';
import { rulesOf, type AppliedRule, type PlanSettings } from './settings.ts';
import { standingOf, type Standing, type WorkRecord } from './state.ts';
import { bearersOf, type Bearer, type Register, type Unit } from './units.ts';
import { dueText } from './wording.ts';
import type { WorkingCalendar } from './working-days.ts';

/** What is asked of a plan: for whom, which days, as seen on which day. */
export interface PlanQuery {
  readonly register: Register;
  /** The id of a unit, or `all`. */
  readonly unit: string;
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
  readonly settings: PlanSettings;
  readonly calendar: WorkingCalendar;
  readonly records: readonly WorkRecord[];
}

/** One date of an obligation for one unit. */
export interface Occurrence extends Deadline, Standing {
  /** Stable over re-computation: obligation, period and unit. */
  readonly id: string;
  readonly obligation: Obligation;
  readonly unit: Unit;
  /** The head of the unit is bound in person. */
  readonly head: boolean;
  readonly period: string;
  /** The plan's phrase, or whose day it is when the plan names none. */
  readonly dueText: string;
  readonly what: string | null;
  readonly basis: AppliedRule['basis'];
}

/** The longest stretch between a reminder and its named day, with room: Tết with its weekends. */
const margin = 31;

/**
 * The dated obligations of one unit or of all, in order of their last day, then of the plan, then of the register.
 * One belongs to the span when any day from its reminder to its named day does. Duties without a day have none here.
 */
export function occurrencesOf(plan: Plan, query: PlanQuery): readonly Occurrence[] {
  const { register, unit, from, to, calendar, settings, today } = query;
  const records = indexed(query.records);
  const order = new Map(register.units.map(({ id }, index) => [id, index]));
  const found: { occurrence: Occurrence; at: number; unitAt: number }[] = [];
  plan.obligations.forEach((obligation, at) => {
    const bearersOn = bearersByDay(register, obligation);
    for (const { applied, deadline, period, single } of datesOf(plan, obligation, settings, from, to, calendar)) {
      for (const bearer of bearersOn(deadline.last)) {
        if (unit !== 'all' && bearer.unit.id !== unit) continue;
        const own = recordsFor(records, obligation.id, bearer.unit.id, period, single);
        const standing = standingOf(deadline, own, today, calendar, settings.dueSoonWorkingDays);
        found.push({
          at,
          unitAt: order.get(bearer.unit.id) ?? 0,
          occurrence: {
            ...deadline,
            ...standing,
            id: `${obligation.id}-${period}-${bearer.unit.id}`,
            obligation,
            unit: bearer.unit,
            head: bearer.head,
            period,
            dueText: dueText(plan, obligation, applied),
            what: applied.what,
            basis: applied.basis,
          },
        });
      }
    }
  });
  found.sort(
    (a, b) =>
      a.occurrence.last - b.occurrence.last ||
      a.occurrence.named - b.occurrence.named ||
      a.at - b.at ||
      a.unitAt - b.unitAt ||
      (a.occurrence.period < b.occurrence.period ? -1 : 1),
  );
  return found.map(({ occurrence }) => occurrence);
}

export interface DatedRule {
  readonly applied: AppliedRule;
  readonly deadline: Deadline;
  readonly period: string;
  /** The obligation has this one day only, so that a record needs no period. */
  readonly single: boolean;
}

/**
 * The deadlines of an obligation that touch a span. A day that the plan itself names always counts;
 * recurring ones only while the plan runs.
 */
export function datesOf(
  plan: Plan,
  obligation: Obligation,
  settings: PlanSettings,
  from: Day,
  to: Day,
  calendar: WorkingCalendar,
): readonly DatedRule[] {
  const dates: DatedRule[] = [];
  const rules = rulesOf(obligation, settings);
  rules.forEach((applied, index) => {
    const { when } = applied.rule;
    const once = 'once' in when;
    const start = Math.max(addDays(from, -margin), once ? -Infinity : plan.from) as Day;
    const end = Math.min(addDays(to, margin), once ? Infinity : plan.to) as Day;
    const rank = rules.slice(0, index).filter(({ rule }) => samePeriods(rule.when, when)).length;
    for (const { day, period } of namedDays(when, start, end, calendar)) {
      const deadline = deadlineOf(day, applied.rule, calendar);
      if (deadline.remind > to || Math.max(deadline.last, deadline.named) < from) continue;
      dates.push({
        applied,
        deadline,
        period: rank === 0 ? period : `${period}-${rank + 1}`,
        single: once && rules.length === 1,
      });
    }
  });
  return dates;
}

/** Whether two rules of an obligation would name the same periods. */
function samePeriods(a: AppliedRule['rule']['when'], b: AppliedRule['rule']['when']): boolean {
  if ('once' in a || 'once' in b) return 'once' in a && 'once' in b && a.once === b.once;
  return 'every' in a && 'every' in b && a.every === b.every;
}

function bearersByDay(register: Register, obligation: Obligation): (day: Day) => readonly Bearer[] {
  const known = new Map<Day, readonly Bearer[]>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const { bearers } = bearersOf(register, obligation.responsible.codes, day, day);
    known.set(day, bearers);
    return bearers;
  };
}

function indexed(records: readonly WorkRecord[]): ReadonlyMap<string, readonly WorkRecord[]> {
  const index = new Map<string, WorkRecord[]>();
  for (const record of records) {
    const key = keyOf(record.obligation, record.unit, record.period);
    const list = index.get(key);
    if (list === undefined) index.set(key, [record]);
    else list.push(record);
  }
  return index;
}

function recordsFor(
  index: ReadonlyMap<string, readonly WorkRecord[]>,
  obligation: string,
  unit: string,
  period: string,
  single: boolean,
): readonly WorkRecord[] {
  const own = index.get(keyOf(obligation, unit, period)) ?? [];
  const bare = single ? (index.get(keyOf(obligation, unit, null)) ?? []) : [];
  return bare.length === 0 ? own : [...own, ...bare];
}

function keyOf(obligation: string, unit: string, period: string | null): string {
  return `${obligation}\n${unit}\n${period ?? ''}`;
}
