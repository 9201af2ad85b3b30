import { formatRoman } from '../../base/roman.ts';
import { parseCode } from '../code.ts';
import { nextSibling } from './code-style.ts';
import type { OutlineNode } from './outline.ts';
import type { Problem } from './problem.ts';
import { problemText } from './problem-text.ts';

/** The codes of the nodes, in their order, with what had to be put right. */
export interface UniqueCodes {
  /** The code of each node, unique in the set. */
  readonly codes: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Codes that are unique in the whole table. Where numbering restarts under each parent the code is the path
 * ("I.1.1"); where it does not, the printed code. A code printed twice under one parent is a problem: the second
 * becomes the next number when that is free, else it is told apart by a letter.
 */
export function uniqueCodes(nodes: readonly OutlineNode[]): UniqueCodes {
  const restarting = restartingStyles(nodes);
  const codes: string[] = [];
  const byPath: boolean[] = [];
  const owner = new Map<string, number>();
  const problems: Problem[] = [];
  nodes.forEach((node, index) => {
    const parent = node.parent;
    const parentCode = parent === null ? null : (codes[parent] ?? null);
    const path = parent !== null && (restarting.has(node.style?.key ?? '') || byPath[parent] === true);
    const printed =
      node.style === null
        ? headingCode(nodes, index, owner, parentCode)
        : path && parentCode !== null
          ? pathCode(node, nodes[parent], parentCode)
          : node.style.code;
    // Below the first part a code is written small, as sheets are read: "A.i".
    let code = parseCode(printed) ?? printed;
    const first = owner.get(code);
    if (first !== undefined) {
      const other = afterDuplicate(code, nodes, index, owner, path);
      const cell = node.row.cellOf('code');
      problems.push({
        kind: 'code-duplicated',
        cell,
        message: problemText.codeDuplicated(node.label, (nodes[first]?.row.row ?? 0) + 1, node.row.row + 1, other),
      });
      code = other;
    }
    owner.set(code, index);
    codes.push(code);
    byPath.push(path);
  });
  return { codes, problems };
}

/** Styles whose numbering begins again: two parents with the same first child; letters always. */
function restartingStyles(nodes: readonly OutlineNode[]): ReadonlySet<string> {
  const restarting = new Set<string>();
  const firstSeen = new Map<string, number | null>();
  const begun = new Set<string>();
  const keyOf = new Map<string, string>();
  for (const { style, parent } of nodes) {
    if (style === null) continue;
    if (style.key.startsWith('letter')) restarting.add(style.key);
    // "Lĩnh vực 1" and "Tiêu chí 1" have one code in two levels.
    const earlier = keyOf.get(style.code);
    if (earlier === undefined) keyOf.set(style.code, style.key);
    else if (earlier !== style.key) restarting.add(style.key);
    const family = `${style.key}|${parent}`;
    if (begun.has(family)) continue;
    begun.add(family);
    const first = `${style.key}|${style.code}`;
    if (firstSeen.has(first)) restarting.add(style.key);
    else firstSeen.set(first, parent);
  }
  return restarting;
}

function pathCode({ style }: OutlineNode, parent: OutlineNode | undefined, parentCode: string): string {
  const own = style?.code ?? '';
  if (own.startsWith(`${parentCode}.`)) return own;
  const stem = parent?.style?.code ?? '';
  return `${parentCode}.${stem !== '' && own.startsWith(`${stem}.`) ? own.slice(stem.length + 1) : own}`;
}

/** The code of a heading without one: what its first child continues ("1" above "1.1"), else a roman number. */
function headingCode(
  nodes: readonly OutlineNode[],
  index: number,
  owner: ReadonlyMap<string, number>,
  parentCode: string | null,
): string {
  if (parentCode !== null)
    return (
      [...'abcdeghiklmnopq'].map((letter) => `${parentCode}.${letter}`).find((code) => !owner.has(code)) ??
      `${parentCode}.z`
    );
  const stem = nodes.find(({ parent, style }) => parent === index && style !== null)?.style?.stem ?? '';
  if (stem !== '' && !stem.includes('.') && !owner.has(stem)) return stem;
  let place = nodes.slice(0, index + 1).filter(({ parent }) => parent === null).length;
  while (owner.has(formatRoman(place))) place += 1;
  return formatRoman(place);
}

function afterDuplicate(
  code: string,
  nodes: readonly OutlineNode[],
  index: number,
  owner: ReadonlyMap<string, number>,
  path: boolean,
): string {
  const node = nodes[index];
  const next = node?.style === null || node?.style === undefined ? null : nextSibling(node.style);
  const printed = nodes.some(({ style, parent }) => style?.code === next && parent === node?.parent);
  if (next !== null && !path && !printed && !owner.has(next)) return next;
  for (const letter of 'bcdeghiklmnopq') if (!owner.has(`${code}.${letter}`)) return `${code}.${letter}`;
  return `${code}.z`;
}
