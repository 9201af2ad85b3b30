import type { Grid } from '../../shared/base/grid.ts';
import { unreadableSentence } from '../../shared/messages/unreadable-file.ts';
import type { Register } from '../../shared/office/model.ts';
import { readRegister } from '../../shared/office/read-register.ts';
import { UnusableInput } from '../command.ts';
import { existing } from './find-workbooks.ts';
import { readWorkbookFile } from './read-file.ts';
import { isTextTable, readTextTable } from './read-text-table.ts';

export { readTextTable as csvGrid };

/** Danh sách đơn vị from a text table or a spreadsheet; its problems go to `report`, the usable rows are used. */
export async function loadRegister(path: string, report: (problem: string) => void): Promise<Register> {
  const at = await existing(path);
  const reading = readRegister(isTextTable(path) ? [await readTextTable(at)] : await workbookGrids(at));
  if (reading.kind === 'unusable') throw new UnusableInput(`Danh sách đơn vị ${path}: ${reading.problem}`);
  for (const problem of reading.problems) report(`Danh sách đơn vị ${path}: ${problem}`);
  return reading.register;
}

async function workbookGrids(path: string): Promise<readonly Grid[]> {
  const reading = await readWorkbookFile(path);
  if (reading.kind === 'unreadable')
    throw new UnusableInput(`Danh sách đơn vị: ${unreadableSentence(path, reading.why)}`);
  return reading.grids;
}
