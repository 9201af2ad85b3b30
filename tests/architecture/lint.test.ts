import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hosts, layers, offence } from './allowed-imports.ts';
import { root } from './source-files.ts';

interface Sample {
  readonly path: string;
  readonly code: string;
  /** The lint rule that must complain, `null` for code that must pass. */
  readonly complaint: string | null;
}

/** Code that the linter sees in a folder of the real names, with the real configuration. */
const samples: readonly Sample[] = [...imports(), ...globals(), ...constructs()];
const folder = mkdtempSync(join(tmpdir(), 'cchc-lint-'));
let complaints: ReadonlyMap<string, readonly string[]> = new Map();

beforeAll(() => {
  for (const file of ['.oxlintrc.json', 'tsconfig.json', 'shared/tsconfig.json']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const { path, code } of samples) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  complaints = lint();
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the linter', () => {
  it.each(samples.filter(({ complaint }) => complaint !== null))('forbids $code in $path', ({ path, complaint }) => {
    expect(complaints.get(path)).toContain(complaint);
  });

  it('lets pass what is allowed', () => {
    const wrong = samples.filter(({ path, complaint }) => complaint === null && complaints.has(path));
    expect(wrong.map(({ path, code }) => ({ path, code, complaints: complaints.get(path) }))).toEqual([]);
  });
});

/** Every pair of layers and hosts, judged as tests/architecture/allowed-imports.ts judges it. */
function imports(): readonly Sample[] {
  const places = [...Object.keys(layers).map((name) => `shared/${name}`), ...hosts];
  const pairs = places.flatMap((from) => places.filter((to) => to !== from).map((to) => ({ from, to })));
  const packages = places.flatMap((from) => ['node:fs', 'hucre', 'zod/mini'].map((to) => ({ from, to })));
  return [
    ...pairs.map(({ from, to }) => sampleOf(from, to, `${up(from)}${to}/some.ts`, `${to}/some.ts`)),
    // What the types of a host do not know the compiler refuses there.
    ...packages
      .filter(({ from, to }) => from.startsWith('shared/') || from === 'offline' || to === 'zod/mini')
      .map(({ from, to }) => sampleOf(from, to, to, to)),
  ];
}

function sampleOf(from: string, to: string, specifier: string, target: string): Sample {
  const path = `${from}/deep/imports-${to.replace(/\W+/g, '-')}.ts`;
  const why = offence({ from: path, to: target }, () => false);
  return {
    path,
    code: `import '${specifier}';\n`,
    complaint: why === null ? null : 'eslint(no-restricted-imports)',
  };
}

function up(from: string): string {
  return '../'.repeat(from.split('/').length + 1);
}

function globals(): readonly Sample[] {
  const cases: readonly (readonly [name: string, code: string, complaint: string])[] = [
    ['date', 'export const now = new Date();', 'no-restricted-globals'],
    ['intl', 'export const f = new Intl.NumberFormat();', 'no-restricted-globals'],
    ['console', "console.log('x');", 'no-restricted-globals'],
    ['random', 'export const r = Math.random();', 'no-restricted-properties'],
    ['locale', "export const c = 'a'.localeCompare('b');", 'no-restricted-properties'],
    ['upper', "export const u = 'a'.toLocaleUpperCase();", 'no-restricted-properties'],
    ['number', 'export const n = (1).toLocaleString();', 'no-restricted-properties'],
  ];
  return cases.flatMap(([name, code, complaint]) => [
    { path: `shared/base/${name}.ts`, code, complaint: `eslint(${complaint})` },
    { path: `tests/shared/base/${name}.ts`, code, complaint: null },
  ]);
}

function constructs(): readonly Sample[] {
  const page = 'declare const panel: HTMLElement;\n';
  return [
    ['inner', `${page}panel.innerHTML = '';`, 'eslint(no-restricted-properties)'],
    ['outer', `${page}panel.outerHTML = '';`, 'eslint(no-restricted-properties)'],
    ['insert', `${page}panel.insertAdjacentHTML('beforeend', '');`, 'eslint(no-restricted-properties)'],
    ['eval', "export const e: unknown = eval('1');", 'eslint(no-eval)'],
    ['function', "export const f: unknown = new Function('return 1');", 'eslint(no-new-func)'],
    ['floating', 'async function f(): Promise<void> {}\nf();', 'typescript(no-floating-promises)'],
    ['any', "const a: unknown[] = JSON.parse('[]');\nexport default a;", 'typescript(no-unsafe-assignment)'],
    [
      'switch',
      "export function f(x: 'a' | 'b'): void {\n  switch (x) {\n    case 'a':\n  }\n}",
      'typescript(switch-exhaustiveness-check)',
    ],
    ['zero', 'export const f = (n: number | null): number => (n ? 1 : 2);', 'typescript(strict-boolean-expressions)'],
    ['extension', "import './other';", 'import(extensions)'],
    ['clean', "export const words = ['a', 'b'].map((word) => word.length).sort((a, b) => a - b || b - a);", null],
  ].map(([name, code, complaint]) => ({
    path: `extension/content/${name}.ts`,
    code: code ?? '',
    complaint: complaint ?? null,
  }));
}

/** Complaints by file. */
function lint(): ReadonlyMap<string, readonly string[]> {
  const program = join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [program, '--format=json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: readonly { code: string; filename: string }[];
  };
  const found = new Map<string, string[]>();
  for (const { code, filename } of diagnostics) found.set(filename, [...(found.get(filename) ?? []), code]);
  return found;
}
