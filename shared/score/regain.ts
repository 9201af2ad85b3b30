import { formatPoints, zeroPoints, type Points } from '../base/points.ts';
import type { Criterion, Option, ScoringRule } from '../criteria/model.ts';
import type { Answer } from './answer.ts';
import type { How, Reached } from './how.ts';
import { countStep, ratioStep, ratioTo, reached } from './tier-steps.ts';

/** One way to earn more on a criterion, and what it takes. */
export interface RegainStep {
  readonly criterion: Criterion;
  /** Points more than now. */
  readonly gain: Points;
  readonly how: How;
}

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
      return reached(criterion, { ...answer, count: 0 }, { kind: 'deduction', per: rule.per, unit: rule.unit });
    case 'bonus':
      return rule.per === null || answer.count === undefined
        ? [{ how: { kind: 'judged' }, to: least(rule.cap, most) }]
        : reached(criterion, { ...answer, count: answer.count + 1000 }, { kind: 'case', per: rule.per });
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
