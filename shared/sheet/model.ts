import type { Cell, CellRange } from '../base/cell.ts';
import type { Day } from '../base/day.ts';
import type { Grid } from '../base/grid.ts';
import type { Points, Thousandths } from '../base/points.ts';
import type { Criterion } from '../criteria/model.ts';
import type { CriteriaTree } from '../criteria/tree.ts';

/** Phiếu tự đánh giá: one tab read against a criteria set. Every value keeps the cell it came from. */
export interface Sheet {
  readonly grid: Grid;
  readonly tree: CriteriaTree;
  readonly heading: Heading;
  /** Rows of the header, counted from 0. */
  readonly header: { readonly top: number; readonly bottom: number };
  readonly columns: Columns;
  /** Columns under a heading that plays no part in the reading. */
  readonly otherColumns: readonly OtherColumn[];
  /** Rows that carry a code or that were recognised as a criterion, in the order of the sheet. */
  readonly rows: readonly SheetRow[];
  /** The first row of each criterion. */
  readonly rowOf: ReadonlyMap<string, SheetRow>;
  /** Rows such as "Tổng cộng" and "Cộng lĩnh vực I". */
  readonly totals: readonly TotalRow[];
  /** Rows with figures drawn from a total ("Chỉ số CCHC"), or with a sum carried to the next page. */
  readonly figures: readonly TotalRow[];
  /** Rows that hold scores or a code and that could be given to nothing. */
  readonly unplaced: readonly UnplacedRow[];
  /** Further tables of the tab that were not read, such as a summary by field. */
  readonly otherTables: readonly OtherTable[];
}

/** What stands around the table. */
export interface Heading {
  readonly unit: TextCell | null;
  readonly year: { readonly value: number; readonly cell: Cell } | null;
  readonly title: TextCell | null;
  /** The day of the sheet: "…, ngày 15 tháng 12 năm 2025" below the table or above it. */
  readonly day: { readonly value: Day; readonly cell: Cell } | null;
}

export interface TextCell {
  readonly text: string;
  readonly cell: Cell;
}

/** The parts that a column of a sheet can play. */
export type ColumnRole =
  | 'code'
  | 'title'
  | 'max'
  | 'scoring'
  | 'part'
  | 'whole'
  | 'ratio'
  | 'self'
  | 'survey'
  | 'appraised'
  | 'result'
  | 'index'
  | 'previous'
  | 'evidence'
  | 'explanation'
  | 'note'
  | 'signature';

/** Column of each role, counted from 0; a role that is absent has no column. */
export type Columns = Readonly<Partial<Record<ColumnRole, number>>>;

export interface OtherColumn {
  /** Counted from 0. */
  readonly column: number;
  /** As on the sheet; a heading of several rows from the top down, with "/" between them. */
  readonly heading: string;
  /** The role that its words name and that another column has already; `null` for words unknown here. */
  readonly like: ColumnRole | null;
}

/** A table that has its own header. Rows are counted from 0, both ends belong to it. */
export interface OtherTable {
  readonly top: number;
  readonly bottom: number;
  /** How many criteria of the set it names. */
  readonly matched: number;
}

export interface SheetRow {
  /** Counted from 0. */
  readonly row: number;
  readonly code: CodeCell;
  readonly title: string;
  /** What the row was recognised as, `null` when its code and title are not in the set. */
  readonly criterion: Criterion | null;
  readonly matchedBy: 'code' | 'title' | 'lost-zero' | null;
  readonly max: ScoreCell;
  readonly self: ScoreCell;
  readonly survey: ScoreCell;
  readonly appraised: ScoreCell;
  readonly previous: ScoreCell;
  /** Numbers behind the score, `null` when the row states none. */
  readonly measured: Measured | null;
  /** Trimmed and composed; `''` when empty. Columns under one heading for evidence are joined by spaces. */
  readonly evidence: string;
  readonly explanation: string;
  readonly note: string;
}

/** How a code was written. */
export interface CodeCell {
  /** As in the cell; the day (dd/mm/yyyy) of a date. */
  readonly text: string;
  /** Normalised, `null` when the cell holds no code. */
  readonly code: string | null;
  /** A code kept as a number loses a final zero; a date is no code at all. */
  readonly kind: 'text' | 'number' | 'date' | 'none';
}

/** What a score cell says. Blank, not applicable and 0 are three different answers. */
export interface ScoreCell {
  readonly state: ScoreState;
  /** The value where there is exactly one reading, else `null`. */
  readonly points: Points | null;
  /** The value that was probably meant, for a proposal only. */
  readonly proposed: Points | null;
  readonly alternative: Points | null;
  readonly day: Day | null;
  /** What the cell shows, kept for messages; `''` for blanks and for numbers. */
  readonly text: string;
}

export type ScoreState =
  | 'value'
  /** A number kept as text: readable, and ignored by the sheet's own sums. */
  | 'text-number'
  | 'blank'
  | 'not-applicable'
  /** "-", "x", "//", "chưa chấm": a mark that can mean not applicable, 0 or not yet scored. */
  | 'mark'
  /** "1.234": `proposed` and `alternative` are the two readings. */
  | 'ambiguous'
  /** "1,5 điểm", "O,5", 50 %: `proposed` holds the number inside. */
  | 'not-a-number'
  | 'date'
  | 'error'
  | 'text';

/** Numbers behind a score. */
export interface Measured {
  /** Done, and out of how many, in thousandths; `whole` is `null` for a mere count. */
  readonly part: Thousandths | null;
  readonly whole: Thousandths | null;
  /** The ratio that the row states, in thousandths of a percent. */
  readonly ratio: Thousandths | null;
  /** Where the numbers stand: in their own columns or in a sentence of a note. */
  readonly from: 'columns' | 'text';
  /** The column whose text states them; `null` for numbers in their own columns. */
  readonly role: ColumnRole | null;
}

export interface TotalRow {
  readonly row: number;
  readonly title: string;
  readonly max: ScoreCell;
  readonly self: ScoreCell;
  readonly survey: ScoreCell;
  readonly appraised: ScoreCell;
}

/** A row with a score that belongs to no criterion, such as a score typed beside a scoring option. */
export interface UnplacedRow {
  readonly row: number;
  readonly text: string;
  readonly self: ScoreCell;
  /** The leaf whose scoring options the row stands among, `null` elsewhere. Its own score is not touched. */
  readonly optionOf: Criterion | null;
}

/** Why a tab could not be read as a sheet, with where the reader looked. */
export interface NoSheet {
  readonly kind: 'no-sheet';
  readonly tab: string;
  readonly reason: 'empty' | 'no-header' | 'no-score-column' | 'no-criteria';
  readonly looked: CellRange | null;
  /** Headings that were found, for the message. */
  readonly found: readonly string[];
}

/** The cell of a row in the column of a role, or `null` when the sheet has no such column. */
export function cellOf(sheet: Sheet, row: number, role: ColumnRole): Cell | null {
  const column = sheet.columns[role];
  return column === undefined ? null : { tab: sheet.grid.tab, row, column };
}
