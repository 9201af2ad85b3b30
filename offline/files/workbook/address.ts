import { columnLetters, type CellRange } from '../../../shared/base/cell.ts';

/** "'Xếp hạng'!$B$6:$B$19": cells of a tab as formulas name them, however the tab is called. */
export function absolute(range: CellRange, tab: string): string {
  const from = `$${columnLetters(range.left)}$${range.top + 1}`;
  return `${quoted(tab)}!${from}:$${columnLetters(range.right)}$${range.bottom + 1}`;
}

/** The name of a tab as it stands before "!" in a formula. */
export function quoted(tab: string): string {
  return `'${tab.replace(/'/g, "''")}'`;
}
