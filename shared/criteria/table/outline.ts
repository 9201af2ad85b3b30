import { styleOf, type CodeStyle } from './code-style.ts';
import type { Problem } from './problem.ts';
import { problemText } from './problem-text.ts';
import { repairCode } from './repair-code.ts';
import type { BodyItem } from './body.ts';
import type { Row } from './row.ts';

/** An item of the table with its place in the tree. */
export interface OutlineNode {
  readonly row: Row;
  /** The code as printed, put right where a spreadsheet changed it; `''` for a heading without one. */
  readonly label: string;
  readonly style: CodeStyle | null;
  /** Position of the parent in the list, `null` at the top. */
  readonly parent: number | null;
}

/** The items as a tree, parents before children, with what had to be put right. */
export interface OutlineReading {
  readonly nodes: readonly OutlineNode[];
  readonly problems: readonly Problem[];
}

/**
 * Puts the items of a table into a tree, in their order. A code that continues one above it ("1.1" under "1") is
 * its child; a code of a style already open is a sibling there; any other style is one level deeper. A heading
 * without a code opens a field.
 */
export function outlineOf(items: readonly BodyItem[]): OutlineReading {
  const nodes: OutlineNode[] = [];
  const problems: Problem[] = [];
  const used = new Set<string>();
  let open: number[] = [];
  const styleAt = (index: number): CodeStyle | null => nodes[index]?.style ?? null;
  for (const { row, unnumbered } of items) {
    if (unnumbered === true) {
      nodes.push({ row, label: '', style: null, parent: open[open.length - 1] ?? null });
      continue;
    }
    const repaired = repairCode(
      row,
      open.map(styleAt).filter((style) => style !== null),
      used,
    );
    if (repaired.shown !== null) {
      problems.push({
        kind: 'code-repaired',
        cell: row.cellOf('code'),
        message: problemText.codeRepaired(repaired.shown, repaired.label),
      });
    }
    const style = row.label === '' ? null : styleOf(repaired.label);
    const place = style === null ? { depth: 0, lost: false } : placeOf(style, open.map(styleAt));
    if (place.lost && style !== null) {
      problems.push({
        kind: 'row-unplaced',
        cell: row.cellOf('code'),
        message: problemText.parentMissing(repaired.label, style.stem),
      });
    }
    open = open.slice(0, place.depth);
    nodes.push({ row, label: repaired.label, style, parent: open[open.length - 1] ?? null });
    open.push(nodes.length - 1);
    if (style !== null) used.add(style.code);
  }
  return { nodes, problems };
}

/** How many of the open nodes stay open above a new one; `lost` when its own stem is not among them. */
function placeOf(
  style: CodeStyle,
  open: readonly (CodeStyle | null)[],
): { readonly depth: number; readonly lost: boolean } {
  const parent = style.stem === '' ? -1 : findLast(open, (other) => other?.code === style.stem);
  if (parent >= 0) return { depth: parent + 1, lost: false };
  const sibling = findLast(open, (other) => other?.key === style.key);
  if (sibling < 0) return { depth: open.length, lost: false };
  return {
    depth: sibling,
    lost: style.stem !== '' && open[sibling]?.stem !== style.stem && !startsField(style, open, sibling),
  };
}

/** `I / 1.1`, `II / 2.1`: the stem was never a row of its own. */
function startsField(style: CodeStyle, open: readonly (CodeStyle | null)[], sibling: number): boolean {
  return !open.slice(0, sibling).some((other) => other !== null && other.key.split(' ')[0] === style.key.split(' ')[0]);
}

function findLast<T>(list: readonly T[], test: (value: T) => boolean): number {
  for (let i = list.length - 1; i >= 0; i -= 1) {
    const value = list[i];
    if (value !== undefined && test(value)) return i;
  }
  return -1;
}
