import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UnusableInput } from './command.ts';
import { ownWorkbook } from './files/own-workbook.ts';

/** Files and folders that a command reads, which it must never write into. */
export type Protected = ReadonlySet<string>;

/** Marks everything that a command reads: each path by its real place and by its identity on disk. */
export async function protect(paths: readonly (string | undefined)[]): Promise<Protected> {
  const marks = await Promise.all(paths.map(async (path) => (path === undefined ? [] : marksOf(path))));
  return new Set(marks.flat());
}

/**
 * Makes sure that a file may be written before any work is done: it is none of those that are read, under whatever
 * name or link, no folder, and no workbook but one of the kind that is `replaced`, as this program wrote it. Ends the
 * command with one sentence otherwise.
 */
export async function checkOutput(
  path: string | undefined,
  inputs: Protected,
  replaced: 'results' | 'form' = 'results',
): Promise<void> {
  if (path === undefined) return;
  if ((await marksOf(path)).some((mark) => inputs.has(mark))) {
    throw new UnusableInput(`Tệp ${path} là tệp đang được đọc nên không ghi đè. Chọn tên khác cho kết quả.`);
  }
  const info = await stat(path).catch(() => null);
  if (info?.isDirectory() === true)
    throw new UnusableInput(`${path} là một thư mục. Ghi rõ tên tệp kết quả, ví dụ ${join(path, 'ket-qua.xlsx')}.`);
  if (info !== null && info.size > 0 && /\.xlsx$/i.test(path) && !(await isOwn(path, replaced))) {
    throw new UnusableInput(
      `Tệp ${path} đã có và không phải kết quả do chương trình ghi, hoặc đã được sửa, nên không ghi đè. Chọn tên khác, hoặc chuyển tệp đó đi nơi khác rồi chạy lại.`,
    );
  }
}

async function isOwn(path: string, kind: 'results' | 'form'): Promise<boolean> {
  const bytes = await readFile(path).catch(() => null);
  return bytes !== null && ownWorkbook(bytes) === kind;
}

/** Two names of one file share a mark. A file that does not exist yet has the one of its place only. */
async function marksOf(path: string): Promise<readonly string[]> {
  const place = await placeOf(resolve(path));
  const info = await stat(path, { bigint: true }).catch(() => null);
  // Some systems know no such numbers and give 0.
  const identity = info === null || info.ino === 0n ? [] : [`${info.dev}:${info.ino}`];
  return [place.normalize('NFC'), ...identity];
}

/** The path with every link in it followed, as far as it exists. */
async function placeOf(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null);
  if (real !== null) return real;
  const folder = dirname(path);
  return folder === path ? path : join(await placeOf(folder), basename(path));
}
