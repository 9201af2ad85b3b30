import type { Points } from '../base/points.ts';
import type { Criterion } from '../criteria/model.ts';
import type { CriteriaTree } from '../criteria/tree.ts';
import type { UnitResult } from './model.ts';

/** What one criterion costs all units of a criteria set together. */
export interface CriterionLosses {
  readonly criterion: Criterion;
  readonly field: Criterion;
  /** Points given up, over all units. */
  readonly lost: Points;
  /** Points still open, over all units: blank, unreadable, waiting for the survey. */
  readonly open: Points;
  /** Units that gave points up, the greatest loss first. */
  readonly losers: readonly { readonly unit: string; readonly points: Points }[];
  /** Units to which the criterion applies. */
  readonly scored: number;
  /** Maxima of those units together. */
  readonly max: Points;
}

/** Points lost by criterion over all units of a set, the dearest first; ties in the order of the table. */
export function lossesByCriterion(units: readonly UnitResult[], tree: CriteriaTree): CriterionLosses[] {
  const ledgers = units.flatMap(({ unit, ledger, tree: own }) =>
    ledger !== null && own === tree ? [{ unit, ledger }] : [],
  );
  const losses = tree.leaves.map((criterion, position): CriterionLosses => {
    let lost = 0,
      open = 0,
      max = 0,
      scored = 0;
    const losers: { unit: string; points: Points }[] = [];
    for (const { unit, ledger } of ledgers) {
      const leaf = ledger.leaves[position];
      if (leaf === undefined) continue;
      max += leaf.max;
      if (leaf.max > 0) scored += 1;
      if (leaf.loss === null) continue;
      if (leaf.loss.open) open += leaf.loss.points;
      else {
        lost += leaf.loss.points;
        losers.push({ unit, points: leaf.loss.points });
      }
    }
    losers.sort((a, b) => b.points - a.points);
    const field = tree.fieldOf.get(criterion.code) ?? criterion;
    return { criterion, field, losers, scored, lost: lost as Points, open: open as Points, max: max as Points };
  });
  return losses.sort(
    (a, b) =>
      b.lost - a.lost || (tree.positionOf.get(a.criterion.code) ?? 0) - (tree.positionOf.get(b.criterion.code) ?? 0),
  );
}
