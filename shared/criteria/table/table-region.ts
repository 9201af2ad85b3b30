import { valueAt, type Grid } from '../../base/grid.ts';
import { fold } from '../../base/text.ts';
import { parseCode } from '../code.ts';
import { lineText } from './cell-text.ts';
import { decideColumns, type Columns } from './columns.ts';
import { findHeadings, type Heading } from './header.ts';
import { readBody, type Body, type BodyItem } from './body.ts';

/** One table of a tab: a header, or several that repeat each other, with the rows below. */
export interface TableRegion {
  readonly grid: Grid;
  readonly headings: readonly Heading[];
  readonly columns: Columns;
  readonly body: Body;
  /** The first row above the header that is not part of another table, and the first row below the table. */
  readonly blockFrom: number;
  readonly end: number;
}

/**
 * The tables of a tab. A header that comes again is the same table when the codes below it go on, another one when
 * they begin anew with the same code.
 */
export function tableRegions(grid: Grid): readonly TableRegion[] {
  const parts = findHeadings(grid);
  const regions: {
    readonly headings: Heading[];
    readonly bodies: OpenBody[];
    readonly columns: Columns;
    readonly blockFrom: number;
    end: number;
  }[] = [];
  parts.forEach((heading, i) => {
    const end = parts[i + 1]?.top ?? grid.rows.length;
    const columns = decideColumns(grid, heading, end);
    const read = readBody(grid, columns, heading.bottom + 1, end);
    const body: OpenBody = { ...read, items: [...read.items] };
    const last = regions[regions.length - 1];
    const goesOn =
      last !== undefined &&
      last.bodies.some(({ items }) => items.length > 0) &&
      (body.items.length === 0 || !beginsAnew(last.bodies, body));
    if (goesOn) {
      giveLeading(last.bodies, body);
      last.headings.push(heading);
      last.bodies.push(body);
      last.end = end;
    } else
      regions.push({
        headings: [heading],
        bodies: [body],
        columns,
        blockFrom: last === undefined ? 0 : lastRow(last.bodies) + 1,
        end,
      });
  });
  return regions.map(({ headings, bodies, columns, blockFrom, end }) => ({
    grid,
    headings,
    columns,
    blockFrom,
    end: Math.min(end, lastRow(bodies) + 1),
    body: {
      leading: bodies[0]?.leading ?? [],
      items: bodies.flatMap(({ items }) => items),
      totals: bodies.flatMap(({ totals }) => totals),
      outside: bodies.flatMap(({ outside }) => outside),
    },
  }));
}

/** A body whose last item can still get lines from the next page. */
interface OpenBody extends Body {
  readonly items: BodyItem[];
}

/** Options at the top of a page belong to the last item of the page before. */
function giveLeading(bodies: readonly OpenBody[], { leading }: Body): void {
  const items = [...bodies].reverse().find((body) => body.items.length > 0)?.items;
  const last = items?.pop();
  if (items !== undefined && last !== undefined) items.push({ ...last, below: [...last.below, ...leading] });
}

/**
 * Whether a table begins with the code that another one began with, repeats an item of it, or stands below its
 * total (points to be added may still stand there).
 */
export function beginsAnew(bodies: readonly Body[], body: Body): boolean {
  const title = fold(body.items[0]?.row.title ?? '');
  if (bodies.some(({ totals }) => totals.length > 0) && !/diem (thuong|cong|tru|phat)/.test(title)) return true;
  const first = codeOf(body.items[0]?.row.label ?? '');
  return (
    first !== null &&
    bodies.some(({ items }) =>
      items.some(({ row }, i) => codeOf(row.label) === first && (i === 0 || row.title === body.items[0]?.row.title)),
    )
  );
}

function codeOf(label: string): string | null {
  return label === '' ? null : parseCode(label);
}

function lastRow(bodies: readonly Body[]): number {
  let last = 0;
  for (const { items, totals } of bodies) {
    for (const { row, below } of items) last = Math.max(last, row.row, ...below.map((line) => line.row));
    for (const { row } of totals) last = Math.max(last, row);
  }
  return last;
}

/** Whether a tab holds anything at all. */
export function isEmptyGrid(grid: Grid): boolean {
  return grid.rows.every((row, r) => row.every((_, column) => lineText(valueAt(grid, r, column)) === ''));
}
