import type { Grid } from '../../shared/base/grid.ts';
import { growTree, type CriteriaTree } from '../../shared/criteria/tree.ts';
import { consolidate } from '../../shared/office/consolidate.ts';
import type { Consolidation, Register, Submission } from '../../shared/office/model.ts';
import { readSubmission, type SubmissionOptions } from '../../shared/office/submission.ts';
import { benchSet } from './criteria-set.ts';
import { benchGrid } from './sheets.ts';
import { medianOf, shownMs } from './measure.ts';

const sheetCount = 1000;
const register: Register = { units: [], deadline: null };
const options: SubmissionOptions = {
  basis: 'self',
  keepHash: false,
  context: { today: null, year: 2025, bodies: [], previous: null },
};

/** The core alone: grids in, consolidation out. */
export function benchCore(): string[] {
  const set = benchSet();
  const tree = growTree(set);
  const grids = Array.from({ length: sheetCount }, (_, unit) => benchGrid(set, unit + 1));
  const cold = timeCold(grids, tree);
  const all = medianOf(() => consolidateAll(grids, tree), 5, 2);
  const floor = medianOf(() => plainLoop(grids), 5, 2);
  const [first] = grids;
  const warm = first === undefined ? 0 : medianOf(() => readSubmission('a.xlsx', [first], [tree], options), 200, 50);
  return [
    `1,000 sheets x 250 rows: ${shownMs(all)} (floor ${shownMs(floor)}, ${Math.round(all / floor)}x)`,
    `one warm sheet: ${shownMs(warm)}`,
    `one cold sheet: ${shownMs(cold)}`,
    `memory, streamed: ${streamedMegabytes(set, tree)} MB`,
  ];
}

function timeCold(grids: readonly Grid[], tree: CriteriaTree): number {
  const start = performance.now();
  readSubmission('a.xlsx', grids.slice(0, 1), [tree], options);
  return performance.now() - start;
}

function consolidateAll(grids: readonly Grid[], tree: CriteriaTree): Consolidation {
  const submissions: Submission[] = grids.map(
    (grid, i) => readSubmission(`${i}.xlsx`, [grid], [tree], options).submission,
  );
  return consolidate(register, submissions);
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
