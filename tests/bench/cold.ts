import { spawnSync } from 'node:child_process';
import { growTree } from '../../shared/criteria/tree.ts';
import { readSubmission } from '../../shared/office/submission.ts';
import { benchSet } from './criteria-set.ts';
import { median, shownMs } from './measure.ts';
import { options } from './options.ts';
import { benchGrid } from './sheets.ts';
import { started } from './started.ts';

/** The argument that makes the program check one sheet and print what it took. */
const asked = '--cold';
const processes = 7;

/** The first sheet of a process: nothing is compiled, no pattern is built, no look-up is made yet. */
export function benchCold(program: string): string[] {
  const times = Array.from({ length: processes }, () => {
    const { stdout } = spawnSync(process.execPath, [program, asked], { encoding: 'utf8' });
    const [modules = 0, check = 0] = stdout.trim().split(' ').map(Number);
    return { modules, check };
  });
  const modules = median(times.map((time) => time.modules));
  const check = median(times.map((time) => time.check));
  return [`one cold sheet: ${shownMs(check)}, after ${shownMs(modules)} for the modules of the whole program`];
}

/** Whether this process was started only to check a sheet; it then has done so and printed the times. */
export function wasCold(args: readonly string[]): boolean {
  if (!args.includes(asked)) return false;
  const modules = performance.now() - started;
  const set = benchSet();
  const grid = benchGrid(set, 1);
  const start = performance.now();
  readSubmission('a.xlsx', [grid], [growTree(set)], options);
  process.stdout.write(`${modules} ${performance.now() - start}\n`);
  return true;
}
