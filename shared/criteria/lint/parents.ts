import type { CriteriaTree } from '../tree.ts';
import type { DefinitionFault } from './fault.ts';

/** Every parent is an item of the set, and following parents always ends at a field. */
export function parentFaults({ byCode }: CriteriaTree): readonly DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  const settled = new Set<string>();
  for (const { code, parent } of byCode.values()) {
    if (parent !== null && !byCode.has(parent)) faults.push({ kind: 'parent-missing', code, parent });
    const path: string[] = [];
    let at: string | null = code;
    while (at !== null && byCode.has(at) && !settled.has(at) && !path.includes(at)) {
      path.push(at);
      at = byCode.get(at)?.parent ?? null;
    }
    // Each circle is met once, by the first of its items in the table or of those under it.
    const start = at === null ? -1 : path.indexOf(at);
    if (start >= 0) {
      const circle = path.slice(start);
      faults.push({ kind: 'parent-cycle', code: circle[0] ?? code, codes: [...circle, circle[0] ?? code] });
    }
    for (const seen of path) settled.add(seen);
  }
  return faults;
}
