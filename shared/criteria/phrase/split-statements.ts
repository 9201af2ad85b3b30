import type { Points } from '../../base/points.ts';
import { findAwards } from './award.ts';
import type { ClauseBody } from './clause.ts';
import { cursorOn } from './cursor.ts';
import type { Piece } from './line.ts';
import { readClause } from './read-clause.ts';
import { tokenize, type Sentence } from './token.ts';

/**
 * Cuts a piece that says several things: "Đạt 100%: 1 điểm, dưới 100%: 0 điểm" at each award, whether it stands before
 * or behind its wording; "chậm 01 ngày trừ 0,1 điểm, quá 05 ngày không chấm" at a comma with a statement on either side.
 */
export function splitStatements(piece: Piece, max: Points): readonly Piece[] {
  return splitAtAwards(piece, max).flatMap((part) => splitAtComma(part, max));
}

function splitAtAwards(piece: Piece, max: Points): readonly Piece[] {
  const sentence = tokenize(piece.text);
  const fixed = findAwards(cursorOn(sentence), max).filter(({ award, named }) => named && award.kind === 'points');
  // "điểm tối đa 2 điểm" says one thing twice.
  const awards = fixed.filter(({ start }, i) => i === 0 || start > (fixed[i - 1]?.end ?? 0) + 1);
  if (awards.length < 2 || !separable.has(readClause(piece.text, null, max).body.kind)) return [piece];
  const leads = awards[0]?.start === 0;
  const cuts = awards.map(({ start, end }) => (leads ? sentence.tokens[start]?.start : endOf(sentence, end)) ?? 0);
  const starts = leads ? cuts : [0, ...cuts];
  return starts
    .map((start, i) => piece.text.slice(start, starts[i + 1] ?? piece.text.length))
    .map((text) => text.replace(/^[\s,;.)]+(?:(?:và|hoặc|còn)\s+)?/iu, '').replace(/[\s,;]+$/u, ''))
    .filter((text) => text !== '')
    .map((text, i) => ({ text, bulleted: piece.bulleted && i === 0, row: piece.row }));
}

function splitAtComma(piece: Piece, max: Points): readonly Piece[] {
  const { tokens } = tokenize(piece.text);
  let depth = 0;
  for (const token of tokens) {
    if (token.key === '(') depth += 1;
    if (token.key === ')') depth -= 1;
    if (token.key !== ',' || depth !== 0) continue;
    const [left, right] = [piece.text.slice(0, token.start).trim(), piece.text.slice(token.end).trim()];
    if (!states(left, max) || !states(right, max)) continue;
    return [{ ...piece, text: left }, ...splitAtComma({ ...piece, text: right, bulleted: false }, max)];
  }
  return [piece];
}

/** Whether a text says something of points by itself. */
function states(text: string, max: Points): boolean {
  return /\d|điểm|diem/.test(text) && statements.has(readClause(text, null, max).body.kind);
}

/** Where an award ends in the text, its closing bracket taken in. */
function endOf({ tokens }: Sentence, end: number): number | undefined {
  const next = tokens[end];
  return next?.key === ')' ? next.end : tokens[end - 1]?.end;
}

const statements: ReadonlySet<ClauseBody['kind']> = new Set([
  'award',
  'formula',
  'deduction',
  'per-case',
  'not-applicable',
  'branch',
]);
const separable: ReadonlySet<ClauseBody['kind']> = new Set(['award', 'bonus', 'not-applicable']);
