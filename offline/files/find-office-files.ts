import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fold } from '../../shared/base/text.ts';
import { UnusableInput } from '../command.ts';
import { existing } from './find-workbooks.ts';

/** What an office keeps beside its units' sheets, found by name. */
export interface OfficeFiles {
  readonly criteria: readonly string[];
  readonly register: string | null;
  /** The folder of last year, whose sheets are none of this year. */
  readonly previous: string | null;
  /** Criteria sets in the folder of last year. */
  readonly previousCriteria: readonly string[];
}

/** Looks in a folder, not below it, for a criteria set, a register and last year's results. */
export async function findOfficeFiles(folder: string): Promise<OfficeFiles> {
  const at = await existing(folder);
  const info = await stat(at).catch(() => null);
  if (info === null || !info.isDirectory())
    throw new UnusableInput(`Không thấy thư mục ${folder}. Kiểm tra lại đường dẫn.`);
  const names = await namesIn(at);
  const registers = named(names, /^danh sach/, /\.(?:xlsx|ods|csv|tsv|txt)$/i);
  const [register = null, ...more] = registers;
  if (more.length > 0)
    throw new UnusableInput(
      `Thư mục ${folder} có ${registers.length} tệp danh sách: ${registers.join(', ')}. Giữ lại một tệp, hoặc ghi --register TỆP.`,
    );
  const lastYear = names.find((name) => fold(name).startsWith('nam truoc'));
  const previous = lastYear === undefined ? null : join(at, lastYear);
  const isFolder = previous !== null && (await stat(previous).catch(() => null))?.isDirectory() === true;
  return {
    criteria: criteriaIn(names).map((name) => join(at, name)),
    register: register === null ? null : join(at, register),
    previous,
    previousCriteria: isFolder ? criteriaIn(await namesIn(previous)).map((name) => join(previous, name)) : [],
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => !name.startsWith('~$')).sort();
}

function criteriaIn(names: readonly string[]): readonly string[] {
  return named(names, /^bo tieu chi/, /\.(?:xlsx|ods|csv|tsv|txt|json)$/i);
}

function named(names: readonly string[], words: RegExp, kinds: RegExp): readonly string[] {
  return names.filter((name) => words.test(fold(name)) && kinds.test(name));
}
