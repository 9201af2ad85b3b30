import type { Bound, Measure } from '../model.ts';
import { attempt, lookUp, peek, type Cursor } from './cursor.ts';
import { acceptLowerEnd, acceptUpperEnd, acceptUpwards } from './interval-ends.ts';
import { comparisons, openings, type Opening } from './interval-words.ts';
import { parseQuantity, type Quantity } from './quantity.ts';
import { wordSet } from './word-set.ts';

/** A stretch of a ratio or a count, as a sentence words it. */
export interface Interval {
  readonly measure: Measure;
  readonly from: Bound | null;
  readonly to: Bound | null;
  /** The word after the number, for counts: "cuộc", "ngày". */
  readonly unit: string | null;
  /** Said with "từ", "dưới" …; with "đạt 100%"; or a number alone, "01 cuộc". */
  readonly form: 'range' | 'exact' | 'bare';
  /** What was put right while reading. */
  readonly oddity: 'descending' | 'from-without-end' | 'grouped' | 'decimal-ratio' | null;
}

/**
 * interval := quantity compare filler compare quantity          "80% <= x < 90%"
 *           | opening quantity [nouns upper-end | nouns 'trở lên' | lower-end]
 *           | quantity [nouns upper-end | nouns 'trở lên' | 'trở xuống']
 * Steps over it; `null` when there is none under the cursor.
 */
export function parseInterval(c: Cursor): Interval | null {
  return attempt(c, parseChain) ?? attempt(c, parseOpened) ?? attempt(c, parseBare);
}

function parseChain(c: Cursor): Interval | null {
  const left = parseQuantity(c);
  if (left === null) return null;
  const first = lookUp(c, comparisons);
  if (first === null) return null;
  for (let skipped = 0; skipped < 8; skipped += 1) {
    const second = lookUp(c, comparisons);
    if (second !== null) {
      const right = parseQuantity(c);
      if (right === null || second.upwards !== first.upwards) return null;
      const [low, high] = first.upwards ? [left, right] : [right, left];
      const [lowEnd, highEnd] = first.upwards ? [first, second] : [second, first];
      return between(low, lowEnd.inclusive, high, highEnd.inclusive);
    }
    const token = peek(c);
    if (token === undefined || (token.kind !== 'word' && token.key !== 'x' && token.key !== '%')) return null;
    c.at += 1;
  }
  return null;
}

function parseOpened(c: Cursor): Interval | null {
  let opening = lookUp(c, openings);
  if (opening === null) return null;
  // "từ trên 70%", "đạt từ 80%": the last word before the number decides.
  for (let next = lookUp(c, openings); next !== null; next = lookUp(c, openings)) opening = next;
  const quantity = parseQuantity(c);
  if (quantity === null) return null;
  switch (opening.side) {
    case 'from':
      return fromOpening(c, quantity, opening);
    case 'to':
      return toOpening(c, quantity, opening.inclusive);
    case 'exact':
      return exactOrOpen(c, quantity, 'exact');
  }
}

function parseBare(c: Cursor): Interval | null {
  const before = c.tokens[c.at - 1];
  // A number word by itself counts only where a count begins: "một cuộc", "có hai lớp".
  const begins = before === undefined || beginnings.has(before.key);
  const quantity = peek(c)?.kind === 'number' || begins ? parseQuantity(c) : null;
  if (quantity === null) return null;
  // "80-99%", "10 - 19 tin": the unit stands behind the second number.
  const upper = quantity.percent ? null : acceptUpperEnd(c, quantity);
  if (upper !== null)
    return upper.quantity.percent || upper.quantity.unit !== null
      ? between(quantity, true, upper.quantity, upper.inclusive)
      : null;
  const alone = before === undefined && (peek(c)?.key === ':' || peek(c)?.key === '=');
  const counts = (alone || (quantity.unit !== null && !spans.has(quantity.unit))) && quantity.value % 1000 === 0;
  if (!quantity.percent && (!counts || (before !== undefined && references.has(before.key)))) return null;
  return exactOrOpen(c, quantity, 'bare');
}

function fromOpening(c: Cursor, quantity: Quantity, opening: Opening): Interval {
  const upper = acceptUpperEnd(c, quantity);
  if (upper !== null) return between(quantity, opening.inclusive, upper.quantity, upper.inclusive);
  const upwards = acceptUpwards(c);
  const from: Bound = { value: quantity.value, inclusive: opening.inclusive };
  if (upwards === 'down') return interval(quantity, null, { value: quantity.value, inclusive: true });
  const unended = upwards === null && opening.needsEnd === true;
  return interval(quantity, from, null, 'range', unended ? 'from-without-end' : null);
}

function toOpening(c: Cursor, quantity: Quantity, inclusive: boolean): Interval {
  const lower = acceptLowerEnd(c, quantity);
  if (lower !== null) return between(lower.quantity, lower.inclusive, quantity, inclusive);
  acceptUpwards(c);
  return interval(quantity, null, { value: quantity.value, inclusive });
}

function exactOrOpen(c: Cursor, quantity: Quantity, form: 'exact' | 'bare'): Interval {
  const upper = acceptUpperEnd(c, quantity);
  if (upper !== null) return between(quantity, true, upper.quantity, upper.inclusive);
  const bound: Bound = { value: quantity.value, inclusive: true };
  const upwards = acceptUpwards(c);
  if (upwards === 'up') return interval(quantity, bound, null);
  if (upwards === 'down') return interval(quantity, null, bound);
  return interval(quantity, bound, bound, form);
}

/** Both ends; a "%" at one of them holds for both ("70 - 90%"). An interval from high to low is turned round. */
function between(low: Quantity, lowInclusive: boolean, high: Quantity, highInclusive: boolean): Interval {
  const percent = low.percent || high.percent;
  const from: Bound = { value: low.value, inclusive: lowInclusive };
  const to: Bound = { value: high.value, inclusive: highInclusive };
  const described: Quantity = { ...high, percent, unit: high.unit ?? low.unit };
  return low.value > high.value ? interval(described, to, from, 'range', 'descending') : interval(described, from, to);
}

function interval(
  { percent, unit, grouped }: Quantity,
  from: Bound | null,
  to: Bound | null,
  form: Interval['form'] = 'range',
  oddity: Interval['oddity'] = null,
): Interval {
  const ends = [from, to].flatMap((bound) => (bound === null ? [] : [bound.value]));
  // "từ 0,8 đến dưới 1": a ratio written as a decimal, since nothing is counted in tenths.
  if (!percent && unit === null && ends.some((value) => value % 1000 !== 0) && ends.every((value) => value <= 1000)) {
    return { measure: 'ratio', from: timesHundred(from), to: timesHundred(to), unit, form, oddity: 'decimal-ratio' };
  }
  return { measure: percent ? 'ratio' : 'count', from, to, unit, form, oddity: oddity ?? (grouped ? 'grouped' : null) };
}

function timesHundred(bound: Bound | null): Bound | null {
  return bound === null ? null : { ...bound, value: bound.value * 100 };
}

const beginnings = wordSet('có chỉ được');

/** A bare number of these is a span of time, not a count of results. */
const spans = wordSet('tháng năm giờ phút quý h');

/** A number after these names something: "năm 2025", "mức 3", "Mẫu số 02". */
const references = wordSet(
  'năm tháng quý ngày số điều khoản mục mẫu lục thứ mức độ loại cấp nhóm đoạn biểu chương lần kỳ phần hạng',
);
