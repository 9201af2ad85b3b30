import type { CellRange } from '../../shared/base/cell.ts';
import type { CellValue, Grid } from '../../shared/base/grid.ts';
import type { Criterion } from '../../shared/criteria/model.ts';
import type { CriteriaTree } from '../../shared/criteria/tree.ts';

/** A sheet as a grid, with what the test knows of it. */
export interface LaidOut {
  readonly grid: Grid;
  readonly tree: CriteriaTree;
  /** Row and column of the self score by title. */
  readonly selfAt: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
}

/** The cells of a heading row, written with "|" between them. */
export function heads(row: string): readonly (string | null)[] {
  return row.split('|').map((text) => (text.trim() === '' ? null : text.trim()));
}

/** A grid under construction. Rows and columns are counted from 0. */
export interface Page {
  /** The row that is added next. */
  next(): number;
  add(...rows: readonly (readonly CellValue[])[]): void;
  /** Adds the row of a criterion; `self` is the column of its self score. */
  row(item: Criterion, self: number, cells: readonly CellValue[]): void;
  /** A formula in the row that was added last. */
  formula(column: number, text: string): void;
  merge(top: number, first: number, bottom: number, last: number): void;
  laidOut(tree: CriteriaTree, more?: Partial<Grid>): LaidOut;
}

/** An empty page; `left` columns stay free on its left. */
export function newPage(left = 0): Page {
  const rows: CellValue[][] = [];
  const formulas: string[][] = [];
  const merges: CellRange[] = [];
  const selfAt = new Map<string, { row: number; column: number }>();
  const page: Page = {
    next: () => rows.length,
    add(...added) {
      for (const cells of added) rows.push(cells.length === 0 ? [] : [...Array<null>(left).fill(null), ...cells]);
    },
    row(item, self, cells) {
      selfAt.set(item.title, { row: rows.length, column: left + self });
      page.add(cells);
    },
    formula(column, text) {
      const row: string[] = [];
      row[column] = text;
      formulas[rows.length - 1] = row;
    },
    merge(top, first, bottom, last) {
      merges.push({ top, left: left + first, bottom, right: left + last });
    },
    laidOut(tree, more = {}) {
      const told = merges.length === 0 ? {} : { merges };
      return { tree, selfAt, grid: { tab: 'Phiếu', rows, formulas, ...told, ...more } };
    },
  };
  return page;
}
