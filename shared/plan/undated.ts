import { addDays, type Day } from '../base/day.ts';
import type { CadenceKind, Obligation, Plan } from './model.ts';
import { nextNamedDay, type Recurrence } from './recurrence.ts';
import { reviewOf, type PlanSettings } from './settings.ts';
import type { WorkRecord } from './state.ts';
import type { Bearer, Unit } from './units.ts';
import type { WorkingCalendar } from './working-days.ts';

/** What a unit owes under an obligation, without a date. */
export interface Duty {
  readonly obligation: Obligation;
  readonly unit: Unit;
  readonly head: boolean;
}

/** An event-bound duty. `open`: events that have arisen and are not done. */
export interface EventDuty extends Duty {
  readonly state: 'event-bound';
  readonly open: readonly WorkRecord[];
  readonly lastDone: Day | null;
}

/** A continuous duty. Its review is the office's own rhythm: a reminder to look, never a deadline. */
export interface ContinuousDuty extends Duty {
  readonly state: 'continuous';
  readonly rhythm: Recurrence | null;
  readonly lastReviewed: Day | null;
  readonly nextReview: Day | null;
  readonly reviewDue: boolean;
}

/** A duty that recurs or is done once, whose day neither the plan nor the office names. */
export interface OpenDuty extends Duty {
  readonly state: 'day-not-set';
  readonly cadence: CadenceKind;
  readonly message: string;
}

/** An event-bound duty of a unit, with the events of its records that are still open. */
export function eventDuty(obligation: Obligation, { unit, head }: Bearer, own: readonly WorkRecord[]): EventDuty {
  const done = own.filter(({ status }) => status === 'done');
  const open = own.filter(
    (record) =>
      record.status === 'arisen' && !done.some((other) => other.period === record.period && other.day >= record.day),
  );
  return { obligation, unit, head, state: 'event-bound', open, lastDone: latest(done) };
}

/** Makes the continuous duties of one question: their reviews are reckoned from the last one, or from the plan's first day. */
export function continuousDuties(
  plan: Plan,
  settings: PlanSettings,
  calendar: WorkingCalendar,
  today: Day,
): (obligation: Obligation, bearer: Bearer, own: readonly WorkRecord[]) => ContinuousDuty {
  const nextReviewAfter = nextReviewIn(calendar);
  return (obligation, { unit, head }, own) => {
    const rhythm = reviewOf(obligation, settings);
    const lastReviewed = latest(own.filter(({ status }) => status === 'reviewed'));
    const nextReview = rhythm === null ? null : nextReviewAfter(rhythm, lastReviewed ?? addDays(plan.from, -1));
    const reviewDue = nextReview !== null && nextReview <= today;
    return { obligation, unit, head, state: 'continuous', rhythm, lastReviewed, nextReview, reviewDue };
  };
}

/** A duty whose day is open, with the sentence that says so. */
export function openDuty(obligation: Obligation, { unit, head }: Bearer, cadence: CadenceKind): OpenDuty {
  return { obligation, unit, head, state: 'day-not-set', cadence, message: openMessage(obligation, cadence) };
}

/** Hundreds of duties share a rhythm and a day: each pair is reckoned once. */
function nextReviewIn(calendar: WorkingCalendar): (rhythm: Recurrence, after: Day) => Day | null {
  const known = new Map<Recurrence, Map<Day, Day | null>>();
  return (rhythm, after) => {
    const days = known.get(rhythm) ?? new Map<Day, Day | null>();
    known.set(rhythm, days);
    const before = days.get(after);
    if (before !== undefined) return before;
    const day = nextNamedDay(rhythm, after, calendar)?.day ?? null;
    days.set(after, day);
    return day;
  };
}

function openMessage({ cadence: { phrase } }: Obligation, cadence: CadenceKind): string {
  const words = phrase === null ? 'Kế hoạch không ghi thời hạn' : `Kế hoạch ghi "${phrase}", chưa có ngày để tính hạn`;
  return cadence === 'once'
    ? `${words}. Đặt một ngày trong phần thiết lập nếu cơ quan muốn theo dõi hạn.`
    : `${words}. Đặt ngày trong kỳ ở phần thiết lập để tính hạn và nhắc việc.`;
}

function latest(records: readonly WorkRecord[]): Day | null {
  return records.reduce<Day | null>((day, record) => (day === null || record.day > day ? record.day : day), null);
}
