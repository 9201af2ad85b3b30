import type { Thousandths } from '../base/points.ts';
import type { Bound, Criterion, Tier } from '../criteria/model.ts';
import { compareRatio, type Answer, type Ratio } from './answer.ts';
import { evaluate } from './evaluate.ts';
import type { How, Reached } from './how.ts';

/** What brings a ratio into a tier: more cases, fewer where a low ratio is the good one, none when it cannot be done. */
export function ratioStep(criterion: Criterion, tier: Tier, answer: Answer): Reached[] {
  const { from, to, label } = tier;
  const { ratio } = answer;
  if (ratio !== undefined && ratio.whole > 0 && to !== null && isAbove(compareRatio(ratio, to.value), to)) {
    const part = lastWhole({ ...to, value: (to.value * ratio.whole) / 100_000 });
    const how: How = { kind: 'fewer', label, fewer: ratio.part - part, whole: ratio.whole };
    // A narrow tier may hold no whole case.
    const isInside = part >= 0 && (from === null || isAtLeast(compareRatio({ ...ratio, part }, from.value), from));
    return isInside ? better(criterion, answer, reached(criterion, { ...answer, ratio: { ...ratio, part } }, how)) : [];
  }
  return ratioTo(criterion, answer, from?.value ?? 0, from?.inclusive ?? true, label);
}

/** Going down is worth while only where the number is to be low: where it earns more than the number of now. */
function better(criterion: Criterion, answer: Answer, steps: readonly Reached[]): Reached[] {
  const now = evaluate(criterion, answer);
  return steps.filter(({ to }) => now.kind !== 'points' || to > now.points);
}

/** `sign` is that of a value minus the upper end of a tier. */
function isAbove(sign: number, end: Bound): boolean {
  return end.inclusive ? sign > 0 : sign >= 0;
}

/** `sign` is that of a value minus the lower end of a tier. */
function isAtLeast(sign: number, end: Bound): boolean {
  return end.inclusive ? sign >= 0 : sign > 0;
}

/**
 * The smallest whole number of cases more that reaches a percentage (thousandths of a percent), itself or anything
 * above it; nothing when the whole is too small for it.
 */
export function ratioTo(
  criterion: Criterion,
  answer: Answer,
  percent: Thousandths,
  inclusive: boolean,
  label: string,
): Reached[] {
  const { ratio } = answer;
  if (ratio === undefined || ratio.whole <= 0) {
    const part = inclusive ? percent : percent + 1;
    return reached(criterion, { ...answer, ratio: { part, whole: 100_000 } }, { kind: 'tier', label });
  }
  const part = leastPart(ratio, percent, inclusive);
  // More than the whole cannot be done: that tier is out of reach.
  if (part === null) return [];
  const how: How = { kind: 'more', label, more: part - ratio.part, whole: ratio.whole };
  return reached(criterion, { ...answer, ratio: { part, whole: ratio.whole } }, how);
}

function leastPart({ part, whole }: Ratio, percent: Thousandths, inclusive: boolean): Thousandths | null {
  const wanted = Math.ceil((percent * whole) / 100_000_000) * 1000;
  const enough = !inclusive && compareRatio({ part: wanted, whole }, percent) === 0 ? wanted + 1000 : wanted;
  return enough > whole && part <= whole ? null : Math.max(enough, part);
}

/** What brings a count into a tier, in the same way. */
export function countStep(criterion: Criterion, tier: Tier, answer: Answer): Reached[] {
  const { from, to, label } = tier;
  const { count } = answer;
  const first = from === null ? 0 : firstWhole(from);
  if (count === undefined) return reached(criterion, { ...answer, count: first }, { kind: 'tier', label });
  if (to !== null && isAbove(Math.sign(count - to.value), to)) {
    const last = lastWhole(to);
    const how: How = { kind: 'fewer', label, fewer: count - last, whole: null };
    const isInside = last >= 0 && (from === null || isAtLeast(Math.sign(last - from.value), from));
    return isInside ? better(criterion, answer, reached(criterion, { ...answer, count: last }, how)) : [];
  }
  const how: How = { kind: 'more', label, more: Math.max(0, first - count), whole: null };
  return reached(criterion, { ...answer, count: Math.max(first, count) }, how);
}

/** The greatest whole number of cases up to an upper end: thousandths, below 0 when there is none. */
function lastWhole({ value, inclusive }: Bound): Thousandths {
  const whole = Math.floor(value / 1000) * 1000;
  return inclusive || whole < value ? whole : whole - 1000;
}

function firstWhole({ value, inclusive }: Bound): Thousandths {
  const whole = Math.ceil(value / 1000) * 1000;
  return inclusive || whole > value ? whole : whole + 1000;
}

/** The step, when the rule gives points for the answer that it leads to. */
export function reached(criterion: Criterion, answer: Answer, how: How): Reached[] {
  const earned = evaluate(criterion, answer);
  return earned.kind === 'points' ? [{ how, to: earned.points }] : [];
}
