import { findDocumentType } from '../document-types.ts';
import { isKnownBody } from './bodies.ts';
import { codeAt, isMark, plainMark, skipSpaces } from './characters.ts';

/** The letters of a document's symbol as they were found: "BC - UBND" is two parts and one joint. */
export interface WrittenSymbol {
  readonly text: string;
  readonly parts: readonly string[];
  /** Between the parts: "-", "/", "_", "." or "&", without spaces. */
  readonly joints: readonly string[];
  readonly spaced: boolean;
}

/** Reads the symbol that begins at a position; `null` when a word begins there. */
export function readSymbol(text: string, at: number): WrittenSymbol | null {
  const end = endOfSymbol(text, at);
  if (end < 0) return null;
  const written = text.slice(at, end);
  const known = symbols.get(written);
  if (known !== undefined) return known;
  const symbol = takeApart(written);
  if (symbols.size >= 2_000) symbols.clear();
  symbols.set(written, symbol);
  return symbol;
}

/** A symbol repeats over hundreds of cells. */
const symbols = new Map<string, WrittenSymbol>();

function endOfSymbol(text: string, from: number): number {
  let end = endOfPart(text, from, isType);
  if (end < 0) return -1;
  for (let count = 1; ; count += 1) {
    const at = skipSpaces(text, end);
    const code = codeAt(text, at);
    if (!isJoint(code)) return end;
    const next = skipSpaces(text, at + 1);
    const partEnd = mayJoin(code, next > end + 1, count) ? endOfPart(text, next, isKnownBody) : -1;
    if (partEnd < 0) return end;
    end = partEnd;
  }
}

/**
 * The position after a part: a letter and the letters and figures that follow. It is in capitals and figures with one
 * small letter at most, which is not the first ("UBND", "BCĐ389", "TTg", "QyĐ"), or known in other letters; else -1.
 */
function endOfPart(text: string, from: number, isKnown: (part: string) => boolean): number {
  let at = from;
  let small = 0;
  let isInCapitals = true;
  for (let kind = kindAt(text, at); kind !== noPart; kind = kindAt(text, at)) {
    if (kind === smallLetter) small += 1;
    if (kind === otherLetter || (at === from && kind !== capital)) isInCapitals = false;
    at += 1;
  }
  if (at === from || kindAt(text, from) === figure) return -1;
  return (isInCapitals && small <= 1) || isKnown(text.slice(from, at)) ? at : -1;
}

function isType(part: string): boolean {
  return findDocumentType(part) !== null;
}

const [noPart, figure, capital, smallLetter, otherLetter] = [0, 1, 2, 3, 4] as const;

/** Kinds of characters by their code, up to ỹ. */
const kinds = new Uint8Array(0x1efa)
  .fill(otherLetter, 0xc0)
  .fill(figure, 48, 58)
  .fill(capital, 65, 91)
  .fill(smallLetter, 97, 123);
for (const letter of 'ĐÐƯÂĂÊÔƠ') kinds[letter.charCodeAt(0)] = capital;
kinds['đ'.charCodeAt(0)] = smallLetter;

function kindAt(text: string, at: number): number {
  return kinds[codeAt(text, at)] ?? noPart;
}

function isJoint(code: number): boolean {
  return isMark(code) || code === 46 || code === 38;
}

/** Spaces and a slash may only stand before the second part: later ones belong to the sentence. */
function mayJoin(code: number, hasSpace: boolean, count: number): boolean {
  if (hasSpace) return count === 1 && code !== 46 && code !== 38;
  return count === 1 || plainMark(code) !== '/';
}

const joint = /\s*([-_/.&\u2010-\u2015\u2212\u2044\u2215\uff0f])\s*/;

function takeApart(text: string): WrittenSymbol {
  const pieces = text.split(joint);
  return {
    text,
    parts: pieces.filter((_, index) => index % 2 === 0),
    joints: pieces.filter((_, index) => index % 2 === 1).map((mark) => plainMark(mark.charCodeAt(0))),
    spaced: /\s/.test(text),
  };
}
