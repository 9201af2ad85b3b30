import { sha256 } from '../base/sha256.ts';
import { fold } from '../base/text.ts';
import type { CriteriaSet } from './model.ts';

/** A hash of what makes two sets comparable: codes, titles and maxima. Decisions and years do not count. */
export function fingerprintOf(set: CriteriaSet): string {
  return sha256(set.items.map(({ code, title, max }) => `${code}|${fold(title)}|${max}`).join('\n'));
}
