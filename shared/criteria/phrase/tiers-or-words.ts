import type { Bound } from '../model.ts';
import type { AwardOf, FormulaOf } from './draft.ts';
import { residualOf } from './residual.ts';

/** Lines with numbers that are no tiers after all. */
export interface NotTiers {
  readonly kind: 'not-tiers';
  /** Named options would not say it either: a formula beside cases without a number. */
  readonly hopeless: boolean;
}

/** Where named options say the same and numbers alone would not decide, the lines are read by their words. */
export function refuseTiers(awards: readonly AwardOf[], formulas: readonly FormulaOf[]): NotTiers | null {
  const numbered = awards.filter(({ interval }) => interval !== null);
  const named = awards.filter(({ interval }) => interval === null);
  if (formulas.length > 0) {
    const stray =
      named.some(({ points }) => points !== 0) || numbered.some(({ interval }) => interval?.measure === 'count');
    return stray ? { kind: 'not-tiers', hopeless: true } : null;
  }
  const [first] = numbered;
  const interval = first?.interval;
  const byWords =
    interval === null ||
    interval === undefined ||
    numbered.some(({ compound, relative }) => compound || relative) ||
    (numbered.every((clause) => clause.interval?.form === 'bare') && repeats(awards)) ||
    // One line with a number by itself ("100% …" beside "không …") is as good as a named option.
    (numbered.length === 1 && interval.form !== 'range') ||
    numbered.some((clause) => clause.interval?.measure !== interval.measure) ||
    repeats(numbered) ||
    named.some((clause) => residualOf(clause) === null) ||
    (!isSteady(numbered) && (interval.measure === 'count' || overlap(numbered)));
  return byWords ? { kind: 'not-tiers', hopeless: false } : null;
}

/** Counts of one thing go up or down with the points; "đủ 4", "thiếu 1", "thiếu 2" count two things. */
function isSteady(awards: readonly AwardOf[]): boolean {
  const start = ({ interval }: AwardOf): number => {
    const from = interval?.from ?? null;
    // "trên 2" begins above "2".
    return from === null ? -1 : from.value + (from.inclusive ? 0 : 0.5);
  };
  const rising = [...awards].sort((a, b) => start(a) - start(b));
  const steps = rising.slice(1).map(({ points }, i) => Math.sign(points - (rising[i]?.points ?? points)));
  return !(steps.includes(1) && steps.includes(-1));
}

/** Whether two stretches share more than an end: "đúng hạn 100%" beside "trễ hạn từ 5% trở lên". */
function overlap(awards: readonly AwardOf[]): boolean {
  const ends = awards.map(
    ({ interval }) => [interval?.from?.value ?? -Infinity, interval?.to?.value ?? Infinity] as const,
  );
  return ends.some(([from, to], i) => ends.some(([low, high], j) => j < i && from < high && low < to));
}

/** The same number twice: "100% đúng tiến độ", "100% nhưng chậm"; "01 kế hoạch", "01 báo cáo". */
function repeats(awards: readonly AwardOf[]): boolean {
  return awards.some(
    (award, i) => award.interval !== null && awards.some((other, j) => j < i && sameNumbers(award, other)),
  );
}

function sameNumbers(a: AwardOf, b: AwardOf): boolean {
  const key = ({ interval }: AwardOf): string =>
    [interval?.from?.value, interval?.from?.inclusive, interval?.to?.value, interval?.to?.inclusive].join();
  return key(a) === key(b);
}

/** Beside "từ 0,8 đến dưới 1" a bare "bằng 1" is a ratio too. */
export function withOneMeasure(awards: readonly AwardOf[]): readonly AwardOf[] {
  if (!awards.some(({ interval }) => interval?.oddity === 'decimal-ratio')) return awards;
  return awards.map((award) => {
    const { interval } = award;
    if (interval === null || interval.measure === 'ratio' || interval.unit !== null) return award;
    const scaled = (bound: Bound | null): Bound | null =>
      bound === null ? null : { ...bound, value: bound.value * 100 };
    return {
      ...award,
      interval: { ...interval, measure: 'ratio', from: scaled(interval.from), to: scaled(interval.to) },
    };
  });
}
