import { columnLetters } from '../../../base/cell.ts';
import type { SampleCell } from '../model.ts';
import type { RowRole, SampleRow } from '../row.ts';
import { sumsOf } from '../sums.ts';
import type { Place } from './layout.ts';

/** A line of a table: an item of the set, or cells as they stand. */
export type TableLine = { readonly item: SampleRow } | { readonly cells: readonly SampleCell[] };

/** Column of everything that an item can have, from 0; what a layout has no column for is left out. */
export type TableColumns = Readonly<Record<Exclude<RowRole, 'whole' | 'ratio'>, number>> &
  Readonly<Partial<Record<'whole' | 'ratio' | 'note', number>>>;

/** How a layout writes an item. */
export interface TableStyle {
  readonly columns: TableColumns;
  /** Totals as formulas, or as numbers that somebody typed. */
  readonly totals: 'formulas' | 'typed';
  readonly code: (item: SampleRow) => SampleCell;
  readonly title: (item: SampleRow) => string;
  readonly note: (item: SampleRow) => string | null;
  /** Cells of further columns, by column. */
  readonly more?: (item: SampleRow, row: number) => readonly (readonly [number, SampleCell])[];
}

export interface FilledTable {
  readonly rows: readonly (readonly SampleCell[])[];
  readonly placeOf: (key: string, role: RowRole) => Place | null;
  /** A total over items, as a formula or a number. */
  readonly totalOf: (keys: readonly string[]) => SampleCell;
}

/** Writes lines from row `top` on (from 0). All items are placed before the first formula is written. */
export function fillTable(lines: readonly TableLine[], top: number, style: TableStyle): FilledTable {
  const { columns } = style;
  const items = lines.flatMap((line) => ('item' in line ? [line.item] : []));
  const rowOf = new Map<string, number>();
  lines.forEach((line, i) => {
    if ('item' in line) rowOf.set(line.item.key, top + i);
  });
  const sums = sumsOf(items);
  const totalOf = (keys: readonly string[]): SampleCell => {
    const result = sums.sumOf({ children: keys });
    const rows = keys.flatMap((key) => rowOf.get(key) ?? []);
    return style.totals === 'typed' ? result : { formula: sumFormula(rows, columns.self), result };
  };
  const selfOf = (item: SampleRow): SampleCell => (item.summed ? totalOf(item.children) : item.self);
  const rows = lines.map((line, i) =>
    'item' in line ? itemCells(line.item, top + i, style, selfOf(line.item)) : line.cells,
  );
  const placeOf = (key: string, role: RowRole): Place | null => {
    const row = rowOf.get(key);
    return row === undefined ? null : { row, column: columns[role] ?? columns.self };
  };
  return { rows, placeOf, totalOf };
}

function itemCells(
  item: SampleRow,
  row: number,
  { columns, code, title, note, more }: TableStyle,
  self: SampleCell,
): readonly SampleCell[] {
  const cells: SampleCell[] = [];
  const put = (column: number | undefined, value: SampleCell): void => {
    if (column === undefined || value === null) return;
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  };
  put(columns.code, code(item));
  put(columns.title, title(item));
  put(columns.max, item.max);
  put(columns.self, self);
  put(columns.evidence, item.evidence);
  put(columns.note, note(item));
  for (const [column, value] of more?.(item, row) ?? []) put(column, value);
  return cells;
}

/** "SUM(D9:D11)" over neighbours, else "SUM(D9,D14)". */
function sumFormula(rows: readonly number[], column: number): string {
  const letters = columnLetters(column);
  const sorted = [...rows].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  const isRun = sorted.length > 1 && sorted.every((row, i) => row === first + i);
  return isRun
    ? `SUM(${letters}${first + 1}:${letters}${first + sorted.length})`
    : `SUM(${sorted.map((row) => `${letters}${row + 1}`).join(',')})`;
}
