/**
 * Kinds of characters in document numbers, by their code (UTF-16). Every text of every sheet is looked through for
 * numbers, and a regular expression makes an array for each match.
 */

/** The code of a character, 0 outside the text: `charCodeAt` itself is slow for good once it was asked there. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Latin letters, with marks or without: A to Z, a to z, and from À to ỹ. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x1ef9);
}

/** What `\s` matches. */
function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || (code >= 0x1680 && otherSpace.test(String.fromCharCode(code)));
}

const otherSpace = /\s/;

/** "-", "_" and "/", and the dashes and slashes that word processors put in their place. */
export function isMark(code: number): boolean {
  if (code < 128) return code === 45 || code === 47 || code === 95;
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0x2044 || code === 0x2215 || code === 0xff0f;
}

/** The one sign meant by a mark: dashes are "-", slashes "/"; "_", "." and "&" stand for themselves. */
export function plainMark(code: number): string {
  switch (code) {
    case 47:
    case 0x2044:
    case 0x2215:
    case 0xff0f:
      return '/';
    case 95:
      return '_';
    case 46:
      return '.';
    case 38:
      return '&';
    default:
      return '-';
  }
}

/** The position after the spaces at a position, three at most. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < from + 3 && isSpace(codeAt(text, at))) at += 1;
  return at;
}

/** The position after the figures at a position. */
export function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(codeAt(text, at))) at += 1;
  return at;
}
