import { readFile } from 'node:fs/promises';
import { unreadableSentence } from '../../shared/messages/unreadable-file.ts';
import { UnusableInput } from '../command.ts';
import { decodeText } from './decode-text.ts';
import { isDiskError } from './disk-error.ts';
import { existing } from './find-workbooks.ts';

/** The value in a .json file. Ends the command with one sentence when there is none; `remedy` says how to get the file anew. */
export async function readJson(path: string, remedy: string): Promise<unknown> {
  const text = decodeText(await bytesOf(path));
  try {
    return JSON.parse(text ?? '');
  } catch {
    throw new UnusableInput(`Tệp ${path} không phải JSON hoặc bị cắt dở. ${remedy}`);
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(await existing(path));
  } catch (error) {
    if (isDiskError(error))
      throw new UnusableInput(unreadableSentence(path, error.code === 'ENOENT' ? 'absent' : 'no-access'));
    throw error;
  }
}
