import type { Points } from '../base/points.ts';
import type { Criterion } from '../criteria/model.ts';
import { isBonus, type CriteriaTree } from '../criteria/tree.ts';
import type { LeafResult, Ledger, ScoreBasis, Totals } from './model.ts';

/** The fold of leaf results over the tree of the set, in whatever order they come. A leaf without a result counts nothing. */
export function foldLedger(tree: CriteriaTree, leaves: readonly LeafResult[], basis: ScoreBasis): Ledger {
  const { sumsOf, groups } = foldingOf(tree);
  const sums = groups.map(nothing);
  const whole = nothing();
  const totals = new Map<string, Totals>();
  for (const leaf of leaves) {
    const at = sumsOf.get(leaf.criterion.code);
    if (at === undefined) continue;
    const own = at === outermost ? nothing() : sums[at];
    if (own === undefined) continue;
    addLeaf(own, leaf);
    if (at !== outermost) continue;
    totals.set(leaf.criterion.code, own);
    add(whole, own);
  }
  groups.forEach(({ group, into }, position) => {
    const own = sums[position] ?? nothing();
    capBonus(group, own);
    totals.set(group.code, own);
    add(into === outermost ? whole : (sums[into] ?? whole), own);
  });
  return { basis, leaves, totals, whole };
}

/** How a tree is added up: from below, so that a group is whole before it is added to the group above it. */
interface Folding {
  readonly groups: readonly { readonly group: Criterion; readonly into: number }[];
  /** The group that a leaf is added to, as its position in `groups`. */
  readonly sumsOf: ReadonlyMap<string, number>;
}

/** In place of a group's position: the whole itself. */
const outermost = -1;

function foldingOf(tree: CriteriaTree): Folding {
  const known = foldings.get(tree);
  if (known !== undefined) return known;
  const outward: { group: Criterion; above: Criterion | null }[] = [];
  const aboveOf = new Map<string, Criterion | null>();
  const descend = (item: Criterion, above: Criterion | null): void => {
    const children = tree.childrenOf.get(item.code) ?? [];
    if (children.length === 0) aboveOf.set(item.code, above);
    for (const child of children) descend(child, item);
    if (children.length > 0) outward.push({ group: item, above });
  };
  for (const field of tree.fields) descend(field, null);
  const positions = new Map(outward.map(({ group }, position) => [group.code, position]));
  const positionOf = (group: Criterion | null): number =>
    group === null ? outermost : (positions.get(group.code) ?? outermost);
  const folding: Folding = {
    groups: outward.map(({ group, above }) => ({ group, into: positionOf(above) })),
    sumsOf: new Map([...aboveOf].map(([code, above]) => [code, positionOf(above)])),
  };
  foldings.set(tree, folding);
  return folding;
}

const foldings = new WeakMap<CriteriaTree, Folding>();

type Sums = { -readonly [Part in keyof Totals]: Points };

function nothing(): Sums {
  const none = 0 as Points;
  return { max: none, sure: none, likely: none, best: none, lost: none, bonus: none };
}

function addLeaf(sums: Sums, { criterion, max, sure, loss }: LeafResult): void {
  sums.max = (sums.max + max) as Points;
  sums.sure = (sums.sure + sure) as Points;
  const isOpen = loss !== null && loss.open;
  sums.likely = (sums.likely + sure + (isOpen ? loss.likely : 0)) as Points;
  sums.best = (sums.best + sure + (isOpen ? loss.points : 0)) as Points;
  if (loss !== null && !isOpen) sums.lost = (sums.lost + loss.points) as Points;
  if (isBonus(criterion)) sums.bonus = (sums.bonus + sure) as Points;
}

function add(sums: Sums, part: Totals): void {
  sums.max = (sums.max + part.max) as Points;
  sums.sure = (sums.sure + part.sure) as Points;
  sums.likely = (sums.likely + part.likely) as Points;
  sums.best = (sums.best + part.best) as Points;
  sums.lost = (sums.lost + part.lost) as Points;
  sums.bonus = (sums.bonus + part.bonus) as Points;
}

/** The maximum of a bonus group is its cap. */
function capBonus(group: Criterion, sums: Sums): void {
  const excess = sums.max === 0 ? sums.bonus - group.max : 0;
  if (excess <= 0 || sums.bonus <= 0) return;
  sums.sure = (sums.sure - excess) as Points;
  sums.likely = (sums.likely - excess) as Points;
  sums.best = (sums.best - excess) as Points;
  sums.bonus = (sums.bonus - excess) as Points;
}
