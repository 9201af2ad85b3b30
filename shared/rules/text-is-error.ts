import type { Cell } from '../base/cell.ts';
import { isErrorValue, valueAt } from '../base/grid.ts';
import { cellOf, type Sheet, type SheetRow } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { columnName } from './support/column-name.ts';
import { perSheet } from './support/per-sheet.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'text-is-error',
  scope: 'row',
  severity: 'warning',
  title: { vi: 'Ô chữ báo lỗi', en: 'Cell of text shows an error' },
  basis: 'Bảng tính hiểu chữ bắt đầu bằng "=", "+" hoặc "-" là công thức và báo lỗi.',
  waivable: false,
  check: ({ sheet, row }) => {
    const found = showsErrors(sheet) ? firstError(sheet, row) : null;
    if (found === null) return undefined;
    return { ...found, criterion: row.criterion?.code ?? null, label: row.criterion?.label ?? row.code.text };
  },
  message: {
    vi: ({ column, label, error }) =>
      `Ô ${quote(column)} của mục ${label} hiện ${error} vì nội dung bị hiểu là công thức. Nhập lại, bắt đầu bằng chữ chứ không bằng "=", "+" hoặc "-".`,
    en: ({ column, label, error }) =>
      `The cell ${quote(column)} of item ${label} shows ${error} because its text was taken for a formula. Write it again, beginning with a word and not with "=", "+" or "-".`,
  },
});

// Hardly any sheet shows an error, and its cells are then looked through once and not for every row.
const showsErrors = perSheet(({ grid }) => {
  for (const cells of grid.rows) {
    for (const value of cells) if (typeof value === 'object' && value !== null && isErrorValue(value)) return true;
  }
  return false;
});

const roles = [
  ['title', 'Tên mục'],
  ['evidence', 'Tài liệu kiểm chứng'],
  ['explanation', 'Giải trình'],
  ['note', 'Ghi chú'],
] as const;

function firstError(
  sheet: Sheet,
  row: SheetRow,
): { readonly cell: Cell; readonly column: string; readonly error: string } | null {
  for (const [role, usual] of roles) {
    // An error reads as no text, or as what the cell shows.
    const column = row[role].length < 10 ? sheet.columns[role] : undefined;
    const value = column === undefined ? null : valueAt(sheet.grid, row.row, column);
    if (value === null || typeof value !== 'object' || !isErrorValue(value)) continue;
    const cell = cellOf(sheet, row.row, role);
    if (cell !== null) return { cell, column: columnName(sheet, role, usual), error: value.error };
  }
  return null;
}
