import type { CellValue, Grid } from '../../../../shared/base/grid.ts';
import { readPlanTable, type PlanTableOptions, type PlanTableReading } from '../../../../shared/plan/table/read.ts';
import { registerWithExample } from '../support.ts';

/** A grid from lines of "a | b | c"; "" is an empty cell, "\n" within a cell a line end. */
export function gridOf(lines: string, changes: Partial<Grid> = {}): Grid {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell): CellValue => cell.trim().replaceAll('\\n', '\n') || null));
  return { tab: 'Kế hoạch', rows, ...changes };
}

const tableOptions: PlanTableOptions = {
  id: 'ke-hoach-thu',
  title: 'Kế hoạch thử',
  number: '45/KH-UBND',
  year: 2024,
  register: registerWithExample,
  origin: 'body',
  source: 'ke-hoach-thu.xlsx',
};

export function readTable(grid: Grid, changes: Partial<PlanTableOptions> = {}): PlanTableReading {
  return readPlanTable(grid, { ...tableOptions, ...changes });
}

/** The reading of a table that can be used. */
export function usable(
  grid: Grid,
  changes: Partial<PlanTableOptions> = {},
): Extract<PlanTableReading, { kind: 'read' }> {
  const reading = readTable(grid, changes);
  if (reading.kind === 'unusable') throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading;
}
