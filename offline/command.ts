/** What a command gets from the machine, so that commands can be tested without one. */
export interface Host {
  readonly out: (text: string) => void;
  readonly problem: (text: string) => void;
  /** For progress, which may rewrite its line. */
  readonly errorStream: NodeJS.WriteStream;
  /** Milliseconds. */
  readonly now: () => number;
  /** Local calendar day, "2026-11-25". */
  readonly today: () => string;
  readonly columns: number;
}

/** 0: done. 1: done, and there are findings of severity error. 2: the input could not be used. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Shown for `cchc NAME --help`; lines of at most 80 columns. */
  readonly help: string;
  readonly run: (args: readonly string[], host: Host) => Promise<ExitCode>;
}

/** A problem that the person can mend: one clear sentence, shown without a stack, exit code 2. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}
