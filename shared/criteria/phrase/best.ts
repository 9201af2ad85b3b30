import type { Points } from '../../base/points.ts';
import type { AwardOf } from './draft.ts';
import type { Fault } from './fault.ts';

/** Faults of alternatives against the maximum. */
export interface Best {
  /** Awards above the maximum, and a best award below it. */
  readonly faults: readonly Fault[];
  readonly above: readonly Fault[];
}

/** Holds the awards of alternatives against the maximum of their item. */
export function bestOf(awards: readonly AwardOf[], max: Points): Best {
  const above = awards
    .filter(({ points }) => points > max)
    .map(({ points, cell }): Fault => ({ kind: 'above-max', points, max, cell }));
  const best = awards.reduce<AwardOf | null>(
    (top, award) => (top === null || award.points > top.points ? award : top),
    null,
  );
  const below: Fault[] =
    best !== null && best.points < max ? [{ kind: 'below-max', points: best.points, max, cell: best.cell }] : [];
  return { faults: [...above, ...below], above };
}
