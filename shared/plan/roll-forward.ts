import { dayOf, daysInMonth, yearMonthDay, type Day } from '../base/day.ts';
import { nameOfPlan } from './messages.ts';
import type { DueStatement, Obligation, Plan } from './model.ts';

export interface RollForwardOptions {
  readonly year: number;
  /** The register of that year, `null` to keep the plan's own. */
  readonly profile: string | null;
}

/**
 * A draft of a plan for another year: days moved by whole years (29/02 becomes 28/02), every phrase kept as it was
 * and marked as carried. Nothing of it is issued or binding, and the texts still speak of their own year.
 */
export function rollForward(plan: Plan, { year, profile }: RollForwardOptions): Plan {
  const shift = year - plan.year;
  const origin = plan.carriedFrom ?? { id: plan.id, number: plan.number, year: plan.year };
  const source = nameOfPlan({ number: origin.number, title: plan.title });
  return {
    ...plan,
    id: `${origin.id}-chuyen-${year}`,
    title: `Dự thảo năm ${year}, chuyển từ ${source} năm ${origin.year}`,
    number: null,
    issued: null,
    issuer: null,
    year,
    from: dayOf(year, 1, 1) as Day,
    to: dayOf(year, 12, 31) as Day,
    standing: 'carried',
    carriedFrom: origin,
    profile: profile ?? plan.profile,
    notes: [
      `Chuyển từ ${source} năm ${origin.year}. Ngày của năm ${year} do phần mềm dời, chưa được văn bản nào ban hành; nội dung vẫn là nguyên văn năm ${origin.year}.`,
      ...plan.notes,
    ],
    obligations: plan.obligations.map((obligation) => carried(obligation, shift)),
  };
}

function carried(obligation: Obligation, shift: number): Obligation {
  return { ...obligation, due: obligation.due.map((statement) => carriedDue(statement, shift)) };
}

function carriedDue(statement: DueStatement, shift: number): DueStatement {
  const { when } = statement.rule;
  const rule = 'once' in when ? { ...statement.rule, when: { once: shifted(when.once, shift) } } : statement.rule;
  return { ...statement, rule, origin: 'carried' };
}

function shifted(day: Day, years: number): Day {
  const { year, month, day: date } = yearMonthDay(day);
  return dayOf(year + years, month, Math.min(date, daysInMonth(year + years, month))) as Day;
}
