import type { Cell } from '../../base/cell.ts';
import type { Grid } from '../../base/grid.ts';
import type { CriteriaSet } from '../model.ts';
import { buildSet, type TableOptions } from './build-set.ts';
import { checkCounts, checkOrder } from './check-order.ts';
import { checkRules } from './check-rules.ts';
import { checkSums } from './check-sums.ts';
import { draftCriteria, type CriterionDraft } from './criterion-draft.ts';
import { outlineOf } from './outline.ts';
import type { Problem } from './problem.ts';
import { rearrange } from './rearrange.ts';
import { beginsAnew, tableRegions, type TableRegion } from './table-region.ts';
import { settleBranches } from './settle-branches.ts';
import { readTitleBlock, type TitleBlock } from './title-block.ts';
import { uniqueCodes } from './unique-codes.ts';
import { noSuchTable, severalTables, whyNoItems, whyNoTable, type Unusable } from './unusable.ts';

export type { TableOptions } from './build-set.ts';
export type { Problem } from './problem.ts';
export type { Unusable } from './unusable.ts';

/** A criteria table that was read: the set, where each leaf comes from, and what a person should look at. */
export interface CriteriaTableReading {
  readonly kind: 'read';
  readonly set: CriteriaSet;
  readonly leaves: readonly LeafSource[];
  /** Faults of the official table itself. */
  readonly problems: readonly Problem[];
  /** Leaves whose rule was not understood; each is listed in `toConfirm`. */
  readonly unread: number;
  /** Readings that are likely but not certain. */
  readonly toConfirm: readonly Confirmation[];
}

/** Where a leaf stands in the table. */
export interface LeafSource {
  readonly code: string;
  /** The cell of its title. */
  readonly cell: Cell;
  /** The cells of its scoring lines. */
  readonly source: readonly Cell[];
}

/** One reading that a person confirms. */
export interface Confirmation {
  readonly code: string;
  readonly cell: Cell;
  /** How it was read, as a full sentence. */
  readonly message: string;
}

/**
 * Reads the official criteria table of one or several tabs. Several different tables are refused with a list, unless
 * `options.table` chooses one; tabs that go on from each other are one table. Nothing is half read.
 */
export function readCriteriaTable(grids: readonly Grid[], options: TableOptions): CriteriaTableReading | Unusable {
  const tables = findTables(grids);
  const [first] = tables;
  if (first === undefined) return whyNoTable(grids);
  if (options.table !== undefined) {
    const chosen = tables[options.table];
    return chosen === undefined ? noSuchTable(options.table, tables) : readTable(chosen, options);
  }
  return tables.length > 1 ? severalTables(tables) : readTable(first, options);
}

/** Reads every table that the tabs hold; empty when there is none. */
export function readCriteriaTables(
  grids: readonly Grid[],
  options: TableOptions,
): readonly (CriteriaTableReading | Unusable)[] {
  return findTables(grids).map((regions) => readTable(regions, options));
}

/** The tables of all tabs. A tab that goes on with the numbers of the one before belongs to it. */
function findTables(grids: readonly Grid[]): readonly (readonly TableRegion[])[] {
  const tables: TableRegion[][] = [];
  for (const region of grids.flatMap(tableRegions)) {
    const last = tables[tables.length - 1];
    const goesOn =
      last !== undefined &&
      last[last.length - 1]?.grid !== region.grid &&
      !beginsAnew(
        last.map(({ body }) => body),
        region.body,
      ) &&
      continues(last, region);
    if (goesOn) last.push(region);
    else tables.push([region]);
  }
  // A table without a numbered row, or a summary of fields without any wording, matters only when there is no other.
  const filled = tables.filter((regions) => regions.some(({ body }) => body.items.length > 0));
  const worded = filled.filter((regions) => regions.some(saysHow));
  if (worded.length > 0) return worded;
  return filled.length > 0 ? filled : tables;
}

/** Whether any item says how it is scored. */
function saysHow({ body }: TableRegion): boolean {
  return body.items.some(
    ({ row, below }) => below.length > 0 || row.scoring !== '' || row.guide !== '' || row.title.includes('\n'),
  );
}

/** Whether the first code of a region is another than all before: the second field, say, on a tab of its own. */
function continues(regions: readonly TableRegion[], region: TableRegion): boolean {
  const labels = new Set(regions.flatMap(({ body }) => body.items.map(({ row }) => row.label)));
  const first = region.body.items[0]?.row.label ?? '';
  return first !== '' && !labels.has(first) && !/^(1|I|A)[.)]?$/.test(first);
}

function readTable(regions: readonly TableRegion[], options: TableOptions): CriteriaTableReading | Unusable {
  const [first] = regions;
  const items = rearrange(regions.flatMap(({ body }) => body.items));
  if (first === undefined) return whyNoTable([]);
  if (items.length === 0) return whyNoItems(first);
  const outline = outlineOf(items);
  const unique = uniqueCodes(outline.nodes);
  const read = draftCriteria(outline.nodes, items, unique.codes);
  const { drafts, problems } = settleBranches(read);
  const block = blockOf(regions);
  const set = buildSet(drafts, block, options);
  const totals = regions.flatMap(({ body }) => body.totals);
  return {
    kind: 'read',
    set,
    leaves: drafts.flatMap(leafSource),
    problems: [
      ...outline.problems,
      ...unique.problems,
      ...problems,
      ...checkSums(drafts, totals, block.stated),
      ...checkOrder(drafts),
      ...checkCounts(drafts, block.stated),
      ...checkRules(drafts),
    ],
    unread: set.items.filter(({ rule }) => rule?.kind === 'unread').length,
    toConfirm: drafts.flatMap(({ code, leaf }) =>
      (leaf?.doubts ?? []).map(({ cell, message }): Confirmation => ({ code, cell, message })),
    ),
  };
}

function blockOf(regions: readonly TableRegion[]): TitleBlock {
  const blocks = regions.map(({ grid, headings, blockFrom, end }) =>
    readTitleBlock(grid, blockFrom, headings[0]?.top ?? 0, end),
  );
  const [first] = blocks;
  const best = blocks.find(({ title }) => title !== null) ?? first;
  return {
    title: best?.title ?? null,
    level: best?.level ?? 'other',
    year: blocks.find(({ year }) => year !== null)?.year ?? null,
    document: blocks.find(({ document }) => document !== null)?.document ?? null,
    sample: blocks.some(({ sample }) => sample),
    stated: blocks.flatMap(({ stated }) => stated),
  };
}

function leafSource({ code, leaf, item }: CriterionDraft): readonly LeafSource[] {
  if (leaf === null) return [];
  const cells = [...leaf.lines, ...leaf.aside].map(({ cell }) => cell);
  const source = cells.filter(
    (cell, i) =>
      cells.findIndex((other) => other.row === cell.row && other.column === cell.column && other.tab === cell.tab) ===
      i,
  );
  return [{ code, cell: item.row.cellOf('title'), source }];
}
