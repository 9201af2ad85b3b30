import { UnusableInput } from '../command.ts';

/** A year given to an option. */
export function yearOption(name: string, text: string): number {
  if (!/^20\d\d$/.test(text))
    throw new UnusableInput(`Năm "${text}" của --${name} chưa đúng. Ghi bốn chữ số, ví dụ 2026.`);
  return Number(text);
}
