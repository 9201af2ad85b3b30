import { fold } from '../shared/base/text.ts';
import type { Criterion } from '../shared/criteria/model.ts';
import type { Sheet } from '../shared/sheet/model.ts';

/**
 * Leaves that a sheet has just as the set has them: under the same title and with the same maximum. A sheet of last
 * year that was read on this year's set may differ from it in some items, and those are not comparable.
 */
export function ownLeaves({ tree, rowOf }: Sheet): ReadonlySet<Criterion> {
  return new Set(
    tree.leaves.filter((leaf) => {
      const row = rowOf.get(leaf.code);
      return (
        row !== undefined &&
        fold(row.title) === fold(leaf.title) &&
        (row.max.points === null || row.max.points === leaf.max)
      );
    }),
  );
}

/** Whether a sheet was made on the set that it was read with, mistakes of single rows aside. */
export function isMadeOn(sheet: Sheet): boolean {
  return ownLeaves(sheet).size * 5 >= sheet.tree.leaves.length * 4;
}
