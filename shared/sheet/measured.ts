import { formulaAt, type CellValue, type Grid } from '../base/grid.ts';
import { parseNumber } from '../base/number-text.ts';
import { thousandths, type Thousandths } from '../base/points.ts';
import type { Columns, Measured } from './model.ts';
import { measuredInText } from './measured-text.ts';
import { textOf } from './text-cell.ts';

export { measuredInText };

/** Reads the numbers behind the score of a row: its cells, its number from 0, its note, explanation and evidence. */
export type MeasuredReader = (
  cells: readonly CellValue[],
  row: number,
  note: string,
  explanation: string,
  evidence: string,
) => Measured | null;

/**
 * A reader for one table. Numbers in their own columns count before a sentence such as "Đã thực hiện 61/80, đạt
 * 76,25%". Evidence is full of numbers of other kinds, so that it is read only where it states a percentage.
 */
export function measuredReader(grid: Grid, columns: Columns, firstRow: number): MeasuredReader {
  const inText: MeasuredReader = (_cells, _row, note, explanation, evidence) =>
    (note === '' ? null : measuredInText(note, 'note')) ??
    (explanation === '' ? null : measuredInText(explanation, 'explanation')) ??
    (evidence.includes('%') ? measuredInText(evidence, 'evidence') : null);
  const { part, whole, ratio } = columns;
  if (part === undefined && whole === undefined && ratio === undefined) return inText;
  const inPercent = ratio !== undefined && columnInPercent(grid, ratio, firstRow);
  return (cells, row, note, explanation, evidence) =>
    measuredInColumns(grid, columns, cells, row, inPercent) ?? inText(cells, row, note, explanation, evidence);
}

function measuredInColumns(
  grid: Grid,
  columns: Columns,
  cells: readonly CellValue[],
  row: number,
  inPercent: boolean,
): Measured | null {
  const partValue = columns.part === undefined ? null : (cells[columns.part] ?? null);
  const part = countIn(partValue);
  const whole = columns.whole === undefined ? null : countIn(cells[columns.whole] ?? null);
  const ratio = columns.ratio === undefined ? null : ratioIn(grid, row, columns.ratio, part, whole, inPercent);
  if (part !== null || whole !== null || ratio !== null) return { part, whole, ratio, from: 'columns', role: null };
  return typeof partValue === 'string' ? measuredInText(textOf(partValue), 'part') : null;
}

/** A number of things: 61, "61", "1.234", "04 buổi". */
function countIn(value: CellValue): Thousandths | null {
  if (typeof value === 'number') return safe(thousandths(value));
  if (typeof value !== 'string' || value.length > 40) return null;
  const text = textOf(value);
  const [, digits = text] = /^(\d+(?:[.,]\d+)*) \p{L}[\p{L} ]*$/u.exec(text) ?? [];
  const reading = parseNumber(digits);
  if (reading.kind === 'number') return reading.value;
  // Counts of dossiers are written with thousands marks: 1.234 here is a thousand and more.
  return reading.kind === 'ambiguous' ? reading.readings[1] : null;
}

/**
 * A ratio cell in thousandths of a percent. How 0.78 and 78 are told apart: by a percent format, by a formula, by
 * the numbers it comes from, by the rest of the column. A 1 among whole percentages can be 1 % or 100 %: `null`.
 */
function ratioIn(
  grid: Grid,
  row: number,
  column: number,
  part: Thousandths | null,
  whole: Thousandths | null,
  inPercent: boolean,
): Thousandths | null {
  const value = grid.rows[row]?.[column] ?? null;
  if (typeof value === 'number') {
    const format = grid.formats?.[row]?.[column];
    if (format?.percent === true) return percentOf(value * 100);
    return scaled(value, formulaAt(grid, row, column), part, whole, inPercent);
  }
  if (typeof value !== 'string' || value.length > 40) return null;
  const text = textOf(value);
  const reading = parseNumber(text.replace(/\s*%$/, ''));
  if (reading.kind !== 'number') return measuredInText(text)?.ratio ?? null;
  return text.endsWith('%') ? safe(reading.value) : scaled(reading.value / 1000, '', part, whole, inPercent);
}

function scaled(
  value: number,
  formula: string,
  part: Thousandths | null,
  whole: Thousandths | null,
  inPercent: boolean,
): Thousandths | null {
  if (formula.includes('/')) return percentOf(timesHundred.test(formula) ? value : value * 100);
  if (part !== null && whole !== null && whole > 0) {
    if (Math.abs(value - part / whole) < 0.006) return percentOf(value * 100);
    if (Math.abs(value - (part / whole) * 100) < 0.6) return percentOf(value);
  }
  if (Math.abs(value) > 1.5) return percentOf(value);
  return inPercent && value !== 0 ? null : percentOf(value * 100);
}

/** "D10/E10*100", and not a cell of row 100. */
const timesHundred = /\*\s*100(?![\d.])|(?<![\w$.])100\s*\*/;

/** Whether a column holds whole percentages (78) rather than fractions (0.78). */
function columnInPercent(grid: Grid, column: number, firstRow: number): boolean {
  for (let row = firstRow; row < Math.min(grid.rows.length, firstRow + 2000); row += 1) {
    const value = grid.rows[row]?.[column];
    if (typeof value === 'number' && value > 1.5 && grid.formats?.[row]?.[column]?.percent !== true) return true;
  }
  return false;
}

function percentOf(percent: number): Thousandths | null {
  return safe(thousandths(percent));
}

function safe(value: Thousandths): Thousandths | null {
  return Number.isSafeInteger(value) ? value : null;
}
