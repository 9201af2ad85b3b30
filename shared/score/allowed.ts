import { zeroPoints, type Points } from '../base/points.ts';
import type { Criterion, DependsOnRule, Option, ScoringRule, Tier } from '../criteria/model.ts';
import { formulaPoints } from './evaluate.ts';

/** The points that a rule can give: single values, and stretches within which any value can stand. */
export interface AllowedPoints {
  /** Ascending, without repetition. */
  readonly values: readonly Points[];
  readonly stretches: readonly { readonly from: Points; readonly to: Points }[];
}

/** What a leaf's rule allows. Kept for each criterion: a sheet asks for it at every row. */
export function allowedPoints(criterion: Criterion): AllowedPoints {
  const known = allowed.get(criterion);
  if (known !== undefined) return known;
  const result = criterion.rule === null ? anyUpTo(criterion.max) : ofRule(criterion.rule, criterion.max);
  allowed.set(criterion, result);
  return result;
}

const allowed = new WeakMap<Criterion, AllowedPoints>();

/** What a leaf's rule allows where another item limits it: `other` is what that item earned, `null` while unknown. */
export function allowedBeside(criterion: Criterion, other: Points | null): AllowedPoints {
  const { rule } = criterion;
  if (rule?.kind !== 'dependsOn' || other === null) return allowedPoints(criterion);
  const known = branches.get(rule) ?? branchesOf(rule, criterion.max);
  branches.set(rule, known);
  return other > rule.atMost ? known.free : known.capped;
}

interface Branches {
  readonly free: AllowedPoints;
  readonly capped: AllowedPoints;
}

const branches = new WeakMap<DependsOnRule, Branches>();

function branchesOf(rule: DependsOnRule, max: Points): Branches {
  const free = ofRule(rule.otherwise, max);
  return { free, capped: capAllowed(free, rule.cap) };
}

export function isAllowed({ values, stretches }: AllowedPoints, points: Points): boolean {
  return values.includes(points) || stretches.some(({ from, to }) => points >= from && points <= to);
}

/** The allowed values next below and next above, ends of stretches included: one or two. */
export function nearestAllowed({ values, stretches }: AllowedPoints, points: Points): readonly Points[] {
  const ends = [...values, ...stretches.flatMap(({ from, to }) => [from, to])].sort((a, b) => a - b);
  const below = ends.filter((value) => value < points).pop();
  const above = ends.find((value) => value > points);
  return [below, above].filter((value) => value !== undefined);
}

/** What is left of allowed points when another item caps them. */
export function capAllowed({ values, stretches }: AllowedPoints, cap: Points): AllowedPoints {
  return {
    values: ascending([...values.filter((value) => value <= cap), cap]),
    stretches: stretches.filter(({ from }) => from <= cap).map(({ from, to }) => ({ from, to: to < cap ? to : cap })),
  };
}

function ofRule(rule: ScoringRule, max: Points): AllowedPoints {
  switch (rule.kind) {
    case 'choice':
      return only(rule.options.map(({ points }) => points));
    case 'tiers':
      return ofTiers(rule.tiers, max);
    case 'proportional': {
      const floor =
        rule.floor === null ? zeroPoints : formulaPoints({ part: rule.floor.value, whole: 100_000 }, rule.formula);
      return { values: [zeroPoints], stretches: [{ from: floor < rule.cap ? floor : rule.cap, to: rule.cap }] };
    }
    case 'parts':
      return rule.mode === 'sum' ? only(sums(rule.parts, max)) : only([zeroPoints, max]);
    case 'range':
      return { values: [zeroPoints], stretches: [{ from: rule.from, to: rule.to }] };
    case 'deduction':
      return only(steps(rule.start, rule.per, rule.limit, rule.cutOff !== null));
    case 'bonus':
      return rule.per === null ? anyUpTo(rule.cap) : only(multiples(rule.per, rule.cap));
    case 'dependsOn':
      // Which of the two holds depends on the other item; `capAllowed` narrows it where that is known.
      return { ...ofRule(rule.otherwise, max), values: ascending([...ofRule(rule.otherwise, max).values, rule.cap]) };
    case 'survey':
    case 'unread':
      return anyUpTo(max);
  }
}

function ofTiers(tiers: readonly Tier[], max: Points): AllowedPoints {
  const values: Points[] = [];
  const stretches: { from: Points; to: Points }[] = [];
  for (const { award, from, to } of tiers) {
    if (typeof award === 'number') {
      values.push(award);
      continue;
    }
    const low = from === null ? zeroPoints : formulaPoints({ part: from.value, whole: 100_000 }, award);
    const high = to === null ? max : formulaPoints({ part: to.value, whole: 100_000 }, award);
    stretches.push({ from: low, to: high < max ? high : max });
  }
  return { values: ascending(values), stretches };
}

function sums(parts: readonly Option[], max: Points): Points[] {
  let reached = new Set<number>([0]);
  // Parts that add up to more than the maximum earn the maximum.
  for (const part of parts) reached = new Set([...reached].flatMap((sum) => [sum, Math.min(sum + part.points, max)]));
  return [...reached] as Points[];
}

function steps(start: Points, per: Points, limit: Points | null, cutsOff: boolean): Points[] {
  const lowest = start > 0 ? Math.max(0, limit === null ? 0 : start - limit) : start - (limit ?? 100 * per);
  const values: number[] = cutsOff ? [Math.min(0, start), lowest] : [lowest];
  if (per > 0) for (let value: number = start; value > lowest && values.length < 1000; value -= per) values.push(value);
  return values as Points[];
}

function multiples(per: Points, cap: Points): Points[] {
  const values: number[] = [cap];
  if (per > 0) for (let value = 0; value < cap && values.length < 1000; value += per) values.push(value);
  return values as Points[];
}

function anyUpTo(max: Points): AllowedPoints {
  return { values: [], stretches: [{ from: Math.min(0, max) as Points, to: Math.max(0, max) as Points }] };
}

function only(values: readonly Points[]): AllowedPoints {
  return { values: ascending(values), stretches: [] };
}

function ascending(values: readonly Points[]): Points[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
