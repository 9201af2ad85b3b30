import { codeAt, endOfDigits, isDigit, isLetter, isMark, plainMark, skipSpaces } from './characters.ts';

/** The number before a symbol, with its marks: "312/", "25/2020/", "1.234 - ". */
export interface WrittenNumber {
  readonly start: number;
  /** Figures without the point of thousands. */
  readonly digits: string;
  /** The letter that may follow them, or `''`. */
  readonly letter: string;
  readonly year: number | null;
  /** The mark after the number, and the one after the year ("/" without a year). */
  readonly marks: readonly [string, string];
  readonly spaced: boolean;
  /** Where the symbol begins. */
  readonly end: number;
}

/** Reads a number that begins with a figure at a position and is followed by a mark and a letter; else `null`. */
export function readNumber(text: string, start: number): WrittenNumber | null {
  const digitsEnd = endOfNumber(text, start);
  if (digitsEnd < 0) return null;
  const code = codeAt(text, digitsEnd);
  const hasLetter = code < 128 && isLetter(code);
  const letterEnd = hasLetter ? digitsEnd + 1 : digitsEnd;
  const first = endOfMark(text, letterEnd);
  if (first < 0) return null;
  const second = startsYear(text, first) ? endOfMark(text, first + 4) : -1;
  const end = second < 0 ? first : second;
  if (!isLetter(codeAt(text, end))) return null;
  const digits = text.slice(start, digitsEnd);
  return {
    start,
    end,
    digits: digits.includes('.') ? digits.replace('.', '') : digits,
    letter: hasLetter ? text.charAt(digitsEnd) : '',
    year: second < 0 ? null : Number(text.slice(first, first + 4)),
    marks: marksOf(markAt(text, letterEnd), second < 0 ? '/' : markAt(text, first + 4)),
    spaced: first > letterEnd + 1 || second > first + 5,
  };
}

/** Up to five figures, or "1.234" and "12.345"; -1 where more figures follow. */
function endOfNumber(text: string, start: number): number {
  const end = endOfDigits(text, start);
  if (end - start <= 2 && codeAt(text, end) === 46) {
    const grouped = endOfDigits(text, end + 1);
    if (grouped === end + 4) return grouped;
  }
  return end - start > 5 ? -1 : end;
}

/** The position after a mark with up to three spaces on each side; -1 where there is none. */
function endOfMark(text: string, from: number): number {
  const at = skipSpaces(text, from);
  return isMark(codeAt(text, at)) ? skipSpaces(text, at + 1) : -1;
}

function markAt(text: string, from: number): string {
  return plainMark(codeAt(text, skipSpaces(text, from)));
}

function marksOf(first: string, second: string): readonly [string, string] {
  return first === '/' && second === '/' ? slashes : [first, second];
}

const slashes = ['/', '/'] as const;

/** Four figures from 1900 to 2099. */
function startsYear(text: string, at: number): boolean {
  const first = codeAt(text, at);
  const second = codeAt(text, at + 1);
  const isCentury = (first === 49 && second === 57) || (first === 50 && second === 48);
  return isCentury && isDigit(codeAt(text, at + 2)) && isDigit(codeAt(text, at + 3));
}
