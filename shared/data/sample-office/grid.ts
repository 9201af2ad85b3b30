import type { CellValue, Grid } from '../../base/grid.ts';
import type { SampleCell, SampleFormula, SampleTab } from './model.ts';

/** A sample tab as a host would read it from a file. */
export function sampleGrid(tab: SampleTab): Grid {
  return {
    tab: tab.name,
    rows: tab.rows.map((row) => row.map((cell): CellValue => (isSampleFormula(cell) ? cell.result : cell))),
    formulas: tab.rows.map((row) => row.map((cell) => (isSampleFormula(cell) ? cell.formula : ''))),
    merges: tab.merges,
    hiddenColumns: new Set(tab.hiddenColumns),
  };
}

export function isSampleFormula(cell: SampleCell): cell is SampleFormula {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}
