import type { Points, Thousandths } from '../base/points.ts';

/** What is known of a criterion when its rule is applied. What is absent is not known. */
export interface Answer {
  /** Done, out of how many: thousandths both. A whole of 0 is no ratio. */
  readonly ratio?: Ratio;
  /** Cases, events, documents, or days for a deduction per day: thousandths. */
  readonly count?: Thousandths;
  /** The label of an option, as the criteria set writes it or in other spelling. */
  readonly choice?: string;
  /** Labels of the parts that are met. */
  readonly parts?: readonly string[];
  readonly notApplicable?: boolean;
  /** Points that another item earned, for rules that depend on it. */
  readonly earned?: (code: string) => Points | null;
}

export interface Ratio {
  readonly part: Thousandths;
  readonly whole: Thousandths;
}

/** A stated percentage (thousandths of a percent) as a ratio. */
export function ratioOfPercent(percent: Thousandths): Ratio {
  return { part: percent, whole: 100_000 };
}

/** -1, 0 or 1: a ratio against a bound in thousandths of a percent, exactly. The whole is above 0. */
export function compareRatio({ part, whole }: Ratio, percent: Thousandths): number {
  // part / whole against percent / 100,000, multiplied crosswise.
  const left = part * 100_000;
  const right = percent * whole;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right);
  const difference = BigInt(part) * BigInt(100_000) - BigInt(percent) * BigInt(whole);
  return difference === BigInt(0) ? 0 : difference > BigInt(0) ? 1 : -1;
}
