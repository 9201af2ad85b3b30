import type { CriteriaTree } from '../tree.ts';
import type { DefinitionFault } from './fault.ts';

/** What has children is a group and carries no rule; what has none is a leaf and carries one. */
export function groupFaults({ byCode, childrenOf }: CriteriaTree): readonly DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  for (const { code, rule } of byCode.values()) {
    const children = (childrenOf.get(code) ?? []).map((child) => child.code);
    if (children.length === 0 && rule === null) faults.push({ kind: 'group-empty', code });
    if (children.length > 0 && rule !== null) faults.push({ kind: 'group-with-rule', code, children });
  }
  return faults;
}
