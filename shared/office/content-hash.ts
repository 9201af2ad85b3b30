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
 * every sheet; not proof against somebody who wants two sheets to look alike. Algorithm: FNV-1a, two seeds.
 */
export function contentKey(sheet: Sheet): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  const add = (text: string): void => {
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second ^ code, 0x5bd1e995);
    }
  };
  for (const leaf of sheet.tree.leaves) {
    const row = sheet.rowOf.get(leaf.code);
    if (row === undefined) continue;
    add(`${leaf.code}|${scoreText(row.self)}|${row.measured?.part ?? ''}|${row.measured?.whole ?? ''}|`);
    add(row.evidence);
    add(row.explanation);
    add(row.note);
  }
  return `${(first >>> 0).toString(16)}-${(second >>> 0).toString(16)}`;
}

function scoreText({ state, points, text, day }: ScoreCell): string | number {
  return points ?? (day === null ? `${state}:${text}` : `date:${day}`);
}

function measuredNumbers({ measured }: SheetRow): (number | null)[] {
  return measured === null ? [null, null, null] : [measured.part, measured.whole, measured.ratio];
}
