import { formatPoints, zeroPoints, type Points, type Thousandths } from '../base/points.ts';
import type { Bound, Criterion, Option, ScoringRule, Tier } from '../criteria/model.ts';
import { compareRatio, type Answer, type Ratio } from './answer.ts';
import { evaluate } from './evaluate.ts';

/** One way to earn more on a criterion, and what it takes. */
export interface RegainStep {
  readonly criterion: Criterion;
  /** Points more than now. */
  readonly gain: Points;
  readonly how: How;
}

export type How =
  /** So many more of the whole reach a tier: thousandths, whole numbers of cases. */
  | { readonly kind: 'more'; readonly label: string; readonly more: Thousandths; readonly whole: Thousandths | null }
  /** The numbers are not known: what the tier asks. */
  | { readonly kind: 'tier'; readonly label: string }
  | { readonly kind: 'option'; readonly label: string }
  /** A part that may be met already: which parts are met is not known. */
  | { readonly kind: 'part'; readonly label: string }
  /** Parts that only count together. */
  | { readonly kind: 'all-parts' }
  | { readonly kind: 'deduction'; readonly per: Points }
  | { readonly kind: 'judged' };

/**
 * Every step that would raise a leaf from `points`, the smallest gain first. Each gain is what `evaluate` gives
 * for the changed answer, never a second formula, except where the answer cannot be known: parts, and what appraisers
 * judge, are worth at most so much. Empty for survey and unread items, and at the maximum.
 */
export function regainSteps(criterion: Criterion, points: Points, answer: Answer): RegainStep[] {
  if (criterion.rule === null) return [];
  return stepsOf(criterion.rule, { criterion, points, answer, most: mostOf(criterion, answer) })
    .flatMap(({ how, to }) => (to > points ? [{ criterion, how, gain: (to - points) as Points }] : []))
    .sort((a, b) => a.gain - b.gain);
}

interface Reached {
  readonly how: How;
  readonly to: Points;
}

interface Standing {
  readonly criterion: Criterion;
  readonly points: Points;
  readonly answer: Answer;
  /** The most that can be earned at all. */
  readonly most: Points;
}

/** The maximum, or the cap that another item imposes; nothing more than now while that item is not known. */
function mostOf({ rule, max }: Criterion, answer: Answer): Points {
  if (rule?.kind !== 'dependsOn') return rule?.kind === 'bonus' ? rule.cap : max;
  const other = answer.earned?.(rule.on) ?? null;
  if (other === null) return zeroPoints;
  return other <= rule.atMost && rule.cap < max ? rule.cap : max;
}

function stepsOf(rule: ScoringRule, now: Standing): Reached[] {
  const { criterion, answer, most } = now;
  switch (rule.kind) {
    case 'choice':
      return rule.options.flatMap(({ label }) =>
        reached(criterion, { ...answer, choice: label }, { kind: 'option', label }),
      );
    case 'tiers':
      return rule.tiers.flatMap((tier) =>
        rule.measure === 'ratio' ? ratioStep(criterion, tier, answer) : countStep(criterion, tier, answer),
      );
    case 'proportional':
      return ratioTo(criterion, answer, rule.formula.at, true, `${formatPoints(rule.formula.at)}%`);
    case 'parts':
      return rule.mode === 'sum'
        ? rule.parts.map((part) => partStep(part, now))
        : [{ how: { kind: 'all-parts' }, to: most }];
    case 'range':
      return [{ how: { kind: 'judged' }, to: least(rule.to, most) }];
    case 'deduction':
      return reached(criterion, { ...answer, count: 0 }, { kind: 'deduction', per: rule.per });
    case 'bonus':
      return [{ how: { kind: 'judged' }, to: least(rule.cap, most) }];
    case 'dependsOn':
      return stepsOf(rule.otherwise, now);
    case 'survey':
    case 'unread':
      return [];
  }
}

/** The score does not tell which parts are met: one of them may bring its points, if it is not. */
function partStep({ label, points: worth }: Option, { points, most }: Standing): Reached {
  return { how: { kind: 'part', label }, to: least((points + worth) as Points, most) };
}

function least(a: Points, b: Points): Points {
  return a < b ? a : b;
}

function ratioStep(criterion: Criterion, tier: Tier, answer: Answer): Reached[] {
  if (tier.from === null) return [];
  const { ratio } = answer;
  const isPast =
    ratio !== undefined && ratio.whole > 0 && tier.to !== null && isAbove(compareRatio(ratio, tier.to.value), tier.to);
  return isPast ? [] : ratioTo(criterion, answer, tier.from.value, tier.from.inclusive, tier.label);
}

/** `sign` is that of a value minus the upper end of a tier. */
function isAbove(sign: number, end: Bound): boolean {
  return end.inclusive ? sign > 0 : sign >= 0;
}

/** The smallest whole number of cases more that reaches a ratio. */
function ratioTo(
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

function countStep(criterion: Criterion, tier: Tier, answer: Answer): Reached[] {
  if (tier.from === null) return [];
  if (answer.count !== undefined && tier.to !== null && isAbove(Math.sign(answer.count - tier.to.value), tier.to))
    return [];
  const first = firstWhole(tier.from);
  const how: How =
    answer.count === undefined
      ? { kind: 'tier', label: tier.label }
      : { kind: 'more', label: tier.label, more: Math.max(0, first - answer.count), whole: null };
  return reached(criterion, { ...answer, count: Math.max(first, answer.count ?? first) }, how);
}

function firstWhole({ value, inclusive }: Bound): Thousandths {
  const whole = Math.ceil(value / 1000) * 1000;
  return inclusive || whole > value ? whole : whole + 1000;
}

function reached(criterion: Criterion, answer: Answer, how: How): Reached[] {
  const earned = evaluate(criterion, answer);
  return earned.kind === 'points' ? [{ how, to: earned.points }] : [];
}
