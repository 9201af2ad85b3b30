import type { CellValue, Grid } from '../base/grid.ts';
import { planColumns, type ColumnPlan } from './column-roles.ts';
import { longestHeading, meaningOf } from './header-words.ts';
import { headingPaths, type HeadingPath } from './heading-paths.ts';
import { textOf } from './text-cell.ts';

/** A header of one to three rows, counted from 0. */
export interface Header extends ColumnPlan {
  readonly top: number;
  readonly bottom: number;
  /** Its texts; a header that is repeated on the next page has the same. */
  readonly words: string;
}

/**
 * Every header of a tab in its order, found by the meaning of its words: names for criteria together with a
 * maximum or a score. Headers repeated at each page are found again.
 */
export function findHeaders(grid: Grid): readonly Header[] {
  const headers: Header[] = [];
  // Below a header nearly every row has its maximum: one look is enough.
  let max = -1;
  for (let row = 0; row < grid.rows.length; row += 1) {
    const cells = grid.rows[row];
    if (cells === undefined || (max >= 0 && typeof cells[max] === 'number') || !namesColumns(cells)) continue;
    const header = bestWindow(grid, row);
    if (header === null) continue;
    headers.push(header);
    max = header.columns.max ?? -1;
    row = header.bottom;
  }
  return headers;
}

/** Headings of codes, titles and scores anywhere on the tab, for the message that there is no header; eight at most. */
export function headingsSeen(grid: Grid): readonly string[] {
  const seen = new Set<string>();
  for (let row = 0; row < grid.rows.length && seen.size < mostNamed; row += 1) {
    for (const value of grid.rows[row] ?? []) {
      const matter = typeof value === 'string' && value.length <= 30 ? meaningOf(value)?.matter : null;
      if (matter === 'code' || matter === 'title' || matter === 'max' || matter === 'score') seen.add(textOf(value));
    }
  }
  return [...seen].slice(0, mostNamed);
}

/** The headings of a header from left to right, eight at most. */
export function headingsOf({ words }: Header): readonly string[] {
  return [...new Set(words.split(/[\t\n]/).filter((text) => text !== ''))].slice(0, mostNamed);
}

const mostNamed = 8;

/** Two headings and nothing that only data have: numbers, dates, codes. Years may stand in a heading. */
function namesColumns(cells: readonly CellValue[]): boolean {
  for (let column = 0; column < cells.length; column += 1) if (isData(cells[column])) return false;
  let names = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const value = cells[column];
    if (typeof value === 'string' && value.length <= longestHeading && value !== '' && meaningOf(value) !== null)
      names += 1;
  }
  return names >= 2;
}

function isData(value: CellValue | undefined): boolean {
  if (typeof value === 'string') return isNumberLike(value) && !(value.length === 4 && value.startsWith('20'));
  if (typeof value === 'number') return value < 2000 || value > 2100;
  return value !== null && value !== undefined;
}

/** "1", "1.1.1", "(2)", "-0,5", "[3]": told by its ends, since this is asked of every row. */
function isNumberLike(text: string): boolean {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  const begins = isDigit(first) || ((first === 40 || first === 91 || first === 45) && isDigit(second));
  if (!begins || text.length > 16) return false;
  const last = text.charCodeAt(text.length - 1);
  return isDigit(last) || last === 41 || last === 46 || last === 93;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The rows around a row of headings that give the most roles; of two alike the fewer rows. */
function bestWindow(grid: Grid, core: number): Header | null {
  let best: Header | null = null;
  let bestCount = 0;
  for (let height = 1; height <= 3; height += 1) {
    for (let top = core; top > core - height && top >= 0; top -= 1) {
      const bottom = top + height - 1;
      if (!isWindow(grid, top, bottom, core)) continue;
      const header = headerOf(grid, top, bottom);
      const count = Object.keys(header.columns).length;
      if (count > bestCount && isUsable(header)) {
        best = header;
        bestCount = count;
      }
    }
  }
  return best;
}

/** Rows beside the row of headings may not be data, nor a title block: a single text is no row of headings. */
function isWindow(grid: Grid, top: number, bottom: number, core: number): boolean {
  if (bottom >= grid.rows.length) return false;
  for (let row = top; row <= bottom; row += 1) {
    if (row === core) continue;
    let filled = 0;
    for (const value of grid.rows[row] ?? []) {
      if (value === null || value === undefined || value === '') continue;
      if (isData(value) || (typeof value === 'string' && value.length > longestHeading)) return false;
      filled += 1;
    }
    if (filled === 0 || (filled === 1 && row < core && !spansPart(grid, row))) return false;
  }
  return true;
}

/** Whether the only text of a row is merged over columns inside the table, as "Năm 2025" above its scores. */
function spansPart(grid: Grid, row: number): boolean {
  const range = grid.merges?.find(({ top, bottom }) => top === row && bottom === row);
  return range !== undefined && range.left > 1 && range.right > range.left;
}

function headerOf(grid: Grid, top: number, bottom: number): Header {
  const paths = headingPaths(grid, top, bottom);
  const words = paths.map((path) => path.join('\n')).join('\t');
  return { top, bottom, words, ...planOf(words, paths, grid.hiddenColumns) };
}

/** Units fill in the same form, so that its columns are planned once. Hidden columns differ from file to file. */
const plans = new Map<string, ColumnPlan>();

function planOf(words: string, paths: readonly HeadingPath[], hidden: ReadonlySet<number> | undefined): ColumnPlan {
  if (hidden !== undefined && hidden.size > 0) return planColumns(paths, hidden);
  const known = plans.get(words);
  if (known !== undefined) return known;
  const plan = planColumns(paths, undefined);
  if (plans.size >= 1000) plans.clear();
  plans.set(words, plan);
  return plan;
}

function isUsable({ columns }: Header): boolean {
  const named = columns.title !== undefined || columns.code !== undefined;
  return named && (columns.self !== undefined || columns.max !== undefined) && Object.keys(columns).length >= 2;
}
