/** Text as people typed it: composed once at the edge, folded for matching only, never shown folded. */

const combining = /[\u0300-\u036f]/;
/** Zero-width characters and marks of the writing direction. The soft hyphen stays: it is a letter of TCVN3. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const unusual = /[\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff\t\r\n\v\f]|  /;

/** Composes a text (NFC). Most cells are composed already, so that is looked for first. */
export function compose(text: string): string {
  return combining.test(text) ? text.normalize('NFC') : text;
}

/** Composed, without invisible characters, every run of white space one space, trimmed. */
export function cleanText(text: string): string {
  if (!unusual.test(text)) return compose(text).trim();
  // An invisible character can part a letter from its mark.
  return compose(text.replace(invisible, '')).replace(/\s+/g, ' ').trim();
}

/**
 * Folds a text for matching: no accents, đ as d, lower case, punctuation as single spaces.
 * "Điểm tự chấm (lần 1)" is "diem tu cham lan 1". Both spellings of a tone ("hoà", "hòa") fold alike.
 */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const result = text
    .normalize('NFD')
    .replace(/[=<>]\u0338/g, ' ')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%<>=≥≤]+/gu, ' ')
    .trim();
  if (folded.size >= foldedLimit) folded.clear();
  folded.set(text, result);
  return result;
}

/** Headers, titles and phrases repeat over hundreds of sheets; folding is dear. */
const folded = new Map<string, string>();
const foldedLimit = 20_000;
