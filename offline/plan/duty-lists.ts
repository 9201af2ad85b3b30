import { formatDay } from '../../shared/base/day.ts';
import type { Duties } from '../../shared/plan/duties.ts';
import { cadences, states } from '../../shared/plan/messages.ts';
import type { CadenceKind, Obligation } from '../../shared/plan/model.ts';
import type { Occurrence } from '../../shared/plan/occurrences.ts';
import type { Duty, EventDuty } from '../../shared/plan/undated.ts';
import type { Unit } from '../../shared/plan/units.ts';
import { wrap } from '../terminal/wrap.ts';
import { groupUnits, unitWords } from './group-units.ts';

export interface ListOptions {
  readonly columns: number;
  /** The question is about all units: name them. */
  readonly naming: boolean;
  /** The text of the plan in place of the short title. */
  readonly fullText: boolean;
}

/** The duties that have no day in the span, as lists with their clauses; an empty list is left out. */
export function dutyLists(duties: Duties, options: ListOptions): readonly string[] {
  const { carriedOver, continuous, eventBound, unscheduled, coordinating, unassigned } = duties;
  const plain = (duty: Duty): string => (phraseOf(duty.obligation) === null ? '' : ` ("${phraseOf(duty.obligation)}")`);
  return [
    ...section(
      'Từ trước, chưa ghi nhận kết quả',
      carriedOver,
      dateAndState,
      options,
      ({ obligation, period, state }) => `${obligation.id} ${period} ${state}`,
    ),
    ...section('Việc thường xuyên (không có hạn)', continuous, plain, options),
    ...section(
      'Việc khi phát sinh (không có hạn chung)',
      eventBound,
      (duty) => `${triggerWords(duty)}${openWords(duty)}`,
      options,
    ),
    ...unscheduledSection(unscheduled, options),
    ...section('Việc phối hợp', coordinating, plain, options),
    ...(options.naming ? unassignedSection(unassigned, options) : []),
  ];
}

function section<T extends { readonly obligation: Obligation; readonly unit: Unit }>(
  title: string,
  items: readonly T[],
  after: (item: T) => string,
  options: ListOptions,
  keyOf: (item: T) => string = ({ obligation }) => obligation.id,
): readonly string[] {
  const groups = groupUnits(items, keyOf);
  if (groups.length === 0) return [];
  const lines = groups.map(({ item, units }) => entry(item.obligation, after(item), units, options));
  return [`${title}: ${groups.length}`, ...lines, ''];
}

/** Cadences of one duty stand together, with the plan's words or as a reading of the editor. */
function unscheduledSection(unscheduled: Duties['unscheduled'], options: ListOptions): readonly string[] {
  const kinds = new Map<string, Set<CadenceKind>>();
  for (const { obligation, cadence } of unscheduled)
    kinds.set(obligation.id, (kinds.get(obligation.id) ?? new Set()).add(cadence));
  const after = ({ obligation }: Duty): string => {
    const rhythm = [...(kinds.get(obligation.id) ?? [])].map((kind) => cadences[kind].vi).join(', ');
    const { phrase, basis } = obligation.cadence;
    const words = phrase === null ? 'kế hoạch không ghi thời hạn' : `kế hoạch ghi "${phrase}"`;
    return ` (${words}; ${basis === 'stated' ? '' : 'hiểu là '}${rhythm}, chưa có ngày)`;
  };
  const lines = section('Việc chưa có ngày', unscheduled, after, options);
  if (lines.length === 0) return [];
  return [
    ...lines.slice(0, -1),
    wrap('Đặt ngày cho các việc này bằng --settings TỆP.json; phần mềm không tự đặt hạn.', options.columns, '  '),
    '',
  ];
}

function unassignedSection(obligations: readonly Obligation[], options: ListOptions): readonly string[] {
  if (obligations.length === 0) return [];
  const lines = obligations.map((obligation) => {
    const named = obligation.responsible.words.join('; ');
    const due = obligation.due.map(({ phrase }) => `, hạn "${phrase}"`).join('');
    return entry(
      obligation,
      ` (${named === '' ? 'kế hoạch không ghi đơn vị' : `giao cho "${named}"`}${due})`,
      [],
      options,
    );
  });
  return [`Việc chưa tới đơn vị nào: ${lines.length}`, ...lines, ''];
}

function entry(
  { id, title, text }: Obligation,
  after: string,
  units: readonly Unit[],
  { columns, naming, fullText }: ListOptions,
): string {
  const who = naming && units.length > 0 ? ` – ${unitWords(units)}` : '';
  return wrap(`${id}: ${fullText ? text : title}${after}${who}`, columns, '    ', '  ');
}

function phraseOf({ cadence }: Obligation): string | null {
  return cadence.phrase;
}

function triggerWords({ obligation }: EventDuty): string {
  const words = obligation.trigger ?? obligation.cadence.phrase;
  return words === null ? '' : ` (${words})`;
}

function openWords({ open }: EventDuty): string {
  return open.length === 0 ? '' : `; đang có ${open.length} việc phát sinh chưa xong`;
}

function dateAndState({ last, dueText, state }: Occurrence): string {
  return ` (hạn ${formatDay(last)}, "${dueText}"; ${states[state].vi.toLowerCase()})`;
}
