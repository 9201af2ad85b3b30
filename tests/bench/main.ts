import { benchCore } from './core.ts';
import { benchCriteriaTable } from './criteria-table.ts';
import { benchFiles } from './files.ts';
import { benchPlan } from './plan.ts';

for (const line of [...benchCore(), ...benchCriteriaTable(), ...benchPlan(), ...(await benchFiles())]) {
  process.stdout.write(`${line}\n`);
}
