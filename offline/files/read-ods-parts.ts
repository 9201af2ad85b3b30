import { readOds } from 'hucre/ods';
import type { Grid } from '../../shared/base/grid.ts';
import { inflateEntry } from './archive/inflate-entry.ts';
import type { ArchiveEntry } from './archive/list-archive.ts';
import { packStored } from './archive/pack-stored.ts';
import { gridOfSheet } from './grid-of-sheet.ts';
import { hiddenTabs, plainContent } from './ods-content.ts';
import { limits, type WorkbookReading } from './workbook-reading.ts';

/** Reads the tabs of an .ods file from its entries. Which rows and columns are hidden is not told. */
export async function readOdsParts(entries: ReadonlyMap<string, ArchiveEntry>): Promise<WorkbookReading> {
  const entry = entries.get('content.xml');
  const content = entry === undefined ? 'damaged' : inflateEntry(entry, limits.tab);
  if (content === 'damaged') return { kind: 'unreadable', why: 'damaged' };
  if (content === 'too-large') return { kind: 'unreadable', why: 'too-much-inside' };
  const xml = new TextDecoder().decode(content);
  const hidden = hiddenTabs(xml);
  const parts = new Map([
    ['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')],
    ['content.xml', Buffer.from(plainContent(xml, limits))],
  ]);
  try {
    const { sheets } = await readOds(packStored(parts), { readStyles: true });
    const grids = sheets.map(gridOfSheet);
    if (grids.length === 0) return { kind: 'unreadable', why: 'not-a-spreadsheet' };
    return {
      kind: 'read',
      grids: grids.map((grid) => withinLimits(grid, hidden.has(grid.tab))),
      cutTabs: grids.filter(({ rows }) => rows.some(isBeyond)).map(({ tab }) => tab),
    };
  } catch {
    // Content that is no table: whatever the library throws, the file is at fault.
    return { kind: 'unreadable', why: 'damaged' };
  }
}

function isBeyond(row: Grid['rows'][number], at: number): boolean {
  const values = at < limits.rows ? row.slice(limits.columns) : row;
  return values.some((value) => value !== null && value !== '');
}

function withinLimits({ tab, rows, formulas, formats, merges }: Grid, hidden: boolean): Grid {
  return {
    tab,
    hidden,
    ...(formulas === undefined ? {} : { formulas }),
    ...(formats === undefined ? {} : { formats }),
    ...(merges === undefined ? {} : { merges }),
    rows: rows.slice(0, limits.rows).map((row) => (row.length > limits.columns ? row.slice(0, limits.columns) : row)),
  };
}
