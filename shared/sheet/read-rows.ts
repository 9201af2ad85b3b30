import type { CellValue, Grid } from '../base/grid.ts';
import { thousandths, type Points } from '../base/points.ts';
import type { Criterion } from '../criteria/model.ts';
import { noCode, readCode } from './code-cell.ts';
import { identifyRow, isUnknownCriterion } from './identify-row.ts';
import { titleOf, type Matcher } from './matcher.ts';
import type { CodeCell, SheetRow, TotalRow, UnplacedRow } from './model.ts';
import { readRow, readTotal, rowReader, scoreAt, type RowReader } from './row-reader.ts';
import { readScoreCell } from './score-cell.ts';
import type { Table } from './tables.ts';
import { textOf } from './text-cell.ts';

export interface FoundRows {
  readonly rows: readonly SheetRow[];
  readonly rowOf: ReadonlyMap<string, SheetRow>;
  readonly totals: readonly TotalRow[];
  readonly figures: readonly TotalRow[];
  readonly unplaced: readonly UnplacedRow[];
}

/** Reads the rows of a table from top to bottom. Scoring options, remarks and signatures leave no trace. */
export function readRows(grid: Grid, { header, regions }: Table, matcher: Matcher): FoundRows {
  const found: Finds = { rows: [], rowOf: new Map(), totals: [], figures: [], unplaced: [], above: null, isSure: true };
  const reader = rowReader(grid, header);
  for (const { from, to } of regions) {
    for (let row = from; row <= to; row += 1) {
      const cells = grid.rows[row];
      if (cells !== undefined && cells.length > 0) readCells(found, reader, matcher, cells, row);
    }
  }
  if (!found.isSure) dropDoubtful(found);
  return found;
}

interface Finds {
  rows: SheetRow[];
  rowOf: Map<string, SheetRow>;
  totals: TotalRow[];
  figures: TotalRow[];
  unplaced: UnplacedRow[];
  /** The last criterion so far. */
  above: Criterion | null;
  /** Every row so far is what its code says it is. */
  isSure: boolean;
}

function readCells(found: Finds, reader: RowReader, matcher: Matcher, cells: readonly CellValue[], row: number): void {
  const code = reader.code < 0 ? noCode : readCode(cells[reader.code]);
  const titleValue = reader.title < 0 ? undefined : cells[reader.title];
  const exact = code.code === null ? undefined : matcher.tree.byCode.get(code.code);
  // Nearly every criterion stands as the set has it; nothing needs folding then.
  if (exact !== undefined && exact.title === titleValue) {
    place(found, readRow(reader, cells, row, code, exact.title, { criterion: exact, by: 'code' }));
    return;
  }
  readOther(found, reader, matcher, cells, row, code, titleAt(reader, cells, titleValue));
}

/** A row that is not word for word a criterion of the set. */
function readOther(
  found: Finds,
  reader: RowReader,
  matcher: Matcher,
  cells: readonly CellValue[],
  row: number,
  codeCell: CodeCell,
  titleValue: string,
): void {
  const holdsSelf = holdsScore(cells, reader.self);
  if (codeCell.text === '' && !holdsSelf && (titleValue === '' || isPlainText(matcher, titleValue))) return;
  const max = maximumIn(cells, reader.max);
  const identity = identifyRow(matcher, codeCell, titleValue, max, found.above);
  const { code, title, match, optionOf } = identity;
  if (match.criterion !== null) {
    if (match.by === 'title') found.isSure = false;
    place(found, readRow(reader, cells, row, code, title.text, match));
  } else if (title.sum === 'total' && code.code === null) {
    found.totals.push(readTotal(reader, cells, row, title.text));
  } else if (title.sum === 'figure' && code.code === null && holdsSelf && max === null) {
    found.figures.push(readTotal(reader, cells, row, title.text));
  } else if (isUnknownCriterion(matcher, identity, holdsSelf || max !== null)) {
    found.isSure = false;
    place(found, readRow(reader, cells, row, code, title.text, match));
  } else if (holdsSelf) {
    const self = scoreAt(cells, reader.grid.formats?.[row], reader.self);
    found.unplaced.push({ row, text: title.text, self, optionOf });
  }
}

/** Texts of options and remarks, which most rows without a code are: no title, no sum, no code inside. */
function isPlainText(matcher: Matcher, value: string): boolean {
  const { named, split, sum } = titleOf(matcher, value);
  return named.length === 0 && split === null && sum === null;
}

/** The title cell, else the nearest filled one of the columns of outer levels. */
function titleAt(reader: RowReader, cells: readonly CellValue[], value: CellValue | undefined): string {
  if (typeof value === 'string' && value !== '') return value;
  const text = textOf(value);
  if (text !== '') return text;
  for (const column of reader.outerTitles) {
    const outer = textOf(cells[column]);
    if (outer !== '') return outer;
  }
  return '';
}

function place(found: Finds, row: SheetRow): void {
  found.rows.push(row);
  if (row.criterion === null) return;
  found.above = row.criterion;
  if (!found.rowOf.has(row.criterion.code)) found.rowOf.set(row.criterion.code, row);
}

/**
 * A title without a code is its criterion only as long as no other row has the code: else it is a remark in
 * the same words, or a copy. Codes without numbers below the last criterion belong to remarks and signatures.
 */
function dropDoubtful(found: Finds): void {
  const coded = new Set<Criterion>();
  let last = -1;
  for (const { criterion, matchedBy, row } of found.rows) {
    if (criterion === null) continue;
    last = row;
    if (matchedBy !== 'title') coded.add(criterion);
  }
  const kept = found.rows.filter((row) => {
    const { criterion, self, max } = row;
    if (criterion === null) return row.row < last || self.state !== 'blank' || max.state !== 'blank';
    if (row.matchedBy !== 'title' || !coded.has(criterion)) return true;
    if (self.state !== 'blank') found.unplaced.push({ row: row.row, text: row.title, self, optionOf: null });
    return false;
  });
  found.rows = kept;
  found.rowOf = new Map();
  for (const row of kept)
    if (row.criterion !== null && !found.rowOf.has(row.criterion.code)) found.rowOf.set(row.criterion.code, row);
  found.unplaced.sort((a, b) => a.row - b.row);
}

/** Whether a cell of a row without a code says a score or makes a choice. Dashes and words do neither. */
function holdsScore(cells: readonly CellValue[], column: number): boolean {
  if (column < 0) return false;
  const value = cells[column];
  if (value === null || value === undefined || value === '' || value === false) return false;
  if (typeof value !== 'string') return true;
  const { state, text } = readScoreCell(value);
  return state !== 'blank' && state !== 'text' && (state !== 'mark' || /^[^-–—.…]/.test(text));
}

function maximumIn(cells: readonly CellValue[], column: number): Points | null {
  const value = column < 0 ? null : cells[column];
  if (typeof value === 'number') return thousandths(value) as Points;
  return typeof value === 'string' && value !== '' ? readScoreCell(value).points : null;
}
