import './started.ts';
import { benchCold, wasCold } from './cold.ts';
import { benchCore } from './core.ts';
import { benchCriteriaTable } from './criteria-table.ts';
import { benchFiles } from './files.ts';
import { benchPlan } from './plan.ts';

const [, program = '', ...args] = process.argv;
if (!wasCold(args)) {
  const jobs = [benchCore, () => benchCold(program), benchCriteriaTable, benchPlan, benchFiles];
  for (const job of jobs) for (const line of await job()) process.stdout.write(`${line}\n`);
}
