import { pointsToNumber } from '../base/points.ts';
import type { Bound, CriteriaSet, Criterion, Option, RatioFormula, ScoringRule, Tier } from './model.ts';
import { schemaVersion, type CriteriaSetFile } from './schema/set-shape.ts';

export type { CriteriaSetFile };

type RuleFile = NonNullable<CriteriaSetFile['items'][number]['rule']>;
type DependsOnFile = Extract<RuleFile, { kind: 'dependsOn' }>;

/**
 * A criteria set as the JSON value of a set file, numbers as plain decimals, in the order in which
 * people read them. `parseCriteriaSet(encodeCriteriaSet(set))` is `set`.
 */
export function encodeCriteriaSet(set: CriteriaSet): CriteriaSetFile {
  return {
    schemaVersion,
    id: set.id,
    edition: set.edition,
    title: set.title,
    level: set.level,
    year: set.year,
    basis: { ...set.basis },
    rounding: { ...set.rounding },
    grades: set.grades.map(({ name, from }) => ({ name, from: pointsToNumber(from) })),
    gradedOn: set.gradedOn,
    evidencePolicy: set.evidencePolicy,
    surveyPolicy: set.surveyPolicy,
    items: set.items.map(encodeCriterion),
  };
}

function encodeCriterion(item: Criterion): CriteriaSetFile['items'][number] {
  return {
    code: item.code,
    label: item.label,
    parent: item.parent,
    title: item.title,
    max: pointsToNumber(item.max),
    rule: item.rule === null ? null : encodeRule(item.rule),
    notApplicable: item.notApplicable,
    evidence: item.evidence,
    owner: item.owner,
    wording: [...item.wording],
    doubts: [...item.doubts],
  };
}

function encodeRule(rule: ScoringRule): RuleFile {
  if (rule.kind !== 'dependsOn') return encodePlainRule(rule);
  const { kind, on, atMost, cap, otherwise } = rule;
  return { kind, on, atMost: pointsToNumber(atMost), cap: pointsToNumber(cap), otherwise: encodePlainRule(otherwise) };
}

function encodePlainRule(rule: Exclude<ScoringRule, { kind: 'dependsOn' }>): DependsOnFile['otherwise'] {
  switch (rule.kind) {
    case 'choice':
      return { kind: rule.kind, options: rule.options.map(encodeOption) };
    case 'tiers':
      return { kind: rule.kind, measure: rule.measure, tiers: rule.tiers.map(encodeTier) };
    case 'proportional':
      return {
        kind: rule.kind,
        formula: encodeFormula(rule.formula),
        floor: encodeBound(rule.floor),
        cap: pointsToNumber(rule.cap),
      };
    case 'parts':
      return { kind: rule.kind, mode: rule.mode, parts: rule.parts.map(encodeOption) };
    case 'range':
      return { kind: rule.kind, from: pointsToNumber(rule.from), to: pointsToNumber(rule.to) };
    case 'deduction':
      return {
        kind: rule.kind,
        unit: rule.unit,
        start: pointsToNumber(rule.start),
        per: pointsToNumber(rule.per),
        limit: decimalOrNull(rule.limit),
        cutOff: decimalOrNull(rule.cutOff),
      };
    case 'bonus':
      return { kind: rule.kind, per: decimalOrNull(rule.per), cap: pointsToNumber(rule.cap) };
    case 'survey':
    case 'unread':
      return { kind: rule.kind };
  }
}

function encodeOption({ label, points }: Option): { label: string; points: number } {
  return { label, points: pointsToNumber(points) };
}

function encodeTier({ label, from, to, award }: Tier): Extract<RuleFile, { kind: 'tiers' }>['tiers'][number] {
  return {
    label,
    from: encodeBound(from),
    to: encodeBound(to),
    award: typeof award === 'number' ? pointsToNumber(award) : encodeFormula(award),
  };
}

function encodeBound(bound: Bound | null): { value: number; inclusive: boolean } | null {
  return bound === null ? null : { value: pointsToNumber(bound.value), inclusive: bound.inclusive };
}

function encodeFormula({ times, at, rounding }: RatioFormula): Extract<RuleFile, { kind: 'proportional' }>['formula'] {
  return { times: pointsToNumber(times), at: pointsToNumber(at), rounding: rounding === null ? null : { ...rounding } };
}

function decimalOrNull(value: number | null): number | null {
  return value === null ? null : pointsToNumber(value);
}
