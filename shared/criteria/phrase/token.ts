import { parseNumber } from '../../base/number-text.ts';
import type { Thousandths } from '../../base/points.ts';
import { codeAt, dateAt, isDigit, isLetter, numberEnd, wordEnd } from './scan.ts';

/**
 * One piece of a scoring sentence. `key` is what the grammar compares: a word in lower case,
 * a mark in its plain spelling ("–" is "-", "×" is "x", "≤" is "<="), the digits of a number.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'code' | 'date' | 'mark';
  readonly key: string;
  /** Thousandths of a number, 0 for the other kinds. */
  readonly value: Thousandths;
  /** The other reading of "1.000": with its mark between thousands. `null` where there is none. */
  readonly grouped: Thousandths | null;
  /** Where it stands in the text: the end does not belong to it. */
  readonly start: number;
  readonly end: number;
}

/** A sentence cut into tokens. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Typed with Vietnamese marks; without any, words are compared without their accents. */
  readonly accented: boolean;
}

/** Cuts a cleaned text into tokens; signs that no sentence needs (quotes, bullets) are passed over. */
export function tokenize(text: string): Sentence {
  const known = tokenized.get(text);
  if (known !== undefined) return known;
  const tokens: Token[] = [];
  let accented = false;
  let at = 0;
  while (at < text.length) {
    const next = tokenAt(text, at);
    if (next === null) {
      at += 1;
      continue;
    }
    // "1d" is "1đ" without its mark.
    const unit = next.key === 'd' && tokens[tokens.length - 1]?.kind === 'number';
    tokens.push(unit ? { ...next, key: 'điểm' } : next);
    accented ||= next.kind === 'word' && /[^\u0000-\u007f]/.test(next.key);
    at = next.end;
  }
  const sentence = { text, tokens, accented };
  if (tokenized.size >= 20_000) tokenized.clear();
  tokenized.set(text, sentence);
  return sentence;
}

/** The same wordings ("Đạt yêu cầu", "Không có") stand under many items. */
const tokenized = new Map<string, Sentence>();

function tokenAt(text: string, start: number): Token | null {
  const code = text.charCodeAt(start);
  if (isDigit(code)) {
    const date = dateAt(text, start);
    if (date !== null) return token('date', date, start);
    const itemCode = codeAt(text, start);
    return itemCode === null ? numberAt(text, start) : token('code', itemCode, start);
  }
  if (isLetter(code)) {
    const itemCode = codeAt(text, start);
    return itemCode === null ? wordAt(text, start) : token('code', itemCode, start);
  }
  if (fractions[text.charAt(start)] !== undefined) return numberAt(text, start);
  const two = plainMarks[text.slice(start, start + 2)];
  if (two !== undefined) return { ...token('mark', two, start), end: start + 2 };
  const mark = plainMarks[text.charAt(start)];
  return mark === undefined ? null : { ...token('mark', mark, start), end: start + 1 };
}

function token(kind: Token['kind'], key: string, start: number): Token {
  return { kind, key, value: 0, grouped: null, start, end: start + key.length };
}

/** "x" alone multiplies; what is written in two ways has one key. */
function wordAt(text: string, start: number): Token {
  const found = text.slice(start, wordEnd(text, start));
  const lower = found.toLowerCase();
  return { ...token(lower === 'x' ? 'mark' : 'word', spellings[lower] ?? lower, start), end: start + found.length };
}

/** "½" and "1½"; `1.000` as a decimal, with its other reading beside it. */
function numberAt(text: string, start: number): Token {
  const digitsEnd = isDigit(text.charCodeAt(start)) ? numberEnd(text, start) : start;
  const fraction = fractions[text.charAt(digitsEnd)];
  const end = fraction === undefined ? digitsEnd : digitsEnd + 1;
  const reading =
    digitsEnd === start ? { kind: 'number' as const, value: 0 } : parseNumber(text.slice(start, digitsEnd));
  const place = { kind: 'number' as const, key: text.slice(start, end), start, end };
  if (reading.kind === 'ambiguous') return { ...place, value: reading.readings[0], grouped: reading.readings[1] };
  return { ...place, value: (reading.kind === 'number' ? reading.value : 0) + (fraction ?? 0), grouped: null };
}

const plainMarks: Readonly<Record<string, string>> = {
  '<=': '<=',
  '>=': '>=',
  '=<': '<=',
  '=>': '>=',
  '≤': '<=',
  '≥': '>=',
  '<': '<',
  '>': '>',
  '=': '=',
  ':': ':',
  ';': ';',
  ',': ',',
  '.': '.',
  '(': '(',
  ')': ')',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '%': '%',
  '+': '+',
  '/': '/',
  '÷': '/',
  '×': 'x',
  '*': 'x',
  '·': 'x',
  '∙': 'x',
  '-': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
};

const fractions: Readonly<Record<string, Thousandths>> = { '½': 500, '¼': 250, '¾': 750, '⅓': 333, '⅔': 667, '⅛': 125 };

const spellings: Readonly<Record<string, string>> = {
  tỉ: 'tỷ',
  quí: 'quý',
  kì: 'kỳ',
  lí: 'lý',
  uỷ: 'ủy',
  hoà: 'hòa',
  đ: 'điểm',
};
