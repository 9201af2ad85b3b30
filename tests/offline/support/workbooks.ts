import ExcelJS from 'exceljs';
import { writeOds } from 'hucre/ods';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { CellValue, Grid } from '../../../shared/base/grid.ts';

/** Writes a grid as one library would. Formulas keep the value of the grid as their result. */
export type Writer = (...grids: readonly Grid[]) => Promise<Uint8Array>;

export const writeWithHucre: Writer = async (...grids) => writeXlsx({ sheets: grids.map(sheetOf) });

export const writeOdsWithHucre: Writer = async (...grids) => writeOds({ sheets: grids.map(sheetOf) });

export const writeWithExcelJs: Writer = async (...grids) => {
  const workbook = new ExcelJS.Workbook();
  for (const grid of grids) {
    const sheet = workbook.addWorksheet(grid.tab, { state: grid.hidden === true ? 'hidden' : 'visible' });
    grid.rows.forEach((row, r) =>
      row.forEach((value, c) => {
        const formula = grid.formulas?.[r]?.[c] ?? '';
        if (formula !== '') sheet.getCell(r + 1, c + 1).value = { formula, result: plain(value) as number };
        else if (value !== null) sheet.getCell(r + 1, c + 1).value = plain(value);
      }),
    );
    for (const { top, left, bottom, right } of grid.merges ?? [])
      sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
    for (const column of grid.hiddenColumns ?? []) sheet.getColumn(column + 1).hidden = true;
    for (const row of grid.hiddenRows ?? []) sheet.getRow(row + 1).hidden = true;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

function sheetOf(grid: Grid): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  grid.formulas?.forEach((row, r) =>
    row?.forEach((formula, c) => {
      if (formula === '') return;
      const value = plain(grid.rows[r]?.[c] ?? null);
      cells.set(`${r},${c}`, { value, type: 'formula', formula, formulaResult: value });
    }),
  );
  return {
    name: grid.tab,
    rows: grid.rows.map((row) => row.map(plain)),
    cells,
    merges: (grid.merges ?? []).map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    columns: Array.from({ length: 1 + Math.max(-1, ...(grid.hiddenColumns ?? [])) }, (_, i) => ({
      hidden: grid.hiddenColumns?.has(i) === true,
    })),
    rowDefs: new Map([...(grid.hiddenRows ?? [])].map((row) => [row, { hidden: true }])),
    ...(grid.hidden === true ? { hidden: true } : {}),
  };
}

function plain(value: CellValue): string | number | boolean | Date | null {
  if (value === null || typeof value !== 'object') return value;
  return 'date' in value ? new Date(value.date * 86_400_000) : value.error;
}
