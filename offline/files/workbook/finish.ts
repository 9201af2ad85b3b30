import { rowHeights } from '../../../shared/write/fit/row-heights.ts';
import type { TabPlan, WorkbookPlan } from '../../../shared/write/plan.ts';
import { inflateEntry } from '../archive/inflate-entry.ts';
import { listArchive } from '../archive/list-archive.ts';
import { placeNotes } from './notes.ts';
import { packArchive } from './pack-archive.ts';

/**
 * What the library cannot say of a workbook that it has just written: rows that grow with their text, codes that
 * are texts on purpose, notes as large as what they say. Throws when the bytes are not that workbook.
 */
export function finishWorkbook(bytes: Uint8Array, { tabs }: WorkbookPlan): Uint8Array {
  const entries = listArchive(bytes);
  if (entries === null) throw new Error('Not the workbook that was written');
  const parts = new Map<string, Uint8Array>();
  for (const [name, entry] of entries) {
    const plain = inflateEntry(entry, largestPart);
    if (typeof plain === 'string') throw new Error(`${name}: ${plain}`);
    parts.set(name, plain);
  }
  tabs.forEach((tab, i) => {
    change(parts, `xl/worksheets/sheet${i + 1}.xml`, (xml) => withTextCodes(withGrowingRows(xml, tab)));
    change(parts, `xl/drawings/vmlDrawing${i + 1}.vml`, (xml) => placeNotes(xml, tab));
  });
  return packArchive(parts);
}

function change(parts: Map<string, Uint8Array>, name: string, edit: (xml: string) => string): void {
  const part = parts.get(name);
  if (part !== undefined) parts.set(name, Buffer.from(edit(Buffer.from(part).toString('utf8')), 'utf8'));
}

/** Far above what a workbook of ours holds. */
const largestPart = 0x7fff_ffff;

/** A height that is the writer's own guess: programs fit the row anew when its text changes. */
function withGrowingRows(xml: string, tab: TabPlan): string {
  const heights = rowHeights(tab);
  return xml.replace(/(<row r="(\d+)"[^>]*?) customHeight="1"/g, (whole, start: string, row: string) =>
    heights.get(Number(row) - 1)?.grows === true ? start : whole,
  );
}

/** Codes such as "1.1" are texts on purpose: no warning sign at each of them. */
function withTextCodes(xml: string): string {
  const range = /<dimension ref="([A-Z0-9:]+)"/.exec(xml)?.[1];
  if (range === undefined) return xml;
  const ignored = `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
  // The format has an order for the parts of a sheet: these stand after it.
  return xml.replace(/(?=<(?:drawing|legacyDrawing|picture|tableParts|extLst) |<\/worksheet>)/, () => ignored);
}
