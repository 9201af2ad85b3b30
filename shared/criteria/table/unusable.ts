import type { Grid } from '../../base/grid.ts';
import { headingsSeen, lacksPoints } from './header.ts';
import { roleNames } from './header-words.ts';
import { isEmptyGrid, type TableRegion } from './table-region.ts';
import { readTitleBlock } from './title-block.ts';

/** Why nothing could be read: what is missing and where it was looked for, as one sentence or two. */
export interface Unusable {
  readonly kind: 'unusable';
  readonly reason: 'empty' | 'no-header' | 'no-points' | 'no-items' | 'several-tables' | 'no-such-table';
  readonly message: string;
  /** The tables that were found, when there are several: to choose one by its place. */
  readonly tables: readonly FoundTable[];
}

/** A table among several. */
export interface FoundTable {
  readonly tab: string;
  readonly title: string;
  /** How many numbered rows it has. */
  readonly items: number;
}

/** Says why tabs without a single table cannot be read. */
export function whyNoTable(grids: readonly Grid[]): Unusable {
  const filled = grids.filter((grid) => !isEmptyGrid(grid));
  const tabs = grids.map(({ tab }) => `"${tab}"`).join(', ');
  if (filled.length === 0)
    return unusable(
      'empty',
      `Tệp không có nội dung nào để đọc (đã xem ${tabs === '' ? 'mọi trang' : `trang ${tabs}`}).`,
    );
  for (const grid of filled) {
    const row = lacksPoints(grid);
    if (row !== null) {
      return unusable(
        'no-points',
        `Bảng ở trang "${grid.tab}" (tiêu đề ở hàng ${row + 1}) không có cột điểm. Cần một cột tên ${roleNames.max}, Điểm chuẩn hoặc Thang điểm; ${seen(filled)}.`,
      );
    }
  }
  return unusable(
    'no-header',
    `Không tìm thấy hàng tiêu đề của bảng tiêu chí trong trang ${tabs}. Cần một hàng có cột tiêu chí (Tiêu chí, Nội dung) và cột điểm (${roleNames.max}, Thang điểm); ${seen(filled)}. Nếu tệp là bản quét, mở bản Word hoặc Excel của phụ lục.`,
  );
}

/** Says that a header was found with no numbered row below it. */
export function whyNoItems({ grid, headings }: TableRegion): Unusable {
  return unusable(
    'no-items',
    `Dưới hàng tiêu đề (hàng ${(headings[0]?.top ?? 0) + 1}) của trang "${grid.tab}" không có hàng nào mang số thứ tự như I, 1, 1.1 hoặc TC 1.1.`,
  );
}

/** Says which tables there are, so that one can be chosen. */
export function severalTables(tables: readonly (readonly TableRegion[])[]): Unusable {
  const found = tables.map(describe);
  const list = found
    .map(
      ({ tab, title, items }, i) =>
        `bảng ${i + 1}: trang "${tab}"${title === '' ? '' : `, "${title}"`}, ${items} hàng có số thứ tự`,
    )
    .join('; ');
  return {
    kind: 'unusable',
    reason: 'several-tables',
    message: `Tệp có ${found.length} bảng tiêu chí (${list}). Chọn một bảng để đọc.`,
    tables: found,
  };
}

/** Says that the table asked for (counted from 0) is not there. */
export function noSuchTable(wanted: number, tables: readonly (readonly TableRegion[])[]): Unusable {
  return {
    kind: 'unusable',
    reason: 'no-such-table',
    message: `Tệp chỉ có ${tables.length} bảng tiêu chí, không có bảng thứ ${wanted + 1}.`,
    tables: tables.map(describe),
  };
}

function describe(regions: readonly TableRegion[]): FoundTable {
  const [first] = regions;
  const items = regions.reduce((total, { body }) => total + body.items.length, 0);
  if (first === undefined) return { tab: '', title: '', items };
  const { title } = readTitleBlock(first.grid, first.blockFrom, first.headings[0]?.top ?? 0, first.grid.rows.length);
  return { tab: first.grid.tab, title: title ?? '', items };
}

function seen(grids: readonly Grid[]): string {
  const headings = headingsSeen(grids);
  return headings.length === 0 ? 'không thấy tên cột nào quen thuộc' : `đã thấy các cột: ${headings.join(', ')}`;
}

function unusable(reason: Unusable['reason'], message: string): Unusable {
  return { kind: 'unusable', reason, message, tables: [] };
}
