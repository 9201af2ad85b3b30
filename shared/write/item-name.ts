import type { CriteriaTree } from '../criteria/tree.ts';

/**
 * The code under which people find an item: as the table prints it, or with the codes above it where numbering
 * restarts in each lĩnh vực and the printed code names several items. A code of no item stays as it is.
 */
export function itemName(tree: CriteriaTree | null, code: string | null): string {
  const label = code === null ? undefined : tree?.byCode.get(code)?.label;
  if (tree === null || code === null || label === undefined) return code ?? '';
  return repeatedLabels(tree).has(label) ? code : label;
}

function repeatedLabels(tree: CriteriaTree): ReadonlySet<string> {
  const known = repeated.get(tree);
  if (known !== undefined) return known;
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { label } of tree.byCode.values()) (seen.has(label) ? twice : seen).add(label);
  repeated.set(tree, twice);
  return twice;
}

const repeated = new WeakMap<CriteriaTree, ReadonlySet<string>>();
