import { points, type Points, type Thousandths } from '../../base/points.ts';
import { attempt, find, lexicon, lookUp, peek, type Cursor } from './cursor.ts';
import { findEachWord } from './each.ts';
import { parseQuantity, quantityWithin } from './quantity.ts';

/** Points for each case, as one sentence says it: "0,25 điểm/sáng kiến", "mỗi tin, bài được 0,1 điểm". */
export interface PerCaseReading {
  readonly per: Points;
  /** Cases for one step: "cứ 02 mô hình" is 2000. */
  readonly step: Thousandths;
  /** The most that is given; `null` when nothing is said or it is the maximum of the item. */
  readonly cap: Points | null;
  /** Said to be added or to be a reward. */
  readonly bonus: boolean;
  readonly perPercent: boolean;
}

/**
 * perCase := points ('/' | 'cho mỗi') unit … [cap]
 *          | each unit … points … [cap]
 * `null` for any other sentence.
 */
export function findPerCase(c: Cursor): PerCaseReading | null {
  const each = findEachWord(c);
  for (let at = c.at; at < c.tokens.length; at += 1) {
    const probe = { ...c, at };
    const per = attempt(probe, acceptCasePoints);
    if (per === null) continue;
    const unit = acceptPer(probe);
    const step = each !== null && each.at < at ? stepOf({ ...c, at: each.after }, at) : null;
    if (unit === null && step === null) continue;
    return {
      per,
      step: step?.value ?? 1000,
      cap: findCap({ ...probe }),
      bonus: saysBonus(c),
      perPercent: step?.percent === true || unit === '%',
    };
  }
  return null;
}

/** Whether a sentence speaks of points on top of the scale. */
export function saysBonus(c: Cursor): boolean {
  if (find(c, bonusWords) !== null) return true;
  const adding = find(c, addingWords);
  // Alone the words are also in "cộng đồng" and "khen thưởng".
  return adding !== null && peek({ ...c, at: adding.after })?.kind === 'number';
}

function acceptCasePoints(c: Cursor): Points | null {
  const token = peek(c);
  const before = c.tokens[c.at - 1]?.key ?? '';
  if (token?.kind !== 'number' || before === '/' || before === 'đa' || before === 'quá') return null;
  c.at += 1;
  const unit = lookUp(c, pointUnit) !== null;
  // Without "điểm" only a decimal before "/" is points: "0,25/sáng kiến", not "2/năm".
  return unit || (token.value % 1000 !== 0 && peek(c)?.key === '/') ? points(token.value) : null;
}

function acceptPer(c: Cursor): string | null {
  const start = c.at;
  if (lookUp(c, perWords) !== null) {
    const quantity = attempt(c, parseQuantity);
    if (quantity?.percent === true) return '%';
    const unit = quantity?.unit ?? (peek(c)?.kind === 'word' ? peek(c)?.key : undefined);
    if (unit !== undefined) return unit;
  }
  c.at = start;
  return null;
}

function stepOf(c: Cursor, until: number): { readonly value: Thousandths; readonly percent: boolean } {
  const quantity = quantityWithin(c, until);
  return { value: quantity?.value ?? 1000, percent: quantity?.percent ?? false };
}

function findCap(c: Cursor): Points | null {
  for (; c.at < c.tokens.length; c.at += 1) {
    const probe = { ...c };
    if (lookUp(probe, capWords) === null) continue;
    const token = peek(probe);
    if (token?.kind === 'number') return points(token.value);
  }
  return null;
}

const perWords = lexicon([['/ | cho mỗi | cho 01 | cho một | mỗi | trên mỗi | đối với mỗi | cho từng | / mỗi', true]]);
const pointUnit = lexicon([['điểm', true]]);
const capWords = lexicon([
  [
    'tối đa | tối đa là | tối đa không quá | không quá | nhưng không quá | không vượt quá | nhưng tối đa | tổng không quá | nhiều nhất | cộng tối đa | tối đa :',
    true,
  ],
]);
const bonusWords = lexicon([
  [
    'điểm thưởng | thưởng điểm | thưởng thêm | thưởng tối đa | được thưởng | điểm cộng | cộng thêm | được cộng | cộng điểm | cộng tối đa',
    true,
  ],
]);
const addingWords = lexicon([['cộng | thưởng', true]]);
