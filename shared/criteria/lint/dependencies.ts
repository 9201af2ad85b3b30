import type { Criterion, DependsOnRule } from '../model.ts';
import { isLeaf, type CriteriaTree } from '../tree.ts';
import type { DefinitionFault } from './fault.ts';

/** Rules that another item limits: it is a leaf of the set, the limit can apply and be escaped, and there is no circle. */
export function dependencyFaults(tree: CriteriaTree): readonly DefinitionFault[] {
  const settled = new Set<string>();
  return tree.leaves.flatMap((leaf) =>
    leaf.rule?.kind === 'dependsOn' ? [...limitFaults(tree, leaf, leaf.rule), ...circle(tree, leaf.code, settled)] : [],
  );
}

function limitFaults(
  tree: CriteriaTree,
  { code, max }: Criterion,
  { on, atMost, cap }: DependsOnRule,
): readonly DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  const other = tree.byCode.get(on);
  if (other === undefined) faults.push({ kind: 'dependency-missing', code, on });
  else if (!isLeaf(tree, on)) faults.push({ kind: 'dependency-group', code, on });
  else if (atMost < 0 || atMost >= other.max)
    faults.push({ kind: 'dependency-threshold', code, on, atMost, max: other.max });
  if (cap < 0 || cap >= max) faults.push({ kind: 'dependency-cap', code, cap, max });
  return faults;
}

/** Follows the items that limit each other; each circle is said once. */
function circle({ byCode }: CriteriaTree, start: string, settled: Set<string>): readonly DefinitionFault[] {
  const path: string[] = [];
  let at: string | null = start;
  while (at !== null && !settled.has(at) && !path.includes(at)) {
    path.push(at);
    const rule: Criterion['rule'] = byCode.get(at)?.rule ?? null;
    at = rule?.kind === 'dependsOn' ? rule.on : null;
  }
  for (const code of path) settled.add(code);
  const entry = at === null ? -1 : path.indexOf(at);
  if (entry < 0) return [];
  const codes = path.slice(entry);
  const code = codes[0] ?? start;
  return [{ kind: 'dependency-cycle', code, codes: [...codes, code] }];
}
