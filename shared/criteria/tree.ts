import type { CriteriaSet, Criterion } from './model.ts';

/** A criteria set with the look-ups that everything else needs, made once a set. */
export interface CriteriaTree {
  readonly set: CriteriaSet;
  /** Top-level groups (lĩnh vực) in the order of the table. */
  readonly fields: readonly Criterion[];
  readonly leaves: readonly Criterion[];
  readonly byCode: ReadonlyMap<string, Criterion>;
  /** Children in the order of the table; empty for a leaf. */
  readonly childrenOf: ReadonlyMap<string, readonly Criterion[]>;
  /** Leaves below a group in the order of the table; of a leaf, itself. */
  readonly leavesBelow: ReadonlyMap<string, readonly Criterion[]>;
  /** The lĩnh vực that an item stands in; a field stands in itself. */
  readonly fieldOf: ReadonlyMap<string, Criterion>;
  /** Position in the table, from 0. */
  readonly positionOf: ReadonlyMap<string, number>;
}

/** Links the flat list of a set. The set may still be faulty: see `lint.ts`. */
export function growTree(set: CriteriaSet): CriteriaTree {
  const byCode = new Map<string, Criterion>();
  const childrenOf = new Map<string, Criterion[]>();
  const positionOf = new Map<string, number>();
  set.items.forEach((item, position) => {
    if (byCode.has(item.code)) return;
    byCode.set(item.code, item);
    childrenOf.set(item.code, []);
    positionOf.set(item.code, position);
  });
  const fields: Criterion[] = [];
  for (const item of byCode.values()) {
    const siblings = item.parent === null ? undefined : childrenOf.get(item.parent);
    (siblings ?? fields).push(item);
  }
  const fieldOf = new Map<string, Criterion>();
  for (const item of byCode.values()) fieldOf.set(item.code, fieldAbove(item, byCode));
  const leaves = [...byCode.values()].filter((item) => childrenOf.get(item.code)?.length === 0);
  const leavesBelow = leavesBelowEach(leaves, byCode);
  return { set, fields, leaves, byCode, childrenOf, leavesBelow, fieldOf, positionOf };
}

export function isLeaf(tree: CriteriaTree, code: string): boolean {
  return tree.childrenOf.get(code)?.length === 0;
}

/** Survey leaves are scored from a survey, never by the unit itself. */
export function isSurvey(criterion: Criterion): boolean {
  return criterion.rule?.kind === 'survey';
}

/** Bonus leaves stand outside the scale: they add points and no maximum. */
export function isBonus(criterion: Criterion): boolean {
  return criterion.rule?.kind === 'bonus';
}

function leavesBelowEach(
  leaves: readonly Criterion[],
  byCode: ReadonlyMap<string, Criterion>,
): ReadonlyMap<string, readonly Criterion[]> {
  const below = new Map<string, Criterion[]>();
  for (const leaf of leaves) {
    let item: Criterion | undefined = leaf;
    while (item !== undefined) {
      const list = below.get(item.code);
      // Round a cycle of parents once: a fault that the lint names.
      if (list !== undefined && list[list.length - 1] === leaf) break;
      if (list === undefined) below.set(item.code, [leaf]);
      else list.push(leaf);
      item = item.parent === null ? undefined : byCode.get(item.parent);
    }
  }
  return below;
}

function fieldAbove(item: Criterion, byCode: ReadonlyMap<string, Criterion>): Criterion {
  let field = item;
  // A cycle of parents is a fault that the lint names; here it must only end.
  for (let steps = 0; field.parent !== null && steps < byCode.size; steps += 1) {
    const parent = byCode.get(field.parent);
    if (parent === undefined) break;
    field = parent;
  }
  return field;
}
