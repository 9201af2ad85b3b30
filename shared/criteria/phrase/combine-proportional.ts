import type { Points, Rounding } from '../../base/points.ts';
import type { Bound, RatioFormula } from '../model.ts';
import type { WithResidual } from './raw-tiers.ts';
import type { Doubt } from './doubt.ts';
import { doubt, type Draft, type FormulaOf } from './draft.ts';
import { doubts as say, formatMeasure } from './doubts.ts';
import { flipped, type RawTier } from './tier-ends.ts';

/**
 * One formula between a full-points line above it and a nothing line below it is a proportion with a cap and
 * a floor. `null` where the lines do not meet in that way: then they are tiers, one with a formula as its award.
 */
export function combineProportional(
  formulas: readonly FormulaOf[],
  { tiers, doubts: earlier }: WithResidual,
  max: Points,
  rounding: Rounding | null,
): Draft | null {
  const [clause] = formulas;
  if (clause === undefined || formulas.length > 1) return null;
  const formula: RatioFormula = { ...clause.formula, rounding: clause.formula.rounding ?? rounding };
  const fixed = tiers.filter((tier) => tier.clause !== clause);
  const own = tiers.find((tier) => tier.clause === clause);
  const neighbours = around(fixed, own);
  if (neighbours === null) return null;
  const { above, below } = neighbours;
  if (below !== null && below.award !== 0) return null;
  const cap = above === null ? max : above.award;
  if (typeof cap !== 'number') return null;
  const floor = own?.from ?? flipped(below?.to ?? null);
  const end = own?.to ?? flipped(above?.from ?? null);
  if (!abuts(below?.to ?? null, floor) || !meets(end, above?.from ?? null)) return null;
  if (above !== null && !reaches(formula, above.from?.value ?? 0, cap)) return null;
  if (above === null && end !== null && end.value < 100_000) return null;
  return {
    rule: { kind: 'proportional', formula, floor, cap },
    doubts: [...earlier, ...formulaDoubts(clause, formula, max, below === null ? floor : null)],
    faults:
      above !== null && cap !== max
        ? [{ kind: cap > max ? 'above-max' : 'below-max', points: cap, max, cell: above.clause.cell }]
        : [],
  };
}

/** The full-points tier and the nothing tier; `null` when there are others besides. */
function around(
  fixed: readonly RawTier[],
  own: RawTier | undefined,
): { readonly above: RawTier | null; readonly below: RawTier | null } | null {
  if (fixed.length > 2) return null;
  let above: RawTier | null = null;
  let below: RawTier | null = null;
  const middle = own?.from?.value ?? null;
  for (const tier of fixed) {
    const isAbove = tier.from !== null && (middle === null ? tier.award !== 0 : tier.from.value >= middle);
    if (isAbove && above === null) above = tier;
    else if (!isAbove && below === null) below = tier;
    else return null;
  }
  return { above, below };
}

/** Whether the stretch above begins just where the one below ends. */
function abuts(end: Bound | null, start: Bound | null): boolean {
  return end === null || start === null || (end.value === start.value && end.inclusive !== start.inclusive);
}

/** Whether nothing lies between an end and the start above it. That both include the number is harmless: it is worth the same. */
function meets(end: Bound | null, start: Bound | null): boolean {
  return end === null || start === null || (end.value === start.value && (end.inclusive || start.inclusive));
}

/** Whether the formula comes up to the full points where these begin. */
function reaches({ times, at }: RatioFormula, from: number, cap: number): boolean {
  return times * from === cap * at;
}

function formulaDoubts(
  clause: FormulaOf,
  { times, at }: RatioFormula,
  max: Points,
  unsaidFloor: Bound | null,
): readonly Doubt[] {
  const full = Math.round((times * 100_000) / at) >= max;
  return [
    ...wordingDoubts(clause, max),
    ...(full ? [] : [doubt(clause, say.formulaFactor(times, max))]),
    ...(unsaidFloor !== null && unsaidFloor.value > 0
      ? [doubt(clause, say.formulaFloor(formatMeasure(unsaidFloor.value, 'ratio')))]
      : []),
  ];
}

/** What is uncertain about a formula by its wording alone. */
export function wordingDoubts(clause: FormulaOf, max: Points): readonly Doubt[] {
  return [
    ...(clause.inWords ? [doubt(clause, say.formulaInWords(max))] : []),
    ...(clause.unclearRounding ? [doubt(clause, say.unclearRounding)] : []),
  ];
}
