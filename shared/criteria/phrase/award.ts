import { points, roundedQuotient, zeroPoints, type Points } from '../../base/points.ts';
import { acceptMark, attempt, lexicon, lookUp, peek, type Cursor } from './cursor.ts';
import { wordSet } from './word-set.ts';

/** What a line gives: fixed points, at most some points, or points between two ends. */
export type Award =
  | { readonly kind: 'points'; readonly points: Points }
  | { readonly kind: 'at-most'; readonly points: Points }
  | { readonly kind: 'between'; readonly from: Points; readonly to: Points };

/** An award with the tokens it takes up; the end does not belong to it. */
export interface AwardReading {
  readonly award: Award;
  readonly start: number;
  readonly end: number;
  /** Said with "điểm" or a word of scoring; a bare number behind a colon or at the end is less than that. */
  readonly named: boolean;
}

/**
 * Every award of a sentence, left to right.
 * award := 'từ' points 'đến' points | 'tối đa' points | points | 'không chấm điểm' | 'điểm tối đa' | share 'số điểm'
 * points := number 'điểm' | number '/' number 'điểm'
 */
export function findAwards(c: Cursor, max: Points): readonly AwardReading[] {
  const last = trailingNumber(c, max);
  const mark = last === null ? undefined : c.tokens[last.start - 1]?.key;
  // Behind a colon at the end stand the points: "từ 90 điểm trở lên: 2" speaks of other points before it.
  if (last !== null && (mark === ':' || mark === '=')) return [last];
  const found: AwardReading[] = [];
  const probe = { ...c };
  while (probe.at < probe.tokens.length) {
    const start = probe.at;
    const award = attempt(probe, (at) => parseAward(at, max));
    if (award === null) {
      probe.at += 1;
      continue;
    }
    found.push({ award, start, end: probe.at, named: true });
  }
  return found.length > 0 || last === null ? found : [last];
}

function parseAward(c: Cursor, max: Points): Award | null {
  const fixed = lookUp(c, fixedAwards);
  if (fixed !== null) return { kind: 'points', points: fixed === 'nothing' ? zeroPoints : max };
  return (
    attempt(c, (at) => parseShare(at, max)) ??
    attempt(c, parseBetween) ??
    attempt(c, parseAtMost) ??
    attempt(c, parsePoints)
  );
}

function parsePoints(c: Cursor): Award | null {
  const value = acceptPoints(c, true);
  return value === null ? null : { kind: 'points', points: value };
}

function parseAtMost(c: Cursor): Award | null {
  if (lookUp(c, atMostWords) === null) return null;
  acceptMark(c, ':', '(');
  const value = acceptPoints(c, true);
  return value === null ? null : { kind: 'at-most', points: value };
}

/** "từ 0 đến 2 điểm", "0 - 2 điểm", "từ 0,5 điểm đến dưới 1 điểm". */
function parseBetween(c: Cursor): Award | null {
  lookUp(c, fromWords);
  const from = acceptPoints(c, false);
  if (from === null || lookUp(c, toWords) === null) return null;
  const to = acceptPoints(c, true);
  return to === null || to <= from ? null : { kind: 'between', from, to };
}

/** "50% số điểm tối đa", "một nửa số điểm", "1/2 điểm tối đa". */
function parseShare(c: Cursor, max: Points): Award | null {
  const half = lookUp(c, halves) !== null;
  const first = peek(c);
  if (!half && first?.kind !== 'number') return null;
  let numerator = 1000;
  let denominator = 2000;
  if (!half && first !== undefined) {
    c.at += 1;
    numerator = first.value;
    const second = acceptMark(c, '/') ? peek(c) : undefined;
    if (second !== undefined) c.at += 1;
    if (second === undefined && lookUp(c, percentSigns) === null) return null;
    denominator = second?.value ?? 100_000;
  }
  if (denominator <= 0 || lookUp(c, wholePoints) === null) return null;
  const share = roundedQuotient(BigInt(max) * BigInt(numerator), BigInt(denominator), 'half-up');
  return { kind: 'points', points: points(share) };
}

/** A number of points, "điểm" behind it required or not; never "1 điểm/lần", which is paid for each case. */
function acceptPoints(c: Cursor, needsUnit: boolean): Points | null {
  const token = peek(c);
  const before = c.tokens[c.at - 1];
  if (token?.kind !== 'number' || before?.key === '/' || token.value > mostPoints) return null;
  c.at += 1;
  let value = token.value;
  const divisor = peek(c)?.key === '/' ? peek(c, 1) : undefined;
  if (divisor?.kind === 'number' && divisor.value > 0 && isUnit(c, 2)) {
    value = roundedQuotient(BigInt(value) * BigInt(1000), BigInt(divisor.value), 'half-up');
    c.at += 2;
  }
  if (isUnit(c, 0)) {
    c.at += 1;
    const perCase = peek(c)?.key === '/' && peek(c, 1)?.kind !== 'number';
    return perCase || places.has(peek(c)?.key ?? '') ? null : points(value);
  }
  return needsUnit || peek(c)?.key === '%' ? null : points(value);
}

function isUnit(c: Cursor, ahead: number): boolean {
  const key = peek(c, ahead)?.key;
  return key === 'điểm' || key === 'diem';
}

/** "…: 0,5", "… = 1", "… (0,25)", "bảng điện tử 0,25": a number at the end that can only be points. */
function trailingNumber(c: Cursor, max: Points): AwardReading | null {
  let last = c.tokens.length - 1;
  while (last > c.at && closers.has(c.tokens[last]?.key ?? '')) last -= 1;
  const token = c.tokens[last];
  const before = c.tokens[last - 1];
  if (token?.kind !== 'number' || last < c.at || token.value > mostPoints) return null;
  const marked = before !== undefined && openers.has(before.key);
  const decimal = token.value % 1000 !== 0 && token.value <= max && before?.kind === 'word';
  if (!marked && !decimal && last !== c.at) return null;
  return {
    award: { kind: 'points', points: points(token.value) },
    start: last,
    end: last + 1,
    named: before?.key !== '(',
  };
}

/** Ten thousand points: more than any scale has. */
const mostPoints = 10_000_000;

const closers = wordSet(') . ; ,');
const openers = wordSet(': = - ( là được điểm chấm');

/** "02 điểm cầu", "01 điểm tiếp nhận" are places. */
const places = wordSet('cầu tiếp bưu truy phát giao bán trường nóng phần phục');

const fixedAwards = lexicon<'everything' | 'nothing'>([
  [
    'không chấm điểm | không tính điểm | không được điểm | không được tính điểm | không cho điểm | không có điểm | không điểm | không chấm' +
      ' | không được chấm điểm | không được chấm | không ghi điểm | không đạt điểm | không được cho điểm | mất điểm | mất hết điểm | mất toàn bộ điểm',
    'nothing',
  ],
  [
    'điểm tối đa khi | điểm tối đa nếu | được điểm tối đa | đạt điểm tối đa | tính điểm tối đa | chấm điểm tối đa | hưởng điểm tối đa | cho điểm tối đa | : điểm tối đa | = điểm tối đa | là điểm tối đa' +
      ' | được tính điểm tối đa | được chấm điểm tối đa | được hưởng điểm tối đa | được tính đủ điểm | được tính trọn điểm | trọn điểm | trọn số điểm | toàn bộ số điểm' +
      ' | được tối đa số điểm | đạt tối đa số điểm | đạt tối đa điểm | được tối đa điểm | tính đủ điểm | chấm đủ điểm | được đủ điểm | đạt đủ điểm | đủ số điểm | đủ điểm tối đa' +
      ' | được số điểm tối đa | đạt số điểm tối đa | tính số điểm tối đa | chấm số điểm tối đa | mặc nhiên đạt điểm tối đa | được cộng điểm tối đa | được công nhận điểm tối đa',
    'everything',
  ],
]);

const atMostWords = lexicon([
  [
    'tối đa | tối đa là | tối đa được | tối đa không quá | không quá | không vượt quá | cao nhất | nhiều nhất | cao nhất là | được tối đa | tối đa đạt | tối đa chỉ được | mức tối đa',
    true,
  ],
]);
const fromWords = lexicon([['từ | trong khoảng | trong khoảng từ', true]]);
const toWords = lexicon([['đến | tới | - | đến dưới | đến tối đa', true]]);
const halves = lexicon([['nửa | một nửa | 1 nửa', true]]);
const percentSigns = lexicon([['% | phần trăm', true]]);
const wholePoints = lexicon([
  [
    'số điểm tối đa | điểm tối đa | số điểm | tổng số điểm | tổng điểm | điểm chuẩn | điểm của tiêu chí | mức điểm',
    true,
  ],
]);
