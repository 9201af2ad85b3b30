import { zeroPoints, type Rounding } from '../../base/points.ts';
import type { Bound, Measure } from '../model.ts';
import type { Doubt } from './doubt.ts';
import { doubt, type AwardOf, type FormulaOf } from './draft.ts';
import { doubts as say, formatMeasure } from './doubts.ts';
import { residualOf } from './residual.ts';
import { flipped, type RawTier } from './tier-ends.ts';

/** Tiers as worded, with what is uncertain about lines that were given a stretch. */
export interface WithResidual {
  readonly tiers: readonly RawTier[];
  readonly doubts: readonly Doubt[];
}

/** The tiers of lines with a stretch of their own; a formula without one gets what the others leave between them. */
export function rawTiers(
  awards: readonly AwardOf[],
  formulas: readonly FormulaOf[],
  rounding: Rounding | null,
): readonly RawTier[] {
  return fillStretch(
    [...awards, ...formulas].flatMap((clause) => rawTier(clause, rounding)),
    formulas,
    rounding,
  );
}

/** Gives lines without a number their stretch: nothing at all, or everything below the other tiers. */
export function addResidual(tiers: readonly RawTier[], named: readonly AwardOf[], measure: Measure): WithResidual {
  let result: readonly RawTier[] = tiers;
  const doubts: Doubt[] = [];
  const lowest = [...tiers].sort((a, b) => height(a) - height(b))[0];
  for (const clause of named) {
    const kind = residualOf(clause);
    const none = measure === 'count' && kind === 'none';
    const into = none
      ? result.find(({ to }) => to?.value === 0)
      : result.find(({ from }) => from === null || from.value === 0);
    if (into !== undefined && into.from === null && kind === 'none' && into.award !== clause.points) {
      result = withNothing(result, into, clause);
      doubts.push(doubt(clause, say.residual(clause.label, `bằng ${formatMeasure(0, measure)}`)));
      continue;
    }
    if (lowest === undefined || into !== undefined) {
      doubts.push(doubt(clause, into === undefined ? say.unused(clause.text) : say.merged(clause.label, into.label)));
      continue;
    }
    const open = lowest.from;
    if (measure === 'ratio' && kind === 'none' && open !== null) {
      doubts.push(doubt(clause, say.residual(clause.label, `dưới ${formatMeasure(open.value, measure)}`)));
    }
    const to: Bound | null = none ? { value: 0, inclusive: true } : flipped(open);
    // "dưới 5" beside "không có" begins above nothing.
    if (none) result = result.map((tier) => (tier.from === null ? { ...tier, from: flipped(to) } : tier));
    result = [
      ...result,
      { clause, label: clause.label, from: null, to, award: clause.points, exact: false, loose: false },
    ];
  }
  return { tiers: result, doubts };
}

/** "không giảm: 0" below "giảm dưới 1%: 0,5": nothing at all is a tier of its own. */
function withNothing(tiers: readonly RawTier[], above: RawTier, clause: AwardOf): readonly RawTier[] {
  const nothing: Bound = { value: 0, inclusive: true };
  return [
    ...tiers.map((tier) => (tier === above ? { ...tier, from: flipped(nothing) } : tier)),
    { clause, label: clause.label, from: null, to: nothing, award: clause.points, exact: false, loose: false },
  ];
}

/** What lies below the lowest tier earns nothing; a table that does not say so is asked about. */
export function addBottom(tiers: readonly RawTier[], measure: Measure): WithResidual {
  const lowest = [...tiers].sort((a, b) => height(a) - height(b))[0];
  const from = lowest?.from ?? null;
  if (lowest === undefined || from === null || from.value < 0 || (from.value === 0 && from.inclusive)) {
    return { tiers, doubts: [] };
  }
  const at = formatMeasure(from.value, measure);
  const bottom: RawTier = { ...lowest, label: `Dưới ${at}`, from: null, to: flipped(from), award: zeroPoints };
  return { tiers: [...tiers, bottom], doubts: [doubt(lowest.clause, say.noBottom(at))] };
}

/** What was put right in the stretch of a line. */
export function oddityOf(clause: AwardOf | FormulaOf): readonly Doubt[] {
  switch (clause.interval?.oddity) {
    case 'descending':
      return [doubt(clause, say.descending(clause.label))];
    case 'from-without-end':
      return [doubt(clause, say.fromWithoutEnd(clause.label))];
    case 'grouped':
      return [doubt(clause, say.grouped(clause.label))];
    case 'decimal-ratio':
      return [doubt(clause, say.decimalRatio(clause.label))];
    default:
      return [];
  }
}

function rawTier(clause: AwardOf | FormulaOf, rounding: Rounding | null): readonly RawTier[] {
  const { interval } = clause;
  if (interval === null) return [];
  const award =
    clause.kind === 'award' ? clause.points : { ...clause.formula, rounding: clause.formula.rounding ?? rounding };
  return [
    {
      clause,
      label: clause.label,
      from: interval.from,
      to: interval.to,
      award,
      exact: interval.form !== 'range',
      loose: interval.oddity === 'from-without-end',
    },
  ];
}

/** A formula without a stretch of its own ("còn lại tính theo tỷ lệ") stands between the nothing tier and the lowest other. */
function fillStretch(
  raw: readonly RawTier[],
  formulas: readonly FormulaOf[],
  rounding: Rounding | null,
): readonly RawTier[] {
  const clause = formulas.find(({ interval }) => interval === null);
  if (clause === undefined || raw.length === 0) return raw;
  const nothing = raw.filter(({ award }) => award === 0).sort((a, b) => (b.to?.value ?? 0) - (a.to?.value ?? 0))[0];
  const above = raw.filter(({ award }) => award !== 0).sort((a, b) => (a.from?.value ?? 0) - (b.from?.value ?? 0))[0];
  const from = flipped(nothing?.to ?? null);
  const to = flipped(above?.from ?? null);
  return [
    ...raw,
    {
      clause,
      label: clause.label,
      from,
      to,
      award: { ...clause.formula, rounding: clause.formula.rounding ?? rounding },
      exact: false,
      loose: false,
    },
  ];
}

function height({ from }: RawTier): number {
  return from === null ? -Infinity : from.value;
}
