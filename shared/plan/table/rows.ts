import type { Cell } from '../../base/cell.ts';
import { formatDay } from '../../base/day.ts';
import { isErrorValue, valueAt, type CellValue, type Grid } from '../../base/grid.ts';
import { fold } from '../../base/text.ts';
import { repeatsPlanHeader, textOf, type PlanColumn, type PlanHeader } from './columns.ts';
import { dateCell, errorCell } from './sentences.ts';

/** One row of a plan's table, before anything of it is understood. */
export interface TableRow {
  readonly row: number;
  readonly number: string;
  readonly text: string;
  readonly responsible: string;
  readonly coordinating: string;
  /** The raw value: hosts give days as dates. */
  readonly due: CellValue;
  readonly product: string;
  readonly field: string;
  readonly note: string;
  /** Cells of the row that cannot be read, with the sentence to say. */
  readonly faults: readonly { readonly cell: Cell; readonly message: string }[];
}

/** Rows under the header in reading order: headings carry their text down, tasks become obligations. */
export interface SortedRows {
  readonly tasks: readonly { readonly row: TableRow; readonly heading: string }[];
  /** Text at the end of the table that is neither. */
  readonly stray: readonly TableRow[];
  /** Rows taken for headings that do not look like one: plain text without a number. */
  readonly doubtful: readonly TableRow[];
}

/** Reads and sorts the rows below a header. A row is a task when it names a unit or a time, or is numbered like the tasks around it. */
export function sortRows(grid: Grid, header: PlanHeader): SortedRows {
  const rows: TableRow[] = [];
  for (let row = header.bottom + 1; row < grid.rows.length; row += 1) {
    const read = rowAt(grid, row, header);
    if (read.text !== '' && !repeatsPlanHeader(grid, row, header)) rows.push(read);
  }
  const named = rows.map((row) => row.responsible !== '' || row.due !== null);
  const last = named.lastIndexOf(true);
  const levels = new Set(rows.filter((_, index) => named[index] === true).map(({ number }) => levelOf(number)));
  levels.delete('none');
  const tasks: { row: TableRow; heading: string }[] = [];
  const stray: TableRow[] = [];
  const doubtful: TableRow[] = [];
  let heading = '';
  rows.forEach((row, index) => {
    if (named[index] === true || levels.has(levelOf(row.number))) tasks.push({ row, heading });
    else if (index > last) stray.push(row);
    else {
      heading = row.number === '' ? row.text : `${row.number}. ${row.text}`;
      if (row.number === '' && !looksLikeHeading(grid, row, header)) doubtful.push(row);
    }
  });
  return { tasks, stray, doubtful };
}

/** Bold, in capitals, with a colon at the end, or with a number at the beginning. */
function looksLikeHeading(grid: Grid, { row, text }: TableRow, { columns }: PlanHeader): boolean {
  const bold = grid.formats?.[row]?.[columns.text ?? 0]?.bold === true;
  return bold || text === text.toUpperCase() || text.endsWith(':') || /^([IVXLC]+|[A-Z]|\d+(\.\d+)*)[.)]\s/.test(text);
}

function rowAt(grid: Grid, row: number, { columns }: PlanHeader): TableRow {
  const faults: { cell: Cell; message: string }[] = [];
  const value = (name: PlanColumn): CellValue => {
    const column = columns[name];
    if (column === undefined) return null;
    const found = merged(grid, row, column);
    if (found === null || typeof found !== 'object') return found;
    const fault = isErrorValue(found)
      ? errorCell(found.error)
      : name === 'due'
        ? null
        : dateCell(formatDay(found.date));
    if (fault !== null) faults.push({ cell: { tab: grid.tab, row, column }, message: fault });
    return found;
  };
  const text = (name: PlanColumn) => lines(value(name));
  const due = value('due');
  return {
    row,
    number: numberText(value('number')),
    text: text('text'),
    responsible: text('responsible'),
    coordinating: text('coordinating'),
    due: typeof due === 'string' && textOf(due) === '' ? null : due,
    product: text('product'),
    field: text('field'),
    note: text('note'),
    faults,
  };
}

/** The value of a cell, or of the upper left corner of the merged cells it belongs to. */
function merged(grid: Grid, row: number, column: number): CellValue {
  const own = valueAt(grid, row, column);
  if (own !== null) return own;
  const range = grid.merges?.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return range === undefined ? null : valueAt(grid, range.top, range.left);
}

/** Line ends stand between units of a cell, so they are kept. */
function lines(value: CellValue): string {
  if (typeof value !== 'string') return textOf(value);
  return value
    .split(/\r?\n/)
    .map(textOf)
    .filter((line) => line !== '')
    .join('\n');
}

/** A number column may hold 1, 1.1, "1.1", "II", "a)", "-". */
function numberText(value: CellValue): string {
  return textOf(value).replace(/[.)]+$/, '');
}

/** How deep a number stands, by its shape: "II", "1", "1.1", "a". */
function levelOf(number: string): string {
  if (number === '') return 'none';
  if (/^[IVXLC]+$/.test(number)) return 'roman';
  if (/^\d+$/.test(number)) return 'digits-1';
  if (/^[\dIVX]+([.-][\w]+)+$/i.test(number)) return `digits-${number.split(/[.-]/).length}`;
  return /^[a-zđ]$/i.test(fold(number)) || /^[a-zđ]$/i.test(number) ? 'letter' : 'mark';
}
