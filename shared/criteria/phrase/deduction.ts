import { points, type Points, type Thousandths } from '../../base/points.ts';
import { attempt, lexicon, lookUp, peek, type Cursor } from './cursor.ts';
import { findEachWord } from './each.ts';
import { parseQuantity, quantityWithin } from './quantity.ts';
import { wordSet } from './word-set.ts';

/** Points taken off, as one sentence says it. */
export interface DeductionReading {
  readonly unit: 'case' | 'day';
  readonly per: Points;
  /** Cases for one step: "cứ 02 văn bản" is 2000. */
  readonly step: Thousandths;
  /** The most that is taken off; `'all'` is all points of the item; `null` when nothing is said. */
  readonly limit: Points | 'all' | null;
  /** For each case, or once only ("chậm: trừ 0,5 điểm"). */
  readonly repeated: boolean;
  /** For each percent: no rule of ours does that. */
  readonly perPercent: boolean;
}

/**
 * deduction := [each] … 'trừ' points ['/' unit | 'cho mỗi' unit] … [limit]
 * `null` when the sentence takes nothing off ("giảm trừ điểm tối đa", "trừ trường hợp" are not this).
 */
export function findDeduction(c: Cursor): DeductionReading | null {
  for (let at = c.at; at < c.tokens.length; at += 1) {
    const probe = { ...c, at };
    const taken = attempt(probe, parseTaken);
    if (taken === null) continue;
    const each = findEach(c, at);
    const perUnit = acceptPer(probe);
    // "tối đa trừ 1 điểm" by itself is the limit of another sentence.
    if (each === null && perUnit === null && limiting.has(c.tokens[at - 1]?.key ?? '')) return null;
    const limit = findLimit({ ...probe });
    const unit = perUnit ?? each?.unit ?? null;
    return {
      unit: unit !== null && dayWords.has(unit) ? 'day' : 'case',
      per: taken,
      step: each?.step ?? 1000,
      limit,
      repeated: each !== null || perUnit !== null,
      perPercent: each?.percent === true || perUnit === '%',
    };
  }
  return null;
}

/** 'trừ' ['đi' | ':' | …] number ['điểm'] */
function parseTaken(c: Cursor): Points | null {
  const before = c.tokens[c.at - 1]?.key ?? '';
  if (notTaken.has(before) || lookUp(c, takeWords) === null) return null;
  if (lookUp({ ...c }, maxWords) !== null) return null;
  const token = peek(c);
  if (token?.kind !== 'number') return null;
  c.at += 1;
  const unit = lookUp(c, pointUnit) !== null;
  return unit || peek(c) === undefined || peek(c)?.kind === 'mark' ? points(token.value) : null;
}

/** "mỗi văn bản", "cứ 02 báo cáo", "01 trường hợp": what each step is, said before the points. */
function findEach(
  c: Cursor,
  until: number,
): { readonly step: Thousandths; readonly unit: string | null; readonly percent: boolean } | null {
  const each = findEachWord(c, until);
  if (each !== null) {
    const quantity = quantityWithin({ ...c, at: each.after }, until);
    const unit = quantity === null ? (peek({ ...c, at: each.after })?.key ?? null) : quantity.unit;
    return { step: quantity?.value ?? 1000, unit, percent: quantity?.percent ?? false };
  }
  for (let at = c.at; at < until; at += 1) {
    const quantity = parseQuantity({ ...c, at });
    if (quantity === null) continue;
    // "giảm 10% trừ 0,1 điểm" goes by the percent although it does not say "cứ".
    if (quantity.percent && changes.has(c.tokens[at - 1]?.key ?? ''))
      return { step: quantity.value, unit: '%', percent: true };
    // "01 văn bản trễ hạn trừ …" means each; a larger number without "cứ" is a level of its own.
    if (quantity.value === 1000 && !quantity.percent && quantity.unit !== null)
      return { step: 1000, unit: quantity.unit, percent: false };
  }
  return null;
}

/** "/ngày", "cho mỗi văn bản", "/01 lần": the unit behind the points. */
function acceptPer(c: Cursor): string | null {
  if (lookUp(c, perWords) === null) return null;
  const quantity = attempt(c, parseQuantity);
  if (quantity?.percent === true) return '%';
  return quantity?.unit ?? peek(c)?.key ?? null;
}

/** 'trừ tối đa' points | 'không quá' points | 'không quá điểm tối đa' | 'trừ hết số điểm'. */
function findLimit(c: Cursor): Points | 'all' | null {
  for (; c.at < c.tokens.length; c.at += 1) {
    if (lookUp({ ...c }, allWords) !== null) return 'all';
    const probe = { ...c };
    if (lookUp(probe, limitWords) === null) continue;
    const token = peek(probe);
    if (token?.kind === 'number') return points(token.value);
  }
  return null;
}

const changes = wordSet('giảm thiếu tăng hụt kém thấp');
const dayWords = wordSet('ngày');
const notTaken = wordSet('giảm loại khấu ngoại');
const limiting = wordSet('đa quá');
const takeWords = lexicon([
  [
    'trừ | trừ đi | trừ : | bị trừ | trừ thêm | trừ số điểm | trừ điểm | trừ - | trừ ( | trừ mỗi trường hợp | điểm trừ | điểm trừ : | trừ số điểm là | trừ -',
    true,
  ],
]);
const maxWords = lexicon([['điểm tối đa | vào tổng | tổng điểm', true]]);
const pointUnit = lexicon([['điểm', true]]);
const perWords = lexicon([
  ['/ | cho mỗi | cho 01 | cho một | mỗi | trên mỗi | đối với mỗi | trên một | cho từng', true],
]);
const limitWords = lexicon([
  [
    'tối đa | trừ tối đa | tối đa trừ | tối đa không quá | không quá | nhưng không quá | không trừ quá | trừ không quá | tối đa là | không vượt quá | tổng điểm trừ không quá | tối đa bị trừ | nhiều nhất',
    true,
  ],
]);
const allWords = lexicon([
  [
    'không quá điểm tối đa | không quá số điểm | không quá tổng điểm | không vượt quá điểm tối đa | không vượt quá số điểm | hết điểm | hết số điểm | hết toàn bộ | tối đa không quá điểm' +
      ' | tối đa không quá số điểm | đến 0 điểm | về 0 điểm | đến khi hết điểm | cho đến hết | trừ hết | không âm | không trừ quá số điểm | không trừ quá điểm | tối đa bằng điểm | tối đa số điểm',
    true,
  ],
]);
