import type { WriteSheet } from 'hucre/xlsx';
import { formatRange } from '../../../shared/base/cell.ts';
import { rowHeights } from '../../../shared/write/fit/row-heights.ts';
import type { TabPlan } from '../../../shared/write/plan.ts';
import { cellsOf } from './cells.ts';
import { chartOf } from './chart.ts';
import { conditionalOf } from './conditional.ts';
import { footerOf, pageOf } from './page.ts';
import { validationOf } from './validation.ts';

/** A tab of a plan in the library's words. */
export function sheetOf(tab: TabPlan): WriteSheet {
  const noted = (row: number, column: number): boolean => tab.rows[row]?.[column]?.note !== undefined;
  return {
    name: tab.name,
    cells: cellsOf(tab.rows),
    columns: tab.widths.map((width) => ({ width })),
    rowDefs: new Map([...rowHeights(tab)].map(([row, { height }]) => [row, { height }])),
    merges: (tab.merges ?? []).map((m) => ({ startRow: m.top, startCol: m.left, endRow: m.bottom, endCol: m.right })),
    ...(tab.frozen === undefined ? {} : { freezePane: tab.frozen }),
    ...(tab.filter === undefined ? {} : { autoFilter: { range: formatRange(tab.filter) } }),
    conditionalRules: (tab.conditional ?? []).map(conditionalOf),
    dataValidations: (tab.validations ?? []).map((plan) => validationOf(plan, noted)),
    charts: (tab.charts ?? []).map((chart) => chartOf(chart, tab.name)),
    ...(tab.editable === undefined ? {} : { protection }),
    pageSetup: pageOf(tab),
    // The library breaks after the row that it is given.
    ...(tab.print.breaks === undefined ? {} : { rowBreaks: tab.print.breaks.map((row) => row - 1) }),
    ...(tab.hidden === true ? { hidden: true } : {}),
    headerFooter: { oddFooter: footerOf(tab.print.footer) },
    view: { showGridLines: false, ...(tab.color === undefined ? {} : { tabColor: { rgb: tab.color } }) },
  };
}

/** Without a password. Rows and columns may be made larger: evidence is long. */
const protection: NonNullable<WriteSheet['protection']> = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatRows: true,
  formatColumns: true,
};
