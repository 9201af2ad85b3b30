import { bothReadings, deadlineOf, type Readings } from '../../shared/plan/deadline.ts';
import type { Occurrence } from '../../shared/plan/occurrences.ts';
import { rulesOf, type PlanSettings } from '../../shared/plan/settings.ts';
import type { WorkingCalendar } from '../../shared/plan/working-days.ts';

/** Both readings of an occurrence whose day is "trước ngày X"; `null` where the text leaves no doubt. */
export function readingsOf(
  { obligation, named, last, remind }: Occurrence,
  settings: PlanSettings,
  calendar: WorkingCalendar,
): Readings | null {
  const applied = rulesOf(obligation, settings).find(({ rule }) => {
    const deadline = deadlineOf(named, rule, calendar);
    return rule.strictly === 'before' && deadline.last === last && deadline.remind === remind;
  });
  return applied === undefined || last >= named ? null : bothReadings(named, applied.rule.roll, calendar);
}
