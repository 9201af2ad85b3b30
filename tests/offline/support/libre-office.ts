import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { TempFolder } from './temp-folder.ts';

const program = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find((path) => existsSync(path));

/** Whether the independent program is there; tests that need it say aloud that they had to do without. */
export const hasLibreOffice = program !== undefined;

/** Opens a file and saves it anew as another kind, in the folder "saved". */
export function saveWithLibreOffice(folder: TempFolder, file: string, kind: 'xlsx' | 'ods'): Uint8Array {
  const out = folder.at('saved');
  const ran = spawnSync(
    program ?? '',
    [`-env:UserInstallation=file://${folder.at('profile')}`, '--headless', '--convert-to', kind, '--outdir', out, file],
    { timeout: 120_000 },
  );
  if (ran.status !== 0) throw new Error(`LibreOffice: ${String(ran.stderr)}`);
  return readFileSync(`${out}/${basename(file).replace(/\.\w+$/, '')}.${kind}`);
}
