import { formatIsoDay, type Day } from '../../shared/base/day.ts';
import type { Duties } from '../../shared/plan/duties.ts';
import type { Obligation, Plan } from '../../shared/plan/model.ts';
import type { Occurrence, PlanQuery } from '../../shared/plan/occurrences.ts';
import type { Duty } from '../../shared/plan/undated.ts';
import { readingsOf } from '../plan/readings.ts';

/**
 * `cchc plan --json`. Days are "2024-07-14". `due` is the last day in time, `named` the day in the plan's words,
 * `reminder` the working day to finish on. Duties without a day have `due: null` and lists of their own.
 */
export function planJson(plan: Plan, query: PlanQuery, duties: Duties, notes: readonly string[]): object {
  const { register, unit, from, to, today } = query;
  const dated = (occurrence: Occurrence) => occurrenceJson(occurrence, query);
  return {
    plan: { id: plan.id, number: plan.number, title: plan.title, year: plan.year, standing: plan.standing },
    register: { id: register.id, title: register.title },
    unit: register.units.find(({ id }) => id === unit)?.name ?? null,
    from: formatIsoDay(from),
    to: formatIsoDay(to),
    today: formatIsoDay(today),
    occurrences: duties.occurrences.map(dated),
    carriedOver: duties.carriedOver.map(dated),
    continuous: duties.continuous.map((duty) => ({
      ...dutyJson(duty, duty.state),
      nextReview: iso(duty.nextReview),
      lastReviewed: iso(duty.lastReviewed),
    })),
    eventBound: duties.eventBound.map((duty) => ({
      ...dutyJson(duty, duty.state),
      open: duty.open.length,
      lastDone: iso(duty.lastDone),
    })),
    unscheduled: duties.unscheduled.map((duty) => ({
      ...dutyJson(duty, duty.state),
      cadence: duty.cadence,
      message: duty.message,
    })),
    coordinating: duties.coordinating.map((duty) => dutyJson(duty, null)),
    unassigned: duties.unassigned.map((obligation) => ({
      ...taskJson(obligation),
      unit: null,
      bearers: obligation.responsible.words,
      due: null,
      dueText: wordsOfTime(obligation),
      state: null,
    })),
    missing: plan.missing,
    notes,
    problems: duties.problems,
  };
}

function occurrenceJson(occurrence: Occurrence, { settings, calendar }: PlanQuery): object {
  const { obligation, unit, head, last, named, remind, dueText, state } = occurrence;
  const readings = readingsOf(occurrence, settings, calendar);
  return {
    ...taskJson(obligation),
    unit: unit.name,
    unitId: unit.id,
    head,
    due: formatIsoDay(last),
    dueText,
    state,
    named: formatIsoDay(named),
    reminder: formatIsoDay(remind),
    readings:
      readings === null
        ? null
        : { before: formatIsoDay(readings.strict.last), including: formatIsoDay(readings.inclusive.last) },
    what: occurrence.what,
    period: occurrence.period,
    basis: occurrence.basis,
    certain: occurrence.certain,
    startedOn: iso(occurrence.startedOn),
    doneOn: iso(occurrence.doneOn),
    timeliness: occurrence.timeliness,
  };
}

function dutyJson({ obligation, unit, head }: Duty, state: string | null): object {
  return {
    ...taskJson(obligation),
    unit: unit.name,
    unitId: unit.id,
    head,
    due: null,
    dueText: wordsOfTime(obligation),
    state,
  };
}

function taskJson({ id, clause, title, text }: Obligation): object {
  return { task: id, clause, title, text };
}

/** The plan's own words about when, `null` when it has none. */
function wordsOfTime({ cadence, trigger, due }: Obligation): string | null {
  return due.length > 0 ? due.map(({ phrase }) => phrase).join('; ') : (cadence.phrase ?? trigger);
}

function iso(day: Day | null): string | null {
  return day === null ? null : formatIsoDay(day);
}
