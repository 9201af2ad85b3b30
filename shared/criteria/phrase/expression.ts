import type { Points, Thousandths } from '../../base/points.ts';
import { acceptMark, attempt, lexicon, lookUp, peek, type Cursor } from './cursor.ts';

/** A product as its factors: how often the ratio, named numbers above and below the line, constants. */
export interface Expression {
  readonly ratio: number;
  readonly up: number;
  readonly down: number;
  readonly over: readonly Constant[];
  readonly under: readonly Constant[];
  /** There was a sign of multiplication. */
  readonly multiplies: boolean;
}

/** A number of a formula in thousandths, a percentage or not. */
export interface Constant {
  readonly value: Thousandths;
  readonly percent: boolean;
}

/**
 * expression := factor (('x' | 'nhân' | '/' | ':' | 'chia') factor)*
 * factor     := '(' sum ')' | number ['%'] ['điểm'] | 'điểm tối đa' | 'tỷ lệ' words | words
 * sum        := expression ('+' expression)*     only of named numbers
 * Reads as far as it goes; `null` when no factor stands under the cursor.
 */
export function parseExpression(c: Cursor, max: Points): Expression | null {
  let left = parseFactor(c, max);
  if (left === null) return null;
  for (;;) {
    const operator = attempt(c, acceptOperator);
    if (operator === null) return left;
    const right = parseFactor(c, max);
    if (right === null) return null;
    left = operator === 'times' ? multiply(left, right) : divide(left, right);
  }
}

function parseFactor(c: Cursor, max: Points): Expression | null {
  if (acceptMark(c, '(')) {
    const inner = parseSum(c, max);
    if (inner === null || !acceptMark(c, ')')) return null;
    lookUp(c, percentSigns);
    return inner;
  }
  if (lookUp(c, maximum) !== null) {
    stepOverWords(c);
    return { ...nothing, over: [{ value: max, percent: false }] };
  }
  const token = peek(c);
  if (token?.kind === 'number') {
    c.at += 1;
    const percent = lookUp(c, percentSigns) !== null;
    lookUp(c, pointUnits);
    stepOverRemark(c);
    return { ...nothing, over: [{ value: token.value, percent }] };
  }
  if (lookUp(c, ratioNames) !== null) {
    stepOverWords(c);
    return { ...nothing, ratio: 1 };
  }
  return stepOverWords(c) ? { ...nothing, up: 1 } : null;
}

/** "nhân" and "chia" are arithmetic only before something that can be multiplied: not in "cá nhân". */
function acceptOperator(c: Cursor): 'times' | 'over' | null {
  const sign = lookUp(c, operators);
  if (sign !== null) return sign;
  const word = lookUp(c, operatorWords);
  const next = peek(c);
  if (word === null || next === undefined) return null;
  return next.kind === 'number' ||
    next.key === '(' ||
    lookUp({ ...c }, maximum) !== null ||
    lookUp({ ...c }, ratioNames) !== null
    ? word
    : null;
}

/** A sum of named numbers is itself a number with a name: (a + b). */
function parseSum(c: Cursor, max: Points): Expression | null {
  let sum = parseExpression(c, max);
  while (sum !== null && acceptMark(c, '+', '-')) {
    const next = parseExpression(c, max);
    const named = (e: Expression): boolean =>
      e.ratio === 0 && e.over.length === 0 && e.under.length === 0 && e.down === 0;
    sum = next !== null && named(sum) && named(next) ? { ...nothing, up: 1 } : null;
  }
  return sum;
}

/**
 * Steps over the words of a name ("tổng số hồ sơ, tin bài (trong năm)") up to a sign of arithmetic or
 * a word that ends the formula. Says whether there was a word.
 */
function stepOverWords(c: Cursor): boolean {
  const start = c.at;
  for (;;) {
    if (lookUp({ ...c }, ends) !== null || acceptOperator({ ...c }) !== null) break;
    const token = peek(c);
    if (token?.kind === 'word' || token?.key === '%' || (token?.key === ',' && nameGoesOn(c))) c.at += 1;
    else if (!stepOverRemark(c)) break;
  }
  return c.at > start;
}

/** A comma belongs to a name when arithmetic still follows in the same clause. */
function nameGoesOn(c: Cursor): boolean {
  const next = { ...c, at: c.at + 1 };
  if (peek(next)?.kind !== 'word' || lookUp({ ...next }, ends) !== null) return false;
  for (const token of c.tokens.slice(c.at + 1)) {
    if (token.key === ';' || token.key === '.' || token.key === '=') return false;
    if (token.key === 'x' || token.key === '/') return true;
  }
  return false;
}

/** "(theo kế hoạch)": words in brackets without arithmetic. */
function stepOverRemark(c: Cursor): boolean {
  const start = c.at;
  if (acceptMark(c, '(')) {
    while (peek(c)?.kind === 'word' || peek(c)?.key === '%' || peek(c)?.key === ',') c.at += 1;
    if (acceptMark(c, ')')) return true;
  }
  c.at = start;
  return false;
}

function multiply(a: Expression, b: Expression): Expression {
  return {
    ratio: a.ratio + b.ratio,
    up: a.up + b.up,
    down: a.down + b.down,
    over: [...a.over, ...b.over],
    under: [...a.under, ...b.under],
    multiplies: true,
  };
}

function divide(a: Expression, b: Expression): Expression {
  const inverse = { ratio: -b.ratio, up: b.down, down: b.up, over: b.under, under: b.over, multiplies: b.multiplies };
  return { ...multiply(a, inverse), multiplies: a.multiplies || b.multiplies };
}

const nothing: Expression = { ratio: 0, up: 0, down: 0, over: [], under: [], multiplies: false };

const operators = lexicon<'times' | 'over'>([
  ['x', 'times'],
  ['/ | :', 'over'],
]);
const operatorWords = lexicon<'times' | 'over'>([
  ['nhân | nhân với | rồi nhân với | sau đó nhân với | nhân cho', 'times'],
  ['chia | chia cho | rồi chia cho', 'over'],
]);
const percentSigns = lexicon([['% | phần trăm', true]]);
const pointUnits = lexicon([['điểm tối đa | điểm chuẩn | điểm', true]]);
const maximum = lexicon([
  [
    'điểm tối đa | số điểm tối đa | điểm chuẩn | thang điểm | mức điểm tối đa | tổng điểm tối đa | điểm số tối đa | số điểm chuẩn | tổng số điểm',
    true,
  ],
]);
const ratioNames = lexicon([
  ['tỷ lệ | chỉ số hài lòng | chỉ số | % | kết quả % | phần trăm | mức độ hoàn thành | mức độ % | số % | tỷ số', true],
]);
const ends = lexicon([
  [
    'làm tròn | quy tròn | lấy tròn | trong đó | nhưng | tối đa | không quá | thì | và làm tròn | và tối đa | sau đó làm tròn | ; | =',
    true,
  ],
]);
