import { valueAt, type CellValue, type Grid } from '../../base/grid.ts';
import { cleanText, fold } from '../../base/text.ts';

/** What a column of a plan's table holds. */
export type PlanColumn = 'number' | 'text' | 'responsible' | 'coordinating' | 'due' | 'product' | 'field' | 'note';

export type PlanColumns = Readonly<Partial<Record<PlanColumn, number>>>;

export interface PlanHeader {
  readonly top: number;
  readonly bottom: number;
  readonly columns: PlanColumns;
}

/** Title blocks are long, but not longer than this. */
const searchedRows = 60;

/** Words of headings, folded; the narrower stands above the wider. */
const words: readonly (readonly [PlanColumn, RegExp])[] = [
  ['coordinating', /phoi hop/],
  ['due', /thoi (han|gian|diem)|tien do|han (hoan thanh|chot|nop)|hoan thanh$|^han$|deadline|ngay hoan thanh/],
  ['product', /san pham|dau ra|ket qua/],
  ['responsible', /chu tri|don vi|co quan|phu trach|phan cong|thuc hien$|trach nhiem/],
  ['field', /linh vuc/],
  ['note', /ghi chu/],
  ['text', /noi dung|nhiem vu|cong viec|giai phap|hoat dong/],
  ['number', /^(stt|tt|so tt|so thu tu|so|muc|ma|so muc|ma nhiem vu)$/],
];

/**
 * The row, or the two rows under merged cells, whose words name the most columns: a text, and a unit or a time.
 * `null` when there is none.
 */
export function findPlanHeader(grid: Grid): PlanHeader | null {
  let best: PlanHeader | null = null;
  let most = 0;
  for (let row = 0; row < Math.min(grid.rows.length, searchedRows); row += 1) {
    const single = columnsOf(grid, row, row);
    const double = columnsOf(grid, row, row + 1);
    const two = count(single) > 0 && (count(double) > count(single) || refines(grid, row + 1, single, double));
    const columns = two ? double : single;
    if (
      columns.text !== undefined &&
      (columns.responsible !== undefined || columns.due !== undefined) &&
      count(columns) > most
    ) {
      best = { top: row, bottom: two ? row + 1 : row, columns };
      most = count(columns);
    }
  }
  return best;
}

/** Headings that were recognised anywhere in the first rows, as typed: for the sentence that no header was found. */
export function planHeadingsSeen(grid: Grid): readonly string[] {
  const seen: string[] = [];
  for (const row of grid.rows.slice(0, searchedRows)) {
    for (const value of row) {
      const text = textOf(value);
      if (text !== '' && text.length < 40 && columnOf(fold(text)) !== null && !seen.includes(text)) seen.push(text);
    }
  }
  return seen.slice(0, 8);
}

/** Whether a row repeats the header, as printed tables do on every page. */
export function repeatsPlanHeader(grid: Grid, row: number, header: PlanHeader): boolean {
  const { text, responsible, due } = header.columns;
  return [text, responsible ?? due].every((column) => {
    if (column === undefined) return false;
    const here = fold(textOf(valueAt(grid, row, column)));
    return here !== '' && [header.top, header.bottom].some((at) => fold(textOf(valueAt(grid, at, column))) === here);
  });
}

/** The text of a cell, cleaned; a number as it is; `''` for everything else. */
export function textOf(value: CellValue): string {
  if (typeof value === 'string') return cleanText(value);
  return typeof value === 'number' ? String(value) : '';
}

/** Whether the row below a header only says more about its columns: other columns, and nothing under the text. */
function refines(grid: Grid, below: number, single: PlanColumns, double: PlanColumns): boolean {
  if (count(double) < count(single) || single.text === undefined) return false;
  if (textOf(valueAt(grid, below, single.text)) !== '') return false;
  return (Object.keys(double) as PlanColumn[]).some((name) => double[name] !== single[name]);
}

function columnsOf(grid: Grid, top: number, bottom: number): Partial<Record<PlanColumn, number>> {
  const columns: Partial<Record<PlanColumn, number>> = {};
  const width = Math.max(grid.rows[top]?.length ?? 0, grid.rows[bottom]?.length ?? 0);
  let above = '';
  for (let column = 0; column < width; column += 1) {
    const upper = fold(textOf(valueAt(grid, top, column)));
    const lower = bottom === top ? '' : fold(textOf(valueAt(grid, bottom, column)));
    if (upper !== '') above = upper;
    const named = lower === '' ? columnOf(upper) : (columnOf(lower) ?? columnOf(`${above} ${lower}`));
    if (named !== null && columns[named] === undefined) columns[named] = column;
  }
  return columns;
}

function columnOf(folded: string): PlanColumn | null {
  // A long sentence is no heading, whatever words it holds; the beginning of a task is not its end.
  if (folded.length > 60 || /bat dau|khoi dong/.test(folded)) return null;
  return words.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

function count(columns: PlanColumns): number {
  return Object.keys(columns).length;
}
