import type { ExitCode, Host } from '../../../offline/command.ts';
import { run } from '../../../offline/run.ts';

export interface Ran {
  readonly code: ExitCode;
  /** What went to standard output. */
  readonly out: string;
  /** Sentences that went to standard error. */
  readonly problems: readonly string[];
  /** What progress wrote. */
  readonly progress: string;
}

export interface RunOptions {
  /** Milliseconds that pass between two looks at the clock. */
  readonly pace?: number;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Runs a command line in this process, on 20/12/2025. */
export async function runCommand(
  args: readonly string[],
  { pace = 0, isTTY = false, columns = 80 }: RunOptions = {},
): Promise<Ran> {
  const out: string[] = [];
  const problems: string[] = [];
  const progress: string[] = [];
  let time = 0;
  const stream = { isTTY, columns, write: (text: string) => progress.push(text) } as unknown as NodeJS.WriteStream;
  const host: Host = {
    out: (text) => out.push(text),
    problem: (text) => problems.push(text),
    errorStream: stream,
    now: () => (time += pace),
    today: () => '2025-12-20',
    columns,
  };
  const code = await run(args, host);
  return { code, out: out.join('\n'), problems, progress: progress.join('') };
}

/** The same, with what it printed read as JSON. */
export async function runJson(
  args: readonly string[],
): Promise<{ readonly code: ExitCode; readonly json: unknown; readonly problems: readonly string[] }> {
  const { code, out, problems } = await runCommand([...args, '--json']);
  return { code, json: JSON.parse(out) as unknown, problems };
}
