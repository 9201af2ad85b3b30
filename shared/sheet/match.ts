import type { Points } from '../base/points.ts';
import { fold } from '../base/text.ts';
import type { Criterion } from '../criteria/model.ts';
import { isLeaf } from '../criteria/tree.ts';
import { inNumbers, type Matcher } from './matcher.ts';
import type { CodeCell, SheetRow } from './model.ts';
import { isOptionOf } from './scoring-options.ts';
import type { TitleText } from './title-text.ts';

export { matcherOf } from './matcher.ts';
export { isOptionOf };

/** What a row was recognised as, and by what. */
export interface Match {
  readonly criterion: Criterion | null;
  readonly by: SheetRow['matchedBy'];
}

export const noMatch: Match = { criterion: null, by: null };

/**
 * The criterion of a row: by its code; by code and title where numbering restarts; by its title alone.
 * A number 7.1 whose title is that of 7.10 has lost its zero. An unknown code of several parts stays unknown under
 * a familiar title: somebody renumbered something. A code of one part ("1", "a") also counts rows and numbers
 * scoring options, so that it needs the title or the maximum of its criterion beside it.
 * `above` is the last criterion before the row, `max` what the row states as its maximum.
 */
export function matchRow(
  matcher: Matcher,
  code: CodeCell,
  title: TitleText,
  max: Points | null,
  above: Criterion | null,
): Match {
  const { named } = title;
  const written = code.code;
  if (written === null) return named.length === 0 ? noMatch : { criterion: one(matcher, named, above), by: 'title' };
  const exact = matcher.tree.byCode.get(written);
  if (exact !== undefined && named.includes(exact)) return { criterion: exact, by: 'code' };
  const lost = named.find((item) => item.code !== written && isLostZero(item.code, written));
  if (lost !== undefined) return { criterion: lost, by: 'lost-zero' };
  const candidates = candidatesOf(matcher, written, exact);
  const titled = candidates.filter((item) => named.includes(item));
  const found = titled.length > 0 ? one(matcher, titled, above) : one(matcher, candidates, above);
  if (titled.length > 0 || written.includes('.')) return found === null ? noMatch : { criterion: found, by: 'code' };
  // A code of one part below another criterion's title counts the rows, or somebody moved the title.
  if (named.length > 0) return { criterion: one(matcher, named, above), by: 'title' };
  const isCode =
    found !== null && (!mayBeOption(matcher, above, title, max) || fits(matcher, found, above, title, max));
  return isCode ? { criterion: found, by: 'code' } : noMatch;
}

/** "7.1" for 7.10: the same number, more zeros. */
function isLostZero(code: string, written: string): boolean {
  return code.startsWith(written) && /^0+$/.test(code.slice(written.length)) && /^\d+\.\d+$/.test(code);
}

function candidatesOf(matcher: Matcher, written: string, exact: Criterion | undefined): readonly Criterion[] {
  if (exact !== undefined) return [exact];
  return matcher.byLabel.get(written) ?? matcher.byNumbers.get(inNumbers(written)) ?? [];
}

/** The only candidate, else the only one that is nearest to the criterion above: its child, its sibling, its aunt. */
function one({ tree }: Matcher, candidates: readonly Criterion[], above: Criterion | null): Criterion | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  let place: Criterion | null | undefined = above;
  for (let steps = 0; place !== null && place !== undefined && steps < 20; steps += 1) {
    const { code, parent }: Criterion = place;
    const near = candidates.filter((item) => item.parent === code);
    if (near.length > 0) return near.length === 1 ? (near[0] ?? null) : null;
    place = parent === null ? null : tree.byCode.get(parent);
  }
  const inField = candidates.filter(
    (item) => above !== null && tree.fieldOf.get(item.code) === tree.fieldOf.get(above.code),
  );
  return inField.length === 1 ? (inField[0] ?? null) : null;
}

/** Options stand below a leaf and give no more than it. */
function mayBeOption({ tree }: Matcher, above: Criterion | null, { text }: TitleText, max: Points | null): boolean {
  return text !== '' && above !== null && isLeaf(tree, above.code) && (max === null || max <= above.max);
}

/** Whether title or maximum speak for a criterion rather than for an option of the leaf above. */
function fits(
  matcher: Matcher,
  criterion: Criterion,
  above: Criterion | null,
  { folded }: TitleText,
  max: Points | null,
): boolean {
  if (above !== null && isOptionOf(matcher, above, folded)) return false;
  return isSupported(criterion, folded, max);
}

/** Whether the maximum of a row, or half of the words of its title, are those of a criterion. */
export function isSupported(criterion: Criterion, folded: string, max: Points | null): boolean {
  return max === criterion.max || isAlike(folded, fold(criterion.title));
}

/** Half of the words in common. */
function isAlike(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  const others = b.split(' ');
  const common = others.filter((word) => words.has(word)).length;
  return common * 2 >= Math.max(words.size, others.length);
}
