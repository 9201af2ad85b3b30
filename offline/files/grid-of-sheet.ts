import type { Cell as HucreCell, Sheet as HucreSheet } from 'hucre/xlsx';
import type { Day } from '../../shared/base/day.ts';
import type { CellFormat, CellValue, Grid } from '../../shared/base/grid.ts';
import { translateFormula } from './shared-formula.ts';

/**
 * A formula whose text is not in the file, because the first cell of its block is gone. Its cell must not be taken for
 * a typed number.
 */
const unknownFormula = 'SHARED()';

/** A tab as the library read it, as a grid. Dates are days, errors are errors, each formula has its own text. */
export function gridOfSheet(sheet: HucreSheet): Grid {
  const formulas: (string[] | undefined)[] = [];
  const formats: ((CellFormat | undefined)[] | undefined)[] = [];
  const rows: CellValue[][] = sheet.rows.map((row) => row.map(valueOf));
  const blocks = new Map<number, Block>();
  for (const [key, cell] of sheet.cells ?? []) {
    const comma = key.indexOf(',');
    const row = Number(key.slice(0, comma));
    const column = Number(key.slice(comma + 1));
    const values = rows[row];
    if (values !== undefined && (cell.type === 'error' || isErrorText(cell)))
      values[column] = { error: String(cell.formulaResult ?? cell.value) };
    if (cell.formula !== undefined) (formulas[row] ??= [])[column] = formulaOf(cell, row, column, blocks);
    const format = formatOf(cell);
    if (format !== undefined) (formats[row] ??= [])[column] = format;
  }
  return {
    tab: sheet.name,
    rows,
    formulas: formulas.map((row) => row && Array.from(row, (formula) => formula ?? '')),
    formats,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    ...hiddenParts(sheet),
  };
}

/** Where the text of a filled-down formula stands. */
interface Block {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The first cell of a block comes before the others: cells are in the order of the file. */
function formulaOf(
  { formula = '', formulaType, formulaSharedIndex }: HucreCell,
  row: number,
  column: number,
  blocks: Map<number, Block>,
): string {
  if (formulaType !== 'shared' || formulaSharedIndex === undefined) return formula === '' ? unknownFormula : formula;
  if (formula !== '') {
    blocks.set(formulaSharedIndex, { formula, row, column });
    return formula;
  }
  const block = blocks.get(formulaSharedIndex);
  return block === undefined ? unknownFormula : translateFormula(block.formula, row - block.row, column - block.column);
}

function valueOf(value: HucreCell['value'] | undefined): CellValue {
  if (value === undefined || value === null) return null;
  // A workbook's dates have no zone: the library gives them as UTC midnights.
  if (value instanceof Date) return { date: Math.floor(value.getTime() / 86_400_000) as Day };
  return value;
}

function isErrorText(cell: HucreCell): boolean {
  return (
    cell.formula !== undefined &&
    typeof cell.value === 'string' &&
    /^(?:#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)|Err:5\d\d)$/.test(cell.value)
  );
}

function formatOf(cell: HucreCell): CellFormat | undefined {
  const bold = cell.style?.font?.bold === true;
  const italic = cell.style?.font?.italic === true;
  const numeric = cell.style?.numFmt;
  if (!bold && !italic && numeric === undefined) return undefined;
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(numeric === undefined ? {} : { percent: numeric.includes('%') }),
  };
}

function hiddenParts({
  rowDefs,
  columns,
  hidden,
  veryHidden,
}: HucreSheet): Pick<Grid, 'hiddenRows' | 'hiddenColumns' | 'hidden'> {
  return {
    hiddenRows: new Set([...(rowDefs ?? [])].filter(([, row]) => row.hidden === true).map(([row]) => row)),
    hiddenColumns: new Set((columns ?? []).flatMap((column, i) => (column.hidden === true ? [i] : []))),
    hidden: hidden === true || veryHidden === true,
  };
}
