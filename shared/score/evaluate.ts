import { roundedQuotient, zeroPoints, type Points, type Thousandths } from '../base/points.ts';
import { fold } from '../base/text.ts';
import type {
  Bound,
  Criterion,
  DeductionRule,
  Option,
  PartsRule,
  RatioFormula,
  ScoringRule,
  Tier,
} from '../criteria/model.ts';
import { compareRatio, type Answer, type Ratio } from './answer.ts';

/** Points that an answer earns, with the ground; or what would have to be known first. */
export type Earned = EarnedPoints | NotEarned;

export interface EarnedPoints {
  readonly kind: 'points';
  readonly points: Points;
  readonly ground: Ground;
}

export interface NotEarned {
  readonly kind: 'unknown';
  /** What the answer lacks, or what the rule cannot do with it. */
  readonly lacks:
    | 'ratio'
    | 'count'
    | 'choice'
    | 'parts'
    | 'other-item'
    | 'judgement'
    | 'survey'
    | 'rule'
    | 'policy'
    | 'tier';
}

/** Why just these points: rendered to a sentence by `messages`. */
export type Ground =
  | { readonly kind: 'option'; readonly label: string }
  | { readonly kind: 'tier'; readonly label: string }
  | { readonly kind: 'formula'; readonly ratio: Ratio; readonly formula: RatioFormula }
  | { readonly kind: 'below-floor'; readonly floor: Bound }
  | { readonly kind: 'parts'; readonly met: number; readonly of: number }
  | { readonly kind: 'deduction'; readonly count: Thousandths; readonly rule: DeductionRule }
  | { readonly kind: 'bonus'; readonly count: Thousandths; readonly cap: Points }
  | { readonly kind: 'capped'; readonly on: string; readonly cap: Points; readonly without: Points }
  | { readonly kind: 'not-applicable'; readonly policy: Criterion['notApplicable'] };

/**
 * Applies the scoring rule of a leaf to an answer. This is the only place that knows what each kind of
 * rule means; what would be regained is this function run on another answer.
 */
export function evaluate(criterion: Criterion, answer: Answer): Earned {
  if (answer.notApplicable === true) return notApplicable(criterion);
  if (criterion.rule === null) return unknown('rule');
  return evaluateRule(criterion.rule, criterion.max, answer);
}

function evaluateRule(rule: ScoringRule, max: Points, answer: Answer): Earned {
  switch (rule.kind) {
    case 'choice':
      return chosen(rule.options, answer);
    case 'tiers':
      return rule.measure === 'ratio' ? ratioTier(rule.tiers, max, answer) : countTier(rule.tiers, answer);
    case 'proportional': {
      if (!isRatio(answer.ratio)) return unknown('ratio');
      if (rule.floor !== null && !reaches(compareRatio(answer.ratio, rule.floor.value), rule.floor)) {
        return earned(zeroPoints, { kind: 'below-floor', floor: rule.floor });
      }
      return byFormula(answer.ratio, rule.formula, rule.cap);
    }
    case 'parts':
      return partsMet(rule, max, answer);
    case 'range':
      return unknown('judgement');
    case 'deduction':
      return deducted(rule, answer);
    case 'bonus':
      return bonus(rule.per, rule.cap, answer);
    case 'dependsOn': {
      const without = evaluateRule(rule.otherwise, max, answer);
      const other = answer.earned?.(rule.on) ?? null;
      if (without.kind === 'unknown') return without;
      if (other === null) return unknown('other-item');
      if (other > rule.atMost || without.points <= rule.cap) return without;
      return earned(rule.cap, { kind: 'capped', on: rule.on, cap: rule.cap, without: without.points });
    }
    case 'survey':
      return unknown('survey');
    case 'unread':
      return unknown('rule');
  }
}

/** Points of a ratio by a formula, rounded by the formula's own rounding, else to thousandths. */
export function formulaPoints(ratio: Ratio, formula: RatioFormula): Points {
  const step = 10 ** (3 - (formula.rounding?.decimals ?? 3));
  const numerator = BigInt(formula.times) * BigInt(ratio.part) * BigInt(100_000);
  const denominator = BigInt(ratio.whole) * BigInt(formula.at) * BigInt(step);
  return (roundedQuotient(numerator, denominator, formula.rounding?.mode ?? 'half-up') * step) as Points;
}

function notApplicable(criterion: Criterion): Earned {
  const ground: Ground = { kind: 'not-applicable', policy: criterion.notApplicable };
  switch (criterion.notApplicable) {
    case 'not-allowed':
      return unknown('policy');
    case 'full-points':
      return earned(criterion.max, ground);
    case 'reduce-max':
    case 'separate-scale':
      return earned(zeroPoints, ground);
  }
}

function chosen(options: readonly Option[], answer: Answer): Earned {
  if (answer.choice === undefined) return unknown('choice');
  const wanted = fold(answer.choice);
  const option = options.find(({ label }) => fold(label) === wanted) ?? onlyOne(options, wanted);
  return option === undefined ? unknown('choice') : earned(option.points, { kind: 'option', label: option.label });
}

/** A label shortened by whole words counts when it fits one option only. */
function onlyOne(options: readonly Option[], wanted: string): Option | undefined {
  const fitting = wanted === '' ? [] : options.filter(({ label }) => ` ${fold(label)} `.includes(` ${wanted} `));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function ratioTier(tiers: readonly Tier[], max: Points, { ratio }: Answer): Earned {
  if (!isRatio(ratio)) return unknown('ratio');
  const tier = tiers.find(
    ({ from, to }) =>
      (from === null || reaches(compareRatio(ratio, from.value), from)) &&
      (to === null || reaches(-compareRatio(ratio, to.value), to)),
  );
  if (tier === undefined) return unknown('tier');
  if (typeof tier.award === 'number') return earned(tier.award, { kind: 'tier', label: tier.label });
  return byFormula(ratio, tier.award, max);
}

function countTier(tiers: readonly Tier[], { count }: Answer): Earned {
  if (!isCount(count)) return unknown('count');
  const tier = tiers.find(
    ({ from, to }) =>
      (from === null || reaches(Math.sign(count - from.value), from)) &&
      (to === null || reaches(Math.sign(to.value - count), to)),
  );
  if (tier === undefined || typeof tier.award !== 'number') return unknown('tier');
  return earned(tier.award, { kind: 'tier', label: tier.label });
}

/** `sign` is that of the value minus the bound, seen from inside. */
function reaches(sign: number, bound: Bound): boolean {
  return bound.inclusive ? sign >= 0 : sign > 0;
}

function byFormula(ratio: Ratio, formula: RatioFormula, cap: Points): Earned {
  const points = formulaPoints(ratio, formula);
  return earned(points > cap ? cap : points, { kind: 'formula', ratio, formula });
}

function partsMet(rule: PartsRule, max: Points, answer: Answer): Earned {
  if (answer.parts === undefined) return unknown('parts');
  const wanted = new Set(answer.parts.map(fold));
  const met = rule.parts.filter(({ label }) => wanted.delete(fold(label)));
  // A part that the rule does not know must not be dropped in silence.
  if (wanted.size > 0) return unknown('parts');
  const ground: Ground = { kind: 'parts', met: met.length, of: rule.parts.length };
  if (rule.mode === 'all-or-nothing') return earned(met.length === rule.parts.length ? max : zeroPoints, ground);
  const sum = met.reduce((total, part) => total + part.points, 0);
  return earned(Math.min(sum, max) as Points, ground);
}

function deducted(rule: DeductionRule, { count }: Answer): Earned {
  if (!isCount(count)) return unknown('count');
  const ground: Ground = { kind: 'deduction', count, rule };
  if (rule.cutOff !== null && count > rule.cutOff) return earned(Math.min(0, rule.start) as Points, ground);
  // A part of a case or day counts as a whole one.
  const taken = Math.ceil(count / 1000) * rule.per;
  const limited = rule.limit !== null && taken > rule.limit ? rule.limit : taken;
  const left = rule.start - limited;
  return earned((rule.start > 0 ? Math.max(0, left) : left) as Points, ground);
}

function bonus(per: Points | null, cap: Points, { count }: Answer): Earned {
  if (per === null) return unknown('judgement');
  if (!isCount(count)) return unknown('count');
  const points = Math.min(Math.floor(count / 1000) * per, cap) as Points;
  return earned(points, { kind: 'bonus', count, cap });
}

function isRatio(ratio: Ratio | undefined): ratio is Ratio {
  return ratio !== undefined && isCount(ratio.part) && isCount(ratio.whole) && ratio.whole > 0;
}

/** A cell may hold any number; only what can be counted exactly is an answer. */
function isCount(value: Thousandths | undefined): value is Thousandths {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}

function earned(points: Points, ground: Ground): EarnedPoints {
  return { kind: 'points', points, ground };
}

function unknown(lacks: NotEarned['lacks']): NotEarned {
  return { kind: 'unknown', lacks };
}
