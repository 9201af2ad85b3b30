import type { CellRange } from '../base/cell.ts';

/**
 * WritePlan: what to write into a spreadsheet, as plain data. Hosts apply it with as few calls as they can;
 * nothing in it is a call, and no text in it ever becomes a formula.
 */
export interface WorkbookPlan {
  readonly title: string;
  readonly tabs: readonly TabPlan[];
}

export interface TabPlan {
  readonly name: string;
  /** Rows of cells from A1; `null` leaves a cell alone. */
  readonly rows: readonly (readonly (CellPlan | null)[])[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** Height in points of rows that need one, by row from 0. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly merges?: readonly CellRange[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly filter?: CellRange;
  readonly conditional?: readonly ConditionalPlan[];
  readonly charts?: readonly ChartPlan[];
  readonly validations?: readonly ValidationPlan[];
  /** The tab is protected except for these ranges; absent: not protected. */
  readonly editable?: readonly CellRange[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
  readonly print: PrintPlan;
  /** "RRGGBB". */
  readonly color?: string;
}

export interface CellPlan {
  /** Text is always written as text, whatever it begins with. Days are serial numbers with a date style. */
  readonly value: string | number | boolean | null;
  readonly style?: StyleName;
  /** A formula that the core itself made, without "="; `value` is its result. */
  readonly formula?: string;
  readonly note?: string;
}

/** Looks of a cell; `styles.ts` says what each is. */
export type StyleName =
  | 'title'
  | 'subtitle'
  | 'letterhead'
  | 'heading'
  | 'field'
  | 'group'
  | 'text'
  | 'wrapped'
  | 'centered'
  | 'code'
  | 'points'
  | 'percent'
  | 'change'
  | 'count'
  | 'rank'
  | 'day'
  | 'error'
  | 'warning'
  | 'ask'
  | 'note'
  | 'good'
  | 'muted'
  | 'total'
  | 'totalPoints'
  | 'totalPercent'
  | 'input'
  | 'inputText'
  | 'share'
  | 'plain'
  | 'sample'
  | 'signature';

export type ConditionalPlan =
  /** A three-colour scale from low to high. */
  | {
      readonly kind: 'scale';
      readonly range: CellRange;
      readonly low: string;
      readonly middle: string;
      readonly high: string;
    }
  | { readonly kind: 'bar'; readonly range: CellRange; readonly color: string };

/** Horizontal bars, the first category on top. */
export interface ChartPlan {
  readonly kind: 'bar';
  readonly title: string;
  /** Read aloud by screen readers. */
  readonly alternative: string;
  readonly categories: CellRange;
  readonly series: readonly { readonly name: string; readonly values: CellRange; readonly color: string }[];
  readonly place: CellRange;
  /** End of the axis of values, which starts at 0; absent: as far as the figures go. */
  readonly most?: number;
}

export type ValidationPlan =
  /** Values from cells of a tab: numbers stay numbers whatever the decimal mark of the computer. */
  | {
      readonly kind: 'list-from';
      readonly range: CellRange;
      readonly tab: string;
      readonly source: CellRange;
      readonly message: string;
    }
  | {
      readonly kind: 'number';
      readonly range: CellRange;
      readonly from: number;
      readonly to: number;
      readonly message: string;
    };

export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated at the top of each page, from 0. */
  readonly repeat?: { readonly from: number; readonly to: number };
  /** Rows, from 0, that begin a new page. */
  readonly breaks?: readonly number[];
  readonly footer: string;
}
