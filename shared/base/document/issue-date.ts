import { dayOf, type Day } from '../day.ts';
import { endOfDigits } from './characters.ts';

/** The date after a document number: its words as written, and its day where there is such a day. */
export interface IssueDate {
  /** "02/7/2024", "02 tháng 7 năm 2024": without the word "ngày". */
  readonly dayText: string;
  /** `null` for a day that does not exist (31/6/2025) and for a year of two figures. */
  readonly day: Day | null;
  readonly end: number;
}

const mark = String.raw`\s{0,2}[/.\-–]\s{0,2}`;
const numeric = String.raw`${mark}(\d{1,2})${mark}(\d{4})(?!\d)`;
/** With "." or "-" two figures are rather a criterion ("1.2.10") than a year. */
const shortYear = String.raw`\s?/\s?(\d{1,2})\s?/\s?(\d\d)(?!\d)`;
const inWords = String.raw`\s{0,2}tháng\s{0,2}(\d{1,2})\s{0,2}(?:năm|/)\s{0,2}(\d{4})(?!\d)`;
const date = `(\\d{1,2})(?:${numeric}|${shortYear}|${inWords})`;
const beside = new RegExp(
  String.raw`(\s{0,3}[,:(\[–-]?\s{0,3}(?:(?:ban hành|ký|đề)\s{1,2})?(?:ngày\s{0,3}:?\s{0,3})?)${date}`,
  'iy',
);
const afterIssuer = new RegExp(String.raw`(\s{0,3}[,(]?\s{0,3}(?:của|do)\s[^;\n/]{2,80}?ngày\s{1,3})${date}`, 'iy');
/** Words that begin the subject of a document or another date: what follows is no date of issue. */
const otherMatter = /\s(?:về|trước|sau|đến|từ|trong|hạn)\s/i;

/**
 * Reads the date of issue that follows a document number, beside it ("ngày 02/7/2024", "(02/7/2024)")
 * or after its issuer ("của UBND Quận 6 ngày 02 tháng 7 năm 2024"); `null` when none does.
 */
export function readIssueDate(text: string, at: number): IssueDate | null {
  const plain = plainDate(text, at);
  if (plain !== null) return plain;
  beside.lastIndex = at;
  const near = beside.exec(text);
  if (near !== null) return issueDate(near, at);
  afterIssuer.lastIndex = at;
  const far = afterIssuer.exec(text);
  return far === null || otherMatter.test(far[1] ?? '') ? null : issueDate(far, at);
}

/** " ngày 02/7/2024", which nearly all dates are: reckoned without a regular expression, which is dear. */
function plainDate(text: string, at: number): IssueDate | null {
  if (!text.startsWith(' ngày ', at)) return null;
  const start = at + 6;
  const dayEnd = endOfDigits(text, start);
  const monthEnd = text.charCodeAt(dayEnd) === 47 ? endOfDigits(text, dayEnd + 1) : -1;
  const end = monthEnd > 0 && text.charCodeAt(monthEnd) === 47 ? endOfDigits(text, monthEnd + 1) : -1;
  const [days, months] = [dayEnd - start, monthEnd - dayEnd - 1];
  if (end !== monthEnd + 5 || days < 1 || days > 2 || months < 1 || months > 2) return null;
  const day = dayOf(
    numberIn(text, monthEnd + 1, end),
    numberIn(text, dayEnd + 1, monthEnd),
    numberIn(text, start, dayEnd),
  );
  return { dayText: text.slice(start, end), day: day ?? null, end };
}

function numberIn(text: string, from: number, end: number): number {
  let value = 0;
  for (let at = from; at < end; at += 1) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** Groups: what stands before, the day of the month, then month and year in one of three forms. */
function issueDate(match: RegExpExecArray, at: number): IssueDate {
  const lead = (match[1] ?? '').length;
  const month = match[3] ?? match[5] ?? match[7];
  const year = match[4] ?? match[6] ?? match[8] ?? '';
  const day = year.length === 4 ? dayOf(Number(year), Number(month), Number(match[2])) : undefined;
  return { dayText: match[0].slice(lead), day: day ?? null, end: at + match[0].length };
}
