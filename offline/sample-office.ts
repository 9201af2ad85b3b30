import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../shared/base/day.ts';
import { makeSampleWorkbooks } from '../shared/data/sample-office/make.ts';
import { samplePreviousResults } from '../shared/data/sample-office/previous.ts';
import { sampleRegisterRows } from '../shared/data/sample-office/register.ts';
import { loadPrevious } from './files/load-previous.ts';
import { loadRegister } from './files/load-register.ts';
import { saveFile } from './files/save.ts';
import { writeSampleWorkbook } from './files/write-sample-workbook.ts';
import type { StartInput } from './start-input.ts';
import type { Progress } from './terminal/progress.ts';

/** The sets that the sample units use. */
const sampleCriteria = ['mau-phuong-2025', 'mau-phong-2025'] as const;

/**
 * Writes the sample office as files, as if 22 units had sent them: sheets, register, last year's results. They are then
 * read back like anybody's files. DỮ LIỆU MẪU.
 */
export async function writeSampleOffice(out: string, today: Day | null, progress: Progress): Promise<StartInput> {
  const folder = join(out, 'mau');
  const sheets = join(folder, 'phieu');
  await rm(folder, { recursive: true, force: true });
  const { workbooks } = makeSampleWorkbooks();
  for (const [i, workbook] of workbooks.entries()) {
    progress.step(i, workbooks.length, `đang tạo ${workbook.fileName}`);
    await saveFile(join(sheets, workbook.fileName), await writeSampleWorkbook(workbook));
  }
  const registerName = join(folder, 'danh-sach-don-vi.csv');
  const previousName = join(folder, 'ket-qua-2024.json');
  await saveFile(registerName, csvOf(sampleRegisterRows()));
  await saveFile(previousName, `${JSON.stringify(samplePreviousResults(), null, 2)}\n`);
  const register = await loadRegister(registerName, () => undefined);
  const previous = await loadPrevious(previousName, [], () => undefined);
  return { folder: sheets, criteria: sampleCriteria, register, registerName, previous, today, besides: [] };
}

/** Rows as .csv that Excel opens with its accents. */
function csvOf(rows: ReturnType<typeof sampleRegisterRows>): string {
  const quoted = (value: unknown): string => (typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : '');
  return `\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}
