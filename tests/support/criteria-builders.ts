import { points, type Points } from '../../shared/base/points.ts';
import type {
  Bound,
  Criterion,
  NotApplicablePolicy,
  RatioFormula,
  ScoringRule,
  Tier,
} from '../../shared/criteria/model.ts';

/** Points from a plain decimal. */
export function p(value: number): Points {
  return points(Math.round(value * 1000));
}

/** A group; its maximum is summed later unless given. */
export function group(code: string, title: string, parent: string | null = null, max = 0): Criterion {
  return { ...blank, code, label: code, title, parent, max: p(max) };
}

/** A leaf under the group that its code names, unless `more` says another. */
export function leaf(
  code: string,
  title: string,
  max: number,
  rule: ScoringRule,
  more: Partial<Criterion> = {},
): Criterion {
  return { ...blank, code, label: code, title, parent: code.split('.')[0] ?? null, max: p(max), rule, ...more };
}

const blank = {
  rule: null,
  notApplicable: 'not-allowed' as NotApplicablePolicy,
  evidence: null,
  owner: null,
  wording: [],
  doubts: [],
};

export function choice(...options: readonly (readonly [string, number])[]): ScoringRule {
  return { kind: 'choice', options: options.map(([label, value]) => ({ label, points: p(value) })) };
}

export function tier(label: string, from: Bound | null, to: Bound | null, award: Points | RatioFormula): Tier {
  return { label, from, to, award };
}

/** A bound that belongs to its tier, in percent; with `unit` 1000 it is a count. */
export function closed(value: number, unit = 1000): Bound {
  return { value: Math.round(value * unit), inclusive: true };
}

/** A bound that does not belong to its tier. */
export function open(value: number, unit = 1000): Bound {
  return { value: Math.round(value * unit), inclusive: false };
}

export function formula(times: number, at: number, decimals: 0 | 1 | 2 | 3 | null): RatioFormula {
  return { times: p(times), at: at * 1000, rounding: decimals === null ? null : { decimals, mode: 'half-up' } };
}

export function threeTiers(
  full: number,
  half: number,
  top: number,
  middle: number,
): Extract<ScoringRule, { kind: 'tiers' }> {
  return {
    kind: 'tiers',
    measure: 'ratio',
    tiers: [
      tier(`Đạt ${full}%`, closed(full), null, p(top)),
      tier(`Từ ${half}% đến dưới ${full}%`, closed(half), open(full), p(middle)),
      tier(`Dưới ${half}%`, null, open(half), p(0)),
    ],
  };
}

/** Groups get the sum of their leaves; a group of bonus items keeps its cap. */
export function withGroupMaxima(items: readonly Criterion[]): readonly Criterion[] {
  const below = (code: string): number =>
    items
      .filter(({ parent }) => parent === code)
      .reduce((sum, item) => sum + (item.rule === null ? below(item.code) : item.max), 0);
  return items.map((item) =>
    item.rule === null && item.max === 0 ? { ...item, max: points(below(item.code)) } : item,
  );
}
