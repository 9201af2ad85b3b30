import { writeXlsx, type CellStyle, type ConditionalRule, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import { columnLetters, formatRange, type CellRange } from '../../shared/base/cell.ts';
import type {
  CellPlan,
  ChartPlan,
  ConditionalPlan,
  StyleName,
  TabPlan,
  ValidationPlan,
  WorkbookPlan,
} from '../../shared/write/plan.ts';
import { rowHeights } from '../../shared/write/fit/row-heights.ts';
import { styles } from '../../shared/write/styles.ts';

type WriteCell = NonNullable<WriteSheet['cells']> extends Map<string, infer C> ? C : never;

/** Applies a plan to a new .xlsx file. The same plan gives the same bytes. */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  return writeXlsx({
    sheets: plan.tabs.map(sheetOf),
    // Without a day of its own the library would write the time of the run.
    properties: { title: plan.title, modified: new Date(Date.UTC(2000, 0, 1)) },
    defaultFont: { name: 'Times New Roman', size: 11 },
    // The strings of a plan are data: none of them is looked at as a formula.
    stringMode: 'shared',
  });
}

function sheetOf(tab: TabPlan): WriteSheet {
  const cells = new Map<string, WriteCell>();
  tab.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell !== null) cells.set(`${r},${c}`, cellOf(cell));
    }),
  );
  return {
    name: tab.name,
    rows: tab.rows.map((row) => row.map((cell) => (cell === null ? null : valueOf(cell)))),
    cells,
    columns: tab.widths.map((width, i) => ({ width, hidden: tab.hiddenColumns?.includes(i) ?? false })),
    rowDefs: new Map([...rowHeights(tab)].map(([row, { height }]) => [row, { height }])),
    merges: (tab.merges ?? []).map((m) => ({ startRow: m.top, startCol: m.left, endRow: m.bottom, endCol: m.right })),
    ...(tab.frozen === undefined ? {} : { freezePane: tab.frozen }),
    ...(tab.filter === undefined ? {} : { autoFilter: { range: formatRange(tab.filter) } }),
    conditionalRules: (tab.conditional ?? []).map(conditionalOf),
    dataValidations: (tab.validations ?? []).map(validationOf),
    charts: (tab.charts ?? []).map((chart) => chartOf(chart, tab.name)),
    ...(tab.editable === undefined
      ? {}
      : { protection: { sheet: true, selectLockedCells: true, selectUnlockedCells: true } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: tab.print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(tab.print.repeat === undefined
        ? {}
        : { printTitlesRow: `$${tab.print.repeat.from + 1}:$${tab.print.repeat.to + 1}` }),
    },
    ...(tab.hidden === true ? { hidden: true } : {}),
    // The library breaks after the row that it is given.
    ...(tab.print.breaks === undefined ? {} : { rowBreaks: tab.print.breaks.map((row) => row - 1) }),
    headerFooter: { oddFooter: `&L${tab.print.footer.replace(/&/g, '&&')}&RTrang &P/&N` },
    view: { showGridLines: false, ...(tab.color === undefined ? {} : { tabColor: { rgb: tab.color } }) },
  };
}

function cellOf(cell: CellPlan): WriteCell {
  const value = valueOf(cell);
  return {
    value,
    style: styleOf(cell.style ?? 'text'),
    ...(typeof value === 'string' && cell.formula === undefined ? { type: 'string' as const } : {}),
    ...(cell.formula === undefined
      ? {}
      : { type: 'formula' as const, formula: cell.formula, formulaResult: cell.value }),
    ...(cell.note === undefined ? {} : { comment: { text: cell.note, author: 'Trợ lý CCHC' } }),
  };
}

function valueOf({ value, formula }: CellPlan): CellPlan['value'] {
  if (typeof value !== 'string' || formula !== undefined) return value;
  // An empty text is a blank cell, which sums and drop-downs rely on.
  if (value === '') return null;
  // Programs read "_x000D_" as the character with that number; "_x005F_" is the underscore itself.
  return value.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

const made = new Map<StyleName, CellStyle>();

function styleOf(name: StyleName): CellStyle {
  const known = made.get(name);
  if (known !== undefined) return known;
  const look = styles[name];
  const side = { style: 'thin' as const, color: { rgb: 'A6A6A6' } };
  const style: CellStyle = {
    font: {
      name: 'Times New Roman',
      size: look.size ?? 11,
      ...(look.bold === true ? { bold: true } : {}),
      ...(look.italic === true ? { italic: true } : {}),
      ...(look.color === undefined ? {} : { color: { rgb: look.color } }),
    },
    ...(look.fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: look.fill } } }),
    ...(look.border === true ? { border: { top: side, right: side, bottom: side, left: side } } : {}),
    alignment: {
      vertical: look.vertical ?? 'center',
      ...(look.horizontal === undefined ? {} : { horizontal: look.horizontal }),
      ...(look.wrap === true ? { wrapText: true } : {}),
    },
    ...(look.format === undefined ? {} : { numFmt: look.format }),
    ...(look.unlocked === true ? { protection: { locked: false } } : {}),
  };
  made.set(name, style);
  return style;
}

function conditionalOf(plan: ConditionalPlan, i: number): ConditionalRule {
  const range = formatRange(plan.range);
  if (plan.kind === 'bar') {
    return {
      type: 'dataBar',
      priority: i + 1,
      range,
      dataBar: { cfvo: [{ type: 'num', value: '0' }, { type: 'max' }], color: plan.color },
    };
  }
  return {
    type: 'colorScale',
    priority: i + 1,
    range,
    colorScale: {
      cfvo: [
        { type: 'num', value: '0' },
        { type: 'num', value: '60' },
        { type: 'num', value: '100' },
      ],
      colors: [plan.low, plan.middle, plan.high],
    },
  };
}

function validationOf(plan: ValidationPlan): DataValidation {
  const range = formatRange(plan.range);
  const shown = {
    range,
    allowBlank: true,
    showErrorMessage: true,
    showInputMessage: true,
    errorMessage: plan.message,
    inputMessage: plan.message,
  };
  switch (plan.kind) {
    case 'list-from':
      // A warning, not a stop: "KAD" and a blank stay possible, and the check names the rest.
      return { ...shown, type: 'list', formula1: absolute(plan.source, plan.tab), errorStyle: 'warning' };
    case 'number':
      return {
        ...shown,
        type: 'decimal',
        operator: 'between',
        formula1: String(plan.from),
        formula2: String(plan.to),
        errorStyle: 'warning',
      };
  }
}

function chartOf(plan: ChartPlan, tab: string): NonNullable<WriteSheet['charts']>[number] {
  const address = (range: CellRange): string => absolute(range, tab);
  return {
    type: plan.kind,
    title: plan.title,
    altText: plan.alternative,
    series: plan.series.map(({ name, values, color }) => ({
      name,
      values: address(values),
      categories: address(plan.categories),
      color,
    })),
    anchor: {
      from: { row: plan.place.top, col: plan.place.left },
      to: { row: plan.place.bottom, col: plan.place.right },
    },
    legend: false,
    gapWidth: 60,
    dataLabels: { showValue: true },
    axes: {
      x: { reverse: true },
      y: { scale: { min: 0, ...(plan.most === undefined ? {} : { max: plan.most }) }, tickLblPos: 'none' },
    },
  };
}

/** "'Xếp hạng'!$B$6:$B$19" */
function absolute(range: CellRange, tab: string): string {
  const from = `$${columnLetters(range.left)}$${range.top + 1}`;
  return `'${tab.replace(/'/g, "''")}'!${from}:$${columnLetters(range.right)}$${range.bottom + 1}`;
}
