import { codeAt, endOfDigits, isDigit } from './document/characters.ts';
import { identify, type Identity } from './document/identity.ts';
import { readIssueDate, type IssueDate } from './document/issue-date.ts';
import { readNumber, type WrittenNumber } from './document/number.ts';
import {
  formatDocumentNumber,
  withSymbol,
  type Deviation,
  type DocumentNumber,
  type DocumentReference,
} from './document/reference.ts';
import { namesPage } from './document/page.ts';
import { readSymbol, type WrittenSymbol } from './document/symbol.ts';
import { compose } from './text.ts';

export { formatDocumentNumber, namesPage };
export type { Deviation, DocumentNumber, DocumentReference };

/**
 * Finds every document number in a text, in its order. It takes what people write, however it departs
 * from the form, and leaves dates, ratios, telephone numbers and clause references alone.
 * Positions count in the composed text (NFC), which sheet texts are.
 */
export function findDocuments(text: string): readonly DocumentReference[] {
  return findInComposed(compose(text));
}

/** The same for a text that is known to be composed, such as those of a sheet. */
export function findInComposed(text: string): readonly DocumentReference[] {
  let found: DocumentReference[] | null = null;
  for (let at = 0; at < text.length;) {
    if (!isDigit(codeAt(text, at))) {
      at += 1;
      continue;
    }
    const number = canStartAt(text, at) ? readNumber(text, at) : null;
    const sighting = number === null ? null : sight(text, number);
    if (sighting === null) {
      at = endOfDigits(text, at);
      continue;
    }
    (found ??= []).push(reference(text, sighting));
    at = sighting.date?.end ?? sighting.end;
    // Most texts cite one document, and this search is quicker than the walk through their rest.
    mayBeNumber.lastIndex = at;
    if (!mayBeNumber.test(text)) break;
  }
  return found ?? none;
}

/** A figure before a mark, with the letter and the spaces that may stand between them. */
const mayBeNumber = /\d[A-Za-z]?\s{0,3}[-_/\u2010-\u2015\u2212\u2044\u2215\uff0f]/g;

/** A number and a symbol that stand together, before they are named. */
interface Sighting {
  readonly number: WrittenNumber;
  readonly symbol: WrittenSymbol;
  readonly identity: Identity;
  readonly date: IssueDate | null;
  /** Position after the symbol. */
  readonly end: number;
}

const none: readonly never[] = [];

/** Not inside a longer number, a date, a decimal, a word or an address. */
function canStartAt(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === ' ' || before === '') return true;
  if (/[\dA-Za-z/_]/.test(before)) return false;
  return !/[.,:]/.test(before) || !isDigit(codeAt(text, at - 2));
}

function sight(text: string, number: WrittenNumber): Sighting | null {
  const symbol = readSymbol(text, number.end);
  if (symbol === null) return null;
  const end = number.end + symbol.text.length;
  const identity = identify(symbol, number.year !== null);
  const sighting = { number, symbol, identity, end, date: readIssueDate(text, end) };
  return isReference(text, sighting) ? sighting : null;
}

/** Whether number and letters are a document, and not "20/TTHC", "5-A" or "năm 2024 - UBND-VX". */
function isReference(text: string, { number, symbol, identity, date }: Sighting): boolean {
  const first = symbol.parts[0] ?? '';
  const slash = number.marks[0] === '/';
  if (number.letter !== '' && !slash) return false;
  if (symbol.parts.length === 1) {
    if (!slash || first.length < 2 || first === first.toLowerCase()) return false;
    return committee.test(first) || date !== null || followsLeadWord(text, number.start);
  }
  if (identity.party) return true;
  if (slash) return identity.known || first.length > 1;
  const looksLikeYear = number.spaced && /^(?:19|20)\d\d$/.test(number.digits);
  return !looksLikeYear && (identity.known || committee.test(first));
}

const committee = /^(?:UBND|HĐND|HDND|QH\d+)$/;
const leadWord = /(?:số|văn|cv|quyết định|kế hoạch|báo cáo|tờ trình|thông báo|chỉ thị)\s{0,2}:?\s{0,2}$/i;

function followsLeadWord(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  return leadWord.test(before) && !/tổng\s+số/i.test(before);
}

function reference(text: string, sighting: Sighting): DocumentReference {
  const { symbol, identity, date, end } = sighting;
  const { start, year, digits, letter } = sighting.number;
  const { type, issuer, drafter, party } = identity;
  const number = letter === '' ? digits : digits + letter;
  const written = text.slice(start, end);
  const deviations = deviationsOf(sighting);
  return {
    number,
    year,
    type,
    issuer,
    drafter,
    party,
    text: written,
    start,
    end,
    symbol: symbol.text,
    normalised:
      deviations === none && isOfficial(text, sighting)
        ? written
        : withSymbol({ number, year, party }, identity.official),
    day: date === null ? null : date.day,
    dayText: date === null ? null : date.dayText,
    deviations,
  };
}

/** Whether a number without deviations stands in its official form, letter for letter. */
function isOfficial(text: string, { number, symbol, identity, end }: Sighting): boolean {
  const { start, digits, letter, year } = number;
  if (letter !== '' || year !== null || symbol.text !== identity.official) return false;
  // No leading 0, which would be one too many, no point of thousands, and no slash of a word processor.
  const slash = start + digits.length;
  return digits.charCodeAt(0) !== 48 && codeAt(text, slash) === 47 && end === slash + 1 + symbol.text.length;
}

function deviationsOf(sighting: Sighting): readonly Deviation[] {
  const { number, symbol, identity } = sighting;
  const fits = marksFit(sighting);
  const isSpaced = symbol.spaced || number.spaced;
  const isSingle = number.digits.length === 1;
  // Most numbers are in order, and need no list of their own.
  if (fits && !isSpaced && !isSingle && !identity.otherLetters && !identity.unlisted) return none;
  const deviations: Deviation[] = [];
  if (isSpaced) deviations.push('spaced');
  if (isSingle) deviations.push('no-leading-zero');
  if (!fits) deviations.push(identity.party ? 'party-form' : 'no-slash');
  if (identity.otherLetters) deviations.push('ascii');
  if (identity.unlisted) deviations.push('unknown-type');
  return deviations;
}

/** "/" after number and year, "-" after the kind; the other way round in a document of the Party. */
function marksFit({ number: { marks }, symbol, identity }: Sighting): boolean {
  const joint = symbol.joints[0];
  if (identity.party) return marks[0] === '-' && joint === '/';
  const jointFits = joint === undefined || joint === '-' || (joint === '.' && identity.type === null);
  return marks[0] === '/' && marks[1] === '/' && jointFits;
}
