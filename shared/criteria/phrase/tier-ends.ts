import type { Thousandths } from '../../base/points.ts';
import type { Bound, Measure, Tier } from '../model.ts';
import type { Clause } from './clause.ts';
import type { Doubt } from './doubt.ts';
import { doubt } from './draft.ts';
import { doubts as say, formatMeasure } from './doubts.ts';
import type { Fault } from './fault.ts';

/** A tier as its line words it, ends not yet settled with its neighbours. */
export interface RawTier extends Tier {
  readonly clause: Clause;
  /** A count given by itself, "03 cuộc": at the top it stands for more as well. */
  readonly exact: boolean;
  /** "từ 80%" without "trở lên": it ends where the next one begins. */
  readonly loose: boolean;
}

/** Tiers that fit each other, with what had to be decided and what is wrong. */
export interface SettledTiers {
  /** In the order of the table. */
  readonly tiers: readonly RawTier[];
  readonly doubts: readonly Doubt[];
  readonly faults: readonly Fault[];
}

/** Ratios step by whole percents where a table writes "đến 89%": such a gap is closed, with a doubt. */
const smallGap: Record<Measure, Thousandths> = { ratio: 1000, count: 0 };

/**
 * Settles tiers against each other, from the lowest up. Of two neighbours that both include a number the
 * upper one keeps it; a number or a whole percent between two neighbours goes to the lower one; a tier that
 * reaches over another ends where that begins. Wider gaps stay. All is said: a doubt for how it was read,
 * a fault where the table itself is wrong.
 */
export function settleEnds(raw: readonly RawTier[], measure: Measure): SettledTiers {
  const rising = [...raw].sort(byHeight);
  const doubts: Doubt[] = [];
  const faults: Fault[] = [];
  const settled = new Map<RawTier, RawTier>(raw.map((tier) => [tier, tier]));
  rising.forEach((upper, i) => {
    const below = rising[i - 1];
    if (below === undefined) return;
    const lower = settled.get(below) ?? below;
    const start = upper.from ?? flipped(lower.to);
    if (start === null) return;
    const step =
      upper.from === null
        ? nested(lower, upper, start, measure)
        : settlePair(lower, { ...upper, from: start }, measure);
    if (step.doubt !== null) doubts.push(doubt(upper.clause, step.doubt));
    if (step.fault !== null) faults.push({ ...step.fault, cell: upper.clause.cell });
    settled.set(below, { ...lower, to: step.lowerEnd });
    settled.set(upper, { ...(settled.get(upper) ?? upper), from: start });
  });
  openTop(rising, settled, measure, doubts);
  return { tiers: raw.map((tier) => settled.get(tier) ?? tier), doubts, faults };
}

/** The bound on the other side: what a tier ends before, the next one begins with. */
export function flipped(bound: Bound | null): Bound | null {
  return bound === null ? null : { value: bound.value, inclusive: !bound.inclusive };
}

interface PairStep {
  readonly lowerEnd: Bound | null;
  readonly doubt: string | null;
  readonly fault:
    | { readonly kind: 'gap'; readonly measure: Measure; readonly from: Thousandths; readonly to: Thousandths }
    | {
        readonly kind: 'overlap';
        readonly measure: Measure;
        readonly from: Thousandths;
        readonly to: Thousandths | null;
      }
    | null;
}

function settlePair(lower: RawTier, upper: RawTier & { readonly from: Bound }, measure: Measure): PairStep {
  const start = upper.from;
  const before: Bound = { value: start.value, inclusive: !start.inclusive };
  const show = (value: Thousandths): string => formatMeasure(value, measure);
  const end = lower.to;
  // Counts are whole: "đến dưới 2" and "trên 1" meet.
  if (measure === 'count' && end !== null && nextCount(end) === firstCount(start)) return settledAs(end);
  if (end === null && lower.loose) return settledAs(before);
  if (end === null || end.value > start.value) {
    const fault = { kind: 'overlap', measure, from: start.value, to: end?.value ?? null } as const;
    return { lowerEnd: before, doubt: say.overlap(lower.label, upper.label, show(start.value)), fault };
  }
  if (end.value === start.value) {
    if (end.inclusive && start.inclusive)
      return { lowerEnd: before, doubt: say.bothInclude(show(start.value), upper.label), fault: null };
    if (end.inclusive !== start.inclusive) return settledAs(end);
    const fault = { kind: 'gap', measure, from: end.value, to: start.value } as const;
    return { lowerEnd: before, doubt: say.neitherIncludes(show(start.value), lower.label), fault };
  }
  const fault = { kind: 'gap', measure, from: end.value, to: start.value } as const;
  return start.value - end.value <= smallGap[measure]
    ? { lowerEnd: before, doubt: say.smallGap(show(end.value), show(start.value), lower.label), fault }
    : { lowerEnd: end, doubt: say.gap(show(end.value), show(start.value)), fault };
}

/** "dưới 90%" over "dưới 70%": the wider one begins where the narrower one ends. */
function nested(lower: RawTier, upper: RawTier, start: Bound, measure: Measure): PairStep {
  const at = formatMeasure(start.value, measure);
  return {
    lowerEnd: lower.to,
    doubt: say.nested(upper.label, lower.label, at),
    fault: { kind: 'overlap', measure, from: 0, to: start.value },
  };
}

function settledAs(lowerEnd: Bound): PairStep {
  return { lowerEnd, doubt: null, fault: null };
}

/** The highest tier of a table has no upper end in truth: "đạt 100%", "03 cuộc". */
function openTop(rising: readonly RawTier[], settled: Map<RawTier, RawTier>, measure: Measure, doubts: Doubt[]): void {
  const top = rising[rising.length - 1];
  const tier = top === undefined ? undefined : settled.get(top);
  if (top === undefined || tier === undefined || tier.to === null) return;
  if (measure === 'ratio' && tier.to.value === 100_000 && tier.to.inclusive && typeof tier.award === 'number')
    settled.set(top, { ...tier, to: null });
  else if (tier.exact && rising.length > 1) {
    settled.set(top, { ...tier, to: null });
    doubts.push(doubt(tier.clause, say.openTop(tier.label)));
  }
}

/** By the lower end; what has none stands lowest, the one that ends first before the other. */
function byHeight(a: RawTier, b: RawTier): number {
  const low = (tier: RawTier): number =>
    tier.from === null ? -Infinity : tier.from.value + (tier.from.inclusive ? 0 : 0.5);
  const high = (tier: RawTier): number => tier.to?.value ?? Infinity;
  return low(a) === low(b) ? high(a) - high(b) || 0 : low(a) - low(b);
}

/** The first whole number above an end, and the first one from a start. */
function nextCount(end: Bound): number {
  return end.inclusive ? Math.floor(end.value / 1000) * 1000 + 1000 : Math.ceil(end.value / 1000) * 1000;
}

function firstCount(start: Bound): number {
  return start.inclusive ? Math.ceil(start.value / 1000) * 1000 : Math.floor(start.value / 1000) * 1000 + 1000;
}
