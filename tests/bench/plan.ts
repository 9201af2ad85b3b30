import { dayOf, type Day } from '../../shared/base/day.ts';
import { dutiesOf } from '../../shared/plan/duties.ts';
import { quan6Plan2024, quan6Register2024, shippedHolidays } from '../../shared/plan/shipped.ts';
import { calendarOf } from '../../shared/plan/working-days.ts';
import { defaultSettings } from '../../shared/plan/settings.ts';
import { medianOf, shownMs } from './measure.ts';

/** The whole plan for all units over a year. */
export function benchPlan(): string[] {
  const plan = quan6Plan2024();
  const register = quan6Register2024();
  const calendar = calendarOf(shippedHolidays());
  const day = (month: number, date: number): Day => dayOf(2024, month, date) ?? (0 as Day);
  const query = {
    register,
    calendar,
    unit: 'all',
    from: day(1, 1),
    to: day(12, 31),
    today: day(9, 1),
    settings: defaultSettings,
    records: [],
  } as const;
  return [
    `plan of 93 obligations for all units over a year: ${shownMs(medianOf(() => dutiesOf(plan, query), 30, 10))}`,
  ];
}
