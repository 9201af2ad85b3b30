import type { CellRange } from '../base/cell.ts';
import { valueAt, type Grid } from '../base/grid.ts';
import { textOf } from './text-cell.ts';

/** The texts of one column's heading from the top down; empty for a column without a heading. */
export type HeadingPath = readonly string[];

/**
 * The heading of each column. A heading merged over several columns belongs to each of them; where the host
 * does not tell merges, it reaches right as long as there are sub-headings below and no other heading.
 */
export function headingPaths(grid: Grid, top: number, bottom: number): readonly HeadingPath[] {
  let width = 0;
  for (let row = top; row <= bottom; row += 1) width = Math.max(width, grid.rows[row]?.length ?? 0);
  const merges = (grid.merges ?? []).filter((range) => range.top <= bottom && range.bottom >= top);
  const paths: string[][] = Array.from({ length: width }, () => []);
  for (let row = top; row <= bottom; row += 1) {
    let parent = '';
    for (let column = 0; column < width; column += 1) {
      const own = textOf(valueAt(grid, row, column));
      const below = row < bottom && paths[column] !== undefined && hasTextBelow(grid, row, bottom, column);
      if (own !== '') parent = below && !isMerged(merges, row, column) ? own : '';
      else if (!below) parent = '';
      const text = own === '' ? (mergedText(grid, merges, row, column) ?? parent) : own;
      const path = paths[column];
      if (text !== '' && path !== undefined && path[path.length - 1] !== text) path.push(text);
    }
  }
  return paths;
}

function hasTextBelow(grid: Grid, row: number, bottom: number, column: number): boolean {
  for (let below = row + 1; below <= bottom; below += 1) if (valueAt(grid, below, column) !== null) return true;
  return false;
}

function isMerged(merges: readonly CellRange[], row: number, column: number): boolean {
  return merges.some((range) => range.top === row && range.left === column && range.right > range.left);
}

/** The text of the merged cell that covers a cell without a text of its own. */
function mergedText(grid: Grid, merges: readonly CellRange[], row: number, column: number): string | null {
  const range = merges.find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return range === undefined ? null : textOf(valueAt(grid, range.top, range.left));
}
