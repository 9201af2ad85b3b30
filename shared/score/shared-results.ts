import type { Cell } from '../base/cell.ts';
import type { CriteriaTree } from '../criteria/tree.ts';
import type { LeafResult, Loss } from './model.ts';

/**
 * Units fill in one template and often earn the same: of equal results of a leaf, named by its position in the tree,
 * one is kept for all ledgers. They are most of what a consolidation holds in memory.
 */
export function sharedResults(tree: CriteriaTree): (position: number, result: LeafResult) => LeafResult {
  const known = results.get(tree) ?? tree.leaves.map(() => new Map<number, LeafResult>());
  results.set(tree, known);
  return (position, result) => {
    const bySure = known[position];
    if (bySure === undefined) return result;
    const before = bySure.get(result.sure);
    if (before !== undefined && isSame(before, result)) return before;
    if (bySure.size >= mostKept) bySure.clear();
    bySure.set(result.sure, result);
    return result;
  };
}

const results = new WeakMap<CriteriaTree, readonly Map<number, LeafResult>[]>();
const mostKept = 200;

function isSame(a: LeafResult, b: LeafResult): boolean {
  return (
    a.state === b.state &&
    a.max === b.max &&
    a.criterion === b.criterion &&
    isSameCell(a.cell, b.cell) &&
    isSameLoss(a.loss, b.loss)
  );
}

function isSameCell(a: Cell | null, b: Cell | null): boolean {
  if (a === null || b === null) return a === b;
  return a.row === b.row && a.column === b.column && a.tab === b.tab;
}

function isSameLoss(a: Loss | null, b: Loss | null): boolean {
  if (a === null || b === null) return a === b;
  return a.points === b.points && a.open === b.open && a.likely === b.likely && a.state === b.state;
}
