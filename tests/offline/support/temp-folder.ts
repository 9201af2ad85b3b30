import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that is gone when the test is over. */
export interface TempFolder {
  readonly path: string;
  /** The path of a file in it. */
  at(...names: string[]): string;
  /** Writes a file, with the folders above it, and returns its path. */
  write(name: string, content: Uint8Array | string): string;
}

export function tempFolder(): TempFolder {
  const path = mkdtempSync(join(tmpdir(), 'cchc-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const at = (...names: string[]): string => join(path, ...names);
  return {
    path,
    at,
    write(name, content) {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
      return at(name);
    },
  };
}
