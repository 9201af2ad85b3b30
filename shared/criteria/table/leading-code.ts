import { parseCode } from '../code.ts';
import { cleanText } from '../../base/text.ts';

/** A title cut from the code that stands before it. */
export interface TitleWithCode {
  readonly label: string;
  readonly title: string;
}

/**
 * Cuts "1.1. Kế hoạch", "I. CHỈ ĐẠO", "LĨNH VỰC 1: CHỈ ĐẠO" or "TC 1.1 Kế hoạch" into code and title.
 * `loose` also takes "1.1 Kế hoạch" and "1) …", which among options could be an amount or a bullet.
 * `null` when the text does not begin with a code.
 */
export function splitLeadingCode(text: string, loose: boolean): TitleWithCode | null {
  const [firstLine = '', ...rest] = text.split('\n');
  const line = cleanText(firstLine);
  const match = (loose ? looseCode : strictCode).exec(line);
  if (match === null) return null;
  const [, label = '', title = ''] = match;
  if (parseCode(label) === null) return null;
  return { label: label.trim(), title: [title.trim(), ...rest].join('\n').trim() };
}

const prefix = '(?:(?:lĩnh vực|tiêu chí thành phần|tiêu chí|nội dung|tctp|tc|phần|mục)\\s+)';
const strictCode = new RegExp(
  `^(${prefix}(?:[IVX]+|\\d{1,2})(?:\\.\\d{1,2})*|[IVX]{1,5}(?:\\.\\d{1,2})*(?=[.:)])|\\d{1,2}(?:\\.\\d{1,2}){1,3}(?=[.:)]\\s)|\\d{1,2}(?:\\.\\d{1,2}){2,3}(?=\\s))\\s*[.:)–-]?\\s+(\\S.*)$`,
  'iu',
);
const looseCode = new RegExp(
  `^(${prefix}(?:[IVX]+|\\d{1,2})(?:\\.\\d{1,2})*|[IVX]{1,5}(?:\\.\\d{1,2})*(?=[.:)\\s])|\\d{1,2}(?:\\.\\d{1,2})+|\\d{1,2}(?=[.:)]\\s))\\s*[.:)–-]?\\s+(\\S.*)$`,
  'u',
);
