import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { consolidateFiles } from '../../offline/consolidate-files.ts';
import { listArchive } from '../../offline/files/archive/list-archive.ts';
import { findSheets } from '../../offline/files/find-sheets.ts';
import { saveFile } from '../../offline/files/save.ts';
import { writeWorkbook } from '../../offline/files/write-workbook.ts';
import { reportInfo } from '../../offline/report-info.ts';
import type { CellValue } from '../../shared/base/grid.ts';
import { growTree, type CriteriaTree } from '../../shared/criteria/tree.ts';
import type { Register } from '../../shared/office/model.ts';
import { consolidatedWorkbook } from '../../shared/write/consolidated/workbook.ts';
import { benchSet } from './criteria-set.ts';
import { shownMs } from './measure.ts';
import { benchGrid } from './sheets.ts';

const fileCount = 200;
const register: Register = { units: [], deadline: null };

/** From files on disk to the workbook on disk, once, as a person runs it; the floor only unpacks the same files. */
export async function benchFiles(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-bench-'));
  try {
    const tree = growTree(benchSet());
    await writeSheets(join(folder, 'phieu'), tree);
    const whole = await timeWhole(join(folder, 'phieu'), join(folder, 'tong-hop.xlsx'), tree);
    const floor = await timeUnpacking(join(folder, 'phieu'));
    const times = Math.round(whole / floor);
    return [
      `${fileCount} .xlsx files to the written workbook: ${(whole / 1000).toFixed(1)} s (floor ${shownMs(floor)}, ${times}x)`,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeWhole(sheets: string, out: string, tree: CriteriaTree): Promise<number> {
  const start = performance.now();
  const found = await findSheets(sheets, []);
  if (found.kind === 'absent') throw new Error('The sheets are gone.');
  const progress = { step: () => undefined, end: () => undefined };
  const { all } = await consolidateFiles({
    files: found.files,
    trees: [tree],
    register,
    previous: [],
    today: null,
    progress,
  });
  const info = reportInfo({ all, folder: sheets, files: found.files.length, register: null, today: null });
  await saveFile(out, await writeWorkbook(consolidatedWorkbook(all, register, info)));
  return performance.now() - start;
}

async function timeUnpacking(sheets: string): Promise<number> {
  const found = await findSheets(sheets, []);
  const start = performance.now();
  let bytes = 0;
  for (const { path } of found.kind === 'found' ? found.files : []) {
    for (const { method, data } of listArchive(readFileSync(path))?.values() ?? [])
      bytes += method === 0 ? data.length : inflateRawSync(data).length;
  }
  if (bytes === 0) throw new Error('Nothing was unpacked.');
  return performance.now() - start;
}

/** Twelve columns, as sheets have them that are also used for appraisal. */
const moreHeadings = ['Đơn vị phụ trách', 'Thời hạn', 'Người thực hiện', 'Liên kết', 'Phụ lục'];

async function writeSheets(folder: string, { set }: CriteriaTree): Promise<void> {
  mkdirSync(folder);
  for (let unit = 1; unit <= fileCount; unit += 1) {
    const { tab, rows, formulas } = benchGrid(set, unit);
    const headerAt = rows.findIndex((row) => row[0] === 'STT');
    const wide = rows.map((row, r) =>
      r < headerAt
        ? row
        : [...row, ...moreHeadings.map((heading, i) => (r === headerAt ? heading : `${heading} ${(r + i) % 9}`))],
    );
    writeFileSync(join(folder, `phuong-${unit}.xlsx`), await writeXlsx({ sheets: [sheetOf(tab, wide, formulas)] }));
  }
}

const border = { style: 'thin' as const };
const style: CellStyle = {
  font: { name: 'Times New Roman', size: 12 },
  border: { top: border, right: border, bottom: border, left: border },
  alignment: { vertical: 'center', wrapText: true },
};

function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  formulas: readonly (readonly string[] | undefined)[] = [],
): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const plain = rows.map((row) => row.map((value) => (typeof value === 'object' ? null : value)));
  plain.forEach((row, r) =>
    row.forEach((value, c) => {
      const formula = formulas[r]?.[c] ?? '';
      cells.set(
        `${r},${c}`,
        formula === '' ? { value, style } : { value, style, type: 'formula', formula, formulaResult: value },
      );
    }),
  );
  return { name, rows: plain, cells, columns: plain[5]?.map(() => ({ width: 14 })) ?? [] };
}
