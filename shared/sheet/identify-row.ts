import type { Points } from '../base/points.ts';
import type { Criterion } from '../criteria/model.ts';
import { isLeaf } from '../criteria/tree.ts';
import { noCode } from './code-cell.ts';
import { isSupported, matchRow, noMatch, type Match } from './match.ts';
import { titleOf, type Matcher } from './matcher.ts';
import { isOptionOf } from './scoring-options.ts';
import type { CodeCell } from './model.ts';
import type { TitleText } from './title-text.ts';

/** What a row is, as far as its code and its title tell. */
export interface Identity {
  readonly code: CodeCell;
  readonly title: TitleText;
  readonly match: Match;
  /** The leaf above, when the row is one of its scoring options by its words or by having no code. */
  readonly optionOf: Criterion | null;
}

const blankTitle: TitleText = { text: '', folded: '', named: [], split: null, sum: null };

/**
 * Identifies a row by its code cell and its title cell, in which a code may stand before the title.
 * `max` is its number in the column of maxima, `above` the last criterion before it.
 */
export function identifyRow(
  matcher: Matcher,
  codeCell: CodeCell,
  titleValue: string,
  max: Points | null,
  above: Criterion | null,
): Identity {
  // A text in the code cell that is no code is a heading merged over code and title.
  const fromCode = titleValue === '' && codeCell.code === null && codeCell.kind === 'text';
  const title = fromCode
    ? titleOf(matcher, codeCell.text)
    : titleValue === ''
      ? blankTitle
      : titleOf(matcher, titleValue);
  const code = fromCode ? noCode : codeCell;
  const whole = matchIn(matcher, code, title, max, above);
  if (whole.match.criterion !== null || title.split === null || code.code !== null) return whole;
  const inner = matchIn(matcher, title.split.code, titleOf(matcher, title.split.title), max, above);
  return isCodeBeforeTitle(inner, max) ? inner : whole;
}

/** "3.5 điểm là tổng" begins with no code, and "1. Ban hành" may be an option. */
function isCodeBeforeTitle({ code, title, match }: Identity, max: Points | null): boolean {
  if (match.criterion !== null) return isSupported(match.criterion, title.folded, max);
  return code.code?.includes('.') === true && max !== null;
}

function matchIn(
  matcher: Matcher,
  code: CodeCell,
  title: TitleText,
  max: Points | null,
  above: Criterion | null,
): Identity {
  const leaf = above !== null && isLeaf(matcher.tree, above.code) ? above : null;
  if (code.code === null && title.named.length === 0) return { code, title, match: noMatch, optionOf: leaf };
  const match = matchRow(matcher, code, title, max, above);
  // An option may have the words of another criterion's title.
  const isOption = leaf !== null && match.by === 'title' && isOptionOf(matcher, leaf, title.folded);
  if (isOption) return { code, title, match: noMatch, optionOf: leaf };
  return { code, title, match, optionOf: match.criterion === null ? leaf : null };
}

/**
 * Whether an unmatched row stands for a criterion that the set does not have. Letters and the numbers of
 * fields that do not fit number scoring options.
 */
export function isUnknownCriterion(
  matcher: Matcher,
  { code, optionOf, title }: Identity,
  holdsNumbers: boolean,
): boolean {
  if (code.kind === 'date') return holdsNumbers && title.text !== '';
  const written = code.code;
  if (written === null) return false;
  if (written.includes('.')) return true;
  if (!holdsNumbers || title.text === '' || /^[a-zđ]$/.test(written)) return false;
  if (optionOf !== null && isOptionOf(matcher, optionOf, title.folded)) return false;
  return !matcher.byLabel.has(written) && !matcher.tree.byCode.has(written);
}
