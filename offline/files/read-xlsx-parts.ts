import { readXlsx } from 'hucre/xlsx';
import { columnLetters } from '../../shared/base/cell.ts';
import { inflateEntry } from './archive/inflate-entry.ts';
import { inflateRows } from './archive/inflate-rows.ts';
import type { ArchiveEntry } from './archive/list-archive.ts';
import { packStored } from './archive/pack-stored.ts';
import { gridOfSheet } from './grid-of-sheet.ts';
import { tabParts } from './tab-parts.ts';
import { limits, type WorkbookReading } from './workbook-reading.ts';

/** Parts that hold no cells: pictures, charts, comments, print set-up, looks of the theme, properties. */
const needless =
  /(?:^|\/)(?:drawings|media|charts|chartsheets|comments\d*\.xml|threadedComments|persons|embeddings|printerSettings|pivot\w+|externalLinks|customXml|docProps|slicer\w*|timeline\w*|tables|theme|ctrlProps|activeX|diagrams|queryTables|worksheets\/_rels)(?:\/|$)/;

/** Reads the tabs of an .xlsx or .xlsm file from its entries. Only what holds cells is unpacked, within limits. */
export async function readXlsxParts(entries: ReadonlyMap<string, ArchiveEntry>): Promise<WorkbookReading> {
  const unpacked = await unpack(entries);
  if (typeof unpacked === 'string') return { kind: 'unreadable', why: unpacked };
  const { parts, cut } = unpacked;
  const tabs = tabParts(parts);
  if (tabs.length === 0) return { kind: 'unreadable', why: 'damaged' };
  try {
    const wanted = new Set(tabs.map(({ index }) => index));
    const range = `A1:${columnLetters(limits.columns - 1)}${limits.rows}`;
    const { sheets } = await readXlsx(packStored(parts), {
      readStyles: true,
      range,
      sheets: (_, index) => wanted.has(index),
    });
    const grids = sheets.map(gridOfSheet);
    return { kind: 'read', grids, cutTabs: grids.map(({ tab }) => tab).filter((_, i) => cut.has(tabs[i]?.part ?? '')) };
  } catch {
    // Parts that do not fit together as a workbook: whatever the library throws, the file is at fault.
    return { kind: 'unreadable', why: 'damaged' };
  }
}

interface Unpacked {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Parts of which cells with a value were left out. */
  readonly cut: ReadonlySet<string>;
}

async function unpack(entries: ReadonlyMap<string, ArchiveEntry>): Promise<Unpacked | 'too-much-inside' | 'damaged'> {
  const parts = new Map<string, Uint8Array>();
  const cut = new Set<string>();
  let room: number = limits.unpacked;
  for (const [name, entry] of entries) {
    if (!/\.(?:xml|rels)$/i.test(name) || needless.test(name)) continue;
    const isTab = /(?:^|\/)worksheets\/[^/]+$/.test(name);
    const part = isTab
      ? await inflateRows(entry, { rows: limits.rows, kept: limits.tab, unpacked: room })
      : inflateEntry(entry, Math.min(limits.other, room));
    if (part === 'damaged') return 'damaged';
    if (part === 'too-large') return 'too-much-inside';
    const xml = 'xml' in part ? part.xml : part;
    if ('xml' in part && (part.isCut || hasFarColumns(xml))) cut.add(name);
    room -= 'xml' in part ? part.unpacked : xml.length;
    parts.set(name, xml);
  }
  return { parts, cut };
}

/** Whether a cell with a value stands beyond column ZZ. */
function hasFarColumns(xml: Uint8Array): boolean {
  const text = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength).toString('latin1');
  return /<(?:\w+:)?c r="[A-Z]{3}\d+"[^>]*[^/]>/.test(text);
}
