import { plainHeight, rowHeights } from '../../../shared/write/fit/row-heights.ts';
import { linesIn } from '../../../shared/write/fit/text-width.ts';
import type { TabPlan } from '../../../shared/write/plan.ts';

const widthPixels = 280;
const linePixels = 19;
const paddingPixels = 14;
/** Room for text in thousandths of the size of its letters, which programs set at 9 to 11 points. */
const room = 17_000;

/** Makes the box of each note as large as its text. Source of the format: ECMA-376, part 4, 19.4 (VML, Anchor). */
export function placeNotes(vml: string, tab: TabPlan): string {
  const heights = rowHeights(tab);
  const rowPixels = (row: number): number => Math.round(((heights.get(row)?.height ?? plainHeight) * 4) / 3);
  const columnPixels = (column: number): number => (tab.widths[column] ?? 9) * 7 + 5;
  return vml.replace(
    /width:108pt;height:59\.25pt;([^]*?)<x:Anchor>[^<]*<\/x:Anchor>([^]*?<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<)/g,
    (whole, middle: string, end: string, row: string, column: string) => {
      const note = tab.rows[Number(row)]?.[Number(column)]?.note;
      if (note === undefined) return whole;
      const height = linesIn(note, room, false) * linePixels + paddingPixels;
      const left = Number(column) + 1;
      const [right, rightOffset] = walk(left, 15 + widthPixels, columnPixels);
      const [bottom, bottomOffset] = walk(Number(row), 2 + height, rowPixels);
      const anchor = [left, 15, Number(row), 2, right, rightOffset, bottom, bottomOffset].join(',');
      const size = `width:${(widthPixels * 3) / 4}pt;height:${(height * 3) / 4}pt;`;
      return `${size}${middle}<x:Anchor>${anchor}</x:Anchor>${end}`;
    },
  );
}

/** The row or column that a distance in pixels reaches, and the rest of it there. */
function walk(from: number, pixels: number, sizeOf: (index: number) => number): [number, number] {
  let at = from;
  let left = pixels;
  for (let size = sizeOf(at); left > size; size = sizeOf(at)) {
    left -= size;
    at += 1;
  }
  return [at, left];
}
