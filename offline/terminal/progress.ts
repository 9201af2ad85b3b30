import { displayWidth } from './table.ts';
import { printable } from './printable.ts';

/** Says how far a long job is, on standard error, so that what is printed stays clean. */
export interface Progress {
  step(done: number, total: number, what: string): void;
  end(): void;
}

/** Jobs that end sooner need no progress (milliseconds). */
const patience = 700;

/** One line that rewrites itself on a terminal; elsewhere a plain line every ten seconds. */
export function showProgress(out: NodeJS.WriteStream, now: () => number): Progress {
  const started = now();
  let last = started;
  let shown = false;
  return {
    step(done, total, what) {
      const time = now();
      if (time - started < patience) return;
      if (time - last < (out.isTTY ? 80 : 10_000)) return;
      last = time;
      const text = printable(`${done}/${total} ${what}`.normalize('NFC'));
      if (out.isTTY) {
        out.write(`\r\u001b[2K${fitting(text, (out.columns ?? 80) - 1)}`);
        shown = true;
      } else out.write(`${text}\n`);
    },
    end() {
      if (shown) out.write('\r\u001b[2K');
      shown = false;
    },
  };
}

function fitting(text: string, columns: number): string {
  return displayWidth(text) <= columns ? text : `${[...text].slice(0, columns - 1).join('')}…`;
}
