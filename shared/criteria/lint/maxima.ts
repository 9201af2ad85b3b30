import { sumPoints, zeroPoints, type Points } from '../../base/points.ts';
import type { Criterion } from '../model.ts';
import { isBonus, type CriteriaTree } from '../tree.ts';
import type { DefinitionFault } from './fault.ts';

/**
 * The maximum of a group is the sum of its children. Bonus items stand outside the scale: they add nothing
 * to a group that has others, and a group of bonus items only has its cap, which they must be able to reach.
 */
export function maximumFaults(tree: CriteriaTree): readonly DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  for (const { code, max } of tree.byCode.values()) {
    if (max < 0) faults.push({ kind: 'maximum-negative', code, max });
    const children = tree.childrenOf.get(code) ?? [];
    if (children.length === 0) continue;
    if (children.every((child) => isOnlyBonus(tree, child))) {
      const sum = sumPoints(children.map((child) => child.max));
      if (max > sum) faults.push({ kind: 'bonus-cap-above-items', code, max, sum });
      continue;
    }
    const sum = sumPoints(children.map((child) => countedMax(tree, child)));
    if (max !== sum) faults.push({ kind: 'maximum-differs', code, max, sum });
  }
  return faults;
}

function countedMax(tree: CriteriaTree, child: Criterion): Points {
  return isOnlyBonus(tree, child) ? zeroPoints : child.max;
}

function isOnlyBonus(tree: CriteriaTree, item: Criterion): boolean {
  const leaves = tree.leavesBelow.get(item.code) ?? [];
  return leaves.length > 0 && leaves.every(isBonus);
}
