import type { Sentence } from './token.ts';
import { wordSet } from './word-set.ts';

/**
 * The words of a line without its award: what stands before it and after it, trimmed of the words and
 * marks that only led to the points ("thì được", ":", "("). `from` and `to` are tokens.
 */
export function labelWithout({ text, tokens, accented }: Sentence, from: number, to: number): string {
  let start = from;
  for (; start > 0; start -= 1) {
    const key = tokens[start - 1]?.key ?? '';
    if (!(accented ? leadWords : plainLeadWords).has(key) && !leadMarks.has(key)) break;
    // "từ 80 đến dưới 90 điểm: 1": these points belong to the wording.
    if (tokens[start - 2]?.kind === 'number' && (key === 'điểm' || key === 'diem')) break;
    // Behind a colon stands the wording itself, "Không được: 0"; only a formal lead goes on being one.
    if (leadMarks.has(key) && !formal.has(tokens[start - 2]?.key ?? '')) {
      start -= 1;
      break;
    }
  }
  const before = text.slice(0, tokens[start]?.start ?? 0);
  const after = text.slice(tokens[to - 1]?.end ?? text.length);
  const tail = trimLabel(after);
  const head = trimLabel(before);
  if (head === '') return tail;
  return tail === '' ? head : `${head} ${tail}`;
}

/** A text without bullets in front and without punctuation at either end. */
export function trimLabel(text: string): string {
  let label = text.replace(/^[\s\-–+•*·:;,.)\]=]+/u, '').replace(/[\s:;,.\-–=([]+$/u, '');
  label = label.replace(/^(?:nếu|khi|đối với|neu|doi voi|trong đó\s*:(?:\s*-)?)\s+/iu, '');
  const opens = (label.match(/[([]/g) ?? []).length;
  const closes = (label.match(/[)\]]/g) ?? []).length;
  if (opens > closes) label += ')';
  return label;
}

const leadMarks = wordSet(': = - ( ,');
/** With their accents only: "quốc gia" does not end in "đánh giá". */
const leadWords: ReadonlySet<string> = new Set(
  'thì được tính chấm cho là điểm ghi đạt hưởng số mức giá đánh'.split(' '),
);
/** Without accents "chậm" and "chấm" are one word, and so are others: these are clear. */
const plainLeadWords = wordSet('thì được điểm');
const formal: ReadonlySet<string> = new Set('là điểm giá thì chấm diem'.split(' '));
