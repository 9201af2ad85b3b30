import type { DocumentReference } from '../../base/document-number.ts';

/** Words after which a document's subject or another matter begins. */
const otherMatter = /\s(?:về|v\/v|để|nhằm|trích|ngày|ban hành)(?:\s|$)|\s?[;\n(]/u;
const longestName = 90;
/** From the number to the word "của" before the issuer: room for a date. */
const farthest = 40;

/**
 * The body that issued a document, as the words after its number name it: "UBND Quận 6" in
 * "12/KH-UBND ngày 05/8/2025 của UBND Quận 6 về …". `''` when they name none.
 */
export function issuerOf(evidence: string, document: DocumentReference): string {
  const start = startOfIssuer(evidence, document);
  if (start < 0) return '';
  if (evidence.slice(start, start + last.written.length) === last.written) return last.name;
  const text = evidence.slice(start, start + longestName);
  const cut = otherMatter.exec(text);
  if (cut === null) return text;
  const name = text.slice(0, cut.index);
  const written = text.slice(0, cut.index + cut[0].length);
  // A word at the very end of the slice may be the beginning of a longer one.
  if (written.length < text.length) last = { name, written };
  return name;
}

/** The documents of a sheet name one issuer in nearly all rows: its name with the words that end it, as it stood last. */
let last = { name: '', written: '\n' };

/**
 * A name of a body for comparing: small letters, "UBND" for its long form, "quận 6" for "Q.6", no commas.
 * Accents stay, because "quận" and "quản" differ in them only.
 */
export function bodyName(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?:ủy|uỷ) ban nhân dân/gu, 'ubnd')
    .replace(/hội đồng nhân dân/gu, 'hđnd')
    .replace(/(^|\s)q\.?\s?(?=\d)/gu, '$1quận ')
    .replace(/(^|\s)p\.?\s?(?=\d)/gu, '$1phường ')
    .replace(/[,–-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function startOfIssuer(evidence: string, { end, dayText }: DocumentReference): number {
  // Nearly every citation: "12/KH-UBND ngày 05/8/2025 của …". The date that was found is what stands between.
  const date = end + ' ngày '.length;
  const afterDate = date + (dayText?.length ?? 0);
  if (
    dayText !== null &&
    evidence.startsWith(' của ', afterDate) &&
    evidence.startsWith(' n', end) &&
    evidence.startsWith(' ', date - 1)
  ) {
    return afterDate + ' của '.length;
  }
  const of = startAfter(evidence, end, ' của ');
  const by = startAfter(evidence, end, ' do ');
  const start = of < 0 ? by : by < 0 ? of : Math.min(of, by);
  // A date stands between number and issuer; a subject does not.
  return start < 0 || /[;\n]|\s(?:về|v\/v|để)\s/u.test(evidence.slice(end, start)) ? -1 : start;
}

/** Where the name after "của" begins, -1 when that word is not near the end of the number. */
function startAfter(text: string, end: number, word: string): number {
  const at = text.indexOf(word, end);
  return at < 0 || at > end + farthest ? -1 : at + word.length;
}
