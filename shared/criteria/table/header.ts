import { valueAt, type Grid } from '../../base/grid.ts';
import { fold } from '../../base/text.ts';
import { lineText } from './cell-text.ts';
import { roleOfHeading, type HeadingRole } from './header-words.ts';

/** A header as its words say, before the cells below decide what is in doubt. Rows are counted from 0. */
export interface Heading {
  readonly top: number;
  readonly bottom: number;
  /** Role of each column that has a heading. */
  readonly roles: ReadonlyMap<number, HeadingRole>;
}

/**
 * Every header of a tab, in one row or in two rows under merged cells: a title column, and a column for points
 * or for how points are given. Tables repeat theirs on every page.
 */
export function findHeadings(grid: Grid): readonly Heading[] {
  const found: Heading[] = [];
  for (let row = 0; row < grid.rows.length; row += 1) {
    const single = rolesOf(grid, row, row);
    const isHeader = single !== null && isUsable(single);
    const double = rolesOf(grid, row, row + 1);
    const twoRows =
      double !== null &&
      single !== null &&
      needed(single) > 1 &&
      isUsable(double) &&
      needed(double) > (isHeader ? needed(single) : 0) &&
      goesOn(grid, row + 1);
    if (!twoRows && !isHeader) continue;
    const roles = twoRows ? double : single;
    if (roles === null) continue;
    const bottom = twoRows || belongsToHeader(grid, row, roles) ? row + 1 : row;
    found.push({ top: row, bottom, roles });
    row = bottom;
  }
  return found;
}

/** Headings seen anywhere, for the message that a column is missing. */
export function headingsSeen(grids: readonly Grid[]): readonly string[] {
  const seen = new Set<string>();
  for (const grid of grids) {
    for (const row of grid.rows.slice(0, 60)) {
      for (const value of row) {
        const text = lineText(value ?? null);
        const role = text.length < 40 ? roleOfHeading(fold(text)) : null;
        if (role !== null && role !== 'other' && seen.size < 8) seen.add(text);
      }
    }
  }
  return [...seen];
}

/** Whether a heading row names both what is scored and how many points it is worth. */
function isUsable(roles: ReadonlyMap<number, HeadingRole>): boolean {
  const named = new Set(roles.values());
  const points = named.has('max') || named.has('scale') || named.has('points');
  return named.has('title') && points && named.size > 2 - (named.has('code') ? 0 : 1);
}

/** Whether it has at least a title and a number column: a criteria table without its points. */
export function lacksPoints(grid: Grid): number | null {
  for (let row = 0; row < grid.rows.length; row += 1) {
    const roles = rolesOf(grid, row, row);
    const named = new Set(roles?.values() ?? []);
    if (roles !== null && named.has('title') && named.has('code') && !isUsable(roles)) return row;
  }
  return null;
}

function rolesOf(grid: Grid, top: number, bottom: number): ReadonlyMap<number, HeadingRole> | null {
  const roles = new Map<number, HeadingRole>();
  if (holdsNumbers(grid, top) || (bottom > top && holdsNumbers(grid, bottom))) return null;
  const width = Math.max(grid.rows[top]?.length ?? 0, grid.rows[bottom]?.length ?? 0);
  let parent = '';
  for (let column = 0; column < width; column += 1) {
    const upper = lineText(valueAt(grid, top, column));
    const lower = bottom === top ? '' : lineText(valueAt(grid, bottom, column));
    if (upper !== '') parent = upper;
    const role = lower === '' ? roleOfHeading(fold(upper)) : roleOfPair(parent, lower);
    if (role !== null) roles.set(column, role);
  }
  return roles.size === 0 ? null : roles;
}

/** A row of the table itself has numbers or codes; a header has words. */
function holdsNumbers(grid: Grid, row: number): boolean {
  return (grid.rows[row] ?? []).some(
    (value) => typeof value === 'number' || (typeof value === 'string' && /^\s*\d/.test(value)),
  );
}

/** A sub-heading counts first by itself, then with the merged heading above it. */
function roleOfPair(parent: string, child: string): HeadingRole | null {
  const own = roleOfHeading(fold(child));
  return own === null || own === 'other' ? roleOfHeading(fold(`${parent} ${child}`)) : own;
}

function needed(roles: ReadonlyMap<number, HeadingRole>): number {
  return new Set([...roles.values()].filter((role) => role !== 'other')).size;
}

/** A second header row has texts only, and no code. */
function goesOn(grid: Grid, row: number): boolean {
  const values = (grid.rows[row] ?? []).filter((value) => value !== null && value !== '');
  return (
    values.length > 0 &&
    values.every((value) => typeof value === 'string' && value.length < 60) &&
    !/^[\dIVX]/.test(lineText(values[0] ?? null))
  );
}

/** A second row under a heading that spans several columns, although it adds no role: "Tự đánh giá | SNV đánh giá". */
function belongsToHeader(grid: Grid, row: number, roles: ReadonlyMap<number, HeadingRole>): boolean {
  if (!goesOn(grid, row + 1)) return false;
  const spans = grid.merges?.some(({ top, bottom, left, right }) => top === row && bottom === row && right > left);
  if (spans === true) return true;
  const below = (grid.rows[row + 1] ?? []).flatMap((value, column) => (lineText(value) === '' ? [] : [column]));
  const beside = below.some((column) => lineText(valueAt(grid, row, column)) === '');
  return beside && below.every((column) => roles.get(column) !== 'code' && roles.get(column) !== 'title');
}
