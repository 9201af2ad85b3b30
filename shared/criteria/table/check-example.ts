import { formatPoints, roundedQuotient, roundPoints, type Points, type Thousandths } from '../../base/points.ts';
import type { Bound, RatioFormula, ScoringRule } from '../model.ts';
import { cursorOn, peek, type Cursor } from '../phrase/cursor.ts';
import type { ScoringLine } from '../phrase/read-rule.ts';
import { tokenize } from '../phrase/token.ts';
import type { Problem } from './problem.ts';
import { problemText } from './problem-text.ts';

/**
 * Holds a worked example against the rule of its item: "4/5*1 = 0,8 điểm" is a ratio of 80 %, which the rule may
 * give other points for; and its own arithmetic may not be right.
 */
export function checkExample({ text, cell }: ScoringLine, rule: ScoringRule, label: string): readonly Problem[] {
  const worked = findWorked(cursorOn(tokenize(text)));
  if (worked === null) return [];
  const { ratio, result, stated, expression } = worked;
  const problems: Problem[] = [];
  // Examples round as they like: a hundredth is no contradiction.
  if (Math.abs(result - stated) > 10) {
    problems.push({
      kind: 'example-differs',
      cell,
      message: problemText.exampleArithmetic(label, expression, stated, result),
    });
  }
  const computed = awardAt(rule, ratio);
  if (computed !== null && Math.abs(computed - stated) > 10) {
    problems.push({
      kind: 'example-differs',
      cell,
      message: problemText.exampleDiffers(label, `${formatPoints(Math.round(ratio / 10) * 10)}%`, stated, computed),
    });
  }
  return problems;
}

interface Worked {
  /** Thousandths of a percent. */
  readonly ratio: Thousandths;
  readonly result: Points;
  readonly stated: Points;
  readonly expression: string;
}

/** worked := number '/' number ['x' number] '=' number */
function findWorked(c: Cursor): Worked | null {
  for (; c.at < c.tokens.length; c.at += 1) {
    const start = c.at;
    const worked = parseWorked({ ...c }, start);
    if (worked !== null) return worked;
  }
  return null;
}

function parseWorked(c: Cursor, start: number): Worked | null {
  const number = (): Thousandths | null => {
    while (peek(c)?.key === '(' || peek(c)?.key === ')') c.at += 1;
    const token = peek(c);
    if (token?.kind !== 'number') return null;
    c.at += 1;
    while (peek(c)?.key === ')' || peek(c)?.key === 'điểm') c.at += 1;
    return token.value;
  };
  const part = number();
  if (part === null || peek(c)?.key !== '/') return null;
  c.at += 1;
  const whole = number();
  if (whole === null || whole <= 0) return null;
  let factor: Thousandths = 1000;
  if (peek(c)?.key === 'x') {
    c.at += 1;
    factor = number() ?? 0;
  }
  if (peek(c)?.key !== '=' || factor <= 0) return null;
  const end = peek(c)?.start ?? 0;
  c.at += 1;
  const stated = number();
  if (stated === null || peek(c)?.key === '%') return null;
  return {
    ratio: roundedQuotient(BigInt(part) * BigInt(100_000), BigInt(whole), 'half-up'),
    result: roundedQuotient(BigInt(part) * BigInt(factor), BigInt(whole), 'half-up') as Points,
    stated: stated as Points,
    expression: c.text.slice(c.tokens[start]?.start ?? 0, end).trim(),
  };
}

/** What a rule on a ratio gives; `null` for other rules. The scorer proper is in `score`; an example needs only this much. */
function awardAt(rule: ScoringRule, ratio: Thousandths): Points | null {
  if (rule.kind === 'dependsOn') return awardAt(rule.otherwise, ratio);
  if (rule.kind === 'tiers' && rule.measure === 'ratio') {
    const tier = rule.tiers.find(({ from, to }) => isIn(ratio, from, to));
    if (tier === undefined) return null;
    return typeof tier.award === 'number' ? tier.award : byFormula(tier.award, ratio);
  }
  if (rule.kind !== 'proportional') return null;
  if (!isIn(ratio, rule.floor, null)) return 0 as Points;
  return Math.min(byFormula(rule.formula, ratio), rule.cap) as Points;
}

function byFormula({ times, at, rounding }: RatioFormula, ratio: Thousandths): Points {
  const exact = roundedQuotient(BigInt(times) * BigInt(ratio), BigInt(at), 'half-up') as Points;
  return rounding === null ? exact : roundPoints(exact, rounding);
}

function isIn(value: Thousandths, from: Bound | null, to: Bound | null): boolean {
  const above = from === null || value > from.value || (from.inclusive && value === from.value);
  const below = to === null || value < to.value || (to.inclusive && value === to.value);
  return above && below;
}
