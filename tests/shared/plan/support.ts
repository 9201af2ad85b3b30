import { parseDay, type Day } from '../../../shared/base/day.ts';
import type { Obligation } from '../../../shared/plan/model.ts';
import type { PlanQuery } from '../../../shared/plan/occurrences.ts';
import type { DueRule } from '../../../shared/plan/recurrence.ts';
import { defaultSettings } from '../../../shared/plan/settings.ts';
import { quan6Plan2024, quan6Register2024, shippedHolidays } from '../../../shared/plan/shipped.ts';
import type { WorkRecord } from '../../../shared/plan/state.ts';
import type { Register, Unit } from '../../../shared/plan/units.ts';
import { calendarOf } from '../../../shared/plan/working-days.ts';

export const plan = quan6Plan2024();
export const register = quan6Register2024();
export const calendar = calendarOf(shippedHolidays());

/** A day as people write it: "15/7/2024". */
export function day(text: string): Day {
  const read = parseDay(text);
  if (read === undefined) throw new Error(`No such day: ${text}`);
  return read;
}

/** A unit of the group that the plan leaves empty, made up for tests. */
export const exampleUnit: Unit = {
  id: 'DVSN_VI_DU',
  name: 'Trường Tiểu học Ví dụ',
  short: 'Trường Tiểu học Ví dụ',
  kind: 'public-service',
  aliases: [],
  headTitle: 'Hiệu trưởng',
  from: null,
  to: null,
  certainty: 'inference',
  source: 'Ví dụ trong kiểm thử',
};

export const registerWithExample: Register = { ...register, units: [...register.units, exampleUnit] };

/** A question about the whole of 2024, seen on 3/9/2024, by default for all units. */
export function query(changes: Partial<PlanQuery> = {}): PlanQuery {
  return {
    register,
    unit: 'all',
    from: day('01/01/2024'),
    to: day('31/12/2024'),
    today: day('03/9/2024'),
    settings: defaultSettings,
    calendar,
    records: [],
    ...changes,
  };
}

export function obligation(id: string): Obligation {
  const found = plan.obligations.find((item) => item.id === id);
  if (found === undefined) throw new Error(`No obligation ${id}`);
  return found;
}

export function record(changes: Partial<WorkRecord> = {}): WorkRecord {
  return {
    obligation: 'III.1-b',
    unit: 'PTP',
    period: null,
    status: 'done',
    day: day('10/7/2024'),
    by: 'Chuyên viên',
    what: 'Gửi kế hoạch khắc phục',
    evidence: ['45/PTP'],
    ...changes,
  };
}

/** The n-th day of each month, strictly before or by, with the reminder rolled back. */
export function monthly(dayOfMonth: number | 'last', strictly: DueRule['strictly'] = 'before'): DueRule {
  return { when: { every: 'month', day: dayOfMonth }, strictly, roll: 'before' };
}

/** Every day from one to the other, both included. */
export function* daysFrom(from: string, to: string): Generator<Day> {
  const end = day(to);
  for (let at: number = day(from); at <= end; at += 1) yield at as Day;
}
