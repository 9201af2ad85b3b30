import { pointsToNumber, type Thousandths } from '../base/points.ts';
import type { CellPlan, StyleName } from './plan.ts';

/** Short ways to say one cell of a plan. */

export function text(value: string, style: StyleName = 'text'): CellPlan {
  return { value, style };
}

/** Thousandths of a point as a number; an unknown value stays blank. */
export function score(value: Thousandths | null, style: StyleName = 'points'): CellPlan {
  return { value: value === null ? null : pointsToNumber(value), style };
}

/** Thousandths of a percent as a number of percent: 76880 is 76.88. */
export function percent(value: Thousandths | null, style: StyleName = 'percent'): CellPlan {
  return { value: value === null ? null : pointsToNumber(value), style };
}

export function count(value: number | null, style: StyleName = 'count'): CellPlan {
  return { value, style };
}

export function headings(...titles: readonly string[]): CellPlan[] {
  return titles.map((title) => ({ value: title, style: 'heading' }));
}

/** A text in the first of `width` cells of one look, to be merged. */
export function across(value: string, style: StyleName, width: number): CellPlan[] {
  return Array.from({ length: width }, (_, column) => text(column === 0 ? value : '', style));
}

/** A row with cells at given columns, as far as the last of them. */
export function placed(...cells: readonly (readonly [number, CellPlan])[]): (CellPlan | null)[] {
  const row: (CellPlan | null)[] = [];
  for (const [at, cell] of cells) {
    while (row.length < at) row.push(null);
    row[at] = cell;
  }
  return row;
}
