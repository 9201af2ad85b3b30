import { fold } from '../base/text.ts';
import type { Criterion } from './model.ts';

/** Two items of two sets that are the same one, and how alike their titles are (0 to 1). */
export interface ItemPair {
  readonly before: Criterion;
  readonly after: Criterion;
  readonly likeness: number;
}

/** The items of two sets, paired as far as they are the same. */
export interface ItemMatch {
  readonly pairs: readonly ItemPair[];
  readonly onlyBefore: readonly Criterion[];
  readonly onlyAfter: readonly Criterion[];
}

/** Titles below this are those of two different items, although they stand under one code. */
const sameTitle = 0.5;
/** Titles from this on are one, although the codes differ. */
const movedTitle = 0.8;

/**
 * Pairs the items of two sets. Code and title together decide, never the code alone: in four rounds, same code and
 * same title; one title under another code; same code and a title in other words; a title nearly the same under
 * another code. What is left over stands in one set only.
 */
export function matchItems(before: readonly Criterion[], after: readonly Criterion[]): ItemMatch {
  const openBefore = new Set(before);
  const openAfter = new Set(after);
  const pairs: ItemPair[] = [];
  const round = (fits: (a: Criterion, b: Criterion) => number | null): void => {
    for (const one of openBefore) {
      let best: ItemPair | null = null;
      for (const other of openAfter) {
        const likeness = fits(one, other);
        if (likeness !== null && (best === null || likeness > best.likeness))
          best = { before: one, after: other, likeness };
      }
      if (best === null) continue;
      pairs.push(best);
      openBefore.delete(best.before);
      openAfter.delete(best.after);
    }
  };
  const sameKind = (a: Criterion, b: Criterion): boolean => (a.rule === null) === (b.rule === null);
  round((a, b) => (a.code === b.code && fold(a.title) === fold(b.title) ? 1 : null));
  round((a, b) => (sameKind(a, b) && fold(a.title) === fold(b.title) ? 1 : null));
  round((a, b) => (a.code === b.code ? atLeast(titleLikeness(a.title, b.title), sameTitle) : null));
  round((a, b) => (sameKind(a, b) ? atLeast(titleLikeness(a.title, b.title), movedTitle) : null));
  const position = new Map(after.map((item, i) => [item, i]));
  pairs.sort((a, b) => (position.get(a.after) ?? 0) - (position.get(b.after) ?? 0));
  return { pairs, onlyBefore: [...openBefore], onlyAfter: [...openAfter] };
}

/** How alike two titles are, 0 to 1: twice the words they share over all their words. Accents and case do not count. */
export function titleLikeness(a: string, b: string): number {
  const left = fold(a).split(' ');
  const rest = fold(b).split(' ');
  const all = left.length + rest.length;
  let shared = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / all;
}

function atLeast(likeness: number, least: number): number | null {
  return likeness >= least ? likeness : null;
}
