import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

interface Run {
  readonly name: string;
  readonly file: string;
  readonly line: string;
  /** More of the configuration. */
  readonly config?: string;
}

/** Runs of the real runner, each in a small project of its own. */
const runs: readonly Run[] = [
  {
    name: 'tests that pass, one of them skipped',
    file: "it('a', () => {}); it('b', () => {}); it.skip('c', () => {});",
    line: '2 passed, 0 failed, 1 skipped',
  },
  {
    name: 'a test that fails',
    file: "it('a', () => {}); it('b', () => { throw new Error('b'); });",
    line: '1 passed, 1 failed, 0 skipped',
  },
  {
    name: 'a suite whose set-up fails',
    file: `it('a', () => {});
      describe('s', () => { beforeAll(() => { throw new Error('s'); }); it('b', () => {}); });`,
    line: '1 passed, 1 failed, 1 skipped',
  },
  {
    name: 'a file whose set-up fails',
    file: "beforeAll(() => { throw new Error('f'); }); it('a', () => {});",
    line: '0 passed, 1 failed, 1 skipped',
  },
  {
    name: 'a file that cannot be loaded',
    file: "import './missing.ts'; it('a', () => {});",
    line: '0 passed, 1 failed, 0 skipped',
  },
  {
    name: 'an error that nobody caught',
    file: "it('a', () => { void Promise.reject(new Error('u')); });",
    line: '1 passed, 1 failed, 0 skipped',
  },
  {
    name: 'a global set-up that fails',
    file: "it('a', () => {});",
    line: '0 passed, 1 failed, 0 skipped',
    config: "globalSetup: './broken.ts'",
  },
  {
    name: 'no test file at all',
    file: '',
    line: '0 passed, 1 failed, 0 skipped',
    config: "include: ['none/*']",
  },
];

const folder = mkdtempSync(join(tmpdir(), 'cchc-closing-line-'));
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
afterAll(() => rmSync(folder, { recursive: true }));

describe('the closing line', () => {
  it.concurrent.each(runs)('counts $name', async ({ name, file, line, config = '' }) => {
    const { output, code } = await runVitest(name.replace(/\W+/g, '-'), file, config);
    expect(output.trimEnd().split('\n').pop()).toBe(line);
    expect(output.split('\n').filter((one) => /^\d+ passed, /.test(one))).toHaveLength(1);
    expect(code === 0).toBe(line.includes(' 0 failed'));
  });
});

function runVitest(name: string, file: string, config: string): Promise<{ output: string; code: number | null }> {
  const project = join(folder, name);
  const reporter = JSON.stringify(join(root, 'tests/support/closing-line-reporter.ts'));
  mkdirSync(project);
  writeFileSync(
    join(project, 'vite.config.ts'),
    `import { closingLineReporter } from ${reporter};
    export default { test: { reporters: ['default', closingLineReporter()], ${config} } };`,
  );
  writeFileSync(join(project, 'broken.ts'), "export default () => { throw new Error('broken'); };");
  writeFileSync(join(project, 'a.test.ts'), `import { beforeAll, describe, it } from 'vitest';\n${file}`);
  // This very run must not tell its children where to count.
  const { TEST_COUNTS_FILE: _, ...env } = process.env;
  const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run'], {
    cwd: project,
    env: { ...env, NO_COLOR: '1' },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.resume();
  return new Promise((resolve) => child.on('close', (code) => resolve({ output, code })));
}
