import { addDays, type Day } from '../base/day.ts';
import type { DueRule } from './recurrence.ts';
import { isCertain, nextWorkingDay, previousWorkingDay, type WorkingCalendar } from './working-days.ts';

/** What one named day means under a rule. */
export interface Deadline {
  /** The day in the text: 15/7 of "trước ngày 15 tháng 7". */
  readonly named: Day;
  /** The last day that is in time. */
  readonly last: Day;
  /** The day to work towards: rolled to a working day where the rule says so. */
  readonly remind: Day;
  /** `false` when a day between is not settled: the year is not announced, or a row is uncertain. */
  readonly certain: boolean;
}

/**
 * The deadline of a named day. Strictly before X means by the end of X - 1; `roll: 'before'` moves the
 * reminder only; `roll: 'after'` moves the deadline itself (Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 5).
 */
export function deadlineOf(named: Day, rule: Pick<DueRule, 'strictly' | 'roll'>, calendar: WorkingCalendar): Deadline {
  const day = rule.strictly === 'before' ? addDays(named, -1) : named;
  const last = rule.roll === 'after' ? nextWorkingDay(calendar, day) : day;
  const remind = rule.roll === 'before' ? previousWorkingDay(calendar, day) : last;
  let certain = true;
  for (let at = Math.min(remind, day) as Day; at <= Math.max(last, named); at = addDays(at, 1)) {
    certain &&= isCertain(calendar, at);
  }
  return { named, last, remind, certain };
}

/** Both readings of "trước ngày X", neither of which a text settles: without the day X, and with it. */
export interface Readings {
  readonly strict: Deadline;
  readonly inclusive: Deadline;
}

/** The deadline of a day under both readings, with the same roll. */
export function bothReadings(named: Day, roll: DueRule['roll'], calendar: WorkingCalendar): Readings {
  return {
    strict: deadlineOf(named, { strictly: 'before', roll }, calendar),
    inclusive: deadlineOf(named, { strictly: 'by', roll }, calendar),
  };
}
