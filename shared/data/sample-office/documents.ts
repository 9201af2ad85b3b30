import { addDays, dayOf, formatDay, weekday, yearMonthDay, type Day } from '../../base/day.ts';
import type { Random } from './random.ts';

/** How the evidence cells of a unit are written. */
export type CitationStyle = 'long' | 'short' | 'bullet';

/** An invented document. */
export interface SampleDocument {
  readonly type: DocumentType;
  readonly number: string;
  /** "UBND", "PNV". */
  readonly symbol: string;
  readonly day: Day;
  readonly issuer: string | null;
  readonly subject: string;
}

type DocumentType = 'KH' | 'BC' | 'QĐ' | 'TB';

const types: readonly (readonly [string, DocumentType])[] = [
  ['Kế hoạch', 'KH'],
  ['Báo cáo', 'BC'],
  ['Quyết định', 'QĐ'],
  ['Thông báo', 'TB'],
];
/** Days of the year between which a kind of document is issued, and how many of it a year of work brings. */
const habits: Readonly<
  Record<DocumentType, { readonly first: number; readonly last: number; readonly perDay: number }>
> = {
  KH: { first: 6, last: 52, perDay: 0.7 },
  BC: { first: 156, last: 270, perDay: 1.5 },
  QĐ: { first: 20, last: 200, perDay: 1.1 },
  TB: { first: 40, last: 230, perDay: 0.6 },
};

/** Documents of one unit: the same words of the criteria set always mean the same document. */
export interface Archive {
  /** `level`: the wording that was chosen, which may say when the document was issued. */
  readonly documentFor: (evidence: string, level: string | null) => SampleDocument;
}

export function openArchive(year: number, symbol: string, issuer: string | null, random: Random): Archive {
  const kept = new Map<string, SampleDocument>();
  const used = new Set<string>();
  const newNumber = (type: DocumentType, day: Day): string => {
    let number = Math.max(1, Math.floor((day - firstOf(year)) * habits[type].perDay));
    while (used.has(`${number}/${type}`)) number += 1;
    used.add(`${number}/${type}`);
    return String(number).padStart(2, '0');
  };
  const documentFor = (evidence: string, level: string | null): SampleDocument => {
    const known = kept.get(evidence);
    if (known !== undefined) return known;
    const [word, type] = types.find(([name]) => evidence.startsWith(name)) ?? ['', 'BC' as const];
    const day = issueDay(year, type, level === null ? null : issueSpan(level), random);
    const document = {
      type,
      number: newNumber(type, day),
      symbol,
      day,
      issuer,
      subject: evidence.slice(word.length).trim(),
    };
    kept.set(evidence, document);
    return document;
  };
  return { documentFor };
}

/** "Báo cáo số 178/BC-UBND ngày 09/9/2025 của UBND Phường Mẫu 1 về … (mục III, trang 5)". */
export function cite(document: SampleDocument, style: CitationStyle, random: Random): string {
  const { type, number, symbol, day, issuer, subject } = document;
  const name = types.find(([, abbreviation]) => abbreviation === type)?.[0] ?? '';
  const place = type === 'BC' ? ` (mục ${random.pick(['I', 'II', 'III'])}, trang ${2 + random.below(8)})` : '';
  const identity = `${number}/${type}-${symbol} ngày ${formatDay(day)}`;
  if (style === 'short') return `${identity}${place}`;
  const about = type === 'QĐ' || type === 'TB' ? 'về việc' : 'về';
  const text = `${name} số ${identity}${issuer === null ? '' : ` của ${issuer}`} ${about} ${subject}${place}`;
  return style === 'bullet' ? `- ${text}` : text;
}

/** Month and day between which a level of the wording says that its document was issued; `null` when it says nothing. */
export function issueSpan(
  level: string,
): { readonly first: readonly [number, number]; readonly last: readonly [number, number] } | null {
  const between = /từ ngày (\d\d)\/(\d\d) đến hết ngày (\d\d)\/(\d\d)/u.exec(level);
  if (between !== null)
    return { first: [Number(between[2]), Number(between[1])], last: [Number(between[4]), Number(between[3])] };
  const before = /trước ngày (\d\d)\/(\d\d)/u.exec(level);
  return before === null ? null : { first: [1, 6], last: [Number(before[2]), Number(before[1]) - 1] };
}

function issueDay(year: number, type: DocumentType, span: ReturnType<typeof issueSpan>, random: Random): Day {
  const { first, last } = habits[type];
  const from = span === null ? addDays(firstOf(year), first) : dayIn(year, span.first);
  const to = span === null ? addDays(firstOf(year), last) : dayIn(year, span.last);
  const day = addDays(from, random.below(to - from + 1));
  // Offices issue their documents on working days.
  const back = weekday(day) === 0 ? 2 : weekday(day) === 6 ? 1 : 0;
  return addDays(day, day - back >= from ? -back : 3 - back);
}

function firstOf(year: number): Day {
  return dayIn(year, [1, 1]);
}

function dayIn(year: number, [month, day]: readonly [number, number]): Day {
  return dayOf(year, month, Math.min(day, month === 2 ? 28 : 30)) as Day;
}

/** The same document a year earlier, for evidence of the wrong year. */
export function yearBefore(day: Day): Day {
  const { year, month, day: date } = yearMonthDay(day);
  return dayIn(year - 1, [month, date]);
}
