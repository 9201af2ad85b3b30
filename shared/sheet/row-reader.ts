import type { CellFormat, CellValue, Grid } from '../base/grid.ts';
import type { Header } from './header.ts';
import type { Match } from './match.ts';
import { measuredReader, type MeasuredReader } from './measured.ts';
import type { CodeCell, ColumnRole, ScoreCell, SheetRow, TotalRow } from './model.ts';
import { blankScore, readScoreCell } from './score-cell.ts';
import { textOf } from './text-cell.ts';

/** The columns of one table made ready for reading its rows; -1 where it has no such column. */
export interface RowReader {
  readonly grid: Grid;
  readonly code: number;
  readonly title: number;
  readonly outerTitles: readonly number[];
  readonly max: number;
  readonly self: number;
  readonly survey: number;
  readonly appraised: number;
  readonly previous: number;
  readonly evidence: number;
  readonly moreEvidence: readonly number[];
  readonly explanation: number;
  readonly note: number;
  readonly measured: MeasuredReader;
}

export function rowReader(grid: Grid, { columns, outerTitles, moreEvidence, bottom }: Header): RowReader {
  const at = (role: ColumnRole): number => columns[role] ?? -1;
  return {
    grid,
    outerTitles,
    moreEvidence,
    code: at('code'),
    title: at('title'),
    max: at('max'),
    self: at('self'),
    survey: at('survey'),
    appraised: at('appraised'),
    previous: at('previous'),
    evidence: at('evidence'),
    explanation: at('explanation'),
    note: at('note'),
    measured: measuredReader(grid, columns, bottom + 1),
  };
}

export function readRow(
  reader: RowReader,
  cells: readonly CellValue[],
  row: number,
  code: CodeCell,
  title: string,
  match: Match,
): SheetRow {
  const formats = reader.grid.formats?.[row];
  const explanation = textAt(cells, reader.explanation);
  const note = textAt(cells, reader.note);
  const evidence = reader.moreEvidence.length === 0 ? textAt(cells, reader.evidence) : evidenceIn(reader, cells);
  return {
    row,
    code,
    title,
    criterion: match.criterion,
    matchedBy: match.by,
    max: scoreAt(cells, formats, reader.max),
    self: scoreAt(cells, formats, reader.self),
    survey: scoreAt(cells, formats, reader.survey),
    appraised: scoreAt(cells, formats, reader.appraised),
    previous: scoreAt(cells, formats, reader.previous),
    measured: reader.measured(cells, row, note, explanation, evidence),
    evidence,
    explanation,
    note,
  };
}

export function readTotal(reader: RowReader, cells: readonly CellValue[], row: number, title: string): TotalRow {
  const formats = reader.grid.formats?.[row];
  return {
    row,
    title,
    max: scoreAt(cells, formats, reader.max),
    self: scoreAt(cells, formats, reader.self),
    survey: scoreAt(cells, formats, reader.survey),
    appraised: scoreAt(cells, formats, reader.appraised),
  };
}

export function scoreAt(
  cells: readonly CellValue[],
  formats: readonly (CellFormat | undefined)[] | undefined,
  column: number,
): ScoreCell {
  if (column < 0) return blankScore;
  const value = cells[column];
  if (value === null || value === undefined || value === '') return blankScore;
  return readScoreCell(value, formats === undefined ? undefined : formats[column]);
}

function textAt(cells: readonly CellValue[], column: number): string {
  return column < 0 ? '' : textOf(cells[column]);
}

/** The parts of one citation in the order of their columns: "185/KH-UBND 09/02/2025". */
function evidenceIn(reader: RowReader, cells: readonly CellValue[]): string {
  const columns = [reader.evidence, ...reader.moreEvidence].sort((a, b) => a - b);
  return columns
    .map((column) => textAt(cells, column))
    .filter((text) => text !== '')
    .join(' ');
}
