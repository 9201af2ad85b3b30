import type { CriteriaSet } from '../../shared/criteria/model.ts';
import { growTree } from '../../shared/criteria/tree.ts';
import type { Sheet, SheetRow } from '../../shared/sheet/model.ts';
import { exampleSetOf } from './example-set.ts';
import { markdownSheet } from './markdown-sheet.ts';
import { sheetFrom } from './run-case.ts';

/** A Markdown table as a sheet of the example set, cut down to the codes on it unless a set is given. */
export function sheetOfTable(table: string, changes: Partial<CriteriaSet> = {}, set?: CriteriaSet): Sheet {
  const read = markdownSheet(table.split('\n').filter((line) => line.trim().startsWith('|')));
  return sheetFrom(read.grid, growTree(set ?? exampleSetOf(read.codes, read.titles, changes)));
}

/** The row of a criterion. Throws when the sheet has none. */
export function rowOf(sheet: Sheet, code: string): SheetRow {
  const row = sheet.rowOf.get(code);
  if (row === undefined) throw new Error(`No row: ${code}`);
  return row;
}
