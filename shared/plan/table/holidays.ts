import { formatAddress } from '../../base/cell.ts';
import { dayFromSerial, formatDay, parseDay, type Day } from '../../base/day.ts';
import { isDateValue, valueAt, type CellValue, type Grid } from '../../base/grid.ts';
import { fold } from '../../base/text.ts';
import type { HolidayKind, HolidayRow, HolidayTable } from '../holidays.ts';
import { holidayKinds } from '../messages.ts';
import { textOf } from './columns.ts';
import type { TableProblem } from './read.ts';
import { holidayColumns, holidayDay, holidayKind } from './sentences.ts';

/** An office's own table of days, and the cells that could not be used. */
export interface HolidayTableReading {
  readonly table: HolidayTable;
  readonly problems: readonly TableProblem[];
}

/** The headings of the tab "Ngày nghỉ", in the order that `holidayRows` writes. */
const holidayHeadings = ['Ngày', 'Loại', 'Tên', 'Căn cứ', 'Chắc chắn'] as const;

/**
 * Reads days off and worked Saturdays from a table: columns Ngày, Loại, Tên, Căn cứ, Chắc chắn in any order.
 * `announced` are the years that the table holds completely, as the office says. A row that cannot be read is named.
 */
export function readHolidayTable(grid: Grid, announced: readonly number[]): HolidayTableReading {
  const problems: TableProblem[] = [];
  const rows: HolidayRow[] = [];
  const top = grid.rows.findIndex(
    (_, row) => columnOf(grid, row, /^ngay/) >= 0 && columnOf(grid, row, /^(loai|hinh thuc)/) >= 0,
  );
  if (top < 0)
    return {
      table: { title: grid.tab, announced, rows },
      problems: [{ where: grid.tab, cell: null, message: holidayColumns(grid.tab) }],
    };
  const columns = {
    day: columnOf(grid, top, /^ngay/),
    kind: columnOf(grid, top, /^(loai|hinh thuc)/),
    name: columnOf(grid, top, /^(ten|noi dung|ly do)/),
    source: columnOf(grid, top, /can cu|nguon|van ban/),
    certain: columnOf(grid, top, /chac chan|xac nhan/),
  };
  for (let row = top + 1; row < grid.rows.length; row += 1) {
    const dayValue = valueAt(grid, row, columns.day);
    const kindText = textOf(valueAt(grid, row, columns.kind));
    if (dayValue === null && kindText === '') continue;
    const say = (column: number, message: string) =>
      problems.push({ where: formatAddress({ row, column }), cell: { tab: grid.tab, row, column }, message });
    const day = dayOfCell(dayValue);
    const kind = kindOf(kindText);
    if (day === undefined) say(columns.day, holidayDay(textOf(dayValue)));
    else if (kind === undefined) say(columns.kind, holidayKind(kindText));
    else {
      const doubt =
        /^(khong|chua)/.test(fold(textOf(valueAt(grid, row, columns.certain)))) ||
        valueAt(grid, row, columns.certain) === false;
      rows.push({
        day,
        kind,
        name: textOf(valueAt(grid, row, columns.name)) || holidayKinds[kind].vi,
        certain: !doubt,
        confidence: 'source',
        source: textOf(valueAt(grid, row, columns.source)) || `Cơ quan nhập, trang "${grid.tab}", dòng ${row + 1}`,
      });
    }
  }
  return { table: { title: grid.tab, announced, rows }, problems };
}

/** A table of holidays as rows that `readHolidayTable` reads back. */
export function holidayRows(table: HolidayTable): readonly (readonly CellValue[])[] {
  return [
    holidayHeadings,
    ...table.rows.map(({ day, kind, name, source, certain }) => [
      formatDay(day),
      holidayKinds[kind].vi,
      name,
      source,
      certain ? 'Có' : 'Chưa',
    ]),
  ];
}

function columnOf(grid: Grid, row: number, pattern: RegExp): number {
  return (grid.rows[row] ?? []).findIndex((value) => pattern.test(fold(textOf(value))));
}

function dayOfCell(value: CellValue): Day | undefined {
  if (value !== null && typeof value === 'object') return isDateValue(value) ? value.date : undefined;
  if (typeof value === 'number') return value >= 36526 && value < 73051 ? dayFromSerial(value) : undefined;
  return typeof value === 'string' ? parseDay(value) : undefined;
}

function kindOf(text: string): HolidayKind | undefined {
  const folded = fold(text);
  const exact = (Object.keys(holidayKinds) as HolidayKind[]).find((kind) => fold(holidayKinds[kind].vi) === folded);
  if (exact !== undefined || folded === '') return exact;
  if (/lam bu|lam viec/.test(folded)) return 'swap-work';
  if (/hoan doi/.test(folded)) return 'swap-off';
  if (/khong nghi/.test(folded)) return 'not-off';
  if (/du kien/.test(folded)) return 'planned';
  if (/nghi bu/.test(folded)) return 'compensation';
  return /nghi|le|tet/.test(folded) ? 'holiday' : undefined;
}
