import { fold } from '../base/text.ts';
import { matchItems, titleLikeness, type ItemPair } from './item-match.ts';
import type { CriteriaSet, Criterion } from './model.ts';

/** Which items of one year's set are which of the next year's. The office confirms it before years are compared. */
export interface YearMap {
  readonly before: SetReference;
  readonly after: SetReference;
  readonly links: readonly YearLink[];
}

/** Which set and edition a map is for. */
export interface SetReference {
  readonly id: string;
  readonly edition: number;
  readonly year: number | null;
}

/** One item, or several that one was split into. Each item of either set stands in exactly one link. */
export type YearLink = YearLinkBody & {
  /** Percent, 0 to 100: how sure the proposal is. */
  readonly confidence: number;
  readonly state: 'proposed' | 'confirmed';
};

/** What became of an item, by kind; codes of the two sets. */
export type YearLinkBody =
  | { readonly kind: 'same' | 'renamed' | 'moved'; readonly before: string; readonly after: string }
  | { readonly kind: 'split'; readonly before: string; readonly after: readonly string[] }
  | { readonly kind: 'new'; readonly after: string }
  | { readonly kind: 'gone'; readonly before: string };

/**
 * Proposes the map from one year's set to the next one's, in the order of the new set with what is gone at the end.
 * The same code and title are the same item; the same code in other words is renamed; the same title under another
 * code has moved; an item whose points are now those of several under it, or of several new ones about it, was split.
 */
export function proposeYearMap(before: CriteriaSet, after: CriteriaSet): YearMap {
  const { pairs, onlyBefore, onlyAfter } = matchItems(before.items, after.items);
  const splits = findSplits(onlyBefore, onlyAfter, pairs, after.items);
  const used = new Set(splits.flatMap(({ parts }) => parts));
  const divided = new Set(splits.map(({ whole }) => whole));
  const byAfter = new Map(pairs.map((pair) => [pair.after, pair]));
  const links = after.items.flatMap((item): readonly YearLink[] => {
    const split = splits.find(({ parts }) => parts[0] === item);
    if (split !== undefined) return [splitLink(split)];
    if (used.has(item)) return [];
    const pair = byAfter.get(item);
    if (pair !== undefined && !divided.has(pair.before)) return [pairLink(pair)];
    return [{ kind: 'new', after: item.code, confidence: newness(item, onlyBefore), state: 'proposed' }];
  });
  const gone = onlyBefore
    .filter((item) => !divided.has(item))
    .map((item): YearLink => ({
      kind: 'gone',
      before: item.code,
      confidence: newness(item, onlyAfter),
      state: 'proposed',
    }));
  return { before: referenceTo(before), after: referenceTo(after), links: [...links, ...gone] };
}

interface Split {
  readonly whole: Criterion;
  readonly parts: readonly Criterion[];
  readonly confidence: number;
}

/** A leaf that became a group with new leaves, or that is gone while several new ones share its words and its points. */
function findSplits(
  onlyBefore: readonly Criterion[],
  onlyAfter: readonly Criterion[],
  pairs: readonly ItemPair[],
  items: readonly Criterion[],
): readonly Split[] {
  const splits: Split[] = [];
  const taken = new Set<Criterion>();
  const add = (whole: Criterion, parts: readonly Criterion[], confidence: number): void => {
    if (parts.length < 2 || parts.some((part) => taken.has(part))) return;
    for (const part of parts) taken.add(part);
    splits.push({ whole, parts, confidence });
  };
  for (const { before, after } of pairs) {
    if (before.rule === null || after.rule !== null) continue;
    add(
      before,
      items.filter((item) => item.parent === after.code && onlyAfter.includes(item)),
      before.max === after.max ? 90 : 75,
    );
  }
  for (const whole of onlyBefore) {
    if (whole.rule === null) continue;
    const words = fold(whole.title).split(' ');
    const parts = onlyAfter.filter((item) => item.rule !== null && sharedWords(words, item.title) >= 0.6);
    const sum = parts.reduce((total, { max }) => total + max, 0);
    if (sum === whole.max) add(whole, parts, 70);
  }
  return splits;
}

function splitLink({ whole, parts, confidence }: Split): YearLink {
  return { kind: 'split', before: whole.code, after: parts.map(({ code }) => code), confidence, state: 'proposed' };
}

function pairLink({ before, after, likeness }: ItemPair): YearLink {
  const kind = before.code !== after.code ? 'moved' : fold(before.title) === fold(after.title) ? 'same' : 'renamed';
  // Other points make it less sure that it is the same thing.
  const points = before.max === after.max ? 0 : 10;
  const confidence = Math.round(likeness * 100) - points - (kind === 'moved' ? 5 : 0);
  return { kind, before: before.code, after: after.code, confidence: Math.max(0, confidence), state: 'proposed' };
}

/** How sure it is that an item has no counterpart: less, the more one of the others is like it. */
function newness(item: Criterion, others: readonly Criterion[]): number {
  const likest = Math.max(0, ...others.map((other) => titleLikeness(item.title, other.title)));
  return Math.round((1 - likest) * 100);
}

/** The share of some words that a title has. */
function sharedWords(words: readonly string[], title: string): number {
  const other = new Set(fold(title).split(' '));
  return words.filter((word) => other.has(word)).length / words.length;
}

function referenceTo({ id, edition, year }: CriteriaSet): SetReference {
  return { id, edition, year };
}
