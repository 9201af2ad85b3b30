import type { Points } from '../base/points.ts';

export interface Ranked {
  readonly points: Points;
  readonly max: Points;
}

/**
 * Competition ranks (1, 2, 2, 4) by points over maximum, on exact values: units on different maxima
 * are compared by their index, and only equal fractions share a rank.
 */
export function rankAll<T extends Ranked>(results: readonly T[]): ReadonlyMap<T, number> {
  const ordered = [...results].sort(compareIndex);
  const ranks = new Map<T, number>();
  ordered.forEach((result, position) => {
    const before = ordered[position - 1];
    const shared = before !== undefined && compareIndex(before, result) === 0 ? ranks.get(before) : undefined;
    ranks.set(result, shared ?? position + 1);
  });
  return ranks;
}

/** Negative when `a` stands before `b`. A maximum of 0 has no index and stands last. */
export function compareIndex(a: Ranked, b: Ranked): number {
  if (a.max <= 0 || b.max <= 0) return (a.max <= 0 ? 1 : 0) - (b.max <= 0 ? 1 : 0);
  // Thousandths of points of at most some thousand points: the products stay exact.
  return b.points * a.max - a.points * b.max;
}
