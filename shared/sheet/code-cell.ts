import { formatDay } from '../base/day.ts';
import { isDateValue, type CellValue } from '../base/grid.ts';
import { lookAlikes } from '../base/look-alikes.ts';
import { parseCode } from '../criteria/code.ts';
import type { CodeCell } from './model.ts';
import { textOf } from './text-cell.ts';

export const noCode: CodeCell = { text: '', code: null, kind: 'none' };

/** A code cell: text as typed, a number as JavaScript writes it, a date as no code. */
export function readCode(value: CellValue | undefined): CodeCell {
  if (value === null || value === undefined || value === '') return noCode;
  const known = typeof value === 'string' || typeof value === 'number' ? codeCells.get(value) : undefined;
  if (known !== undefined) return known;
  const cell = codeOf(value);
  if (typeof value !== 'string' && typeof value !== 'number') return cell;
  if (typeof value === 'string' && value.length > longestCode) return cell;
  if (codeCells.size >= 20_000) codeCells.clear();
  codeCells.set(value, cell);
  return cell;
}

/** Codes repeat over hundreds of sheets. */
const codeCells = new Map<string | number, CodeCell>();
/** "Tiêu chí thành phần 1.1.1" and more; what is longer is a text in the wrong cell. */
const longestCode = 60;

function codeOf(value: CellValue): CodeCell {
  if (typeof value === 'string') {
    const text = textOf(value);
    if (text === '') return noCode;
    const code = text.length > longestCode ? null : (parseCode(text) ?? parseCode(plainLetters(text)));
    return { text, code, kind: 'text' };
  }
  if (typeof value === 'number') return { text: String(value), code: parseCode(String(value)), kind: 'number' };
  if (value !== null && isDateValue(value)) return { text: formatDay(value.date), code: null, kind: 'date' };
  return noCode;
}

/** "1,1", "Ⅱ", "１.１" and look-alikes of other alphabets as they were meant. The cell's own text is kept beside. */
function plainLetters(text: string): string {
  if (text.length > 24) return '';
  let plain = '';
  for (const letter of text.normalize('NFKC')) plain += lookAlikes[letter] ?? letter;
  return plain.replace(/(\d),(?=\d)/g, '$1.');
}

/** A code and the title after it, written in one cell. */
export interface SplitCode {
  readonly code: CodeCell;
  readonly title: string;
}

const dottedCode =
  /^((?:lĩnh vực|tiêu chí thành phần|tiêu chí|nội dung|tctp|mục|tc)\s+)?((?:[IVXLC]{1,6}|\d{1,3})(?:\s?\.\s?(?:\d{1,3}|[a-zđ](?![\p{L}\d])))*)\s?([.:)\-–—]|(?=\s))\s*(?=\p{L})/iu;
const letterCode = /^([a-zđ])\s?[).]\s*(?=\p{L})/iu;

/**
 * "1.1.1. Ban hành kế hoạch", "Tiêu chí 1.1: Kế hoạch", "I - THỂ CHẾ", "a) Đúng hạn" as code and title.
 * A number alone needs a mark or a prefix word: "2 văn bản" is a text. `null` for other texts.
 */
export function splitCode(text: string): SplitCode | null {
  const dotted = dottedCode.exec(text);
  const [whole = '', prefix, bare = '', mark = ''] = dotted ?? [];
  if (dotted !== null && (prefix !== undefined || mark !== '' || bare.includes('.')))
    return joined(text, whole, `${prefix ?? ''}${bare}`);
  const letter = letterCode.exec(text);
  return letter === null ? null : joined(text, letter[0], letter[1] ?? '');
}

function joined(text: string, whole: string, written: string): SplitCode | null {
  const code = parseCode(written);
  const title = text.slice(whole.length).trim();
  return code === null || title === '' ? null : { code: { text: written, code, kind: 'text' }, title };
}
