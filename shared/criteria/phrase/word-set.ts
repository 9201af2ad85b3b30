import { fold } from '../../base/text.ts';

/** Words and marks between blanks, each with and without its accents, to look keys of tokens up in. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').flatMap((word) => (/\p{L}/u.test(word) ? [word, fold(word)] : [word])));
}
