import { formatDay, type Day } from '../base/day.ts';
import { deadlineOf } from './deadline.ts';
import { nameOfPlan } from './messages.ts';
import type { Obligation, Plan } from './model.ts';
import { rulesOf, type PlanSettings } from './settings.ts';
import { timelinessOf } from './state.ts';
import { bearersOf, type Register, type Unit } from './units.ts';
import type { WorkingCalendar } from './working-days.ts';

/** Where a unit's remediation plan stands on its way to the office. */
export interface Submission {
  readonly unit: string;
  readonly status: 'draft' | 'sent' | 'returned' | 'accepted';
  readonly day: Day;
  /** Number and date of the document, `null` when none was noted. */
  readonly document: string | null;
}

/** A person's judgement that a remediation does not work, with the reason in writing. */
export interface IneffectiveNote {
  readonly unit: string;
  readonly reason: string;
  readonly by: string;
  readonly day: Day;
}

/** One unit that the plan's clause may be applied to, with its ground. A proposal for people to decide, never a verdict. */
export interface Proposal {
  readonly unit: Unit;
  /** `no-plan` follows from the records; `ineffective` only from a person's written reason. */
  readonly ground: 'no-plan' | 'ineffective';
  /** The clause that allows the proposal, and its words. */
  readonly clause: string;
  readonly clauseText: string;
  readonly sentence: string;
}

export interface ProposalList {
  readonly proposals: readonly Proposal[];
  /** Nothing received yet, and still in time. */
  readonly waiting: readonly Unit[];
  /** Said above the list wherever it is shown. */
  readonly caveat: string;
}

/**
 * Units without a remediation plan once its deadline is past, and units for which a person noted that
 * remediation does not work. A plan sent back counts as not received. `null` when the plan has no such clauses.
 */
export function proposeUnits(
  plan: Plan,
  register: Register,
  submissions: readonly Submission[],
  notes: readonly IneffectiveNote[],
  today: Day,
  calendar: WorkingCalendar,
  settings: PlanSettings,
): ProposalList | null {
  const duty = obligationOf(plan, plan.milestones.remediation);
  const clause = obligationOf(plan, plan.milestones.proposal);
  const applied = duty === undefined ? undefined : rulesOf(duty, settings)[0];
  if (duty === undefined || clause === undefined || applied === undefined || !('once' in applied.rule.when))
    return null;
  const deadline = deadlineOf(applied.rule.when.once, applied.rule, calendar);
  const received = new Set(
    units(submissions).filter((unit) => {
      const last = latest(submissions, unit, today);
      return last?.status === 'sent' || last?.status === 'accepted';
    }),
  );
  const proposals: Proposal[] = [];
  const waiting: Unit[] = [];
  const late = timelinessOf(deadline, today) === 'after';
  const source = { clause: clause.id, clauseText: clause.text };
  for (const { unit } of bearersOf(register, duty.responsible.codes, deadline.last, deadline.last).bearers) {
    if (!received.has(unit.id)) {
      if (!late) waiting.push(unit);
      else
        proposals.push({
          unit,
          ground: 'no-plan',
          ...source,
          sentence: `${unit.name}: đến ngày ${formatDay(today)} chưa ghi nhận kế hoạch khắc phục; thời hạn ghi "${applied.phrase ?? ''}" (mục ${duty.id}).`,
        });
    }
    for (const note of notes) {
      if (note.unit === unit.id && note.day <= today && note.reason.trim() !== '') {
        proposals.push({
          unit,
          ground: 'ineffective',
          ...source,
          sentence: `${unit.name}: ${note.by} ghi ngày ${formatDay(note.day)} là khắc phục chưa hiệu quả, lý do: ${note.reason.trim()}`,
        });
      }
    }
  }
  const caveat = `Danh sách đề xuất theo mục ${clause.id} của ${nameOfPlan(plan)}, lập từ dữ liệu đã ghi nhận; Ủy ban nhân dân xem xét, quyết định. Kiểm tra lại với đơn vị trước khi trình.`;
  return { proposals, waiting, caveat };
}

function obligationOf(plan: Plan, id: string | null): Obligation | undefined {
  return id === null ? undefined : plan.obligations.find((obligation) => obligation.id === id);
}

function units(submissions: readonly Submission[]): readonly string[] {
  return [...new Set(submissions.map(({ unit }) => unit))];
}

/** The last word on a unit's plan by a day; of two on the same day, the one entered later. */
function latest(submissions: readonly Submission[], unit: string, today: Day): Submission | undefined {
  let last: Submission | undefined;
  for (const item of submissions) {
    if (item.unit === unit && item.day <= today && (last === undefined || item.day >= last.day)) last = item;
  }
  return last;
}
