import { roundedQuotient, roundPoints, type Points, type Rounding, type Thousandths } from '../base/points.ts';
import type { CriteriaSet } from '../criteria/model.ts';
import type { Score, Totals } from './model.ts';

/**
 * Điểm, điểm tối đa, chỉ số and xếp loại of a fold, each rounded once from the exact value.
 * Chỉ số = điểm đạt / điểm tối đa sau khi trừ phần không áp dụng.
 */
export function scoreOf(set: CriteriaSet, totals: Totals): Score {
  return {
    points: roundPoints(totals.sure, set.rounding),
    max: totals.max,
    index: indexOf(totals.sure, totals.max, set.rounding),
    grade: gradeOf(set, totals.sure, totals.max),
    open: (totals.best - totals.sure) as Points,
  };
}

/** Points over a maximum in thousandths of a percent, rounded once; `null` when the maximum is 0. */
export function indexOf(points: Points, max: Points, rounding: Rounding): Thousandths | null {
  if (max <= 0) return null;
  const step = 10 ** (3 - rounding.decimals);
  return roundedQuotient(BigInt(points) * BigInt(100_000), BigInt(max) * BigInt(step), rounding.mode) * step;
}

/** The highest grade whose threshold is reached, by the printed or by the exact index as the set says. */
export function gradeOf(set: CriteriaSet, points: Points, max: Points): string | null {
  const printed = indexOf(points, max, set.rounding);
  if (printed === null) return null;
  const reaches = (from: Thousandths): boolean =>
    set.gradedOn === 'rounded' ? printed >= from : BigInt(points) * BigInt(100_000) >= BigInt(from) * BigInt(max);
  return set.grades.find(({ from }) => reaches(from))?.name ?? null;
}
