import type { Grid } from '../../base/grid.ts';
import type { Columns } from './columns.ts';
import { kindOf } from './row-kind.ts';
import { isBlank, readRow, type Row } from './row.ts';

/** An item of the table with the un-numbered rows below it. */
export interface BodyItem {
  readonly row: Row;
  readonly below: readonly Row[];
  /** An item without a number: a child of the numbered item above it. */
  readonly unnumbered?: true;
}

/** The rows of a table, sorted by what they are. */
export interface Body {
  /** Lines above the first item: they belong to the item before a header that is repeated. */
  readonly leading: readonly Row[];
  readonly items: readonly BodyItem[];
  readonly totals: readonly Row[];
  /** Rows beside the table: text before the first item, notes and signatures below the last. */
  readonly outside: readonly Row[];
}

/** Sorts the rows from `from` up to `end` into items, their lines, totals and what stands outside. */
export function readBody(grid: Grid, columns: Columns, from: number, end: number): Body {
  const rows: Row[] = [];
  for (let row = from; row < end; row += 1) rows.push(readRow(grid, row, columns));
  const filled = rows.filter((row) => !isBlank(row));
  const items: { readonly row: Row; readonly below: Row[] }[] = [];
  const totals: Row[] = [];
  const outside: Row[] = [];
  const leading: Row[] = [];
  let closed = true;
  filled.forEach((row, i) => {
    switch (kindOf(row, filled[i + 1], items.length > 0)) {
      case 'item':
      case 'field':
        items.push({ row, below: [] });
        closed = false;
        break;
      case 'line': {
        const item = items[items.length - 1];
        if (item === undefined) leading.push(row);
        else if (closed) outside.push(row);
        else item.below.push(row);
        break;
      }
      case 'total':
        totals.push(row);
        closed = true;
        break;
      case 'end':
        outside.push(row);
        closed = true;
        break;
      case 'subtotal':
        closed = true;
        break;
      case 'numbers':
      case 'blank':
        break;
    }
  });
  return { leading, items, totals, outside };
}
