import { points, type Points, type Thousandths } from '../../base/points.ts';
import { find, lexicon, lookUp, peek, type Cursor } from './cursor.ts';
import { parseExpression, type Expression } from './expression.ts';
import { wordSet } from './word-set.ts';

/** A formula that gives points in proportion to a ratio: `times` points at a ratio of `at`. */
export interface FormulaReading {
  readonly times: Points;
  readonly at: Thousandths;
  /** Said in words ("tính điểm theo tỷ lệ"), so that the factor was supplied. */
  readonly inWords: boolean;
  /** Its tokens, the end not among them: the condition stands before it, seldom behind it. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the formula of a sentence: behind "công thức", "tính theo", "=" or ":", whichever gives a
 * product of a ratio and points; else "theo tỷ lệ" in words. `null` when there is none, and
 * `'unclear'` when there is arithmetic that is no proportion.
 */
export function findFormula(c: Cursor, max: Points): FormulaReading | 'unclear' | null {
  if (definesRatio(c)) return null;
  let arithmetic = false;
  for (let at = c.at; at < c.tokens.length; at += 1) {
    const probe = { ...c, at };
    const led = lookUp(probe, leads) !== null;
    if (!led && at !== c.at) continue;
    const begin = probe.at;
    const expression = parseExpression(probe, max);
    if (expression === null) continue;
    const reading = goesOn(probe) ? null : proportion(expression);
    if (reading !== null) return { ...reading, inWords: false, start: led ? at : begin, end: probe.at };
    arithmetic ||= expression.multiplies;
  }
  if (arithmetic || hasProduct(c)) return 'unclear';
  const words = findAtEnd(c) ?? (c.tokens.some(({ key }) => scoringWords.has(key)) ? find(c, inWords) : null);
  return words === null ? null : { times: max, at: 100_000, inWords: true, start: words.at, end: words.after };
}

/** "Tỷ lệ = (số đúng hạn/tổng số) x 100%" says how the ratio is counted, not what it earns. */
export function definesRatio(c: Cursor): boolean {
  const equals = c.tokens.findIndex((token, i) => i >= c.at && token.key === '=');
  if (equals < 0) return false;
  const before = c.tokens.slice(c.at, equals).map(({ key }) => key);
  const left = before.slice(Math.max(before.lastIndexOf(':'), before.lastIndexOf(';'), before.lastIndexOf('(')) + 1);
  const named = left.some((key) => ratioWords.has(key)) && !left.some((key) => /^\d/.test(key));
  const reckoned = c.tokens.slice(equals + 1).some(({ key }) => key === '/' || key === 'x');
  return named && reckoned && !left.some((key) => key === 'điểm' || key === 'diem');
}

/** Something is multiplied by a number or a bracket; the x of "80% <= x < 90%" is not. */
function hasProduct({ tokens, at }: Cursor): boolean {
  const factor = (i: number): boolean =>
    tokens[i]?.kind === 'number' || tokens[i]?.key === '(' || tokens[i]?.key === ')';
  return tokens.some(
    ({ kind, key }, i) => i > at && kind === 'mark' && key === 'x' && (factor(i - 1) || factor(i + 1)),
  );
}

/** "Từ 70% đến dưới 100%: tính theo tỷ lệ % hoàn thành": nothing but such words where the points would be. */
function findAtEnd({ tokens, at }: Cursor): { readonly at: number; readonly after: number } | null {
  const keys = tokens.map(({ key }) => key);
  const colon = keys.lastIndexOf(':');
  const rest = keys.slice(colon + 1);
  const speaks =
    colon >= at && rest.some((key) => key === 'tỷ' || key === 'ty') && rest.every((key) => byRatio.has(key));
  return speaks ? { at: colon, after: tokens.length } : null;
}

/** A sum or a difference of products is no proportion. */
function goesOn(c: Cursor): boolean {
  const sign = peek(c)?.key;
  const next = peek(c, 1);
  return (sign === '+' || sign === '-') && (next?.kind === 'number' || next?.key === '(' || next?.kind === 'word');
}

/**
 * The one shape that is a proportion: a ratio, or one named number over another, times points,
 * perhaps over a percentage at which the points are full.
 */
function proportion({
  ratio,
  up,
  down,
  over,
  under,
  multiplies,
}: Expression): Pick<FormulaReading, 'times' | 'at'> | null {
  const quotient = ratio === 0 && up === 1 && down >= 1;
  const stated = ratio === 1 && up === 0 && down <= 1;
  if (!multiplies || !(quotient || stated)) return null;
  const factors = over.filter(({ percent, value }) => !percent && !(value === 100_000 && over.length > 1));
  const shares = over.filter(({ percent, value }) => percent && value !== 100_000);
  const [factor] = factors;
  if (factors.length !== 1 || factor === undefined || shares.length > 0 || factor.value <= 0) return null;
  const scales = under.filter(({ percent, value }) => percent || value <= 100_000);
  if (scales.length !== under.length || scales.length > 1) return null;
  // A quotient over a bare number is no percentage of anything: only 100 takes back its own "x 100".
  const [scale] = scales;
  if (scale !== undefined && quotient && !scale.percent && scale.value !== 100_000) return null;
  return { times: points(factor.value), at: scale?.value ?? 100_000 };
}

const ratioWords = wordSet('tỷ %');

const scoringWords = wordSet('điểm chấm tính');

const leads = lexicon([
  [
    '= | : | công thức | theo công thức | công thức sau | công thức sau : | công thức : | công thức là | tính theo | được tính theo' +
      ' | tính bằng | được tính bằng | tính như sau | tính như sau : | tính theo công thức | tính theo công thức : | là | bằng | tính | chấm theo | thì',
    true,
  ],
]);

const byRatio = wordSet(
  'tính chấm điểm được theo tương ứng với tỷ lệ % phần trăm hoàn thành đạt thực hiện thì đánh giá thuận',
);

const inWords = lexicon([
  [
    'điểm theo tỷ lệ | điểm tương ứng với tỷ lệ | điểm tương ứng tỷ lệ | điểm tương ứng theo tỷ lệ | tính theo tỷ lệ | theo tỷ lệ tương ứng | tỷ lệ tương ứng' +
      ' | tương ứng với tỷ lệ | tương ứng tỷ lệ | tỷ lệ thuận | theo tỷ lệ % | theo tỷ lệ phần trăm | theo % hoàn thành | theo tỷ lệ hoàn thành' +
      ' | theo tỷ lệ đạt được | tương ứng với % | tương ứng % | điểm theo % | theo phần trăm',
    true,
  ],
]);
