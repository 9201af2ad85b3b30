import type { Day } from '../day.ts';
import { endOfDigits } from './characters.ts';

/** What identifies a document, in official letters. */
export interface DocumentNumber {
  /** Digits as written, with the letter that may follow them: "05", "312", "12a". */
  readonly number: string;
  /** Year inside the number, for legal documents (25/2020/QĐ-UBND) only. */
  readonly year: number | null;
  /** Abbreviation of the kind ("KH", "QĐ"); `null` for a công văn and a law. */
  readonly type: string | null;
  /** The issuing body or bodies: "UBND", "BNV-BTC", "QH15"; `null` when the symbol ends with the kind. */
  readonly issuer: string | null;
  /** Unit that drafted a công văn: "VX" of 1563/UBND-VX. */
  readonly drafter: string | null;
  /** A document of the Party, written 19-NQ/TW. */
  readonly party: boolean;
}

/** A document cited in a text: "312/KH-UBND ngày 02/7/2024". */
export interface DocumentReference extends DocumentNumber {
  /** Number and symbol as written: the text from `start` to `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The symbol as written: "BC - UBND". */
  readonly symbol: string;
  /** The official form: "205/BC-UBND". References to one document agree in it. */
  readonly normalised: string;
  /** Date of issue; `null` when there is none, or none that can be read. */
  readonly day: Day | null;
  /** The date as written, without "ngày"; `null` when there is none. With `day` null it cannot be read. */
  readonly dayText: string | null;
  readonly deviations: readonly Deviation[];
}

/**
 * How a number departs from its official form (Nghị định 30/2020/NĐ-CP, Phụ lục I; for the Party
 * Hướng dẫn 36-HD/VPTW): spaces inside; one figure without 0; other marks than "/" after the number
 * and "-" in the symbol; letters without the stroke of Đ or in the wrong case; a kind that is on no
 * list; a Party document written like one of the State.
 */
export type Deviation = 'spaced' | 'no-leading-zero' | 'no-slash' | 'ascii' | 'unknown-type' | 'party-form';

/** "312/KH-UBND", "25/2020/QĐ-UBND", "19-NQ/TW": number, year, kind and body in official letters and marks. */
export function formatDocumentNumber(document: DocumentNumber): string {
  return withSymbol(document, officialSymbol(document));
}

/** The same with a symbol that `officialSymbol` made before: symbols repeat, numbers do not. */
export function withSymbol(document: Pick<DocumentNumber, 'number' | 'year' | 'party'>, symbol: string): string {
  const number = officialNumber(document.number);
  if (document.party) return `${number}-${symbol}`;
  return document.year === null ? `${number}/${symbol}` : `${number}/${document.year}/${symbol}`;
}

/** "KH-UBND", "UBND-VX", "NQ/TW": kind, body and drafting unit. */
export function officialSymbol(document: Omit<DocumentNumber, 'number' | 'year'>): string {
  const { type, issuer, drafter } = document;
  if (document.party) return `${type ?? ''}/${issuer ?? ''}`;
  let symbol = type ?? '';
  if (issuer !== null) symbol += symbol === '' ? issuer : `-${issuer}`;
  if (drafter !== null) symbol += `-${drafter}`;
  return symbol;
}

/** Two figures at least: "5" is "05", "005" too. */
function officialNumber(number: string): string {
  if (isOfficial(number)) return number;
  const digits = /^0*(\d+)/.exec(number)?.[1] ?? '';
  return digits.padStart(2, '0') + number.replace(/\d+/, '').toLowerCase();
}

/** Figures only, two at least, the first of them not 0. */
function isOfficial(number: string): boolean {
  return number.length > 1 && number.charCodeAt(0) !== 48 && endOfDigits(number, 0) === number.length;
}
