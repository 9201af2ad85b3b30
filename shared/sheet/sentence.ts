import { parseNumber } from '../base/number-text.ts';
import type { Thousandths } from '../base/points.ts';
import { wordOf, type Word } from './sentence-words.ts';

/** A word, a number or a mark of a sentence. A mark is one character. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** As written; `''` for a number. */
  readonly text: string;
  /** Of a word, else `null`. */
  readonly word: Word | null;
  /** Of a number, with marks read as thousands marks where they can be; `null` for "1.2.3", words and marks. */
  readonly value: Thousandths | null;
  /** Of a number as a percentage, where every mark is a decimal mark: "76,250%" is no thousand. */
  readonly percent: Thousandths | null;
  /** Characters of a number, 0 for words and marks. */
  readonly length: number;
}

/** Cuts a sentence into words, numbers and marks; brackets and dashes are marks too, spaces are dropped. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === space) {
      at += 1;
    } else if (kind === digit) {
      const end = endOfNumber(text, at);
      tokens.push(numberToken(text, at, end));
      at = end;
    } else {
      const token = wordOrMark(text, at, kind);
      tokens.push(token);
      at += token.text.length;
    }
  }
  return tokens;
}

const [space, digit, letter] = [1, 2, 3] as const;

/** Kinds of characters by their code: Latin letters with and without marks, figures, the space; 0 is a mark. */
const kinds = new Uint8Array(0x1f00);
for (let code = 0; code < kinds.length; code += 1) {
  if (code === 32) kinds[code] = space;
  else if (code >= 48 && code <= 57) kinds[code] = digit;
  else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) kinds[code] = letter;
  else if ((code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || code >= 0x1ea0) kinds[code] = letter;
}

function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] ?? 0;
}

/** Tokens without a value are the same wherever they stand, so that each is made once; found by a hash of its letters. */
const tokensByHash = new Map<number, Token>();

function wordOrMark(text: string, from: number, kind: number): Token {
  let at = from + 1;
  let hash = text.charCodeAt(from);
  if (kind === letter) {
    for (; at < text.length && kindAt(text, at) >= digit; at += 1) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  }
  const known = tokensByHash.get(hash);
  if (known !== undefined && known.text.length === at - from && text.startsWith(known.text, from)) return known;
  const written = text.slice(from, at);
  const word = kind === letter ? wordOf(written) : null;
  const token: Token = {
    kind: word === null ? 'mark' : 'word',
    text: written,
    word,
    value: null,
    percent: null,
    length: 0,
  };
  if (tokensByHash.size >= 5000) tokensByHash.clear();
  tokensByHash.set(hash, token);
  return token;
}

/** Marks between figures belong to the number: "1.234,5", and "1.2.3" too. */
function endOfNumber(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (kinds[code] === digit) at += 1;
    else if ((code === 46 || code === 44) && kindAt(text, at + 1) === digit) at += 2;
    else return at;
  }
}

/** Nearly all numbers are whole or have one or two decimals: those are reckoned here, which is quicker. */
function numberToken(text: string, from: number, end: number): Token {
  let value = 0;
  let decimals = -1;
  let isPlain = end - from <= 12;
  for (let at = from; at < end && isPlain; at += 1) {
    const code = text.charCodeAt(at);
    if (kinds[code] === digit) {
      value = value * 10 + code - 48;
      if (decimals >= 0) decimals += 1;
    } else {
      isPlain = decimals < 0;
      decimals = 0;
    }
  }
  if (!isPlain || decimals > 2) return unusualNumber(text.slice(from, end));
  const inThousandths = value * (decimals < 1 ? 1000 : decimals === 1 ? 100 : 10);
  return { kind: 'number', text: '', word: null, value: inThousandths, percent: inThousandths, length: end - from };
}

function unusualNumber(written: string): Token {
  const reading = parseNumber(written);
  const value = reading.kind === 'number' ? reading.value : reading.kind === 'ambiguous' ? reading.readings[1] : null;
  const percent = /^\d{1,4}[.,]\d{3,6}$/.test(written) ? Math.round(Number(written.replace(',', '.')) * 1000) : value;
  return { kind: 'number', text: '', word: null, value, percent, length: written.length };
}
