import { valueAt, type CellValue, type Grid } from '../base/grid.ts';
import { findHeaders, type Header } from './header.ts';
import { settleColumns } from './settle-columns.ts';
import { textOf } from './text-cell.ts';

/** A table of a tab: its first header, and the rows below that header and its repetitions. */
export interface Table {
  readonly header: Header;
  readonly regions: readonly Region[];
}

/** Rows of a table without its headers, counted from 0; both ends belong to it. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/**
 * The tables of a tab in its order. A header with the same words as before continues its table. Found once for a
 * grid: a workbook is read against several criteria sets.
 */
export function findTables(grid: Grid): readonly Table[] {
  const known = tablesOf.get(grid);
  if (known !== undefined) return known;
  const tables = tablesIn(grid);
  tablesOf.set(grid, tables);
  return tables;
}

const tablesOf = new WeakMap<Grid, readonly Table[]>();

function tablesIn(grid: Grid): readonly Table[] {
  const headers = findHeaders(grid);
  const byWords = new Map<string, { header: Header; regions: Region[] }>();
  headers.forEach((header, position) => {
    const next = headers[position + 1];
    const region = { from: afterColumnNumbers(grid, header.bottom + 1), to: (next?.top ?? grid.rows.length) - 1 };
    const table = byWords.get(header.words);
    if (table === undefined) byWords.set(header.words, { header, regions: [region] });
    else table.regions.push(region);
  });
  return [...byWords.values()].map(({ header, regions }) => ({
    header: settleColumns(grid, header, regions),
    regions,
  }));
}

/** The first row of data: a row of column numbers may stand below a header, also after a blank row. */
function afterColumnNumbers(grid: Grid, from: number): number {
  for (let row = from; row < from + 2; row += 1) {
    const cells = grid.rows[row];
    if (cells !== undefined && isColumnNumbers(cells)) return row + 1;
    if (cells?.some((_, column) => valueAt(grid, row, column) !== null) === true) break;
  }
  return from;
}

/** "1 2 3", "(1) (2) (3)", "A B 1 2 3=1+2": three cells at least, numbers rising. */
export function isColumnNumbers(cells: readonly CellValue[]): boolean {
  let filled = 0;
  let last = 0;
  for (const value of cells) {
    if (value === null || value === undefined || value === '') continue;
    const shown = textOf(value);
    const match =
      shown.length > 24 ? null : /^[([]?(?:([A-Z])|(\d{1,2}))[)\]]?(?:\s*[=:][\s\d()+\-*/x:%]*)?$/.exec(shown);
    if (match === null) return false;
    if (match[2] !== undefined) {
      if (Number(match[2]) <= last) return false;
      last = Number(match[2]);
    }
    filled += 1;
  }
  return filled >= 3 && last > 0;
}
