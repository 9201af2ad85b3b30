import { parseRoman } from '../../base/roman.ts';
import { fold } from '../../base/text.ts';
import { parseCode } from '../code.ts';

/** How a printed code is written: items of one level are written alike. */
export interface CodeStyle {
  /** Equal for codes of one level: "roman 1", "number 2", "linh vuc number 1", "letter 1". */
  readonly key: string;
  /** The bare code: "I", "1.1", "a". */
  readonly code: string;
  /** The bare code without its last part, `''` for a single part. */
  readonly stem: string;
  /** The last part. */
  readonly tail: string;
}

/** The style of a printed code, `null` for text that is no code. */
export function styleOf(label: string): CodeStyle | null {
  const code = parseCode(label);
  if (code === null) return null;
  const parts = code.split('.');
  const tail = parts[parts.length - 1] ?? '';
  const lettered = parts.length > 1 && !/^\d+$/.test(tail) ? ' letter' : '';
  return {
    key: `${prefixOf(label)}${kindOfPart(parts[0] ?? '')} ${parts.length}${lettered}`,
    code,
    stem: parts.slice(0, -1).join('.'),
    tail,
  };
}

/** The place of a code among its siblings, from 1: "1.3" and "III" are 3, "c" is 3; `null` for other parts. */
export function ordinalOf({ tail, key }: CodeStyle): number | null {
  if (/^\d+$/.test(tail)) return Number(tail);
  if (key.includes('roman')) return parseRoman(tail) ?? null;
  const place = letters.indexOf(tail.toLowerCase());
  return place < 0 ? null : place + 1;
}

/** The code of the next sibling: "1.4" after "1.3". */
export function nextSibling({ tail, stem, code }: CodeStyle): string | null {
  if (!/^\d+$/.test(tail)) return null;
  return stem === '' ? String(Number(code) + 1) : `${stem}.${Number(tail) + 1}`;
}

/** Clauses are lettered a, b, c, d, đ, e. */
const letters = 'abcdđeghiklmnopqrstuvxy';

function kindOfPart(part: string): string {
  if (/^[IVX]+$/.test(part)) return 'roman';
  if (/^[A-ZĐ]$/.test(part)) return 'capital';
  return /^\d/.test(part) ? 'number' : 'letter';
}

/** "LĨNH VỰC 1" and "TIÊU CHÍ 1" are two levels although both have one number. */
function prefixOf(label: string): string {
  const word = /^(linh vuc|tieu chi thanh phan|tieu chi|noi dung|chi tieu|tctp|tc|phan|muc) /.exec(fold(label))?.[1];
  return word === undefined ? '' : `${word} `;
}
