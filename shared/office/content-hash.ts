import { sha256 } from '../base/sha256.ts';
import type { ScoreCell, Sheet, SheetRow } from '../sheet/model.ts';

/**
 * SHA-256 of what a unit answers: for every criterion its self score, numbers and texts. Layout, formats, row order
 * and appraisal columns do not change it, nor does a new edition of the criteria that leaves the codes as they are.
 */
export function contentHash(sheet: Sheet): string {
  const lines: string[] = [];
  for (const leaf of sheet.tree.leaves) {
    const row = sheet.rowOf.get(leaf.code);
    if (row !== undefined)
      lines.push(
        JSON.stringify([
          leaf.code,
          scoreText(row.self),
          ...measuredNumbers(row),
          row.evidence,
          row.explanation,
          row.note,
        ]),
      );
  }
  return sha256(lines.join('\n'));
}

/**
 * A short key of the same content, for telling copies of one file apart from two different sheets. Cheap enough for
 * every sheet; not proof against somebody who wants two sheets to look alike. Algorithm: FNV-1a, in two lanes.
 */
export function contentKey(sheet: Sheet): string {
  const lanes: Lanes = { first: 0x811c9dc5, second: 0x9747b28c };
  const { leaves } = sheet.tree;
  for (let position = 0; position < leaves.length; position += 1) {
    const row = sheet.rowOf.get(leaves[position]?.code ?? '');
    if (row === undefined) continue;
    addNumber(lanes, position);
    if (row.self.points === null) addText(lanes, String(scoreText(row.self)));
    else addNumber(lanes, row.self.points);
    addNumber(lanes, row.measured?.part ?? -1);
    addNumber(lanes, row.measured?.whole ?? -1);
    addText(lanes, row.evidence);
    addText(lanes, row.explanation);
    addText(lanes, row.note);
  }
  return `${(lanes.first >>> 0).toString(16)}-${(lanes.second >>> 0).toString(16)}`;
}

/** The characters of a text go into one lane and the other in turn, which costs half of putting each into both. */
interface Lanes {
  first: number;
  second: number;
}

function addNumber(lanes: Lanes, value: number): void {
  lanes.first = Math.imul(lanes.first ^ value, 0x01000193);
  // What does not fit into 32 bits.
  lanes.second = Math.imul(lanes.second ^ Math.floor(value / 0x1_0000_0000), 0x5bd1e995);
}

function addText(lanes: Lanes, text: string): void {
  let { first, second } = lanes;
  const end = text.length - 1;
  let at = 0;
  for (; at < end; at += 2) {
    first = Math.imul(first ^ text.charCodeAt(at), 0x01000193);
    second = Math.imul(second ^ text.charCodeAt(at + 1), 0x5bd1e995);
  }
  if (at === end) first = Math.imul(first ^ text.charCodeAt(at), 0x01000193);
  lanes.first = first;
  // The length parts one text from the next.
  lanes.second = Math.imul(second ^ text.length, 0x5bd1e995);
}

function scoreText({ state, points, text, day }: ScoreCell): string | number {
  return points ?? (day === null ? `${state}:${text}` : `date:${day}`);
}

function measuredNumbers({ measured }: SheetRow): (number | null)[] {
  return measured === null ? [null, null, null] : [measured.part, measured.whole, measured.ratio];
}
