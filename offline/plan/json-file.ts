import { readFile } from 'node:fs/promises';
import type { Reading } from '../../shared/plan/schema.ts';
import { UnusableInput } from '../command.ts';

/** The data of a JSON file; `what` names it in sentences ("kế hoạch"). A file that is none ends the command. */
export async function readJsonFile(path: string, what: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw new UnusableInput(`Không mở được ${what} ${path}. Kiểm tra lại đường dẫn.`);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw new UnusableInput(`Tệp ${path} không phải JSON hoặc bị cắt dở. Lấy lại tệp ${what} rồi chạy lại.`);
  }
}

/** The value of a reading. Left out rows go to `report`; what cannot be used at all ends the command. */
export function usable<T>(path: string, reading: Reading<T>, report: (line: string) => void): T {
  const sentences = reading.problems.map(({ message }) => message);
  if (reading.kind === 'read') {
    for (const sentence of sentences) report(`${path}: ${sentence}`);
    return reading.value;
  }
  const more = sentences.length > 5 ? [`Còn ${sentences.length - 5} chỗ khác.`] : [];
  throw new UnusableInput(`Chưa dùng được ${path}. ${[...sentences.slice(0, 5), ...more].join(' ')}`);
}
