import type { CellRange } from './cell.ts';
import type { Day } from './day.ts';

/** A cell that a host knows to be a date, whatever its number format shows. */
export interface DateValue {
  readonly date: Day;
}

/** A cell that shows an error, such as "#DIV/0!". */
export interface ErrorValue {
  readonly error: string;
}

/** What one cell holds. Text is as the person typed it: readers compose and trim it. */
export type CellValue = string | number | boolean | null | DateValue | ErrorValue;

/** What a reader may want to know of a cell's format; hosts that cannot tell leave it out. */
export interface CellFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The number format shows a percentage. */
  readonly percent?: boolean;
}

/**
 * One tab as a host reads it, once. Rows and columns are counted from 0; rows may be of different lengths.
 * The optional parts are absent when the host cannot tell, which is not the same as empty.
 */
export interface Grid {
  readonly tab: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Formula text without its "=", `''` where there is none. */
  readonly formulas?: readonly (readonly string[] | undefined)[];
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly formats?: readonly (readonly (CellFormat | undefined)[] | undefined)[];
  /** The tab itself is hidden. */
  readonly hidden?: boolean;
}

/** The value of a cell, `null` outside the grid and for an empty text. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  const value = grid.rows[row]?.[column];
  return value === undefined || value === '' ? null : value;
}

/** The formula of a cell without its "=", or `''`. */
export function formulaAt(grid: Grid, row: number, column: number): string {
  return grid.formulas?.[row]?.[column] ?? '';
}

export function isDateValue(value: CellValue): value is DateValue {
  return typeof value === 'object' && value !== null && 'date' in value;
}

export function isErrorValue(value: CellValue): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}
