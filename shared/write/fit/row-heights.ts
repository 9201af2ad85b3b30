import type { CellRange } from '../../base/cell.ts';
import type { CellPlan, TabPlan } from '../plan.ts';
import { bodySize, styles } from '../styles.ts';
import { linesIn } from './text-width.ts';

/** Height of one row. */
export interface RowHeight {
  /** In points. */
  readonly height: number;
  /**
   * `true`: programs may fit the row anew when its text changes. `false`: merged cells, whose text no program
   * fits by itself, or a height that the plan asks for.
   */
  readonly grows: boolean;
}

/** Height of a row of one line. */
export const plainHeight = 15;

/** Heights of the rows of a tab that need more than one line, by row from 0, so that no wrapped text is cut off. */
export function rowHeights(tab: TabPlan): ReadonlyMap<number, RowHeight> {
  const merges = mergesOf(tab);
  const heights = new Map<number, RowHeight>();
  const tall: CellRange[] = [];
  tab.rows.forEach((row, r) => {
    let own = plainHeight;
    let fixed = tab.heights?.get(r) ?? 0;
    row.forEach((cell, c) => {
      if (cell === null || typeof cell.value !== 'string' || cell.value === '') return;
      const merge = merges.get(`${r},${c}`);
      if (merge !== undefined && merge.bottom > merge.top) tall.push(merge);
      else if (merge === undefined) own = Math.max(own, heightOf(cell, widthOf(tab, c, c)));
      else fixed = Math.max(fixed, heightOf(cell, widthOf(tab, merge.left, merge.right)));
    });
    const height = Math.max(own, fixed);
    if (height > plainHeight || fixed > 0) heights.set(r, { height, grows: fixed <= own && fixed === 0 });
  });
  for (const merge of tall) stretch(tab, merge, heights);
  return heights;
}

/** Makes the last row under a cell over several rows high enough for its text. */
function stretch(tab: TabPlan, merge: CellRange, heights: Map<number, RowHeight>): void {
  const cell = tab.rows[merge.top]?.[merge.left];
  if (cell === null || cell === undefined) return;
  let there = 0;
  for (let row = merge.top; row <= merge.bottom; row += 1) there += heights.get(row)?.height ?? plainHeight;
  const missing = heightOf(cell, widthOf(tab, merge.left, merge.right)) - there;
  if (missing <= 0) return;
  const last = heights.get(merge.bottom)?.height ?? plainHeight;
  heights.set(merge.bottom, { height: last + missing, grows: false });
}

/** Height in points of a cell's text within a width in thousandths of its font's size. */
function heightOf({ value, style = 'text' }: CellPlan, width: (size: number) => number): number {
  const { wrap, bold, size = bodySize } = styles[style];
  const shown = String(value);
  const lines = wrap === true ? linesIn(shown, width(size), bold === true) : 1;
  return Math.min(tallestRow, Math.ceil((lines * size * lineHeight + 1) * 2) / 2);
}

/** No row of Excel is higher. */
const tallestRow = 409;
/** Height of a line in parts of the font's size. */
const lineHeight = 1.27;
/** Pixels of a digit of the body's font, of the margins in a cell, and of a point. */
const digitPixels = 7;
const paddingPixels = 6;
const pixelsPerPoint = 4 / 3;

/** Room for text in columns, as a function of the font's size. */
function widthOf(tab: TabPlan, left: number, right: number): (size: number) => number {
  let pixels = -paddingPixels;
  for (let column = left; column <= right; column += 1) pixels += (tab.widths[column] ?? 8) * digitPixels;
  return (size) => (Math.max(pixels, digitPixels) * 1000) / (size * pixelsPerPoint);
}

function mergesOf({ merges = [] }: TabPlan): ReadonlyMap<string, CellRange> {
  return new Map(merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
}
