import type { Cell } from '../../base/cell.ts';
import { cellOf, type Sheet, type SheetRow } from '../../sheet/model.ts';

/** Where a person looks for the number of a row: its code, else its title. */
export function codeCellOf(sheet: Sheet, row: SheetRow): Cell | null {
  return cellOf(sheet, row.row, 'code') ?? cellOf(sheet, row.row, 'title');
}

/** Whether codes stand before the titles in the same cells: nothing may then be written in place of either. */
export function sharesCodeCell({ columns }: Sheet): boolean {
  return columns.code === columns.title;
}
