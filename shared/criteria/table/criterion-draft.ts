import { sumPoints, zeroPoints, type Points } from '../../base/points.ts';
import { fold } from '../../base/text.ts';
import { readClauses } from '../phrase/read-clauses.ts';
import type { BodyItem } from './body.ts';
import { readLeaf, type LeafReading } from './leaf.ts';
import type { OutlineNode } from './outline.ts';
import type { Problem } from './problem.ts';
import { problemText } from './problem-text.ts';
import type { Row } from './row.ts';
import { pointsLines, wordingOf } from './scoring-lines.ts';

/** An item on its way to a criterion: its place, its points, and what was read of its wording. */
export interface CriterionDraft {
  readonly node: OutlineNode;
  readonly item: BodyItem;
  readonly code: string;
  readonly parent: string | null;
  readonly title: string;
  readonly max: Points;
  /** The maximum as the table prints it, `null` where it does not. */
  readonly printedMax: Points | null;
  /** `null` for a group. */
  readonly leaf: LeafReading | null;
  readonly children: readonly number[];
}

/** The drafts of all items in the order of the table, with what is wrong about their points. */
export interface DraftReading {
  readonly drafts: readonly CriterionDraft[];
  readonly problems: readonly Problem[];
}

/** Reads the points and the wording of every item of an outline. `codes` are the unique codes of the nodes. */
export function draftCriteria(
  nodes: readonly OutlineNode[],
  items: readonly BodyItem[],
  codes: readonly string[],
): DraftReading {
  const children = nodes.map((): number[] => []);
  nodes.forEach(({ parent }, index) => {
    if (parent !== null) children[parent]?.push(index);
  });
  const problems: Problem[] = [...pointsProblems(items)];
  const printed = items.map(({ row }) => printedMax(row));
  const filled = children.map((own, i) =>
    isFilled(
      printed[i] ?? null,
      own.map((child) => printed[child] ?? null),
    ),
  );
  const maxima: Points[] = [];
  const leaves: (LeafReading | null)[] = nodes.map(() => null);
  // From the last to the first: children stand below their parent.
  for (let i = nodes.length - 1; i >= 0; i -= 1) {
    const item = items[i];
    const own = children[i] ?? [];
    if (item === undefined) continue;
    if (own.length > 0) {
      maxima[i] = maxOfGroup(
        printed[i] ?? null,
        own.map((child) => ({ max: maxima[child] ?? zeroPoints, leaf: leaves[child] ?? null })),
      );
      continue;
    }
    const max = printed[i] ?? bestAward(item);
    const where = groupOf(nodes, i);
    const parent = nodes[i]?.parent ?? null;
    const bonus = where.bonus ?? (parent !== null && filled[parent] === true ? false : undefined);
    const leaf = readLeaf(item, { max, ...(bonus === undefined ? {} : { bonus }), takesOff: where.takesOff });
    leaves[i] = takesOffOnly(leaf) ? withLimit(leaf, max) : leaf;
    maxima[i] = takesOffOnly(leaf) ? zeroPoints : max;
    if (printed[i] === null && leaf.rule.kind !== 'bonus' && !where.takesOff) {
      const message = problemText.pointsMissing(nodes[i]?.label ?? '', max);
      problems.push({ kind: 'points-missing', cell: item.row.cellOf('max'), message });
    }
  }
  const drafts = nodes.map((node, i): CriterionDraft => {
    const item = items[i] ?? { row: node.row, below: [] };
    const leaf = leaves[i] ?? null;
    return {
      node,
      item,
      leaf,
      code: codes[i] ?? '',
      parent: node.parent === null ? null : (codes[node.parent] ?? null),
      title: leaf?.title ?? wordingOf(item, maxima[i] ?? zeroPoints).title,
      max: maxima[i] ?? zeroPoints,
      printedMax: printed[i] ?? null,
      children: children[i] ?? [],
    };
  });
  return { drafts, problems };
}

/** Points cells that were read with a doubt, and maxima that are no number. */
function pointsProblems(items: readonly BodyItem[]): readonly Problem[] {
  return items.flatMap(({ row, below }) => {
    const proposed = [row, ...below].flatMap(({ max, cellOf }): readonly Problem[] =>
      max.kind === 'proposed'
        ? [{ kind: 'points-proposed', cell: cellOf('max'), message: problemText.pointsProposed(max.text, max.points) }]
        : [],
    );
    const unread = row.max.kind === 'text' && printedMax(row) === null;
    const message = unread ? problemText.pointsUnread(row.max.text) : '';
    return unread ? [...proposed, { kind: 'points-missing' as const, cell: row.cellOf('max'), message }] : proposed;
  });
}

/** A group of points taken off has no maximum, whatever it prints; any other has what it prints, else its sum. */
function maxOfGroup(
  printed: Points | null,
  own: readonly { readonly max: Points; readonly leaf: LeafReading | null }[],
): Points {
  if (own.every(({ leaf }) => leaf !== null && takesOffOnly(leaf))) return zeroPoints;
  return printed ?? sumPoints(own.map(({ max, leaf }) => (leaf?.rule.kind === 'bonus' ? zeroPoints : max)));
}

function takesOffOnly({ rule }: LeafReading): boolean {
  return rule.kind === 'deduction' && rule.start === 0;
}

/** What the points column prints for an item that only takes off is the most that it takes off. */
function withLimit(leaf: LeafReading, printed: Points): LeafReading {
  if (leaf.rule.kind !== 'deduction' || leaf.rule.limit !== null || printed === 0) return leaf;
  return { ...leaf, rule: { ...leaf.rule, limit: printed } };
}

function printedMax({ max: cell, maxText }: Row): Points | null {
  const several = pointsLines(maxText);
  if (several.length > 0) return Math.max(...several) as Points;
  switch (cell.kind) {
    case 'points':
    case 'proposed':
      return cell.points < 0 ? (-cell.points as Points) : cell.points;
    case 'empty':
      return null;
    case 'text': {
      const [clause] = readClauses(
        [{ text: cell.text, points: null, cell: { tab: '', row: 0, column: 0 } }],
        zeroPoints,
      );
      if (clause?.kind === 'award') return clause.points;
      return clause?.kind === 'judged' || clause?.kind === 'bonus'
        ? clause.kind === 'judged'
          ? clause.to
          : clause.cap
        : null;
    }
  }
}

/** Whether a group prints the sum of all its children: then the points of none of them stand on top. */
function isFilled(printed: Points | null, children: readonly (Points | null)[]): boolean {
  const known = children.filter((points) => points !== null);
  return printed !== null && known.length === children.length && sumPoints(known) === printed;
}

/** The best that the lines of a leaf without a maximum can give. */
function bestAward(item: BodyItem): Points {
  const { lines } = wordingOf(item, 100_000 as Points);
  let best = 0;
  for (const clause of readClauses(lines, 100_000 as Points)) {
    if (clause.kind === 'award') best = Math.max(best, clause.points);
    if (clause.kind === 'judged') best = Math.max(best, clause.to ?? 0);
    if (clause.kind === 'bonus' || clause.kind === 'per-case') best = Math.max(best, clause.cap ?? 0);
  }
  return best as Points;
}

/** Whether an item stands in a group of points to be added, or taken off, by the words of its headings. */
function groupOf(
  nodes: readonly OutlineNode[],
  index: number,
): { readonly bonus: boolean | undefined; readonly takesOff: boolean } {
  const titles: string[] = [];
  for (let at: number | null = index; at !== null; at = nodes[at]?.parent ?? null)
    titles.push(fold(nodes[at]?.row.title ?? ''));
  const own = titles.find((title) => adding.test(title) || taking.test(title));
  if (own === undefined) return { bonus: undefined, takesOff: false };
  const takesOff = taking.test(own) && !adding.test(own);
  return { bonus: takesOff ? false : adding.test(own) && !taking.test(own) ? true : undefined, takesOff };
}

const adding = /diem (thuong|cong)\b|^(thuong|cong) diem/;
const taking = /diem (tru|phat)\b|^tru diem/;
