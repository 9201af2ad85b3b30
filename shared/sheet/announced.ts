import type { Token } from './sentence.ts';

/**
 * What the words before a number announce, eight at most and in its own clause: a result, its opposite ("quá
 * hạn", "chưa giải quyết"), a bound or target, or nothing.
 */
export function announcement(tokens: readonly Token[], at: number): 'result' | 'opposite' | 'inexact' | 'nothing' {
  for (let i = at - 1, words = 0; i >= 0 && words < 8; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'number' || token.text === ';' || token.text === '.') break;
    if (token.word === null) continue;
    words += 1;
    if (token.word.isInexact) return 'inexact';
    if (token.word.isResult) return isTurned(tokens, i) ? 'opposite' : 'result';
  }
  return 'nothing';
}

/** Whether a word of result is negated by the two words before it, or is the second half of "quá hạn". */
function isTurned(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? null;
  if (before === null) return false;
  if (before.isNegation || (before.folded === 'qua' && tokens[at]?.word?.folded === 'han')) return true;
  return tokens[at - 2]?.word?.isNegation === true;
}

/** Whether the words right before a number make it a bound, a change, a remainder or a target. */
export function isInexact(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1];
  if (last === undefined) return false;
  if (last.word === null) return last.kind === 'mark' && '<>≥≤~≈'.includes(last.text);
  if (last.word.isInexact) return true;
  // "ít nhất là 95%", "từ mức 90%": one word may stand between; in "trên tổng số 80" the number is the whole.
  const mayStandBetween = !last.word.isResult || last.word.folded === 'la';
  return mayStandBetween && tokens[at - 2]?.word?.isInexact === true;
}

/** Whether a number only names a clause, a page, a document, a period or a place. "Hồ sơ" is not "số". */
export function isReference(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1]?.text;
  const place = mark === ':' || mark === '.' ? at - 2 : at - 1;
  const last = tokens[place];
  if (last === undefined || last.word === null) return false;
  if (last.word.isReference) return true;
  if (last.word.folded !== 'so' || last.text.toLowerCase() !== 'số') return false;
  const before = tokens[place - 1]?.word?.folded;
  return before !== 'tong' && before !== 'ky';
}

/** Whether a token after a number says that it counts points or time. */
export function isPointUnit(token: Token | undefined): boolean {
  return token?.word?.isPointUnit === true;
}

/** Whether the word before a number announces a date. */
export function startsDate(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word?.startsDate === true;
}

export function isWord(token: Token | undefined, folded: string): boolean {
  return token?.word?.folded === folded;
}
