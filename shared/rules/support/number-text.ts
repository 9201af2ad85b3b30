import type { Points } from '../../base/points.ts';
import type { LeafSubject } from '../model.ts';
import { faultOfPoints } from './score-fault.ts';

/** A score that holds a number and something else, or signs that look like one. */
export interface HiddenNumber {
  readonly text: string;
  readonly points: Points;
  /** Whether the number would be a right score as it stands. */
  readonly fits: boolean;
  /** "50%" is a ratio, and how many points it earns is not said. */
  readonly percent: boolean;
  /** Letters for figures, full-width figures, one-sign fractions. */
  readonly lookAlike: boolean;
}

/** The number hidden in the text of a self score, `null` where there is none. */
export function hiddenNumber(leaf: LeafSubject): HiddenNumber | null {
  const { state, proposed, text } = leaf.row.self;
  if (leaf.state === 'survey' || state !== 'not-a-number' || proposed === null) return null;
  const percent = text.trimEnd().endsWith('%');
  const bare = text.replace(/\s*(?:điểm|đ|%)\.?\s*$/iu, '');
  return {
    text,
    points: proposed,
    percent,
    fits: !percent && faultOfPoints(leaf, proposed) === null,
    lookAlike: /[^\d\s.,+-]/u.test(bare),
  };
}
