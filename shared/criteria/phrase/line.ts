import type { Cell } from '../../base/cell.ts';
import type { Points } from '../../base/points.ts';
import { cleanText } from '../../base/text.ts';
import { tokenize, type Sentence, type Token } from './token.ts';

/** A line of official wording: a row of options, or the text of a cell with its line breaks. */
export interface ScoringLine {
  readonly text: string;
  /** Points that stand in a column of their own beside the text; `null` when there are none. */
  readonly points: Points | null;
  readonly cell: Cell;
}

/** One statement of a line. */
export interface Piece {
  readonly text: string;
  /** The piece begins with a dash or another bullet. */
  readonly bulleted: boolean;
  /** Which line of the text it stands in. */
  readonly row: number;
}

/**
 * Cuts a text into statements: at line breaks (a line that goes on in lower case is joined to the one
 * before), at ";", at the end of a sentence, and at a dash behind points.
 */
export function splitText(text: string): readonly Piece[] {
  return joinWrapped(text.split(/\r?\n|\r|\v/)).flatMap((line, row) => {
    const bulleted = bullet.test(line);
    const bare = stripBullet(line);
    return cutSentence(tokenize(bare)).map((piece, i) => ({
      text: stripBullet(piece),
      bulleted: bulleted && i === 0,
      row,
    }));
  });
}

/** "- ", "+ ", "• ", "a) ", "(1) " in front of a line. */
const bullet = /^(?:[-–—−+*•▪◦○●▫·✓]\s*|\(?(?:[a-zđ]|[ivx]{1,4})\)\s*|\(?\d{1,2}\)\s+|\d{1,2}\.\s+(?=\p{L}))/u;

/** A line without its bullets, "- a) Có" is "Có"; a dash before a number stays, it can be a minus. */
export function stripBullet(text: string): string {
  let rest = text.trim();
  while (bullet.test(rest) && !/^[-–—−]\s*\d/u.test(rest)) rest = rest.replace(bullet, '').trim();
  return rest.replace(/^[-–—−]\s+/u, '');
}

function joinWrapped(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const raw of lines) {
    const line = cleanText(raw);
    if (line === '') continue;
    const last = joined[joined.length - 1];
    const goesOn =
      /^[\p{Ll}(=]/u.test(line) && last !== undefined && !/[:;.]$|\d\s*(?:điểm|đ)?$/u.test(last) && !bullet.test(line);
    if (goesOn) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** Cuts a sentence where one statement ends and the next begins. */
function cutSentence({ text, tokens }: Sentence): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  let depth = 0;
  const cut = (end: number, next: number): void => {
    pieces.push(text.slice(start, end));
    start = next;
  };
  tokens.forEach((token, i) => {
    const opens = token.key === '(' && depth === 0 && behindPoints(tokens, i) && holdsStatement(tokens, i);
    if (opens) cut(token.start, token.end);
    else if (token.key === '(') depth += 1;
    else if (token.key === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) return;
    else if (separates(text, tokens, i)) cut(token.start, token.end);
    else if (
      token.kind === 'word' &&
      tokens[i - 1]?.kind === 'number' &&
      behindPoints(tokens, i) &&
      startsNew(text, token)
    )
      cut(token.start, token.start);
  });
  cut(text.length, text.length);
  return pieces.map(withoutLooseBracket).filter((piece) => piece !== '');
}

function separates(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (token === undefined || token.kind !== 'mark') return false;
  switch (token.key) {
    case ';':
      return true;
    case '.': {
      // "TP.", "Q.": capitals alone end no sentence.
      const abbreviation = before?.kind === 'word' && before.key.length < 4 && isCapitals(text, before);
      return next === undefined || (next.start > token.end && startsNew(text, next) && !abbreviation);
    }
    case ',':
      return before?.kind === 'number' && behindPoints(tokens, i) && next?.kind !== 'number';
    case '/':
      return next !== undefined && next.start > token.end && startsNew(text, next) && behindPoints(tokens, i);
    case '-':
    case '+':
      return next !== undefined && startsNew(text, next) && behindPoints(tokens, i);
    default:
      return false;
  }
}

/** "… 1 điểm" or "…: 1" ends just before this token. */
function behindPoints(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const lead = tokens[i - 2]?.key;
  return (
    before?.key === 'điểm' || before?.key === 'diem' || (before?.kind === 'number' && (lead === ':' || lead === '='))
  );
}

/** Brackets behind points that hold more than a short remark: a rule of their own. */
function holdsStatement(tokens: readonly Token[], i: number): boolean {
  const closing = tokens.findIndex((token, at) => at > i && token.key === ')');
  return tokens.slice(i + 1, closing < 0 ? undefined : closing).filter(({ kind }) => kind === 'word').length > 3;
}

function startsNew(text: string, token: Token): boolean {
  return /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

function isCapitals(text: string, { start, end }: Token): boolean {
  const word = text.slice(start, end);
  return word === word.toUpperCase();
}

/** Cutting at a bracket leaves its other half behind. */
function withoutLooseBracket(piece: string): string {
  const trimmed = piece.trim();
  const opens = (trimmed.match(/[([]/g) ?? []).length;
  const closes = (trimmed.match(/[)\]]/g) ?? []).length;
  return closes > opens ? trimmed.replace(/[)\]]([.;,]*)$/u, '$1').trim() : trimmed;
}
