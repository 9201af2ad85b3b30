import type { CellRange } from '../../base/cell.ts';
import { columnLetters } from '../../base/cell.ts';

/** Columns of the blank sheet, counted from 0. */
export const column = {
  code: 0,
  title: 1,
  max: 2,
  part: 3,
  whole: 4,
  ratio: 5,
  self: 6,
  survey: 7,
  appraised: 8,
  evidence: 9,
  explanation: 10,
  note: 11,
} as const;

export const columnCount = 12;

export const columnWidths: readonly number[] = [7, 50, 8, 9, 9, 9, 9, 9, 9, 36, 22, 14];

/** Cells of one row from a column to another, both included. */
export function stretch(row: number, left: number, right: number = left): CellRange {
  return { top: row, left, bottom: row, right };
}

/** "G12" of a column and a row counted from 0. */
export function addressIn(row: number, at: number): string {
  return `${columnLetters(at)}${row + 1}`;
}
