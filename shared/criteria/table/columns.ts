import { valueAt, type Grid } from '../../base/grid.ts';
import type { Points } from '../../base/points.ts';
import { readLine } from '../phrase/read-line.ts';
import { lineText, readPointsCell } from './cell-text.ts';
import type { Heading } from './header.ts';
import type { ColumnRole } from './header-words.ts';

/** The column of each role, counted from 0. Roles that the table does not have are absent. */
export type Columns = Readonly<Partial<Record<ColumnRole, number>>>;

/** Rows looked at to decide what a column holds. */
const sample = 120;

/**
 * Decides the columns of a header. Where a heading can mean two things ("Thang điểm"), the cells below decide:
 * numbers are points, sentences are how they are given. Of two columns with numbers the one that is filled on
 * numbered rows is the maximum, the other holds the points of options.
 */
export function decideColumns(grid: Grid, { bottom, roles }: Heading, end: number): Columns {
  const last = Math.min(end, bottom + sample);
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const [column, role] of roles) {
    if (role === 'other' || role === 'scale' || role === 'max') continue;
    if (columns[role] === undefined) columns[role] = column;
    else if (role === 'title') placeSecondTitle(grid, columns, column, bottom, last);
  }
  const numeric = [...roles]
    .filter(([, role]) => role === 'max' || role === 'scale')
    .map(([column, role]) => ({ column, role, ...contents(grid, column, bottom, last, columns.code) }));
  const sentences = numeric.filter(({ numbers, texts }) => texts > numbers);
  const points = numeric.filter((entry) => !sentences.includes(entry));
  const max =
    [...points].sort((a, b) => Number(b.role === 'max') - Number(a.role === 'max') || b.onCoded - a.onCoded)[0] ??
    (numeric.length === 1 ? numeric[0] : undefined);
  if (max !== undefined) columns.max = max.column;
  const second = points.find((entry) => entry !== max && entry.numbers > 0);
  if (second !== undefined) columns.points = second.column;
  for (const { column } of sentences) {
    if (column === columns.max) continue;
    const free = columns.scoring === undefined ? 'scoring' : 'guide';
    columns[free] ??= column;
  }
  if (columns.scoring === undefined && columns.guide === undefined) {
    const scoring = scoringByContent(grid, columns, bottom, last);
    if (scoring !== undefined) columns.scoring = scoring;
  }
  return columns;
}

/** A column under a heading of its own kind ("Phương thức") that says on several rows how points are given. */
function scoringByContent(grid: Grid, columns: Columns, bottom: number, last: number): number | undefined {
  const taken = new Set(Object.values(columns));
  const width = Math.max(0, ...grid.rows.slice(bottom + 1, last).map((row) => row.length));
  let best: number | undefined;
  let most = 1;
  for (let column = 0; column < width; column += 1) {
    if (taken.has(column)) continue;
    let rows = 0;
    for (let row = bottom + 1; row < last; row += 1) {
      const value = valueAt(grid, row, column);
      if (
        typeof value === 'string' &&
        value.length > 8 &&
        readLine(value, null, anyMax).some(({ kind }) => givesPoints.has(kind))
      )
        rows += 1;
    }
    if (rows > most) [best, most] = [column, rows];
  }
  return best;
}

const anyMax = 100_000 as Points;
const givesPoints: ReadonlySet<string> = new Set(['award', 'formula', 'deduction', 'per-case']);

/** "Tiêu chí" beside "Nội dung": the one with text on more rows is the title, the other says how it is scored. */
function placeSecondTitle(
  grid: Grid,
  columns: Partial<Record<ColumnRole, number>>,
  column: number,
  bottom: number,
  last: number,
): void {
  const first = columns.title ?? column;
  const filled = (at: number): number => contents(grid, at, bottom, last, columns.code).onCodedText;
  const [title, other] = filled(column) > filled(first) ? [column, first] : [first, column];
  columns.title = title;
  columns.scoring ??= other;
}

interface Contents {
  readonly numbers: number;
  readonly texts: number;
  /** Numbers on rows with a code; texts on rows with a code. */
  readonly onCoded: number;
  readonly onCodedText: number;
}

function contents(grid: Grid, column: number, bottom: number, last: number, code: number | undefined): Contents {
  let numbers = 0;
  let texts = 0;
  let onCoded = 0;
  let onCodedText = 0;
  for (let row = bottom + 1; row < last; row += 1) {
    const value = valueAt(grid, row, column);
    if (value === null) continue;
    const coded = code !== undefined && lineText(valueAt(grid, row, code)) !== '';
    const cell = readPointsCell(value);
    if (cell.kind === 'points' || cell.kind === 'proposed') {
      numbers += 1;
      if (coded) onCoded += 1;
    } else if (cell.kind === 'text' && (typeof value !== 'string' || value.length > 12)) texts += 1;
    if (coded) onCodedText += 1;
  }
  return { numbers, texts, onCoded, onCodedText };
}
