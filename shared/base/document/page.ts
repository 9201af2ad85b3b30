import type { DocumentReference } from './reference.ts';

const section =
  /(?:^|[\s(,;.:[-])(?:mục|trang|tr\.?|phần|phụ lục|biểu|chương|khoản|điều)\s{0,2}(?:số\s?)?(?:\d|[ivxlcdm]{1,5}(?![a-zà-ỹ])|[a-zđ](?![a-zà-ỹ]))/i;

/**
 * Whether a section or page is named ("mục III, trang 5") for one of the documents that `findDocuments` found in a
 * composed text; `index` is its place among them.
 */
export function namesPage(text: string, documents: readonly DocumentReference[], index: number): boolean {
  return section.test(ownText(text, documents, index));
}

/** The words around a document up to the next one, or up to the ";" or new line that parts them. */
function ownText(text: string, documents: readonly DocumentReference[], index: number): string {
  const own = documents[index];
  if (documents.length === 1 || own === undefined) return text;
  const previous = documents[index - 1];
  const next = documents[index + 1];
  const from = previous === undefined ? 0 : border(text, previous.end, own.start);
  return text.slice(from, next === undefined ? text.length : border(text, own.end, next.start));
}

function border(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  const at = Math.max(between.lastIndexOf(';'), between.lastIndexOf('\n'));
  return at < 0 ? to : from + at;
}
