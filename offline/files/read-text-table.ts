import { readFile } from 'node:fs/promises';
import type { Grid } from '../../shared/base/grid.ts';
import { unreadableSentence } from '../../shared/messages/unreadable-file.ts';
import { UnusableInput } from '../command.ts';
import { decodeText } from './decode-text.ts';
import { delimiterOf, parseDelimited } from './delimited-text.ts';
import { isDiskError } from './disk-error.ts';
import { joinPastedRows } from './pasted-table.ts';

/** Whether a file is a table in plain text, by its name. */
export function isTextTable(path: string): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(path);
}

/**
 * A table in plain text as a grid of texts: .csv with commas or semicolons, .tsv, or cells pasted from Word into a .txt.
 * Ends the command with one sentence when the file cannot be used.
 */
export async function readTextTable(path: string): Promise<Grid> {
  const text = decodeText(await bytesOf(path));
  if (text === null) {
    throw new UnusableInput(
      `Tệp ${path} không phải văn bản Unicode (UTF-8). Mở bằng Excel, chọn "Lưu dưới dạng" rồi chọn "CSV UTF-8" hoặc .xlsx.`,
    );
  }
  const delimiter = /\.tsv$/i.test(path) ? '\t' : delimiterOf(text);
  const parsed = parseDelimited(text, delimiter);
  const rows = delimiter === '\t' ? joinPastedRows(parsed) : parsed;
  return {
    tab: path.replace(/^.*[\\/]/, ''),
    rows: rows.map((row) => row.map((value) => (value === '' ? null : value))),
  };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isDiskError(error))
      throw new UnusableInput(unreadableSentence(path, error.code === 'ENOENT' ? 'absent' : 'no-access'));
    throw error;
  }
}
