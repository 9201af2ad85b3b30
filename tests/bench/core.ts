import type { Grid } from '../../shared/base/grid.ts';
import { growTree, type CriteriaTree } from '../../shared/criteria/tree.ts';
import { consolidate } from '../../shared/office/consolidate.ts';
import type { Consolidation, Register, Submission } from '../../shared/office/model.ts';
import { readSubmission } from '../../shared/office/submission.ts';
import { checkConsolidation, type ConsolidationCheck } from '../../shared/rules/check-consolidation.ts';
import { benchSet } from './criteria-set.ts';
import { medianOf, shownMs } from './measure.ts';
import { options } from './options.ts';
import { benchGrid } from './sheets.ts';

const sheetCount = 1000;
const register: Register = { units: [], deadline: null };

/** The core alone: grids in, consolidation out. */
export function benchCore(): string[] {
  const set = benchSet();
  const tree = growTree(set);
  const grids = Array.from({ length: sheetCount }, (_, unit) => asHandedOver(benchGrid(set, unit + 1)));
  const all = medianOf(() => consolidateAll(grids, tree), 5, 2);
  const floor = medianOf(() => plainLoop(grids), 5, 2);
  const [first] = grids;
  const warm = first === undefined ? 0 : medianOf(() => readSubmission('a.xlsx', [first], [tree], options), 200, 50);
  return [
    `1,000 sheets x 250 rows: ${shownMs(all)} (floor ${shownMs(floor)}, ${Math.round(all / floor)}x)`,
    `one warm sheet: ${shownMs(warm)}`,
    `memory, streamed: ${streamedMegabytes(set, tree)} MB`,
  ];
}

/** Texts of a spreadsheet come whole, where those put together by a program stand in pieces until they are read. */
function asHandedOver(grid: Grid): Grid {
  return JSON.parse(JSON.stringify(grid)) as Grid;
}

interface Office {
  readonly all: Consolidation;
  readonly together: ConsolidationCheck;
}

function consolidateAll(grids: readonly Grid[], tree: CriteriaTree): Office {
  const readings = grids.map((grid, i) => readSubmission(`${i}.xlsx`, [grid], [tree], options));
  const units = readings.flatMap(({ submission: { unit }, sheet }) => (sheet === null ? [] : [{ unit, sheet }]));
  const together = checkConsolidation(units, options.context);
  const submissions = readings.map(({ submission }) => submission);
  return { together, all: consolidate(register, submissions) };
}

/** The least that any program would do: add up a typed column of every sheet. */
function plainLoop(grids: readonly Grid[]): { sum: number } {
  let sum = 0;
  for (const { rows } of grids) {
    const column = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i += 1) {
      const value = rows[i]?.[3];
      column[i] = typeof value === 'number' ? value : 0;
    }
    for (let i = 0; i < column.length; i += 1) sum += column[i] ?? 0;
  }
  return { sum };
}

/** Heap held by the results of all sheets when each grid is dropped after it was read. */
function streamedMegabytes(set: ReturnType<typeof benchSet>, tree: CriteriaTree): string {
  const collect = (globalThis as { gc?: () => void }).gc;
  collect?.();
  const before = process.memoryUsage().heapUsed;
  const submissions: Submission[] = [];
  for (let unit = 1; unit <= sheetCount; unit += 1) {
    submissions.push(readSubmission(`${unit}.xlsx`, [benchGrid(set, unit)], [tree], options).submission);
  }
  const all = consolidate(register, submissions);
  collect?.();
  const held = (process.memoryUsage().heapUsed - before) / 1_000_000;
  return `${held.toFixed(0)} for ${all.units.length} units`;
}
