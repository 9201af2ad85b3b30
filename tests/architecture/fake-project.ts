import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './source-files.ts';

export interface Outcome {
  readonly status: number | null;
  readonly output: string;
  readonly complaint: string;
}

/** A project in a temporary folder: the real scripts, but packages whose programs are the given lines of code. */
export function fakeProject(programs: Readonly<Record<string, string>>): string {
  const project = mkdtempSync(join(tmpdir(), 'cchc-project-'));
  cpSync(join(root, '.scripts'), join(project, '.scripts'), { recursive: true });
  for (const [name, code] of Object.entries(programs)) {
    put(
      project,
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, type: 'module', bin: 'program.js', main: 'program.js' }),
    );
    put(project, `node_modules/${name}/program.js`, code);
  }
  return project;
}

export function put(project: string, path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

/** Runs `.scripts/<script>.mjs` of a project to its end. */
export function runScript(
  project: string,
  script: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, `.scripts/${script}.mjs`), ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, output: stdout, complaint: stderr };
}
