import { addDays, dayOf, daysInMonth, formatIsoDay, yearMonthDay, type Day } from '../base/day.ts';
import { nthWorkingDay, type WorkingCalendar } from './working-days.ts';

/**
 * When something recurs. Closed: holidays and "the last working day" cannot be said in RRULE.
 * A day that a month does not have is its last day. Months of a quarter and of a half year count from 1.
 */
export type Recurrence =
  | { readonly once: Day }
  | { readonly every: 'month'; readonly day: DayOfMonth }
  /** 5 is the fifth working day of the month, -1 the last; beyond the ends it is the last or the first. */
  | { readonly every: 'month'; readonly workingDay: number }
  | { readonly every: 'quarter'; readonly month: number; readonly day: DayOfMonth }
  | { readonly every: 'half'; readonly month: number; readonly day: DayOfMonth }
  | { readonly every: 'year'; readonly month: number; readonly day: DayOfMonth }
  /** Set off by something that happens, in words: it has no days. */
  | { readonly event: string };

export type DayOfMonth = number | 'last';

/**
 * A deadline rule. `strictly`: whether the named day itself is still in time.
 * `roll`: what a last day that is no working day does (`before` moves the reminder only, `after` the deadline).
 */
export interface DueRule {
  readonly when: Recurrence;
  readonly strictly: 'before' | 'by';
  readonly roll: 'none' | 'before' | 'after';
}

/** One day that a recurrence names, and the period it stands for: "2024-09", "2024-Q3", "2024-H2", "2024" or an ISO day. */
export interface NamedDay {
  readonly day: Day;
  readonly period: string;
}

/** The days that a recurrence names from `from` to `to`, both included, in order. The calendar counts working days. */
export function namedDays(recurrence: Recurrence, from: Day, to: Day, calendar: WorkingCalendar): readonly NamedDay[] {
  if (to < from || 'event' in recurrence) return [];
  if ('once' in recurrence) {
    const day = recurrence.once;
    return day >= from && day <= to ? [{ day, period: formatIsoDay(day) }] : [];
  }
  const named: NamedDay[] = [];
  const first = monthIndex(from);
  const last = monthIndex(to);
  for (let index = first; index <= last; index += 1) {
    const found = inMonth(recurrence, Math.floor(index / 12), (index % 12) + 1, calendar);
    if (found !== undefined && found.day >= from && found.day <= to) named.push(found);
  }
  return named;
}

/** The first day named strictly after `after`, or `undefined` when there is none. */
export function nextNamedDay(recurrence: Recurrence, after: Day, calendar: WorkingCalendar): NamedDay | undefined {
  if ('event' in recurrence) return undefined;
  if ('once' in recurrence) return namedDays(recurrence, addDays(after, 1), recurrence.once, calendar)[0];
  // A yearly day may have passed this month: then it stands twelve months on.
  const first = monthIndex(after);
  for (let index = first; index <= first + 12; index += 1) {
    const found = inMonth(recurrence, Math.floor(index / 12), (index % 12) + 1, calendar);
    if (found !== undefined && found.day > after) return found;
  }
  return undefined;
}

function inMonth(
  recurrence: Extract<Recurrence, { readonly every: string }>,
  year: number,
  month: number,
  calendar: WorkingCalendar,
): NamedDay | undefined {
  switch (recurrence.every) {
    case 'month': {
      const period = `${year}-${String(month).padStart(2, '0')}`;
      if ('day' in recurrence) return { day: clamped(year, month, recurrence.day), period };
      return { day: nthWorkingDay(calendar, year, month, recurrence.workingDay), period };
    }
    case 'quarter':
      if ((month - 1) % 3 !== recurrence.month - 1) return undefined;
      return { day: clamped(year, month, recurrence.day), period: `${year}-Q${Math.ceil(month / 3)}` };
    case 'half':
      if ((month - 1) % 6 !== recurrence.month - 1) return undefined;
      return { day: clamped(year, month, recurrence.day), period: `${year}-H${Math.ceil(month / 6)}` };
    case 'year':
      if (month !== recurrence.month) return undefined;
      return { day: clamped(year, month, recurrence.day), period: String(year) };
  }
}

/** A day of a month; beyond its end, the last one. */
function clamped(year: number, month: number, day: DayOfMonth): Day {
  const length = daysInMonth(year, month);
  const date = day === 'last' ? length : Math.min(Math.max(day, 1), length);
  return dayOf(year, month, date) as Day;
}

function monthIndex(day: Day): number {
  const { year, month } = yearMonthDay(day);
  return year * 12 + month - 1;
}
