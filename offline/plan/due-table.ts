import { formatDay } from '../../shared/base/day.ts';
import { states } from '../../shared/plan/messages.ts';
import type { Occurrence, PlanQuery } from '../../shared/plan/occurrences.ts';
import { deadlineSentence, yearsOf } from '../../shared/plan/wording.ts';
import { displayWidth } from '../terminal/table.ts';
import { wrap } from '../terminal/wrap.ts';
import { groupUnits, mostNames, unitWords, type UnitsOf } from './group-units.ts';
import { readingsOf } from './readings.ts';

export interface DueTableOptions {
  readonly columns: number;
  /** Print the text of the plan word for word under each duty. */
  readonly fullText: boolean;
  /** The days were read from a table by this program: say what is doubtful about the reading. */
  readonly imported: boolean;
}

/** Dated duties by day; under each the plan's phrase and what it means, "trước ngày" in both readings. */
export function dueTable(occurrences: readonly Occurrence[], query: PlanQuery, options: DueTableOptions): string {
  const groups = groupUnits(occurrences, ({ obligation, period, state, doneOn }) =>
    [obligation.id, period, state, doneOn].join('\n'),
  );
  const rows = groups.map(({ item, units }) => [
    formatDay(item.last),
    item.obligation.id,
    item.obligation.title,
    unitWords(units),
    stateWords(item),
  ]);
  const { columns } = options;
  const heads = ['Hạn', 'Mục', 'Việc', 'Đơn vị', 'Trạng thái'];
  const shown = query.unit === 'all' ? [0, 1, 2, 3, 4] : [0, 1, 2, 4];
  const widths = widthsOf(heads, rows, shown, columns);
  const line = (cells: readonly string[]): string =>
    wrappedRow(
      shown.map((column) => cells[column] ?? ''),
      shown.map((column) => widths[column] ?? 0),
    );
  const total = shown.reduce((sum, column) => sum + (widths[column] ?? 0) + 2, -2);
  const parts = groups.map((group, index) =>
    [line(rows[index] ?? []), ...details(group, query, options).map((text) => wrap(text, columns, '    '))].join('\n'),
  );
  return [line(heads), '─'.repeat(total), parts.join('\n\n')].join('\n');
}

function stateWords({ state, doneOn, timeliness }: Occurrence): string {
  if (doneOn === null) return states[state].vi;
  return `${states[state].vi} ${formatDay(doneOn)}${timeliness === 'after' ? ', sau hạn' : ''}`;
}

function details(
  { item, units }: UnitsOf<Occurrence>,
  { settings, calendar }: PlanQuery,
  { fullText, imported }: DueTableOptions,
): readonly string[] {
  const { obligation, dueText, what, basis, unit, head } = item;
  const readings = readingsOf(item, settings, calendar);
  const phrase = basis === 'plan' ? `Kế hoạch ghi "${dueText}"` : dueText;
  return [
    `${phrase}${what === null ? '' : `: ${what}`}.`,
    deadlineSentence(item),
    ...(readings === null
      ? []
      : [
          `Nếu hiểu tính cả ngày ${formatDay(item.named)}: đúng hạn đến hết ngày ${formatDay(readings.inclusive.last)}.`,
        ]),
    ...(item.certain
      ? []
      : [`Lịch nghỉ năm ${yearsOf(item).join(', ')} chưa công bố hoặc chưa chắc chắn; hạn tính tạm.`]),
    ...(imported ? obligation.doubts.map((doubt) => `Cần xác nhận: ${doubt}`) : []),
    ...(head && units.length === 1 ? [`Người chịu trách nhiệm: ${unit.headTitle}.`] : []),
    ...(units.length > mostNames ? [`Đơn vị: ${units.map(({ short }) => short).join(', ')}.`] : []),
    ...(fullText && obligation.text !== obligation.title ? [`Nguyên văn: ${obligation.text}`] : []),
  ];
}

/** What the other columns leave goes to the duty. */
function widthsOf(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  shown: readonly number[],
  columns: number,
): readonly number[] {
  const most = [10, 12, 0, 16, 14];
  const own = heads.map((head, column) => {
    const widest = Math.max(displayWidth(head), ...rows.map((row) => displayWidth(row[column] ?? '')));
    return Math.min(widest, most[column] ?? widest);
  });
  const used = shown.reduce((sum, column) => sum + (column === 2 ? 0 : (own[column] ?? 0)) + 2, -2);
  return own.map((width, column) => (column === 2 ? Math.max(20, columns - used) : width));
}

/** One row of a table whose cells go over several lines. */
function wrappedRow(cells: readonly string[], widths: readonly number[]): string {
  const lines = cells.map((cell, column) => wrap(cell, widths[column] ?? 0).split('\n'));
  const height = Math.max(...lines.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) =>
    lines
      .map((own, column) => padded(own[row] ?? '', widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  ).join('\n');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
