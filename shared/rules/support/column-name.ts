import { valueAt } from '../../base/grid.ts';
import { cleanText } from '../../base/text.ts';
import type { ColumnRole, Sheet } from '../../sheet/model.ts';

/** What the sheet itself calls a column, for messages; `usual` where its heading is no text. */
export function columnName(sheet: Sheet, role: ColumnRole, usual: string): string {
  const column = sheet.columns[role];
  if (column === undefined) return usual;
  for (let row = sheet.header.bottom; row >= sheet.header.top; row -= 1) {
    const value = valueAt(sheet.grid, row, column);
    if (typeof value === 'string' && cleanText(value) !== '') return cleanText(value);
  }
  return usual;
}
