/** A source of integers that gives the same ones for the same seed, on every machine. */
export interface Random {
  /** An integer from 0 to `bound` - 1; `bound` is at least 1. */
  readonly below: (bound: number) => number;
  /** True in `percent` of 100 cases. */
  readonly chance: (percent: number) => boolean;
  /** One of the values, all alike. The list is not empty. */
  readonly pick: <T>(values: readonly T[]) => T;
}

/** Algorithm: mulberry32, 32-bit state, whole numbers only. */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (bound: number): number => next() % bound;
  return {
    below,
    chance: (percent) => below(100) < percent,
    pick: (values) => values[below(values.length)] as (typeof values)[number],
  };
}
