import { addDays, dayOf, daysInMonth, yearMonthDay, type Day } from '../base/day.ts';
import { holidayProblems, isWeekend, statutoryRows, type HolidayRow, type HolidayTable } from './holidays.ts';
import type { Problem } from './model.ts';

/** Which days are worked. Made once by `calendarOf`; it answers for any year. */
export interface WorkingCalendar {
  /** The row that applies to a day, `undefined` for an ordinary day. */
  readonly rowOf: (day: Day) => HolidayRow | undefined;
  /** Whether the days off of a year have been announced; otherwise they are the law's, reckoned here. */
  readonly isAnnounced: (year: number) => boolean;
  /** Contradictions in the tables; what contradicts is said, the rest is used. */
  readonly problems: readonly Problem[];
}

/**
 * The working calendar of tables of holidays. A later table overrides an earlier one day by day,
 * so that the office's own rows stand last. A year that no table announces gets the days of the law.
 */
export function calendarOf(tables: readonly HolidayTable[]): WorkingCalendar {
  const given = new Map<Day, HolidayRow>();
  const announced = new Set<number>();
  for (const table of tables) {
    for (const year of table.announced) announced.add(year);
    const own = new Map<Day, HolidayRow>();
    for (const row of table.rows) if (!own.has(row.day)) own.set(row.day, row);
    for (const [day, row] of own) given.set(day, row);
  }
  const reckoned = new Map<number, ReadonlyMap<Day, HolidayRow>>();
  const rowsOfYear = (year: number): ReadonlyMap<Day, HolidayRow> => {
    const known = reckoned.get(year);
    if (known !== undefined) return known;
    const rows = new Map(announced.has(year) ? [] : statutoryRows(year).map((row) => [row.day, row]));
    reckoned.set(year, rows);
    return rows;
  };
  return {
    rowOf: (day) => given.get(day) ?? rowsOfYear(yearMonthDay(day).year).get(day),
    isAnnounced: (year) => announced.has(year),
    problems: tables.flatMap((table) => holidayProblems(table)),
  };
}

/** Monday to Friday and worked Saturdays, without the days off. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  const kind = calendar.rowOf(day)?.kind;
  switch (kind) {
    case 'holiday':
    case 'compensation':
    case 'swap-off':
      return false;
    case 'swap-work':
      return true;
    case 'planned':
    case 'not-off':
    case undefined:
      return !isWeekend(day);
  }
}

/** Whether the answer for a day is final: its year is announced and its row, if any, is certain. */
export function isCertain(calendar: WorkingCalendar, day: Day): boolean {
  return calendar.isAnnounced(yearMonthDay(day).year) && calendar.rowOf(day)?.certain !== false;
}

/** The day itself when it is worked, else the first working day after it. */
export function nextWorkingDay(calendar: WorkingCalendar, day: Day): Day {
  let next = day;
  while (!isWorkingDay(calendar, next)) next = addDays(next, 1);
  return next;
}

/** The day itself when it is worked, else the last working day before it. */
export function previousWorkingDay(calendar: WorkingCalendar, day: Day): Day {
  let previous = day;
  while (!isWorkingDay(calendar, previous)) previous = addDays(previous, -1);
  return previous;
}

/**
 * Working days after `from` up to `to`, `to` included and `from` not (Bộ luật Dân sự 91/2015/QH13, Điều 147);
 * negative when `to` is earlier. Additive: a to b and b to c make a to c.
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(calendar, to, from);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count += 1;
  return count;
}

/** The `count`-th working day after a day, before it when `count` is negative; the day itself for 0. */
export function addWorkingDays(calendar: WorkingCalendar, day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(count); left > 0;) {
    reached = addDays(reached, step);
    if (isWorkingDay(calendar, reached)) left -= 1;
  }
  return reached;
}

/** The n-th working day of a month, from its end when negative; beyond the ends the last or the first one. */
export function nthWorkingDay(calendar: WorkingCalendar, year: number, month: number, n: number): Day {
  const worked: Day[] = [];
  for (let date = 1; date <= daysInMonth(year, month); date += 1) {
    const day = dayOf(year, month, date) as Day;
    if (isWorkingDay(calendar, day)) worked.push(day);
  }
  const index = n < 0 ? Math.max(worked.length + n, 0) : Math.min(Math.max(n, 1), worked.length) - 1;
  return worked[index] as Day;
}
