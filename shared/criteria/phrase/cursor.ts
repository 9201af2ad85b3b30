import { fold } from '../../base/text.ts';
import type { Sentence, Token } from './token.ts';

/** A place in a sentence. A production that succeeds moves `at`; one that fails leaves it where it was. */
export interface Cursor extends Sentence {
  at: number;
}

/** A cursor on a token of a sentence, counted from 0. */
export function cursorOn(sentence: Sentence, at = 0): Cursor {
  return { ...sentence, at };
}

/** The token under the cursor, or a few further on; `undefined` beyond the end. */
export function peek(c: Cursor, ahead = 0): Token | undefined {
  return c.tokens[c.at + ahead];
}

/** Steps over one of some marks; says whether it stood there. */
export function acceptMark(c: Cursor, ...marks: readonly string[]): boolean {
  const token = peek(c);
  if (token?.kind !== 'mark' || !marks.includes(token.key)) return false;
  c.at += 1;
  return true;
}

/** Runs a production; when it returns `null` the cursor is back where it stood. */
export function attempt<T>(c: Cursor, production: (c: Cursor) => T | null): T | null {
  const start = c.at;
  const result = production(c);
  if (result === null) c.at = start;
  return result;
}

/** Phrases of the grammar with what each stands for, found by their first word, the longest first. */
export interface Lexicon<T> {
  readonly accented: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly plain: ReadonlyMap<string, readonly Entry<T>[]>;
}

interface Entry<T> {
  readonly keys: readonly string[];
  readonly value: T;
}

/** Builds a lexicon from "phrase | other phrase" and the value of them. Words stand in lower case with their accents. */
export function lexicon<T>(entries: readonly (readonly [phrases: string, value: T])[]): Lexicon<T> {
  const accented = new Map<string, Entry<T>[]>();
  const plain = new Map<string, Entry<T>[]>();
  for (const [phrases, value] of entries) {
    for (const phrase of phrases.split('|')) {
      const keys = phrase.trim().split(' ');
      file(accented, { keys, value });
      file(plain, { keys: keys.map(unaccent), value });
    }
  }
  for (const index of [accented, plain])
    for (const list of index.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return { accented, plain };
}

/** What the longest phrase of the lexicon under the cursor stands for, stepping over it; `null` when there is none. */
export function lookUp<T>(c: Cursor, { accented, plain }: Lexicon<T>): T | null {
  const first = peek(c);
  if (first === undefined) return null;
  const entries = c.accented ? accented.get(first.key) : plain.get(unaccent(first.key));
  const entry = entries?.find(({ keys }) => keys.every((key, i) => keyAt(c, i) === key));
  if (entry === undefined) return null;
  c.at += entry.keys.length;
  return entry.value;
}

/** Where a phrase of the lexicon first stands at or after the cursor, with its value; the cursor stays. */
export function find<T>(
  c: Cursor,
  phrases: Lexicon<T>,
  until = c.tokens.length,
): { readonly at: number; readonly after: number; readonly value: T } | null {
  const start = c.at;
  for (let at = start; at < until; at += 1) {
    c.at = at;
    const value = lookUp(c, phrases);
    if (value === null) continue;
    const after = c.at;
    c.at = start;
    return { at, after, value };
  }
  c.at = start;
  return null;
}

function keyAt(c: Cursor, ahead: number): string | undefined {
  const key = peek(c, ahead)?.key;
  return key === undefined || c.accented ? key : unaccent(key);
}

/** Marks have no letters to fold. */
function unaccent(key: string): string {
  return /\p{L}/u.test(key) ? fold(key) : key;
}

function file<T>(index: Map<string, Entry<T>[]>, entry: Entry<T>): void {
  const first = entry.keys[0] ?? '';
  const list = index.get(first);
  if (list === undefined) index.set(first, [entry]);
  else list.push(entry);
}
