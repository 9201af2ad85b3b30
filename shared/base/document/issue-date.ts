import { dayOf, type Day } from '../day.ts';
import { codeAt, isDigit } from './characters.ts';

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
const beforeIssuer = /\s{0,3}[,(]?\s{0,3}(?:của|do)\s/iy;
const dayAfterIssuer = new RegExp(String.raw`(ngày\s{1,3})${date}`, 'iy');
/** Of the name of an issuer, in characters. */
const [shortest, longest] = [2, 80];
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
  return dateAfterIssuer(text, at);
}

/** Walks to each "ngày" in turn: one expression for all of it takes longer to compile than a sheet takes to check. */
function dateAfterIssuer(text: string, at: number): IssueDate | null {
  beforeIssuer.lastIndex = at;
  if (!beforeIssuer.test(text)) return null;
  const from = beforeIssuer.lastIndex;
  const last = Math.min(from + longest, text.length - 1);
  for (let place = from; place <= last; place += 1) {
    const code = text.charCodeAt(place);
    if (place >= from + shortest && (code === 110 || code === 78)) {
      dayAfterIssuer.lastIndex = place;
      const found = dayAfterIssuer.exec(text);
      if (found !== null) return otherMatter.test(text.slice(at, place)) ? null : issueDate(found, place);
    }
    // ";", "/" and a new line end what is said of the document.
    if (code === 59 || code === 47 || code === 10) return null;
  }
  return null;
}

/** " ngày 02/7/2024", which nearly all dates are: read in one walk, where a regular expression costs several times as much. */
function plainDate(text: string, at: number): IssueDate | null {
  if (!text.startsWith(word, at)) return null;
  const start = at + word.length;
  let day = 0,
    month = 0,
    value = 0,
    figures = 0,
    slashes = 0,
    end = start;
  for (; ; end += 1) {
    const code = codeAt(text, end);
    if (isDigit(code)) {
      value = value * 10 + code - 48;
      figures += 1;
    } else if (code === 47 && slashes < 2 && (figures === 1 || figures === 2)) {
      if (slashes === 0) day = value;
      else month = value;
      slashes += 1;
      value = 0;
      figures = 0;
    } else break;
  }
  if (slashes < 2 || figures !== 4) return null;
  return { dayText: text.slice(start, end), day: dayOf(value, month, day) ?? null, end };
}

const word = ' ngày ';

/** Groups: what stands before, the day of the month, then month and year in one of three forms. */
function issueDate(match: RegExpExecArray, at: number): IssueDate {
  const lead = (match[1] ?? '').length;
  const month = match[3] ?? match[5] ?? match[7];
  const year = match[4] ?? match[6] ?? match[8] ?? '';
  const day = year.length === 4 ? dayOf(Number(year), Number(month), Number(match[2])) : undefined;
  return { dayText: match[0].slice(lead), day: day ?? null, end: at + match[0].length };
}
