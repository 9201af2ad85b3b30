import type { Thousandths } from '../base/points.ts';
import { announcement, isInexact, isPointUnit, isReference, isWord, startsDate } from './announced.ts';
import type { Token } from './sentence.ts';

/**
 * The number of things that a sentence counts ("Số lượng đã thực hiện: 04", "Có 01 trường hợp", "02 cuộc đối
 * thoại", "Nộp chậm 03 ngày"); `null` when it counts nothing or more than one kind of things.
 */
export function countIn(tokens: readonly Token[]): Thousandths | null {
  const [at, other] = freeNumbers(tokens);
  if (at === undefined || other !== undefined) return null;
  const value = tokens[at]?.value ?? null;
  if (value === null || value % 1000 !== 0 || isInexact(tokens, at)) return null;
  const after = tokens[at + 1];
  if (isWord(after, 'ngay')) return isLate(tokens, at) ? value : null;
  if (isPointUnit(after)) return null;
  const countsThings = after?.word?.isLower === true || after?.text === '(';
  if (at === 0) return countsThings ? value : null;
  if (announcement(tokens, at) !== 'result') return null;
  return countsThings || tokens[at - 1]?.text === ':' ? value : null;
}

export interface Pair {
  readonly part: Thousandths;
  readonly whole: Thousandths;
}

/** "Tổng số 120 hồ sơ, đúng hạn 118 hồ sơ", "118 hồ sơ trên tổng số 120": the only two numbers, one a total. */
export function pairIn(tokens: readonly Token[]): Pair | null {
  const [first, second, third] = freeNumbers(tokens);
  if (first === undefined || second === undefined || third !== undefined) return null;
  const totalOfFirst = totalBefore(tokens, first);
  const totalOfSecond = totalBefore(tokens, second);
  if (totalOfFirst < 0 === totalOfSecond < 0) return null;
  const [part, whole] = totalOfFirst < 0 ? [first, second] : [second, first];
  const link = tokens[totalOfSecond - 1];
  const outOf = isWord(link, 'tren') || isWord(link, 'trong') || link?.text === '/';
  if (!(totalOfFirst < 0 && outOf) && announcement(tokens, part) !== 'result') return null;
  const [done, all] = [tokens[part]?.value ?? null, tokens[whole]?.value ?? null];
  return done === null || all === null || done % 1000 !== 0 || all % 1000 !== 0 ? null : { part: done, whole: all };
}

/** Positions of numbers that may count something: no percentages, dates, documents, clauses, points, periods. */
function freeNumbers(tokens: readonly Token[]): readonly number[] {
  const free: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) if (isFree(tokens, at)) free.push(at);
  return free;
}

/** More digits belong to telephones and identity papers. */
const longestCount = 8;

function isFree(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'number' || token.value === null || token.length > longestCount)
    return false;
  const [after, beyond] = [tokens[at + 1], tokens[at + 2]];
  if (after?.text === '%' || isDatePart(after, beyond) || isDatePart(tokens[at - 1], tokens[at - 2])) return false;
  // "12/BC-UBND", "205 / BC - UBND", "19-NQ/TW".
  const isDocument =
    (after?.text === '/' || after?.text === '-') && beyond?.word?.isLower === false && beyond.word.folded !== 'tong';
  if (isDocument || isReference(tokens, at) || startsDate(tokens, at)) return false;
  return !isPointUnit(after) || isWord(after, 'ngay');
}

function isDatePart(mark: Token | undefined, other: Token | undefined): boolean {
  return other?.kind === 'number' && (mark?.text === '/' || mark?.text === '-' || mark?.text === '–');
}

/** "chậm 03 ngày", "trễ hạn 02 ngày", "quá hạn 01 ngày". */
function isLate(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    if (
      isWord(tokens[i], 'cham') ||
      isWord(tokens[i], 'tre') ||
      (isWord(tokens[i], 'han') && isWord(tokens[i - 1], 'qua'))
    )
      return true;
  }
  return false;
}

/** Position of "tổng" among the seven tokens before a number, when no other number stands between; else -1. */
function totalBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 7); i -= 1) {
    if (tokens[i]?.kind === 'number') return -1;
    if (isWord(tokens[i], 'tong')) return i;
  }
  return -1;
}
