import type { Grid } from '../base/grid.ts';
import type { CriteriaTree } from '../criteria/tree.ts';
import { headingsOf, headingsSeen } from './header.ts';
import { readHeading } from './heading.ts';
import { matcherOf, type Matcher } from './matcher.ts';
import type { Columns, NoSheet, OtherTable, Sheet } from './model.ts';
import { readRows, type FoundRows } from './read-rows.ts';
import { findTables, type Table } from './tables.ts';

/** Reads one tab against a criteria set. Whatever the tab holds, the answer is a sheet or why it is none. */
export function readSheet(grid: Grid, tree: CriteriaTree): Sheet | NoSheet {
  const tables = findTables(grid);
  if (tables.length === 0) return noSheet(grid, isEmpty(grid) ? 'empty' : 'no-header', headingsSeen(grid));
  const matcher = matcherOf(tree);
  const scored = tables.filter(({ header }) => header.columns.self !== undefined);
  if (scored.length === 0) {
    return noSheet(grid, 'no-score-column', tables.flatMap(({ header }) => headingsOf(header)).slice(0, 8));
  }
  const readings = scored.map((table) => readTable(grid, table, matcher));
  const fullest = readings.reduce((a, b) => (b.found.rowOf.size > a.found.rowOf.size ? b : a));
  const main = tables.length === 1 ? fullest : withContinuations(grid, tables, fullest, matcher);
  if (main.found.rowOf.size === 0) return noSheet(grid, 'no-criteria', headingsOf(main.table.header));
  const { header } = main.table;
  return {
    grid,
    tree,
    ...main.found,
    heading: readHeading(grid, header, lastRow(main.found)),
    header: { top: header.top, bottom: header.bottom },
    columns: withCodesInTitles(header.columns, main.found),
    otherColumns: header.otherColumns,
    otherTables: otherTables(tables, main.table, readings),
  };
}

export function isSheet(reading: Sheet | NoSheet): reading is Sheet {
  return !('kind' in reading);
}

interface TableReading {
  readonly table: Table;
  readonly found: FoundRows;
}

function readTable(grid: Grid, table: Table, matcher: Matcher): TableReading {
  return { table, found: readRows(grid, table, matcher) };
}

/**
 * The table with most criteria, together with tables in the same columns that hold other criteria: the pieces of
 * one table under headings that are not quite alike. A summary repeats criteria and stays apart.
 */
function withContinuations(grid: Grid, tables: readonly Table[], main: TableReading, matcher: Matcher): TableReading {
  const { header } = main.table;
  const pieces = tables.filter((table) => {
    if (table === main.table) return true;
    if (!isAligned(header.columns, table.header.columns)) return false;
    const { rowOf } = readRows(grid, { header, regions: table.regions }, matcher);
    return rowOf.size > 0 && [...rowOf.keys()].every((code) => !main.found.rowOf.has(code));
  });
  if (pieces.length === 1) return main;
  const regions = pieces.flatMap((table) => table.regions).sort((a, b) => a.from - b.from);
  return readTable(grid, { header, regions }, matcher);
}

/** Whether every role that a header names has the same column in another, two at least. */
function isAligned(ours: Columns, theirs: Columns): boolean {
  const roles = Object.keys(theirs) as (keyof Columns)[];
  const shared = roles.filter((role) => ours[role] !== undefined);
  return shared.length >= 2 && shared.every((role) => ours[role] === theirs[role]);
}

function otherTables(tables: readonly Table[], main: Table, readings: readonly TableReading[]): readonly OtherTable[] {
  const read = new Set(main.regions);
  const others = tables.filter((table) => !table.regions.some((region) => read.has(region)));
  return others.map(({ header, regions }) => ({
    top: header.top,
    bottom: regions[regions.length - 1]?.to ?? header.bottom,
    matched: readings.find(({ table }) => table.header === header)?.found.rowOf.size ?? 0,
  }));
}

/** Where codes stand before the titles, the column of titles is that of codes too. */
function withCodesInTitles(columns: Columns, { rows }: FoundRows): Columns {
  if (columns.code !== undefined || columns.title === undefined || !rows.some(({ code }) => code.code !== null))
    return columns;
  return { ...columns, code: columns.title };
}

function lastRow({ rows, totals }: FoundRows): number {
  return Math.max(rows[rows.length - 1]?.row ?? 0, totals[totals.length - 1]?.row ?? 0);
}

/** Rows named in the message that no header was found. */
const looked = 60;

function noSheet(grid: Grid, reason: NoSheet['reason'], found: NoSheet['found']): NoSheet {
  let [bottom, right] = [-1, 0];
  for (let row = 0; row < Math.min(grid.rows.length, looked); row += 1) {
    const width = grid.rows[row]?.length ?? 0;
    if (width > 0) [bottom, right] = [row, Math.max(right, width - 1)];
  }
  const range = bottom < 0 ? null : { top: 0, left: 0, bottom, right };
  return { kind: 'no-sheet', tab: grid.tab, reason, looked: range, found };
}

function isEmpty(grid: Grid): boolean {
  for (let row = 0; row < grid.rows.length; row += 1) {
    if (grid.rows[row]?.some((value) => value !== null && value !== undefined && value !== '') === true) return false;
  }
  return true;
}
