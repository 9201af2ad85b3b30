import { find, lexicon, type Cursor } from './cursor.ts';

/** Where "mỗi", "cứ", "từng" stand before a token, and the token behind them; `null` when none does. */
export function findEachWord(
  c: Cursor,
  until = c.tokens.length,
): { readonly at: number; readonly after: number } | null {
  for (const probe = { ...c }; probe.at < until;) {
    const found = find(probe, eachWords, until);
    if (found === null) return null;
    // "căn cứ" is a ground, not a step.
    const before = c.tokens[found.at - 1];
    // Without accents "mỗi" and "mới" are one word: it means each only where a statement begins.
    const clear = c.accented || before === undefined || before.kind === 'mark' || before.key === 'cho';
    if (clear && before?.key !== 'căn' && before?.key !== 'can') return found;
    probe.at = found.after;
  }
  return null;
}

const eachWords = lexicon([['mỗi | cứ | cứ mỗi | mỗi một | cứ có | từng | mỗi lần | với mỗi | cứ mỗi một', true]]);
