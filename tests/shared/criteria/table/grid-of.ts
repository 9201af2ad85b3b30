import type { CellValue, Grid } from '../../../../shared/base/grid.ts';

/**
 * A tab written as a text: one line a row, cells between "|", "⏎" a line break in a cell.
 * Whole numbers and decimals with a point are numeric cells; "'1.1" keeps a number as text.
 */
export function gridOf(text: string, more: Partial<Grid> = {}): Grid {
  const rows = text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.split('|').map(cellOf));
  return { tab: 'Bảng', rows, ...more };
}

function cellOf(raw: string): CellValue {
  const text = raw.trim().replace(/⏎/g, '\n');
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
