import type { Day } from '../base/day.ts';
import type { Deadline } from './deadline.ts';
import { workingDaysBetween, type WorkingCalendar } from './working-days.ts';

export type State =
  | 'done'
  | 'in-progress'
  | 'due-soon'
  | 'at-limit'
  | 'overdue'
  | 'upcoming'
  | 'event-bound'
  | 'continuous'
  | 'day-not-set';

/** What was done for an obligation: what, when, by whom, with what evidence. */
export interface WorkRecord {
  readonly obligation: string;
  /** The id of the unit. */
  readonly unit: string;
  /** The period of the occurrence ("2024-09"); `null` for a duty with a single day, an event or a review. */
  readonly period: string | null;
  /** `arisen`: the event of an event-bound duty happened; `reviewed`: a continuous duty was looked over. */
  readonly status: 'arisen' | 'started' | 'reviewed' | 'done';
  readonly day: Day;
  /** The position of the person. */
  readonly by: string;
  readonly what: string;
  /** Numbers of documents, addresses. */
  readonly evidence: readonly string[];
}

/** How a finished piece of work stands to its deadline: a fact, not a judgement of a person. */
export type Timeliness = 'in-time' | 'at-limit' | 'after';

export interface Standing {
  readonly state: State;
  readonly startedOn: Day | null;
  readonly doneOn: Day | null;
  readonly timeliness: Timeliness | null;
}

/**
 * The state of one occurrence on a day, from its records; records dated later than `today` do not count yet.
 * Up to the last day it is in time, on the named day "sát hạn", after it "quá hạn": nobody is called late
 * because of a reading that the text does not force.
 */
export function standingOf(
  deadline: Deadline,
  records: readonly WorkRecord[],
  today: Day,
  calendar: WorkingCalendar,
  dueSoonWorkingDays: number,
): Standing {
  const doneOn = earliest(records, 'done', today);
  const startedOn = earliest(records, 'started', today);
  if (doneOn !== null) return { state: 'done', startedOn, doneOn, timeliness: timelinessOf(deadline, doneOn) };
  const open = (state: State): Standing => ({ state, startedOn, doneOn: null, timeliness: null });
  const stands = timelinessOf(deadline, today);
  if (stands === 'after') return open('overdue');
  if (stands === 'at-limit') return open('at-limit');
  if (startedOn !== null) return open('in-progress');
  const soon = today >= deadline.remind || withinWorkingDays(calendar, today, deadline.remind, dueSoonWorkingDays);
  return open(soon ? 'due-soon' : 'upcoming');
}

/** How a day stands to a deadline. */
export function timelinessOf(deadline: Deadline, day: Day): Timeliness {
  if (day <= deadline.last) return 'in-time';
  return day <= deadline.named ? 'at-limit' : 'after';
}

function withinWorkingDays(calendar: WorkingCalendar, from: Day, to: Day, count: number): boolean {
  // A working day is a day at least: far away needs no counting, and a year holds no longer holiday than this.
  if (to - from > count * 2 + 21) return false;
  return workingDaysBetween(calendar, from, to) <= count;
}

function earliest(records: readonly WorkRecord[], status: WorkRecord['status'], today: Day): Day | null {
  let day: Day | null = null;
  for (const record of records) {
    if (record.status === status && record.day <= today && (day === null || record.day < day)) day = record.day;
  }
  return day;
}
