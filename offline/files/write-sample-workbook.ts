import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Day } from '../../shared/base/day.ts';
import type { SampleCell, SampleFormula, SampleTab, SampleWorkbook } from '../../shared/data/sample-office/model.ts';

type WriteCells = NonNullable<WriteSheet['cells']>;
type WriteCell = WriteCells extends Map<string, infer C> ? C : never;

/** A sample unit's file, written the way a spreadsheet program would: dates as dates, sums as formulas. */
export async function writeSampleWorkbook({ tabs, unit }: SampleWorkbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: tabs.map(sheetOf),
    properties: { title: `DỮ LIỆU MẪU: ${unit}` },
    defaultFont: { name: 'Times New Roman', size: 12 },
  });
}

function sheetOf({ name, rows, merges, widths, hiddenColumns }: SampleTab): WriteSheet {
  const cells: WriteCells = new Map();
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) cells.set(`${r},${c}`, cellOf(value));
    });
  });
  return {
    name,
    rows: rows.map((row) => row.map(plainValue)),
    cells,
    merges: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    columns: widths.map((width, i) => ({ width, hidden: hiddenColumns.includes(i) })),
  };
}

function cellOf(value: Exclude<SampleCell, null>): WriteCell {
  const alignment = { vertical: 'top' as const, wrapText: true };
  if (isFormula(value))
    return {
      value: value.result,
      type: 'formula',
      formula: value.formula,
      formulaResult: value.result,
      style: { alignment },
    };
  if (typeof value === 'object') return { value: dateOf(value.date), style: { numFmt: 'd/m', alignment } };
  return { value, style: { alignment } };
}

function plainValue(value: SampleCell): string | number | Date | null {
  if (value === null || typeof value !== 'object') return value;
  return isFormula(value) ? value.result : dateOf(value.date);
}

function isFormula(value: Exclude<SampleCell, null>): value is SampleFormula {
  return typeof value === 'object' && 'formula' in value;
}

/** The library takes a day as a UTC midnight. */
function dateOf(day: Day): Date {
  return new Date(day * 86_400_000);
}
