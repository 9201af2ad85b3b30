import type { Thousandths } from '../base/points.ts';
import { announcement, isInexact, isPointUnit, isReference, startsDate } from './announced.ts';
import { tokensOf } from './sentence.ts';

/** Numbers of a sentence, thousandths of things and of a percent. */
export interface Stated {
  readonly part: Thousandths | null;
  readonly whole: Thousandths | null;
  readonly ratio: Thousandths | null;
}

/**
 * Reads the commonest sentence, one result out of a whole with the percentage that fits it ("Đã thực hiện 61/80, đạt
 * 76,25%"), by its characters: four of five notes are such, and words between numbers repeat. `null` is no answer: any
 * other sentence, and any doubt, is for the reading by words, which gives the same for those that are read here.
 */
export function oneFraction(text: string): Stated | null {
  const start = firstDigit(text);
  const slash = endOfDigits(text, start);
  const end = endOfDigits(text, slash + 1);
  if (start < 0 || text.charCodeAt(slash) !== 47 || slash - start > 6 || end === slash + 1 || end - slash > 7)
    return null;
  if (!judged(announced, text.slice(0, start), announces)) return null;
  const part = numberIn(text, start, slash) * 1000;
  const whole = numberIn(text, slash + 1, end) * 1000;
  // Years, "24/7" and nothing at all need a closer look.
  if (part === 0 || whole === 0 || (whole >= 1_990_000 && whole <= 2_100_000) || whole === 7000) return null;
  const next = firstDigit(text, end);
  if (next < 0) return judged(harmless, text.slice(end), isHarmless) ? { part, whole, ratio: null } : null;
  if (!judged(leading, text.slice(end, next), leads)) return null;
  const ratio = percentToEnd(text, next);
  const fits = ratio !== null && Math.abs(ratio - (part / whole) * 100_000) < 600;
  return fits ? { part, whole, ratio } : null;
}

/** Words before the fraction, between it and its percentage, and behind it; each text is judged once. */
const announced = new Map<string, boolean>();
const leading = new Map<string, boolean>();
const harmless = new Map<string, boolean>();

function announces(head: string): boolean {
  const tokens = tokensOf(head);
  const at = tokens.length;
  if (announcement(tokens, at) !== 'result' || isInexact(tokens, at)) return false;
  return !isReference(tokens, at) && !startsDate(tokens, at) && !/[%/\-–]/.test(head);
}

function leads(middle: string): boolean {
  const tokens = tokensOf(middle);
  const at = tokens.length;
  const isClear = announcement(tokens, at) === 'result' || /[(=:] *$/.test(middle);
  return isClear && !isInexact(tokens, at) && !isPointUnit(tokens[0]) && !/[%/\-–—]/.test(middle);
}

function isHarmless(tail: string): boolean {
  return !isPointUnit(tokensOf(tail)[0]) && !/[%/\-–—]|trăm|tram/i.test(tail);
}

function judged(known: Map<string, boolean>, text: string, judge: (text: string) => boolean): boolean {
  const before = known.get(text);
  if (before !== undefined) return before;
  const verdict = judge(text);
  if (known.size >= 2000) known.clear();
  known.set(text, verdict);
  return verdict;
}

/** A number of at most two decimals with its sign, and nothing but closing marks after it. */
function percentToEnd(text: string, from: number): Thousandths | null {
  const comma = endOfDigits(text, from);
  const mark = text.charCodeAt(comma);
  const hasDecimals = mark === 44 || mark === 46;
  const end = hasDecimals ? endOfDigits(text, comma + 1) : comma;
  const decimals = hasDecimals ? end - comma - 1 : 0;
  if (text.charCodeAt(end) !== 37 || comma - from > 3 || decimals > 2 || (hasDecimals && decimals === 0)) return null;
  for (let at = end + 1; at < text.length; at += 1) if (!' ).;'.includes(text.charAt(at))) return null;
  const whole = numberIn(text, from, comma) * 1000;
  return hasDecimals ? whole + numberIn(text, comma + 1, end) * (decimals === 1 ? 100 : 10) : whole;
}

/** The position of the first figure from a position on, -1 where there is none. */
export function firstDigit(text: string, from = 0): number {
  for (let at = from; at < text.length; at += 1) if (isDigit(text.charCodeAt(at))) return at;
  return -1;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function numberIn(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
