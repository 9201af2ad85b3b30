import type { CellRange } from '../../base/cell.ts';
import type { Day } from '../../base/day.ts';
import type { DateValue } from '../../base/grid.ts';

/** What one cell of a sample sheet holds. A formula has no "="; `result` is what it shows. */
export type SampleCell = string | number | null | DateValue | SampleFormula;

export interface SampleFormula {
  readonly formula: string;
  readonly result: number;
}

export interface SampleTab {
  readonly name: string;
  /** Rows from A1; they may be of different lengths. */
  readonly rows: readonly (readonly SampleCell[])[];
  /** Rows and columns from 0; both ends belong to a range. */
  readonly merges: readonly CellRange[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** Columns from 0. */
  readonly hiddenColumns: readonly number[];
}

/** One file as a unit of the sample office sends it. */
export interface SampleWorkbook {
  readonly unit: string;
  readonly fileName: string;
  readonly tabs: readonly SampleTab[];
}

/** A mistake that was put into a sample sheet on purpose. */
export interface SampleMistake {
  readonly unit: string;
  readonly fileName: string;
  readonly tab: string;
  /** Code of the rule that finds it. */
  readonly rule: string;
  /** `null` for a mistake of the sheet as a whole and for an item that the set does not have. */
  readonly criterion: string | null;
  /** "D16"; `null` for a row that is missing. */
  readonly cell: string | null;
  /** What the cell holds. */
  readonly holds: SampleCell;
  /** A sentence in Vietnamese: what is wrong there. */
  readonly what: string;
}

/** A unit of the sample office, as the register has it. */
export interface SampleUnit {
  readonly name: string;
  readonly kind: 'ward' | 'division';
  /** Id of the criteria set that it is scored on. */
  readonly criteriaSet: string;
  /** A placeholder, not an address. */
  readonly contact: string;
  /** `null`: it did not send its sheet. */
  readonly submittedOn: Day | null;
  /** Units that it was made from since last year. */
  readonly predecessors: readonly string[];
}
