import type { CriteriaSet } from './model.ts';
import { growTree } from './tree.ts';
import { codeFaults } from './lint/codes.ts';
import { dependencyFaults } from './lint/dependencies.ts';
import type { DefinitionFault } from './lint/fault.ts';
import { gradeFaults } from './lint/grades.ts';
import { groupFaults } from './lint/groups.ts';
import { maximumFaults } from './lint/maxima.ts';
import { parentFaults } from './lint/parents.ts';
import { ruleFaults } from './lint/rules.ts';

export type { DefinitionFault };
export { faultSentence } from './lint/fault-sentence.ts';

/**
 * Everything that is wrong with the definition of a set, in the order of the table, faults of the set as a
 * whole first. Official tables contradict themselves: the faults are said, never mended.
 */
export function lintCriteriaSet(set: CriteriaSet): readonly DefinitionFault[] {
  const tree = growTree(set);
  const empty: readonly DefinitionFault[] = set.items.length === 0 ? [{ kind: 'set-empty', code: null }] : [];
  const faults = [
    ...empty,
    ...gradeFaults(set),
    ...codeFaults(set),
    ...parentFaults(tree),
    ...groupFaults(tree),
    ...maximumFaults(tree),
    ...ruleFaults(tree),
    ...dependencyFaults(tree),
  ];
  const position = ({ code }: DefinitionFault): number =>
    code === null ? -1 : (tree.positionOf.get(code) ?? set.items.length);
  return faults.sort((a, b) => position(a) - position(b));
}
