import { findDocumentType } from '../document-types.ts';
import { isKnownBody } from './bodies.ts';
import { isDigit, isLetter, isMark, plainMark, skipSpaces } from './characters.ts';

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
  let end = endOfPart(text, from);
  if (end < 0 || !(isInCapitals(text, from, end) || findDocumentType(text.slice(from, end)) !== null)) return -1;
  for (let count = 1; ; count += 1) {
    const at = skipSpaces(text, end);
    const code = text.charCodeAt(at);
    if (!isJoint(code)) return end;
    const next = skipSpaces(text, at + 1);
    const partEnd = mayJoin(code, next > end + 1, count) ? endOfPart(text, next) : -1;
    if (partEnd < 0 || !(isInCapitals(text, next, partEnd) || isKnownBody(text.slice(next, partEnd)))) return end;
    end = partEnd;
  }
}

/** The position after a letter and the letters and figures that follow; -1 where there is no letter. */
function endOfPart(text: string, from: number): number {
  if (!isLetter(text.charCodeAt(from))) return -1;
  let at = from + 1;
  for (let code = text.charCodeAt(at); isLetter(code) || isDigit(code); code = text.charCodeAt(at)) at += 1;
  return at;
}

/** "UBND", "BCĐ389", "TTg", "QyĐ": capitals and figures with one small letter at most, which is not the first. */
function isInCapitals(text: string, from: number, end: number): boolean {
  let small = 0;
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isCapital(code) || isDigit(code)) continue;
    small += 1;
    if (small > 1 || at === from || !isSmall(code)) return false;
  }
  return true;
}

/** A to Z, Đ and the letters that stand for it, Ư, Â, Ă, Ê, Ô, Ơ. */
function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code > 127 && 'ĐÐƯÂĂÊÔƠ'.includes(String.fromCharCode(code)));
}

function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 0x111;
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
