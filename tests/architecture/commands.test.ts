import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeProject, put, runScript, type Outcome } from './fake-project.ts';
import { root } from './source-files.ts';

const good = '';
const bad = 'process.exitCode = 1;';
const tools = { typescript: good, oxlint: good, oxfmt: good, knip: good, vite: good };
let project = '';

afterEach(() => rmSync(project, { recursive: true }));

describe('npm test', () => {
  it('counts its checks together with the tests, which get the arguments', () => {
    project = fakeProject({
      ...tools,
      vitest: `console.log(process.argv.slice(2).join(' '));${counts(7, 0, 2)}`,
    });
    const { status, output, line } = runTest(['tests/shared', '-t', 'a name']);
    expect({ status, line }).toEqual({ status: 0, line: '12 passed, 0 failed, 2 skipped' });
    expect(output).toContain('\nrun tests/shared -t a name\n');
  });

  it('counts each check that fails, and still runs the tests that need no build', () => {
    const failing = Object.fromEntries(Object.keys(tools).map((name) => [name, bad]));
    project = fakeProject({
      ...failing,
      vitest: `console.log(process.argv.slice(2).join(' '));${counts(7, 0, 0)}`,
    });
    const { status, output, line } = runTest();
    expect({ status, line }).toEqual({ status: 1, line: '7 passed, 5 failed, 0 skipped' });
    expect(output.match(/^(Types|Lint|Format|Dead code|Build): FAILED/gm)).toHaveLength(5);
    expect(output).toContain('NOT RUN.\nrun --project=unit --project=architecture\n');
  });

  it.each([
    {
      what: 'a check fails',
      programs: { knip: bad, vitest: counts(7, 0, 0) },
      line: '11 passed, 1 failed, 0 skipped',
    },
    {
      what: 'a test fails',
      programs: { vitest: counts(6, 1, 0) + bad },
      line: '11 passed, 1 failed, 0 skipped',
    },
    {
      what: 'the tests end badly though none of them failed',
      programs: { vitest: counts(7, 0, 0) + bad },
      line: '12 passed, 1 failed, 0 skipped',
    },
    { what: 'the tests do not even start', programs: { vitest: bad }, line: '5 passed, 1 failed, 0 skipped' },
  ])('fails when $what', ({ programs, line }) => {
    project = fakeProject({ ...tools, ...programs });
    expect(runTest()).toMatchObject({ status: 1, line });
  });
});

describe('npm start', () => {
  const program = 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 3;';

  it('builds, then hands arguments and exit code through', () => {
    project = fakeProject({ vite: "console.log('built');" });
    put(project, 'dist/offline/cchc.mjs', program);
    const { status, output } = runScript(project, 'start', ['bảng chấm', '--out', 'a b'], {
      INIT_CWD: project,
    });
    expect(status).toBe(3);
    expect(output).toBe('built\n["start","bảng chấm","--out","a b"]\n');
  });

  it('takes a folder for what it is where the person typed it', () => {
    project = fakeProject({ vite: good });
    put(project, 'dist/offline/cchc.mjs', program);
    put(project, 'elsewhere/sheets/a.txt', '');
    const { output } = runScript(project, 'start', ['sheets', 'none'], {
      INIT_CWD: join(project, 'elsewhere'),
    });
    expect(JSON.parse(output)).toEqual(['start', join(project, 'elsewhere/sheets'), 'none']);
  });

  it('does not start what it could not build', () => {
    project = fakeProject({ vite: bad });
    put(project, 'dist/offline/cchc.mjs', program);
    const { status, output, complaint } = runScript(project, 'start');
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(complaint).toMatch(/^Chưa dựng được chương trình .*\.\n$/);
  });
});

describe('ensure-browsers', () => {
  it('is content with the browser that CHROMIUM_PATH names', () => {
    project = fakeProject({ 'playwright-core': 'export const chromium = { executablePath: () => "" };' });
    const env = { CHROMIUM_PATH: join(root, 'package.json') };
    expect(runScript(project, 'ensure-browsers', [], env)).toEqual({ status: 0, output: '', complaint: '' });
  });

  it('never passes over a CHROMIUM_PATH that leads nowhere', () => {
    project = fakeProject({ 'playwright-core': 'export const chromium = { executablePath: () => "" };' });
    const { status, complaint } = runScript(project, 'ensure-browsers', [], {
      CHROMIUM_PATH: join(project, 'none'),
    });
    expect(status).toBe(1);
    expect(complaint).toMatch(/^Biến CHROMIUM_PATH .*\.\n$/);
  });
});

/** Code of a runner that leaves these counts. */
function counts(passed: number, failed: number, skipped: number): string {
  const text = JSON.stringify(JSON.stringify({ passed, failed, skipped }));
  return `(await import('node:fs')).writeFileSync(process.env.TEST_COUNTS_FILE, ${text});`;
}

function runTest(args: readonly string[] = []): Outcome & { readonly line: string | undefined } {
  const outcome = runScript(project, 'test', args);
  expect(outcome.output.match(/^\d+ passed, \d+ failed, \d+ skipped$/gm)).toHaveLength(1);
  return { ...outcome, line: outcome.output.trimEnd().split('\n').pop() };
}
