import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parseDay, type Day } from '../shared/base/day.ts';
import { UnusableInput } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads options of a command that takes at most so many names; what was mistyped is named with the way to the help. */
export function readOptions<T extends Options>(command: string, args: readonly string[], options: T, mostNames = 1) {
  const parsed = parse(command, args, options);
  const [extra] = parsed.positionals.slice(mostNames);
  if (extra !== undefined) {
    const repeated = Object.keys(options).some((name) => options[name]?.multiple === true);
    const hint = repeated ? ' Tùy chọn có nhiều giá trị thì ghi lại tên tùy chọn trước mỗi giá trị.' : '';
    throw new UnusableInput(
      `Thừa "${extra}".${hint} Tên có dấu cách cần đặt trong dấu ngoặc kép. ${helpHint(command)}`,
    );
  }
  return parsed;
}

function parse<T extends Options>(command: string, args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new UnusableInput(`Tùy chọn ${option} không có trong lệnh ${command}. ${helpHint(command)}`);
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      throw new UnusableInput(`Tùy chọn ${option} thiếu giá trị hoặc không nhận giá trị. ${helpHint(command)}`);
    throw error;
  }
}

function helpHint(command: string): string {
  return `Xem cách dùng: cchc ${command} --help`;
}

/** A day given to an option, `null` when the option is absent. */
export function dayOption(name: string, value: string | undefined): Day | null {
  if (value === undefined) return null;
  const day = parseDay(value);
  if (day === undefined)
    throw new UnusableInput(`Ngày "${value}" của --${name} chưa đúng. Ghi dạng 25/11/2026 hoặc 2026-11-25.`);
  return day;
}

/** A whole number of at most four digits given to an option, `undefined` when the option is absent. */
export function countOption(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(value))
    throw new UnusableInput(`Giá trị "${value}" của --${name} cần là một số nguyên từ 1 trở lên.`);
  return Number(value);
}

/** A year given to an option, `undefined` when the option is absent. */
export function yearOption(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^20\d\d$/.test(value)) throw new UnusableInput(`Năm "${value}" chưa đúng. Ghi bốn chữ số, ví dụ 2026.`);
  return Number(value);
}
