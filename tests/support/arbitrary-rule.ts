import fc from 'fast-check';
import { points, type Points, type Rounding } from '../../shared/base/points.ts';
import type { Bound, DependsOnRule, Option, ScoringRule, Tier } from '../../shared/criteria/model.ts';

/** How a value is rounded, in every way that a set can say. */
export const arbitraryRounding: fc.Arbitrary<Rounding> = fc.record({
  decimals: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
  mode: fc.constantFrom('half-up' as const, 'down' as const, 'up' as const),
});

type PlainRule = Exclude<ScoringRule, DependsOnRule>;

/** A scoring rule without a fault for an item of `max` points (at least 2 thousandths), of any kind but bonus and dependsOn. */
export function arbitraryPlainRule(max: Points): fc.Arbitrary<PlainRule> {
  return fc.oneof(
    choice(max),
    parts(max),
    ratioTiers(max),
    countTiers(max),
    proportional(max),
    deduction(max),
    fc.integer({ min: 0, max }).map((from): PlainRule => ({ kind: 'range', from: points(from), to: max })),
    fc.constant<PlainRule>({ kind: 'survey' }),
    fc.constant<PlainRule>({ kind: 'unread' }),
  );
}

function choice(max: Points): fc.Arbitrary<PlainRule> {
  return fc
    .array(fc.integer({ min: 0, max }), { maxLength: 4 })
    .map((others): PlainRule => ({ kind: 'choice', options: optionsOf([max, ...others]) }));
}

function parts(max: Points): fc.Arbitrary<PlainRule> {
  return fc
    .record({
      mode: fc.constantFrom('sum' as const, 'all-or-nothing' as const),
      cuts: fc.uniqueArray(fc.integer({ min: 0, max }), { maxLength: 3 }),
    })
    .map(({ mode, cuts }): PlainRule => {
      const ends = [0, ...cuts.sort((a, b) => a - b), max];
      return { kind: 'parts', mode, parts: optionsOf(ends.slice(1).map((end, i) => end - (ends[i] ?? 0))) };
    });
}

function optionsOf(values: readonly number[]): readonly Option[] {
  return values.map((value, i) => ({ label: `Mức thứ ${i + 1}`, points: points(value) }));
}

/** Bounds from the top down; each belongs to the tier above it or below it, never to both. */
function ratioTiers(max: Points): fc.Arbitrary<PlainRule> {
  return fc
    .record({
      bounds: fc.uniqueArray(fc.record({ value: fc.integer({ min: 1, max: 100_000 }), up: fc.boolean() }), {
        minLength: 1,
        maxLength: 4,
        selector: ({ value }) => value,
      }),
      formula: fc.boolean(),
    })
    .map(({ bounds, formula }): PlainRule => {
      const sorted = bounds.sort((a, b) => b.value - a.value);
      const tiers = tiersOf(
        max,
        sorted.map(({ value, up }) => [
          { value, inclusive: up },
          { value, inclusive: !up },
        ]),
      );
      return { kind: 'tiers', measure: 'ratio', tiers: formula ? withFormula(tiers) : tiers };
    });
}

function countTiers(max: Points): fc.Arbitrary<PlainRule> {
  return fc
    .uniqueArray(fc.record({ value: fc.integer({ min: 1, max: 60 }), closed: fc.boolean() }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ value }) => value,
    })
    .map((bounds): PlainRule => {
      const sorted = bounds.sort((a, b) => b.value - a.value);
      const ends = sorted.map(({ value, closed }): readonly [Bound, Bound] => [
        { value: value * 1000, inclusive: true },
        // "đến 19" and "dưới 20" end at the same place.
        closed ? { value: (value - 1) * 1000, inclusive: true } : { value: value * 1000, inclusive: false },
      ]);
      return { kind: 'tiers', measure: 'count', tiers: tiersOf(max, ends) };
    });
}

/** One tier more than bounds, worth from the maximum down to nothing; some tables list them from the bottom up. */
function tiersOf(max: Points, ends: readonly (readonly [Bound, Bound])[]): readonly Tier[] {
  const steps = ends.length;
  const tiers = Array.from({ length: steps + 1 }, (_, i): Tier => ({
    label: `Bậc thứ ${i + 1}`,
    from: ends[i]?.[0] ?? null,
    to: i === 0 ? null : (ends[i - 1]?.[1] ?? null),
    award: points(Math.floor((max * (steps - i)) / steps)),
  }));
  return max % 2 === 0 ? tiers : tiers.reverse();
}

/** The tier above the lowest as a formula that stays under the award of the tier above it. */
function withFormula(tiers: readonly Tier[]): readonly Tier[] {
  return tiers.map((tier) => {
    const above = tiers.find(({ from }) => from !== null && tier.to !== null && from.value === tier.to.value);
    if (tier.from === null || tier.to === null || above === undefined || typeof above.award !== 'number') return tier;
    const below = tiers.find(({ to }) => to !== null && to.value === tier.from?.value);
    const times = Math.floor((above.award * 100_000) / tier.to.value);
    const isLowest = below?.from === null;
    return isLowest && times > 0 ? { ...tier, award: { times: points(times), at: 100_000, rounding: null } } : tier;
  });
}

function proportional(max: Points): fc.Arbitrary<PlainRule> {
  return fc
    .record({
      at: fc.integer({ min: 1, max: 100_000 }),
      floor: fc.option(fc.record({ value: fc.integer({ min: 0, max: 100_000 }), inclusive: fc.boolean() })),
      rounding: fc.option(arbitraryRounding),
    })
    .map(({ at, floor, rounding }): PlainRule => ({
      kind: 'proportional',
      formula: { times: max, at, rounding },
      floor,
      cap: max,
    }));
}

function deduction(max: Points): fc.Arbitrary<PlainRule> {
  return fc
    .record({
      unit: fc.constantFrom('case' as const, 'day' as const),
      per: fc.integer({ min: 1, max }),
      limited: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      cutOff: fc.option(fc.integer({ min: 0, max: 30 })),
    })
    .map(({ unit, per, limited, cutOff }): PlainRule => ({
      kind: 'deduction',
      unit,
      start: max,
      per: points(per),
      limit: limited === null ? null : points(per + Math.floor((max - per) * limited)),
      cutOff: cutOff === null ? null : cutOff * 1000,
    }));
}
