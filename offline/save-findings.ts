import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { UnitResult } from '../shared/office/model.ts';
import type { Sheet } from '../shared/sheet/model.ts';
import type { ReportInfo } from '../shared/write/consolidated/report-info.ts';
import { unitFindings } from '../shared/write/unit-findings/workbook.ts';
import { saveFile } from './files/save.ts';
import { unitFileNames } from './files/unit-file-name.ts';
import { writeWorkbook } from './files/write-workbook.ts';
import { checkOutput, type Protected } from './outputs.ts';
import type { Progress } from './terminal/progress.ts';

export interface FindingsOrder {
  readonly folder: string;
  readonly units: readonly UnitResult[];
  readonly sheetOf: ReadonlyMap<UnitResult, Sheet>;
  readonly info: ReportInfo;
  readonly inputs: Protected;
  readonly progress: Progress;
}

export interface SavedFindings {
  readonly written: number;
  /** Other workbooks in the folder: of an earlier run, or somebody's own. Nothing is deleted. */
  readonly stale: readonly string[];
}

/** One findings workbook for every unit that sent something. */
export async function saveFindings({
  folder,
  units,
  sheetOf,
  info,
  inputs,
  progress,
}: FindingsOrder): Promise<SavedFindings> {
  const sent = units.filter(({ source }) => source !== null);
  const names = unitFileNames(sent.map(({ unit }) => unit)).map((name) => `${name}.xlsx`);
  for (const [i, unit] of sent.entries()) {
    progress.step(i, sent.length, `đang ghi phát hiện của ${unit.unit}`);
    const path = join(folder, names[i] ?? '');
    await checkOutput(path, inputs);
    await saveFile(path, await writeWorkbook(unitFindings(unit, sheetOf.get(unit) ?? null, info)));
  }
  progress.end();
  const there = await readdir(folder).catch(() => []);
  return {
    written: sent.length,
    stale: there.filter((name) => /\.xlsx$/i.test(name) && !name.startsWith('~$') && !names.includes(name)).sort(),
  };
}
