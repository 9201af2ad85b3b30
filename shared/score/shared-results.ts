import type { Cell } from '../base/cell.ts';
import type { CriteriaTree } from '../criteria/tree.ts';
import type { LeafResult, Loss } from './model.ts';

/**
 * Units fill in one template and often earn the same: of equal results of a leaf, named by its position in the tree,
 * one is kept for all ledgers on tabs of one name. They are most of what a consolidation holds in memory.
 */
export function sharedResults(tree: CriteriaTree, tab: string): (position: number, result: LeafResult) => LeafResult {
  const ofTab = resultsOf(tree, tab);
  return (position, result) => {
    const bySure = ofTab[position];
    if (bySure === undefined) return result;
    const before = bySure.get(result.sure);
    if (before !== undefined && isSame(before, result)) return before;
    if (bySure.size >= mostKept) bySure.clear();
    bySure.set(result.sure, result);
    return result;
  };
}

/** Of each leaf by its position in the tree, the last result with some points. */
type ResultsOfTab = readonly Map<number, LeafResult>[];

const results = new WeakMap<CriteriaTree, Map<string, ResultsOfTab>>();
const mostKept = 200;
const mostTabs = 50;

function resultsOf(tree: CriteriaTree, tab: string): ResultsOfTab {
  const byTab = results.get(tree) ?? new Map<string, ResultsOfTab>();
  results.set(tree, byTab);
  const known = byTab.get(tab);
  if (known !== undefined) return known;
  if (byTab.size >= mostTabs) byTab.clear();
  const made = tree.leaves.map(() => new Map<number, LeafResult>());
  byTab.set(tab, made);
  return made;
}

function isSame(a: LeafResult, b: LeafResult): boolean {
  return (
    a.state === b.state &&
    a.max === b.max &&
    a.criterion === b.criterion &&
    isSamePlace(a.cell, b.cell) &&
    isSameLoss(a.loss, b.loss)
  );
}

/** Both stand on the tab of the same name. */
function isSamePlace(a: Cell | null, b: Cell | null): boolean {
  if (a === null || b === null) return a === b;
  return a.row === b.row && a.column === b.column;
}

function isSameLoss(a: Loss | null, b: Loss | null): boolean {
  if (a === null || b === null) return a === b;
  return a.points === b.points && a.open === b.open && a.likely === b.likely && a.state === b.state;
}
