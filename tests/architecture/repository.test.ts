import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow, generated, root, textOf } from './source-files.ts';

const files = filesBelow('.');
const code = files.filter((path) => /\.(ts|mjs|css|html)$/.test(path) && !path.startsWith('tests/fixtures/'));
const texts = files.filter((path) => /\.(ts|mjs|css|html|jsonc?|md|txt|csv|svg)$|^\.|^LICENSE$/.test(path));

describe('the repository', () => {
  it('has only the folders and files of the design at its top', () => {
    const folders = ['apps-script', 'docs', 'extension', 'offline', 'shared', 'tests'];
    const programs = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];
    const known = new Set([...folders, ...programs, 'README.md', 'CHANGELOG.md', 'LICENSE']);
    const found = readdirSync(root).filter((name) => !name.startsWith('.') && !generated.has(name));
    expect(found.filter((name) => !known.has(name))).toEqual([]);
  });

  it('keeps every source file below 250 lines', () => {
    expect(code.length).toBeGreaterThan(20);
    const long = code.map((path) => ({ path, lines: linesOf(textOf(path)) })).filter(({ lines }) => lines >= 250);
    expect(long).toEqual([]);
  });

  it('names no place of one machine', () => {
    expect(texts).toEqual(expect.arrayContaining(['package-lock.json', 'tsconfig.json', '.oxlintrc.json']));
    expect(texts.flatMap((path) => machinePaths(textOf(path)).map((found) => `${path}: ${found}`))).toEqual([]);
  });

  it('takes packages from no named registry', () => {
    expect(textOf('package-lock.json')).not.toContain('"resolved"');
  });

  it('pins every package to one version', () => {
    const loose = Object.entries(packages()).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });
});

describe('the search for places of one machine', () => {
  // Put together here, so that this file does not contain what it looks for.
  it.each(['home', 'Users', 'root', 'tmp', 'work', 'mnt'])('finds a path below /%s/', (folder) => {
    expect(machinePaths(`see ${['', folder, 'x', 'y.ts'].join('/')}`)).toHaveLength(1);
  });

  it('finds the folder of a person on Windows', () => {
    expect(machinePaths(`see ${['C:', 'Users', 'x'].join('\\')}`)).toHaveLength(1);
  });

  it('leaves alone paths inside the project and addresses', () => {
    expect(machinePaths('../work/a.ts, shared/tmp/x, https://example.org/home/page, a/b')).toEqual([]);
  });
});

/** Absolute paths of somebody's folders. */
function machinePaths(text: string): readonly string[] {
  return (
    text.match(/(?<![\w.\-/])\/(?:home|Users|root|tmp|work|mnt)\/[\w.-]+|\b[C-Z]:\\{1,2}Users\\{1,2}[\w.-]+/g) ?? []
  );
}

function packages(): Readonly<Record<string, string>> {
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  return { ...dependencies, ...devDependencies };
}

function linesOf(text: string): number {
  return text.split('\n').length - 1;
}
