import { valueAt, type Grid } from '../base/grid.ts';
import { parseCode } from '../criteria/code.ts';
import type { Header } from './header.ts';
import type { ColumnRole } from './model.ts';
import type { Region } from './tables.ts';
import { textOf } from './text-cell.ts';

/**
 * Settles by what the columns hold where the words of a header leave a choice: codes below a heading that is
 * merged over codes and titles, "Thang điểm" with plain numbers for the maximum, results in words.
 */
export function settleColumns(grid: Grid, header: Header, regions: readonly Region[]): Header {
  let settled = header;
  if (settled.columns.code === undefined || settled.columns.title === undefined)
    settled = settleNames(grid, settled, regions);
  const { scoring, max, part } = settled.columns;
  if (max === undefined && scoring !== undefined && looksLike(grid, regions, scoring).numbers > 2) {
    settled = give(settled, 'scoring', 'max');
  }
  if (part !== undefined && settled.columns.explanation === undefined) {
    const { numbers, texts } = looksLike(grid, regions, part);
    if (texts > 2 * numbers) settled = give(settled, 'part', 'explanation');
  }
  return settled;
}

/** Finds a column of codes or of titles that has no heading of its own beside the one that has. */
function settleNames(grid: Grid, header: Header, regions: readonly Region[]): Header {
  const { code, title } = header.columns;
  if (title !== undefined) {
    const left = title - 1;
    if (isFree(header, left) && looksLike(grid, regions, left).codes > 2) return withColumn(header, { code: left });
    const right = title + 1;
    const own = looksLike(grid, regions, title);
    const moved =
      own.codes > 2 && own.codes > own.texts && isFree(header, right) && looksLike(grid, regions, right).texts > 2;
    return moved ? withColumn(header, { code: title, title: right }) : header;
  }
  const right = (code ?? 0) + 1;
  return code !== undefined && looksLike(grid, regions, right).texts > 2 && isFree(header, right)
    ? withColumn(header, { title: right })
    : header;
}

interface Content {
  readonly codes: number;
  readonly numbers: number;
  /** Texts of two words or more. */
  readonly texts: number;
}

const sampleSize = 60;
/** Rows looked at, blank ones included. */
const farthest = 2000;

/** What the first filled cells of a column are. */
function looksLike(grid: Grid, regions: readonly Region[], column: number): Content {
  let [codes, numbers, texts, seen] = [0, 0, 0, 0];
  for (const { from, to } of regions) {
    for (let row = from; row <= Math.min(to, from + farthest) && seen < sampleSize; row += 1) {
      if (grid.rows[row] === undefined || column < 0) continue;
      const value = valueAt(grid, row, column);
      if (value === null) continue;
      seen += 1;
      const text = typeof value === 'string' ? textOf(value) : '';
      if (typeof value === 'number') numbers += 1;
      if (text.includes(' ') && text.length > 8) texts += 1;
      else if (typeof value === 'number' || (text.length < 20 && parseCode(text) !== null)) codes += 1;
    }
  }
  return { codes, numbers, texts };
}

function isFree({ columns, outerTitles }: Header, column: number): boolean {
  return column >= 0 && !Object.values(columns).includes(column) && !outerTitles.includes(column);
}

function give(header: Header, from: ColumnRole, to: ColumnRole): Header {
  const { [from]: column, ...rest } = header.columns;
  return column === undefined ? header : { ...header, columns: { ...rest, [to]: column } };
}

function withColumn(header: Header, added: Header['columns']): Header {
  const used = Object.values(added);
  return {
    ...header,
    columns: { ...header.columns, ...added },
    otherColumns: header.otherColumns.filter(({ column }) => !used.includes(column)),
  };
}
