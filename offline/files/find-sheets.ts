import { readFile, stat } from 'node:fs/promises';
import { findWorkbooks, type FoundFile, type FoundFiles } from './find-workbooks.ts';
import { ownWorkbook } from './own-workbook.ts';
import { limits } from './workbook-reading.ts';

export type FoundSheets =
  | (Extract<FoundFiles, { kind: 'found' }> & {
      /** Workbooks of results that an earlier run left in the folder. */
      readonly results: readonly FoundFile[];
    })
  | Extract<FoundFiles, { kind: 'absent' }>;

/** The sheets of a folder: its spreadsheets without the results that this program wrote there. */
export async function findSheets(path: string, besides: readonly (string | undefined)[]): Promise<FoundSheets> {
  const found = await findWorkbooks(path, besides);
  if (found.kind === 'absent') return found;
  const results = new Set<FoundFile>();
  for (const file of found.folder ? found.files : []) if (await isResults(file.path)) results.add(file);
  return { ...found, files: found.files.filter((file) => !results.has(file)), results: [...results] };
}

async function isResults(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => null);
  if (info === null || info.size > limits.file) return false;
  const bytes = await readFile(path).catch(() => null);
  return bytes !== null && ownWorkbook(bytes) === 'results';
}
