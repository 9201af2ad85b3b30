import type { Thousandths } from '../../base/points.ts';
import { acceptMark, lexicon, lookUp, peek, type Cursor } from './cursor.ts';
import { wordSet } from './word-set.ts';

/** "80%", "02 cuộc", "hai lớp": thousandths of a percent or thousandths of what is counted. */
export interface Quantity {
  readonly value: Thousandths;
  readonly percent: boolean;
  /** The word after the number: what is counted. */
  readonly unit: string | null;
  /** "1.000" was read as a thousand. */
  readonly grouped: boolean;
}

/**
 * quantity := (number | number word) ['(' word ')'] ['%' | 'phần trăm'].
 * `null` for points ("2 điểm"), for a share of the points ("50% số điểm") and for a fraction ("2/4").
 */
export function parseQuantity(c: Cursor): Quantity | null {
  const start = c.at;
  const token = peek(c);
  const wordValue = token?.kind === 'number' ? null : lookUp(c, numberWords);
  if (token?.kind === 'number') c.at += 1;
  else if (wordValue === null) return null;
  stepOverRemark(c);
  const percent = lookUp(c, percentSigns) !== null;
  const next = peek(c);
  const refused =
    (token?.value ?? 0) > mostCounted ||
    (token?.grouped ?? 0) > mostCounted ||
    next?.key === 'điểm' ||
    next?.key === 'diem' ||
    fractionAround(c, start) ||
    (percent && shareOfPoints(c)) ||
    (wordValue !== null && notCounting.has(next?.key ?? ''));
  if (refused || token === undefined) {
    c.at = start;
    return null;
  }
  const grouped = !percent && token.grouped !== null;
  const value = wordValue ?? (grouped ? token.grouped : token.value) ?? 0;
  return { value, percent, unit: next?.kind === 'word' && !notNouns.has(next.key) ? next.key : null, grouped };
}

/** The first quantity from the cursor up to a token: "cứ giảm 1%", "mỗi 02 văn bản". The cursor stays. */
export function quantityWithin(c: Cursor, until: number): Quantity | null {
  for (let at = c.at; at < until; at += 1) {
    const quantity = parseQuantity({ ...c, at });
    if (quantity !== null) return quantity;
  }
  return null;
}

/** Whether "50%" is followed by "số điểm", "điểm tối đa": a share of the points, not a bound. */
function shareOfPoints(c: Cursor): boolean {
  return lookUp({ ...c }, pointWords) !== null;
}

/** "01 (một)", "02 (hai)": the number said again. */
function stepOverRemark(c: Cursor): void {
  const start = c.at;
  if (acceptMark(c, '(') && lookUp(c, numberWords) !== null && acceptMark(c, ')')) return;
  c.at = start;
}

/** "2/4", "15/3": neither number is a quantity by itself. */
function fractionAround(c: Cursor, start: number): boolean {
  const after = peek(c);
  const beyond = peek(c, 1);
  const before = c.tokens[start - 1];
  const first = c.tokens[start - 2];
  return (after?.key === '/' && beyond?.kind === 'number') || (before?.key === '/' && first?.kind === 'number');
}

const percentSigns = lexicon([['% | phần trăm', true]]);

const pointWords = lexicon([
  ['số điểm | điểm tối đa | điểm chuẩn | tổng điểm | tổng số điểm | điểm của | mức điểm | của điểm | điểm', true],
]);

const notNouns = wordSet('trở đến tới hoặc và nhưng thì');

/** A million: more than any table counts. */
const mostCounted = 1_000_000_000;

/** "một trong các", "một số", "một cửa" count nothing. */
const notCounting = wordSet('trong số phần cửa cách vài');

/** "năm" is left out: it is nearly always a year. */
export const numberWords = lexicon<Thousandths>([
  ['một', 1000],
  ['hai', 2000],
  ['ba', 3000],
  ['bốn', 4000],
  ['sáu', 6000],
  ['bảy | bẩy', 7000],
  ['tám', 8000],
  ['chín', 9000],
  ['mười', 10_000],
]);
