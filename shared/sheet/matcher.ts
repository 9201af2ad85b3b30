import { parseRoman } from '../base/roman.ts';
import { fold } from '../base/text.ts';
import { parseCode } from '../criteria/code.ts';
import type { Criterion } from '../criteria/model.ts';
import type { CriteriaTree } from '../criteria/tree.ts';
import { longestTitle, readTitle, type TitleText } from './title-text.ts';

/** Look-ups of a criteria set for matching rows, made once a set. */
export interface Matcher {
  readonly tree: CriteriaTree;
  /** By the code as the table prints it; numbering that restarts gives several. */
  readonly byLabel: ReadonlyMap<string, readonly Criterion[]>;
  /** By the code with its first part in arabic numbers: "I.2.1" and "1.2.1" are one. */
  readonly byNumbers: ReadonlyMap<string, readonly Criterion[]>;
  readonly byTitle: ReadonlyMap<string, readonly Criterion[]>;
  /** Title cells that were read before: titles and options repeat over all sheets of a set. */
  readonly titles: Map<string, TitleText>;
  readonly options: Map<string, ReadonlySet<string>>;
}

/** The look-ups of a set. */
export function matcherOf(tree: CriteriaTree): Matcher {
  const known = matchers.get(tree);
  if (known !== undefined) return known;
  const byLabel = new Map<string, Criterion[]>();
  const byNumbers = new Map<string, Criterion[]>();
  const byTitle = new Map<string, Criterion[]>();
  for (const item of tree.byCode.values()) {
    push(byLabel, parseCode(item.label) ?? item.code, item);
    push(byNumbers, inNumbers(item.code), item);
    push(byTitle, fold(item.title), item);
  }
  const matcher = { tree, byLabel, byNumbers, byTitle, titles: new Map(), options: new Map() };
  matchers.set(tree, matcher);
  return matcher;
}

const matchers = new WeakMap<CriteriaTree, Matcher>();

/** The reading of a title cell, from memory where the set has met its text before. */
export function titleOf(matcher: Matcher, value: string): TitleText {
  const known = matcher.titles.get(value);
  if (known !== undefined) return known;
  const title = readTitle(value, matcher.byTitle);
  if (value.length <= longestTitle) {
    if (matcher.titles.size >= 20_000) matcher.titles.clear();
    matcher.titles.set(value, title);
  }
  return title;
}

/** "I.2.1" and "1.2.1" are "1.2.1". */
export function inNumbers(code: string): string {
  const [first = '', ...rest] = code.split('.');
  const value = /^[IVXLCDM]+$/.test(first) ? parseRoman(first) : undefined;
  return [value === undefined ? first : String(value), ...rest].join('.');
}

function push(map: Map<string, Criterion[]>, key: string, item: Criterion): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
