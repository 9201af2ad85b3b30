import { formatAddress, parseAddress } from '../../shared/base/cell.ts';
import type { CellValue, Grid } from '../../shared/base/grid.ts';

/** Recalculates `SUM(…)` of cells and ranges the way a spreadsheet does: text and blanks count nothing. */
export function recalculate(grid: Grid): Grid {
  const rows = grid.rows.map((row) => [...row]);
  const formulas = grid.formulas ?? [];
  const valueOf = (row: number, column: number, depth: number): CellValue => {
    const formula = formulas[row]?.[column] ?? '';
    const cells = sumCells(formula);
    if (cells === null || depth > 20) return rows[row]?.[column] ?? null;
    let sum = 0;
    for (const cell of cells) {
      const value = valueOf(cell.row, cell.column, depth + 1);
      if (typeof value === 'number') sum += Math.round(value * 1000);
    }
    return sum / 1000;
  };
  rows.forEach((row, at) =>
    row.forEach((_, column) => {
      row[column] = valueOf(at, column, 0);
    }),
  );
  return { ...grid, rows };
}

/** "SUM(D3:D4)" of the rows below a parent. */
export function sumFormula(column: number, rows: readonly number[]): string {
  return `SUM(${rows.map((row) => formatAddress({ row, column })).join(',')})`;
}

function sumCells(formula: string): readonly { readonly row: number; readonly column: number }[] | null {
  const inside = /^SUM\(([^()]*)\)$/i.exec(formula)?.[1];
  if (inside === undefined) return null;
  return inside.split(/[,;]/).flatMap((part) => {
    const [from, to] = part
      .trim()
      .split(':')
      .map((text) => parseAddress(text));
    if (from === undefined) throw new Error(`Not a range: ${part}`);
    if (to === undefined) return [from];
    const cells = [];
    for (let row = from.row; row <= to.row; row += 1)
      for (let column = from.column; column <= to.column; column += 1) cells.push({ row, column });
    return cells;
  });
}
