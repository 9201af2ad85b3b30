import { readFile, stat } from 'node:fs/promises';
import type { UnreadableKind } from '../../shared/messages/unreadable-file.ts';
import { isDiskError } from './disk-error.ts';
import { readWorkbook } from './read-workbook.ts';
import { limits, type WorkbookReading } from './workbook-reading.ts';

/** Reads a spreadsheet file from disk; what the disk refuses is an answer too. */
export async function readWorkbookFile(path: string): Promise<WorkbookReading> {
  try {
    const info = await stat(path);
    if (!info.isFile()) return unreadable('not-a-spreadsheet');
    if (info.size > limits.file) return unreadable('too-large');
    return await readWorkbook(await readFile(path));
  } catch (error) {
    if (isDiskError(error)) return unreadable(error.code === 'ENOENT' ? 'absent' : 'no-access');
    throw error;
  }
}

function unreadable(why: UnreadableKind): WorkbookReading {
  return { kind: 'unreadable', why };
}
