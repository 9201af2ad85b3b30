import { fold } from '../base/text.ts';
import { meaningOf, type Matter, type Meaning, type Scorer } from './header-words.ts';
import type { HeadingPath } from './heading-paths.ts';
import type { ColumnRole } from './model.ts';

/** A sub-heading says what, and where it leaves open whose, the heading above it says so. */
export function meaningOfPath(path: HeadingPath): Meaning | null {
  const last = path[path.length - 1] ?? '';
  const child = meaningOf(last);
  if (path.length === 1) return child;
  const parent = meaningOf(path.slice(0, -1).join(' '));
  if (child === null) return meaningOf(path.join(' ')) ?? parent;
  if (parent === null) return child.matter === null ? null : child;
  if (parent.matter === 'evidence' && citationParts.has(child.matter)) return parent;
  const scorer = parent.scorer === 'previous' ? 'previous' : (child.scorer ?? bareSo(last, parent) ?? parent.scorer);
  if (child.matter === null || (child.matter === 'code' && parent.matter === 'score')) return { ...parent, scorer };
  if (child.matter === 'max' && child.strength === 1) return { ...parent, scorer };
  if (child.matter === 'score' && parent.matter === 'max' && parent.strength > 1) return { ...parent, scorer };
  return { ...child, scorer };
}

/** Number, date and address of a document, each in a column of its own. */
const citationParts: ReadonlySet<Matter | null> = new Set<Matter | null>(['evidence', 'code', 'other']);

/** "Sở" below "Điểm chấm" folds like "Số", which heads codes elsewhere. */
function bareSo(text: string, parent: Meaning): Scorer | null {
  return parent.matter === 'score' && fold(text) === 'so' ? 'self' : null;
}

/** The role of a column by what its heading says; `null` where a sheet has no use for it. */
export function roleOf(matter: Matter | null, scorer: Scorer | null): ColumnRole | null {
  const ofOthers = scorer === 'survey' || scorer === 'appraised' || scorer === 'previous';
  switch (matter) {
    case 'score':
      return scorer;
    case 'max':
      return ofOthers || scorer === 'result' ? null : 'max';
    case 'part':
    case 'whole':
    case 'ratio':
    case 'index':
    case 'evidence':
    case 'explanation':
    case 'note':
      return ofOthers ? null : matter;
    case 'code':
    case 'title':
    case 'scoring':
    case 'signature':
      return matter;
    case 'evidence-asked':
    case 'other':
    case null:
      return null;
  }
}

/** Roles to try when the column gets none by itself: "Điểm" alone is the self score beside a maximum. */
export function insteadOf({ matter, scorer, strength }: Meaning): readonly ColumnRole[] | null {
  if (matter === 'evidence-asked') return ['evidence'];
  if (matter === 'score' && strength === 1 && scorer === null) return ['self'];
  if (matter === 'score' && (scorer === null || scorer === 'result')) return ['self', 'appraised'];
  if (matter === 'max' && strength === 1) return ['self'];
  if (matter === 'part' && strength < 3) return ['explanation', 'note'];
  if (matter === 'evidence' && strength === 1) return ['explanation', 'note'];
  return null;
}
