import { version } from '../package.json' with { type: 'json' };
import { UnusableInput, type Command, type ExitCode, type Host } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { consolidateCommand } from './commands/consolidate.ts';
import { criteriaMapCommand } from './commands/criteria-map.ts';
import { criteriaReadCommand } from './commands/criteria-read.ts';
import { criteriaScoreCommand } from './commands/criteria-score.ts';
import { planCommand } from './commands/plan.ts';
import { startCommand } from './commands/start.ts';
import { templateCommand } from './commands/template.ts';

export const commands: readonly Command[] = [
  startCommand,
  checkCommand,
  consolidateCommand,
  criteriaReadCommand,
  criteriaScoreCommand,
  criteriaMapCommand,
  templateCommand,
  planCommand,
];

/** Runs one command line. Problems that a person can mend end as one sentence and exit code 2. */
export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  try {
    return await dispatch(argv, host);
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    host.problem(error.message);
    return 2;
  }
}

async function dispatch(argv: readonly string[], host: Host): Promise<ExitCode> {
  const [first = 'help', second] = argv;
  if (first === '--version' || first === '-v') {
    host.out(`Trợ lý CCHC ${version}`);
    return 0;
  }
  if (first === 'help' || first === '--help' || first === '-h') {
    host.out(overview());
    return 0;
  }
  const command = commands.find(({ name }) => wordsOf(name).every((word, i) => argv[i] === word));
  const family = commands.filter(({ name }) => wordsOf(name)[0] === first);
  if (command === undefined && family.length > 0 && second !== undefined && isHelp(second)) {
    host.out(family.map(({ help }) => help).join('\n\n'));
    return 0;
  }
  if (command === undefined) throw new UnusableInput(unknownCommand(first, family));
  const rest = argv.slice(wordsOf(command.name).length);
  if (rest.some(isHelp)) {
    host.out(command.help);
    return 0;
  }
  return command.run(rest, host);
}

function overview(): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(16)} ${summary}`);
  return [
    `Trợ lý CCHC ${version}: kiểm tra và tổng hợp phiếu tự đánh giá Chỉ số CCHC`,
    '',
    'Cách dùng: cchc LỆNH [tùy chọn]',
    '',
    ...lines,
    '',
    'Xem cách dùng một lệnh: cchc LỆNH --help',
  ].join('\n');
}

function unknownCommand(first: string, family: readonly Command[]): string {
  const names = (family.length > 0 ? family : commands).map(({ name }) => name).join(', ');
  return family.length > 0
    ? `Sau "${first}" cần là một trong các lệnh: ${names}. Gõ "cchc ${first} --help" để xem cách dùng.`
    : `Không có lệnh "${first}". Các lệnh: ${names}. Gõ "cchc help" để xem cách dùng.`;
}

function wordsOf(name: string): readonly string[] {
  return name.split(' ');
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h';
}
