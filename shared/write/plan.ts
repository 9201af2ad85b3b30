import type { CellRange } from '../base/cell.ts';

/**
 * WritePlan: what to write into a spreadsheet, as plain data. Hosts apply it with as few calls as they can;
 * nothing in it is a call, and no text in it ever becomes a formula.
 */
export interface WorkbookPlan {
  readonly title: string;
  readonly tabs: readonly TabPlan[];
  /** Tabs can be neither added, deleted, renamed nor shown while hidden. */
  readonly locked?: boolean;
}

export interface TabPlan {
  readonly name: string;
  /** Rows of cells from A1; `null` leaves a cell alone. */
  readonly rows: readonly PlanRow[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** Least height in points of rows that need more than their text, by row from 0; see `rowHeights`. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly merges?: readonly CellRange[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly filter?: CellRange;
  readonly conditional?: readonly ConditionalPlan[];
  readonly charts?: readonly ChartPlan[];
  readonly validations?: readonly ValidationPlan[];
  /**
   * The tab is protected without a password except for these ranges; absent: not protected. Rows may be made higher,
   * never inserted or deleted.
   */
  readonly editable?: readonly CellRange[];
  readonly hidden?: boolean;
  readonly print: PrintPlan;
  /** "RRGGBB". */
  readonly color?: string;
}

export type PlanRow = readonly (CellPlan | null)[];

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
  | 'remark'
  | 'sample'
  | 'heading'
  | 'field'
  | 'group'
  | 'groupPoints'
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
  | 'mark'
  | 'openMark'
  | 'badMark'
  | 'total'
  | 'totalPoints'
  | 'totalPercent'
  | 'totalCount'
  | 'nation'
  | 'office'
  | 'superior'
  | 'unitName'
  | 'annexHeading'
  | 'annexNumber'
  | 'option'
  | 'closed'
  | 'share'
  | 'input'
  | 'inputNumber'
  | 'inputText'
  | 'inputLine'
  | 'inputName'
  | 'signature'
  | 'signatureNote';

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
      /** Anything else is refused; otherwise it is only warned of. */
      readonly strict: boolean;
    }
  | {
      readonly kind: 'number';
      readonly range: CellRange;
      readonly from: number;
      /** `null`: no upper end. */
      readonly to: number | null;
      readonly message: string;
      readonly strict: boolean;
    };

/** A4, as wide as one page unless said otherwise. */
export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated at the top of each page, from 0. */
  readonly repeat?: { readonly from: number; readonly to: number };
  /** Columns repeated at the left of each page, from 0; the tab then goes over as many pages as its width needs. */
  readonly repeatColumns?: { readonly from: number; readonly to: number };
  /** Rows, from 0, that begin a new page. The tab is then printed at its own size and has to fit the width. */
  readonly breaks?: readonly number[];
  readonly footer: string;
}
