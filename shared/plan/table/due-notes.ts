import { dayOf, daysInMonth, formatDay, type Day } from '../../base/day.ts';
import type { CadenceKind } from '../model.ts';
import type { DueRule, Recurrence } from '../recurrence.ts';
import { dayMissing } from './sentences.ts';

/** What the readers of days note down while they go over a phrase. */
export interface DayNotes {
  /** The year of days that are written without one. */
  readonly year: number;
  readonly rules: DueRule[];
  readonly kinds: CadenceKind[];
  readonly doubts: string[];
  readonly problems: string[];
}

/** Months or quarters as a phrase lists them. */
export interface Listed {
  readonly numbers: readonly number[];
  /** "7-12": from the first to the last. */
  readonly range: boolean;
}

/**
 * A single day, or the end of a range of days. `false` when the numbers can be no day at all;
 * a day that its month does not have is a problem, and gives no rule.
 */
export function readDate(
  notes: DayNotes,
  [, word, day, month, year, endDay, endMonth, endYear]: readonly (string | undefined)[],
): boolean {
  const range = endDay !== undefined;
  const d = Number(range ? endDay : day);
  const m = Number(range ? endMonth : month);
  const impossible = m < 1 || m > 12 || d < 1 || d > 31;
  // "45/40" may be anything; with a year it can only be meant as a day.
  if (impossible && (range ? endYear : year)?.length !== 4) return false;
  const y = yearOf(notes, range ? endYear : year, `${d}/${m}`);
  const found = dayOf(y, m, d);
  if (found !== undefined) return addRule(notes, range ? 'den' : word, { once: found });
  notes.problems.push(dayMissing(d, m, y));
  notes.kinds.push('once');
  return true;
}

/** A day of every month; `last` stands for the last one. `false` when there can be no such day. */
export function addMonthly(
  notes: DayNotes,
  word: string | undefined,
  day: string | undefined,
  last: string | undefined,
): boolean {
  return isDate(day) && addRule(notes, word, { every: 'month', day: last === undefined ? Number(day) : 'last' });
}

/** A day of every year. `false` when there is no such month; a day the month never has is a problem. */
export function addYearly(notes: DayNotes, word: string | undefined, day: number, month: number): boolean {
  if (month < 1 || month > 12) return false;
  if (day <= daysInMonth(2024, month)) return addRule(notes, word, { every: 'year', month, day });
  notes.problems.push(dayMissing(day, month, null));
  notes.kinds.push('year');
  return true;
}

/** Notes a rule; always `true`. Without a word of its own, a day goes by the word of the day before it. */
export function addRule(notes: DayNotes, word: string | undefined, when: Recurrence): boolean {
  // "trước 10/6 và 10/12": the second day of a list is meant like the first.
  const inherited = word === undefined ? notes.rules[notes.rules.length - 1]?.strictly : undefined;
  if (inherited === 'before' && 'once' in when) notes.doubts.push(`Hiểu là trước ngày ${formatDay(when.once)}.`);
  notes.rules.push({ when, strictly: inherited ?? (word === 'truoc' ? 'before' : 'by'), roll: 'before' });
  return true;
}

/** Months or quarters, each `size` months long: one by one, or from the first to the last of a range. */
export function addSpans(
  notes: DayNotes,
  word: string | undefined,
  which: string | undefined,
  list: Listed,
  size: number,
  year: string | undefined,
  name: string,
): boolean {
  if (list.numbers.some((number) => number < 1 || number > 12 / size)) return false;
  const first = list.numbers[0] ?? 1;
  const last = list.numbers[list.numbers.length - 1] ?? first;
  const y = yearOf(notes, year, `${name} ${size === 3 ? (['I', 'II', 'III', 'IV'][last - 1] ?? last) : last}`);
  const spans = list.range ? [[first, last] as const] : list.numbers.map((number) => [number, number] as const);
  return spans.every(([from, to]) => addSpan(notes, word, which, (from - 1) * size + 1, to * size, y));
}

/** A span of months: its last day, or its first for "trước"; "đầu", "giữa", "cuối" after Bộ luật Dân sự 2015, Điều 146. */
export function addSpan(
  notes: DayNotes,
  word: string | undefined,
  which: string | undefined,
  first: number,
  last: number,
  year: number,
): boolean {
  const middle = Math.floor((first + last) / 2);
  let day = dayOf(year, last, daysInMonth(year, last)) as Day;
  if (which === 'dau' || (which === undefined && word === 'truoc')) day = dayOf(year, first, 1) as Day;
  else if (which === 'giua') day = dayOf(year, middle, first === last ? 15 : daysInMonth(year, middle)) as Day;
  notes.doubts.push(`Hiểu là ${word === 'truoc' ? 'trước' : 'chậm nhất'} ngày ${formatDay(day)}.`);
  return addRule(notes, word ?? 'trong', { once: day });
}

/** The year that is written, with two digits or four; without one, the year of the plan, noted as a doubt. */
export function yearOf(notes: DayNotes, year: string | undefined, what: string): number {
  if (year?.length === 4) return Number(year);
  const read = year === undefined ? notes.year : 2000 + Number(year);
  notes.doubts.push(
    year === undefined ? `"${what}" không ghi năm; hiểu là năm ${read}.` : `Năm "${year}" hiểu là năm ${read}.`,
  );
  return read;
}

/** A day of the month that can exist; `undefined` stands for the last one. */
export function isDate(day: string | undefined): boolean {
  return day === undefined || (Number(day) >= 1 && Number(day) <= 31);
}
