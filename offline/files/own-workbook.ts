import { inflateEntry } from './archive/inflate-entry.ts';
import { listArchive, type ArchiveEntry } from './archive/list-archive.ts';

/** How the title of every workbook of results begins. */
export const resultTitle = 'KẾT QUẢ TỔNG HỢP';

/**
 * What this program wrote and nobody has saved since: results, or another workbook such as a blank sheet. A spreadsheet
 * program puts its own name into what it saves, so that a form that a unit has filled in, or a result that somebody has
 * edited, is told from one that nobody has touched: for those it is `null`.
 */
export function ownWorkbook(bytes: Uint8Array): 'results' | 'form' | null {
  const entries = listArchive(bytes);
  if (!textOf(entries?.get('docProps/app.xml')).includes('<Application>hucre</Application>')) return null;
  return textOf(entries?.get('docProps/core.xml')).includes(`<dc:title>${resultTitle}`) ? 'results' : 'form';
}

function textOf(entry: ArchiveEntry | undefined): string {
  const plain = entry === undefined ? 'damaged' : inflateEntry(entry, 100_000);
  return typeof plain === 'string' ? '' : new TextDecoder().decode(plain);
}
