import type { Thousandths } from '../base/points.ts';
import { announcement, isInexact, isPointUnit, isReference, isWord, startsDate } from './announced.ts';
import { countIn, pairIn } from './counted.ts';
import type { ColumnRole, Measured } from './model.ts';
import { firstDigit, oneFraction, type Stated } from './one-fraction.ts';
import { tokensOf, type Token } from './sentence.ts';

/** Sentences are short; a longer text is a report, whose numbers are of many kinds. */
const longestSentence = 600;

/**
 * The numbers that a sentence states, `null` when it states none in a way that can only be read once: two
 * different ratios, a bound ("trên 95%") or a target are none. Document numbers, dates, clauses, pages and
 * telephone numbers are never taken. `role` is the column that the sentence stands in.
 */
export function measuredInText(text: string, role: ColumnRole | null = null): Measured | null {
  if (text.length > longestSentence || firstDigit(text) < 0) return null;
  const stated = oneFraction(text) ?? statedInWords(text);
  // Written out: a spread costs more than the whole reading.
  return stated === null ? null : { part: stated.part, whole: stated.whole, ratio: stated.ratio, from: 'text', role };
}

/** The numbers of any sentence by its words; `null` where there are none that can only be read once. */
export function statedInWords(text: string): Stated | null {
  const tokens = tokensOf(text);
  const fractions = fractionsIn(tokens);
  const percents = text.includes('%') || text.includes('trăm') ? percentsIn(tokens) : noPercents;
  const [fraction] = fractions;
  if (fraction !== undefined) {
    const isOne = fractions.every(({ part, whole }) => part === fraction.part && whole === fraction.whole);
    return isOne ? withPercent(fraction, percents) : null;
  }
  const pair = pairIn(tokens);
  if (pair !== null) return withPercent({ ...pair, at: tokens.length }, percents);
  const [percent] = percents;
  if (percent !== undefined)
    return percents.every(({ ratio, isClear }) => isClear && ratio === percent.ratio) ? ofRatio(percent.ratio) : null;
  const count = text.includes('%') ? null : countIn(tokens);
  return count === null ? null : { part: count, whole: null, ratio: null };
}

function ofRatio(ratio: Thousandths): Stated {
  return { part: null, whole: null, ratio };
}

interface Fraction {
  readonly part: Thousandths;
  readonly whole: Thousandths;
  /** Position of its last token. */
  readonly at: number;
}

interface Percent {
  readonly ratio: Thousandths;
  /** Position of its number. */
  readonly at: number;
  /** Its words say that it is the result. */
  readonly isClear: boolean;
}

const noPercents: readonly Percent[] = [];

/** "61/80" and "61 trên 80", where words around them say that they are results. */
function fractionsIn(tokens: readonly Token[]): readonly Fraction[] {
  const found: Fraction[] = [];
  for (let i = 0; i + 2 < tokens.length; i += 1) {
    const part = tokens[i];
    if (part === undefined || part.kind !== 'number' || part.value === null) continue;
    const over = tokens[i + 1];
    const whole = tokens[i + 2];
    if (whole === undefined || whole.kind !== 'number' || whole.value === null) continue;
    if (over?.text !== '/' && !isWord(over, 'tren')) continue;
    if (isRatio(tokens, i, part.value, whole.value)) found.push({ part: part.value, whole: whole.value, at: i + 2 });
  }
  return found;
}

function isRatio(tokens: readonly Token[], i: number, part: Thousandths, whole: Thousandths): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 3];
  // "15/9/2025", "12/2025/QĐ-UBND", "3-5/7" and "61/80%" are no ratios.
  if (before !== undefined && (before.text === '/' || (before.text === '-' && tokens[i - 2]?.kind === 'number')))
    return false;
  if (after?.text === '/' || after?.text === '%' || (after?.text === '-' && tokens[i + 4]?.word?.isLower === false))
    return false;
  // "9/2025", "2024/2025", "24/7".
  if (isYear(whole) && (part <= 12_000 || isYear(part)) && !percentSoonAfter(tokens, i + 3)) return false;
  if (part === 24_000 && whole === 7000) return false;
  if (isReference(tokens, i) || startsDate(tokens, i) || isPointUnit(after) || isInexact(tokens, i)) return false;
  const announced = announcement(tokens, i);
  if (announced === 'opposite') return false;
  // "76,25% (61/80)" as well as "61/80 (76,25%)".
  if (
    announced === 'result' ||
    percentSoonAfter(tokens, i + 3) ||
    (before?.text === '(' && tokens[i - 2]?.text === '%')
  )
    return true;
  const couldBeDate = part <= 31_000 && whole <= 12_000 && part % 1000 === 0 && whole % 1000 === 0;
  // "61/80 hồ sơ", or nothing else at all.
  return !couldBeDate && (after?.word?.isLower === true || tokens.length === 3);
}

/** "(80%)", ", đạt 80%", "= 80%" right after a fraction. */
function percentSoonAfter(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 6); i += 1) {
    if (tokens[i]?.kind === 'number') return tokens[i + 1]?.text === '%' && !isInexact(tokens, i);
  }
  return false;
}

/** Nothing is done a hundred times over: 1000 %. */
const mostPercent = 1_000_000;

/** Percentages that may be the result: neither a bound, nor a change, nor a target. */
function percentsIn(tokens: readonly Token[]): readonly Percent[] {
  const found: Percent[] = [];
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    const number = tokens[i];
    if (number === undefined || number.kind !== 'number') continue;
    if (tokens[i + 1]?.text !== '%' && !(isWord(tokens[i + 1], 'phan') && isWord(tokens[i + 2], 'tram'))) continue;
    const ratio = number.percent;
    if (ratio === null || ratio > mostPercent || tokens[i - 1]?.text === '/') continue;
    if (isInexact(tokens, i) || isRange(tokens, i)) continue;
    const isClear = leadsToNumber(tokens[i - 1]) || announcement(tokens, i) === 'result';
    found.push({ ratio, at: i, isClear });
  }
  return found;
}

/** The beginning of the sentence, "(", "=" and ":" lead to what is stated. */
function leadsToNumber(before: Token | undefined): boolean {
  return before === undefined || before.text === '(' || before.text === '=' || before.text === ':';
}

/** "70% - 90%", "70-90%". */
function isRange(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 2];
  if (isDash(tokens[i - 1]) && (before?.kind === 'number' || before?.text === '%')) return true;
  return isDash(tokens[i + 2]) && tokens[i + 3]?.kind === 'number';
}

function isDash(token: Token | undefined): boolean {
  return token?.text === '-' || token?.text === '–' || token?.text === '—';
}

/**
 * A fraction with the percentage stated for it. One that stands right behind it belongs to it, even when it is
 * reckoned wrong; another that differs makes two ratios.
 */
function withPercent({ part, whole, at }: Fraction, percents: readonly Percent[]): Stated | null {
  if (percents.length === 0) return { part, whole, ratio: null };
  const agreeing = percents.find(({ ratio }) => whole > 0 && Math.abs(ratio - (part / whole) * 100_000) < 600);
  const stated =
    agreeing ?? percents.find((percent) => percent.isClear && percent.at > at && percent.at - at <= 8) ?? null;
  if (percents.some(({ ratio }) => ratio !== stated?.ratio)) return null;
  return { part, whole, ratio: stated?.ratio ?? null };
}

function isYear(value: Thousandths): boolean {
  return value >= 1_990_000 && value <= 2_100_000 && value % 1000 === 0;
}
