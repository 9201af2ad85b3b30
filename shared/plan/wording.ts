import { dayOf, formatDay, yearMonthDay } from '../base/day.ts';
import type { Deadline } from './deadline.ts';
import { nameOfPlan } from './messages.ts';
import type { Obligation, Plan } from './model.ts';
import type { DayOfMonth, DueRule, Recurrence } from './recurrence.ts';
import type { AppliedRule } from './settings.ts';

/** A rule in words: "trước ngày 25 hàng tháng", "chậm nhất ngày 15/12 hàng năm". */
export function describeRule(rule: DueRule): string {
  return `${rule.strictly === 'before' ? 'trước' : 'chậm nhất'} ${describeRecurrence(rule.when)}`;
}

/** The days of a recurrence in words: "ngày làm việc cuối cùng hàng tháng". */
export function describeRecurrence(when: Recurrence): string {
  if ('once' in when) return `ngày ${formatDay(when.once)}`;
  if ('event' in when) return when.event;
  switch (when.every) {
    case 'month':
      return 'day' in when ? `${dayWords(when.day)} hàng tháng` : `${workingDayWords(when.workingDay)} hàng tháng`;
    case 'quarter':
      return `${dayWords(when.day)} tháng thứ ${ordinal(when.month)} hàng quý`;
    case 'half':
      return `${dayWords(when.day)} tháng ${when.month} và tháng ${when.month + 6} hàng năm`;
    case 'year':
      return when.day === 'last' ? `ngày cuối tháng ${when.month} hàng năm` : `ngày ${when.day}/${when.month} hàng năm`;
  }
}

/** The words beside a computed day: the plan's own phrase, or whose day it is when the plan names none. */
export function dueText(plan: Plan, obligation: Obligation, applied: AppliedRule): string {
  const { rule, basis, phrase } = applied;
  switch (basis) {
    case 'plan':
      return phrase ?? describeRule(rule);
    case 'office': {
      const stated = obligation.cadence.phrase;
      const words = stated === null ? 'Kế hoạch không ghi ngày' : `Kế hoạch ghi "${stated}"`;
      return `${describeRule(rule)} (cơ quan tự đặt; ${words})`;
    }
    case 'carried': {
      const from = plan.carriedFrom;
      const source =
        from === null ? 'kế hoạch trước' : nameOfPlan({ number: from.number, title: `kế hoạch năm ${from.year}` });
      return `Dự kiến ${describeRule(rule)}, chuyển từ "${phrase ?? ''}" của ${source}; chưa được ban hành cho năm ${plan.year}`;
    }
  }
}

/** What a deadline means, in one sentence: the last day in time, and the working day to finish on. */
export function deadlineSentence({ named, last, remind }: Deadline): string {
  const limit = last < named ? ` (trước ngày ${formatDay(named)})` : '';
  const early = remind < last ? `; nên xong trong ngày làm việc ${formatDay(remind)}` : '';
  return `Đúng hạn đến hết ngày ${formatDay(last)}${limit}${early}.`;
}

/** "tháng 9/2024", "Quý III/2024", "6 tháng đầu năm 2024", "năm 2024", "ngày 15/7/2024" of a period. */
export function periodWords(period: string): string {
  const match = /^(\d{4})(?:-(?:Q(\d)|H(\d)|(\d\d)(?:-(\d\d))?))?(?:-\d+)?$/.exec(period);
  if (match === null) return period;
  const [, year = '', quarter, half, month, day] = match;
  if (quarter !== undefined) return `Quý ${['I', 'II', 'III', 'IV'][Number(quarter) - 1] ?? quarter}/${year}`;
  if (half !== undefined) return `6 tháng ${half === '1' ? 'đầu' : 'cuối'} năm ${year}`;
  if (month === undefined) return `năm ${year}`;
  if (day === undefined) return `tháng ${Number(month)}/${year}`;
  const found = dayOf(Number(year), Number(month), Number(day));
  return found === undefined ? period : `ngày ${formatDay(found)}`;
}

/** The years that a deadline touches. */
export function yearsOf({ named, remind }: Deadline): readonly number[] {
  const years = [yearMonthDay(remind).year, yearMonthDay(named).year];
  return years[0] === years[1] ? years.slice(0, 1) : years;
}

function dayWords(day: DayOfMonth): string {
  return day === 'last' ? 'ngày cuối' : `ngày ${day}`;
}

function workingDayWords(n: number): string {
  if (n === -1) return 'ngày làm việc cuối cùng';
  return n < 0 ? `ngày làm việc thứ ${-n} tính từ cuối tháng` : `ngày làm việc thứ ${n}`;
}

function ordinal(n: number): string {
  return ['nhất', 'hai', 'ba'][n - 1] ?? String(n);
}
