import type { Grid } from '../../shared/base/grid.ts';
import { fingerprintOf } from '../../shared/criteria/fingerprint.ts';
import { faultSentence, lintCriteriaSet } from '../../shared/criteria/lint.ts';
import type { CriteriaSet } from '../../shared/criteria/model.ts';
import { isCriteriaSet, parseCriteriaSet } from '../../shared/criteria/schema.ts';
import {
  readCriteriaTable,
  type CriteriaTableReading,
  type TableOptions,
} from '../../shared/criteria/table/read-table.ts';
import { unreadableSentence } from '../../shared/messages/unreadable-file.ts';
import { sampleSets } from '../sample-sets.ts';
import { UnusableInput } from '../command.ts';
import { existing } from './find-workbooks.ts';
import { readWorkbookFile } from './read-file.ts';
import { readJson } from './read-json.ts';
import { isTextTable, readTextTable } from './read-text-table.ts';

/** What `--criteria` takes, as a sentence. */
function wantedCriteria(): string {
  return `Ghi --criteria với tệp .json, bảng tiêu chí .xlsx, .ods, .csv, hoặc tên một bộ mẫu: ${[...sampleSets.keys()].join(', ')}.`;
}

/**
 * Criteria sets by file or by the name of a sample that comes with the product. What a table leaves to be
 * confirmed goes to `report`; a table or file that cannot be used ends the command with the reason.
 */
export async function loadCriteria(
  names: readonly string[],
  report: (line: string) => void,
): Promise<readonly CriteriaSet[]> {
  if (names.length === 0) throw new UnusableInput(`Chưa có bộ tiêu chí. ${wantedCriteria()}`);
  const sets: CriteriaSet[] = [];
  for (const name of names) {
    const set = await loadOne(name, report);
    const twin = sets.find(({ id }) => id === set.id);
    // The same set twice is one; another one of the same name cannot be told from it in a register.
    if (twin !== undefined && fingerprintOf(twin) === fingerprintOf(set)) continue;
    if (twin !== undefined)
      report(
        `Hai bộ tiêu chí khác nhau cùng có tên ngắn "${set.id}", bộ sau ở ${name}. Đọc lại bảng bằng "cchc criteria read" với --id để phân biệt.`,
      );
    sets.push(set);
  }
  return sets;
}

async function loadOne(name: string, report: (line: string) => void): Promise<CriteriaSet> {
  const sample = sampleSets.get(name);
  if (sample !== undefined) return sample;
  if (/\.json$/i.test(name)) return setFromJson(name, report);
  const { set, problems, toConfirm, unread } = await readTableFile(name);
  const open = [
    ...(problems.length > 0 ? [`${problems.length} chỗ cần xem trong bảng`] : []),
    ...(toConfirm.length > 0 ? [`${toConfirm.length} mục cần xác nhận cách hiểu`] : []),
    ...(unread > 0 ? [`${unread} mục chưa hiểu cách chấm, chỉ kiểm tra được điểm từ 0 đến tối đa`] : []),
  ];
  if (open.length > 0) report(`Bảng tiêu chí ${name}: ${open.join('; ')}. Xem chi tiết: cchc criteria read ${name}`);
  return set;
}

/** Reads an official table from a spreadsheet or a text table. */
export async function readTableFile(
  path: string,
  options: Omit<TableOptions, 'source'> = {},
): Promise<CriteriaTableReading> {
  const reading = readCriteriaTable(await gridsOf(path), { source: path.replace(/^.*[\\/]/, ''), ...options });
  if (reading.kind === 'read') return reading;
  const choose =
    reading.reason === 'several-tables' ? ' Thêm --table SỐ vào lệnh "cchc criteria read", ví dụ --table 1.' : '';
  throw new UnusableInput(`Bảng tiêu chí ${path}: ${reading.message}${choose}`);
}

async function gridsOf(path: string): Promise<readonly Grid[]> {
  const at = await existing(path);
  if (isTextTable(path)) return [await readTextTable(at)];
  const reading = await readWorkbookFile(at);
  if (reading.kind === 'read') return reading.grids;
  // A name without an ending was meant for a sample.
  const samples = reading.why === 'absent' && !/\.\w+$/.test(path) ? ` ${wantedCriteria()}` : '';
  throw new UnusableInput(`Bộ tiêu chí: ${unreadableSentence(path, reading.why)}${samples}`);
}

async function setFromJson(path: string, report: (line: string) => void): Promise<CriteriaSet> {
  const reading = parseCriteriaSet(await readJson(path, `Ghi lại bằng lệnh "cchc criteria read BẢNG --out ${path}".`));
  if (!isCriteriaSet(reading))
    throw new UnusableInput(`Bộ tiêu chí ${path}: ${firstOf(reading.problems.map(({ message }) => message))}`);
  if (reading.items.length === 0)
    throw new UnusableInput(`Bộ tiêu chí ${path} không có mục nào. Đọc lại bảng bằng lệnh "cchc criteria read".`);
  const faults = lintCriteriaSet(reading);
  if (faults.length > 0) report(`Bộ tiêu chí ${path}: ${firstOf(faults.map(faultSentence))}`);
  return reading;
}

function firstOf(sentences: readonly string[]): string {
  const more = sentences.length > 5 ? [`Còn ${sentences.length - 5} chỗ khác.`] : [];
  return [...sentences.slice(0, 5), ...more].join(' ');
}
