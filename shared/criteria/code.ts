import { parseRoman } from '../base/roman.ts';
import { cleanText, fold } from '../base/text.ts';

/**
 * A code as its parts: "I.2.1" is ["I", "2", "1"]. Codes compare part by part, so 1.10 follows 1.9
 * and is not 1.1.
 */
export type CodeParts = readonly string[];

const prefixes: readonly string[] = [
  'tieu chi thanh phan',
  'linh vuc',
  'tieu chi',
  'noi dung',
  'chi tieu',
  'tctp',
  'muc',
  'phan',
  'tc',
];
/** Roman numerals are capitals up to XXXIX: no table has forty fields, and "MIX", "CV" and "Vi" are words. */
const wholeCode = /^([a-zđA-ZĐ]|[IVX]+|\d{1,3})((?:\.(?:[a-zđA-ZĐ]|\d{1,3}))*)$/;

/**
 * The code in a code cell, without prefix words and closing marks: "TCTP 1.1.1", "1.1.1." and
 * "1.1.1)" are "1.1.1", "LĨNH VỰC I" is "I", "a)" is "a". `null` when the text is no code.
 * A capital stays one: section "A" and clause "a)", field "I" and clause "i)" are different codes.
 */
export function parseCode(text: string): string | null {
  if (text.length > longestCode) return null;
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const code = readCode(text);
  if (parsed.size > 20_000) parsed.clear();
  parsed.set(text, code);
  return code;
}

const parsed = new Map<string, string | null>();
/** Prefix words, code and marks of any real code cell fit; longer cells are titles and the like. */
const longestCode = 80;

function readCode(text: string): string | null {
  const bare = withoutPrefix(cleanText(text))
    .replace(/\s*\.\s*/g, '.')
    .replace(/[.):\s]+$/, '')
    .replace(/^\(/, '');
  const match = wholeCode.exec(bare);
  if (match === null) return null;
  const first = match[1] ?? '';
  if (first.length > 1 && !/^\d/.test(first) && parseRoman(first) === undefined) return null;
  return first + (match[2] ?? '').toLowerCase();
}

/** "TCTP 1.1.1" is "1.1.1": a prefix word counts only with a space after it. */
function withoutPrefix(text: string): string {
  const folded = fold(text);
  const prefix = prefixes.find((word) => folded.startsWith(`${word} `));
  return prefix === undefined ? text : text.split(' ').slice(prefix.split(' ').length).join(' ');
}

export function codeParts(code: string): CodeParts {
  return code.split('.');
}

/**
 * Orders codes as tables do, part by part: roman numerals by value, then numbers, then capital and
 * small letters; a parent before its children.
 */
export function compareCodes(a: string, b: string): number {
  const left = codeParts(a);
  const right = codeParts(b);
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i += 1) {
    const difference = rank(left[i] ?? '') - rank(right[i] ?? '');
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function rank(part: string): number {
  if (/^[IVX]+$/.test(part)) return parseRoman(part) ?? 0;
  if (/^\d+$/.test(part)) return 1000 + Number(part);
  const letter = part === 'đ' || part === 'Đ' ? afterD(part) : part.charCodeAt(0);
  return 10_000 + letter;
}

/** In the Vietnamese alphabet đ follows d. */
function afterD(letter: string): number {
  return (letter === 'đ' ? 'd' : 'D').charCodeAt(0) + 0.5;
}
