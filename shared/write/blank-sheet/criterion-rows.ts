import type { Criterion } from '../../criteria/model.ts';
import { isBonus, type CriteriaTree } from '../../criteria/tree.ts';
import { score, text } from '../cells.ts';
import type { CellPlan, PlanRow, StyleName } from '../plan.ts';
import { addressIn, column, columnCount } from './columns.ts';
import { leafRow } from './leaf-row.ts';
import { optionLines } from './option-lines.ts';

export interface CriterionRows {
  readonly rows: readonly PlanRow[];
  /** Row of each item, counted from 0, by code. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Fields, criteria and leaves with the scoring lines below each leaf, then the total; `top` is the first row. */
export function criterionRows(tree: CriteriaTree, top: number): CriterionRows {
  const lines = new Map<string, readonly string[]>();
  const rowOf = new Map<string, number>();
  let next = top;
  for (const item of tree.byCode.values()) {
    const below = optionLines(item);
    lines.set(item.code, below);
    rowOf.set(item.code, next);
    next += 1 + below.length;
  }
  const rowsOf = (items: readonly Criterion[]): number[] => items.map(({ code }) => rowOf.get(code) ?? 0);
  const rows: PlanRow[] = [];
  for (const item of tree.byCode.values()) {
    const children = tree.childrenOf.get(item.code) ?? [];
    const row = rowOf.get(item.code) ?? 0;
    rows.push(
      children.length === 0 ? leafRow(item, row) : groupRow(item, row, rowsOf(children), children.every(isBonus)),
    );
    for (const line of lines.get(item.code) ?? []) rows.push(optionRow(line));
  }
  rows.push(totalRow(tree, rowsOf));
  return { rows, rowOf };
}

/** A group adds up what stands right below it; a group of bonus items stops at its cap. */
function groupRow(group: Criterion, row: number, children: readonly number[], capped: boolean): PlanRow {
  const [look, numbers] =
    group.parent === null ? (['field', 'totalPoints'] as const) : (['group', 'groupPoints'] as const);
  const cells = plainRow(look);
  cells[column.code] = text(group.label, look);
  cells[column.title] = text(group.title, look);
  cells[column.max] = score(group.max, numbers);
  for (const at of scoreColumns) {
    const sum = sumOf(at, children);
    cells[at] = { value: 0, style: numbers, formula: capped ? `MIN(${addressIn(row, column.max)},${sum})` : sum };
  }
  return cells;
}

/** The total of all fields. Bonus points add to the score and not to the maximum. */
function totalRow(tree: CriteriaTree, rowsOf: (items: readonly Criterion[]) => number[]): PlanRow {
  const scale = tree.fields.filter((field) => !(tree.leavesBelow.get(field.code) ?? []).every(isBonus));
  const max = scale.reduce((sum, field) => sum + field.max, 0);
  const cells = plainRow('total');
  cells[column.title] = text('TỔNG CỘNG', 'total');
  cells[column.max] = { value: max / 1000, style: 'totalPoints', formula: sumOf(column.max, rowsOf(scale)) };
  for (const at of scoreColumns) {
    cells[at] = { value: 0, style: 'totalPoints', formula: sumOf(at, rowsOf(tree.fields)) };
  }
  return cells;
}

const scoreColumns = [column.self, column.survey, column.appraised] as const;

function optionRow(line: string): PlanRow {
  const cells = plainRow('option');
  cells[column.title] = text(line, 'option');
  return cells;
}

function plainRow(style: StyleName): CellPlan[] {
  return Array.from({ length: columnCount }, () => text('', style));
}

function sumOf(at: number, rows: readonly number[]): string {
  return `SUM(${rows.map((row) => addressIn(row, at)).join(',')})`;
}
