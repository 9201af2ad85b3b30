import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeProject, put, runScript, type Outcome } from './fake-project.ts';

let project = '';

beforeEach(() => {
  project = fakeProject({});
  put(project, 'package-lock.json', '{}');
});

afterEach(() => rmSync(project, { recursive: true }));

describe('ensure-packages', () => {
  it('installs once, and again when the lockfile has changed', () => {
    npmDoes("appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');");
    expect(run()).toEqual({
      status: 0,
      output: 'Đang cài các gói cần thiết, lần đầu mất khoảng nửa phút…\n',
      complaint: '',
    });
    expect(run().output).toBe('');
    put(project, 'package-lock.json', '{"lockfileVersion":3}');
    expect(run().status).toBe(0);
    const call = 'ci --include=dev --ignore-scripts --no-audit --no-fund --loglevel=error\n';
    expect(readFileSync(join(project, 'calls'), 'utf8')).toBe(call + call);
  });

  it('says one sentence and leaves no stamp when npm fails', () => {
    npmDoes('process.exit(7);');
    const { status, complaint } = run();
    expect(status).toBe(1);
    expect(complaint).toBe('Chưa cài được các gói cần thiết: kiểm tra kết nối mạng rồi chạy lại lệnh.\n');
    expect(existsSync(join(project, 'node_modules/.package-lock.sha256'))).toBe(false);
  });

  it.each(['20.18.3', '18.20.8', '9.11.2'])('refuses Node %s in one sentence', (version) => {
    const { status, complaint } = run(version);
    expect(status).toBe(1);
    expect(complaint).toBe(
      `Cần Node.js 20.19 trở lên, máy này đang có ${version}: cài bản mới từ https://nodejs.org rồi chạy lại lệnh.\n`,
    );
  });

  it.each(['20.19.0', '22.12.0', '24.0.0', '100.0.0'])('accepts Node %s', (version) => {
    const hash = createHash('sha256').update('{}').digest('hex');
    put(project, 'node_modules/.package-lock.sha256', hash);
    expect(run(version)).toEqual({ status: 0, output: '', complaint: '' });
  });
});

/** Puts an npm of ours where `run` looks first. */
function npmDoes(code: string): void {
  const imports =
    "import { appendFileSync, mkdirSync } from 'node:fs';\nmkdirSync('node_modules', { recursive: true });\n";
  put(project, 'npm.mjs', imports + code);
  put(project, 'npm.cmd', '@node "%~dp0npm.mjs" %*\r\n');
  writeFileSync(join(project, 'npm'), '#!/bin/sh\nexec node "$0.mjs" "$@"\n', { mode: 0o755 });
}

/** Runs the script, as if under another version of Node when one is given. */
function run(version?: string): Outcome {
  const other = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
  const preload = version === undefined ? '' : `--import=data:text/javascript,${encodeURIComponent(other)}`;
  const PATH = [project, process.env['PATH']].join(delimiter);
  return runScript(project, 'ensure-packages', [], { PATH, NODE_OPTIONS: preload });
}
