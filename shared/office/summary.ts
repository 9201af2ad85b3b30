import { roundedQuotient, type Thousandths } from '../base/points.ts';
import type { Consolidation, UnitResult, UnitState } from './model.ts';

/** The figures that a head of office asks for first. */
export interface Summary {
  readonly units: number;
  readonly byState: Readonly<Record<UnitState, number>>;
  readonly scored: number;
  readonly errors: number;
  readonly warnings: number;
  readonly byKind: readonly KindSummary[];
}

export interface KindSummary {
  readonly kind: string;
  readonly units: number;
  readonly ranked: number;
  /** Mean of the indexes of ranked units in thousandths of a percent, rounded half up to two decimals. */
  readonly mean: Thousandths | null;
  readonly highest: UnitResult | null;
  readonly lowest: UnitResult | null;
}

export const unitStates: readonly UnitState[] = [
  'ok',
  'ok-with-warnings',
  'has-errors',
  'late',
  'changed-after-submit',
  'wrong-edition',
  'unreadable',
  'missing',
];

export function summarise({ units }: Consolidation): Summary {
  const byState = Object.fromEntries(unitStates.map((state) => [state, 0])) as Record<UnitState, number>;
  for (const { state } of units) byState[state] += 1;
  return {
    units: units.length,
    byState,
    scored: units.filter(({ score }) => score !== null).length,
    errors: units.reduce((sum, { errors }) => sum + errors, 0),
    warnings: units.reduce((sum, { warnings }) => sum + warnings, 0),
    byKind: [...new Set(units.map(({ kind }) => kind))].map((kind) => summariseKind(kind, units)),
  };
}

/** Ranked units of a kind, best first; those that share a rank in the order of the register. */
export function rankedUnits(units: readonly UnitResult[], kind: string): UnitResult[] {
  const ranked = units.filter((unit) => unit.kind === kind && unit.rank !== null);
  return ranked.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}

function summariseKind(kind: string, all: readonly UnitResult[]): KindSummary {
  const ranked = rankedUnits(all, kind);
  return {
    kind,
    units: all.filter((unit) => unit.kind === kind).length,
    ranked: ranked.length,
    mean: meanIndex(ranked),
    highest: ranked[0] ?? null,
    lowest: ranked[ranked.length - 1] ?? null,
  };
}

function meanIndex(units: readonly UnitResult[]): Thousandths | null {
  const indexes = units.flatMap(({ score }) => (score?.index === null || score === null ? [] : [score.index]));
  if (indexes.length === 0) return null;
  const sum = indexes.reduce((total, index) => total + index, 0);
  return roundedQuotient(BigInt(sum), BigInt(indexes.length * 10), 'half-up') * 10;
}
