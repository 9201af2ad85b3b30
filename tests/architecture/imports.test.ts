import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layers, offence, type Edge } from './allowed-imports.ts';
import { filesBelow, resolveImport, root, specifiersOf, textOf } from './source-files.ts';

const product = /^(shared|apps-script|extension|offline)\//;
const modules = filesBelow('.').filter((path) => product.test(path) && /\.m?ts$/.test(path));
const edges: readonly Edge[] = modules.flatMap((from) =>
  specifiersOf(from, textOf(from)).map((specifier) => ({ from, to: resolveImport(from, specifier) })),
);

describe('imports of the product', () => {
  it('are found at all', () => {
    expect(edges).toContainEqual({ from: 'shared/rules/check-sheet.ts', to: 'shared/sheet/model.ts' });
  });

  it('go one way', () => {
    expect(offendingLines(edges)).toEqual([]);
  });

  it('name files that exist, with their extension', () => {
    const missing = edges.filter(({ to }) => product.test(to) && !existsSync(join(root, to)));
    expect(missing).toEqual([]);
  });

  it('come from known folders of shared/ only', () => {
    const unknown = modules.filter(
      (path) => path.startsWith('shared/') && !Object.hasOwn(layers, path.split('/')[1] ?? ''),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the order of imports', () => {
  it('lets a layer use the layers below it', () => {
    expect(
      offendingLines([
        { from: 'shared/criteria/phrase/token.ts', to: 'shared/base/text.ts' },
        { from: 'shared/write/plan.ts', to: 'shared/office/model.ts' },
        { from: 'offline/cchc.ts', to: 'shared/write/plan.ts' },
        { from: 'offline/files/read.ts', to: 'hucre/xlsx' },
        { from: 'shared/rules/index.ts', to: 'shared/rules/score-above-max.ts' },
      ]),
    ).toEqual([]);
  });

  it.each<Edge>([
    { from: 'shared/base/day.ts', to: 'shared/criteria/model.ts' },
    { from: 'shared/score/score.ts', to: 'shared/rules/index.ts' },
    { from: 'shared/score/score.ts', to: 'shared/data/holidays/viet-nam-2025.json' },
    { from: 'shared/plan/model.ts', to: 'shared/office/model.ts' },
    { from: 'shared/base/day.ts', to: 'offline/cchc.ts' },
    { from: 'shared/base/day.ts', to: 'tests/support/example.ts' },
    { from: 'shared/base/day.ts', to: 'node:fs' },
    { from: 'shared/criteria/schema.ts', to: 'zod' },
    { from: 'extension/content/panel.ts', to: 'offline/options.ts' },
    { from: 'apps-script/unit/menu.ts', to: 'node:path' },
    { from: 'offline/cchc.ts', to: 'hucre' },
    { from: 'offline/cchc.ts', to: 'shared/rules/score-above-max.ts' },
    { from: 'shared/rules/check-sheet.ts', to: 'shared/rules/score-above-max.ts' },
  ])('refuses that $from imports $to', (edge) => {
    expect(offendingLines([edge])).toHaveLength(1);
  });

  it('is read from every form of import', () => {
    const code = `import a from './a.ts'; import type { B } from './b.ts'; export * from './c.ts'; export { d } from './d.ts';
      import './e.css'; const f = await import('./f.ts'); type G = import('./g.ts').G; import h from './h.md?raw';`;
    const found = specifiersOf('x.ts', code).map((specifier) => resolveImport('offline/x.ts', specifier));
    expect(found).toEqual('a.ts b.ts c.ts d.ts e.css f.ts g.ts h.md'.split(' ').map((name) => `offline/${name}`));
  });

  it('has no circle', () => {
    const ranks = new Map(Object.keys(layers).map((name) => [name, rankOf(name)]));
    for (const [name, below] of Object.entries(layers)) {
      for (const one of below) expect(ranks.get(one), `${name} -> ${one}`).toBeLessThan(ranks.get(name) ?? 0);
    }
  });
});

function offendingLines(all: readonly Edge[]): readonly string[] {
  return all.flatMap((edge) => {
    const why = offence(edge, isRule);
    return why === null ? [] : [`${edge.from} -> ${edge.to}: ${why}`];
  });
}

/** A rule is a module with its document beside it. */
function isRule(path: string): boolean {
  return path.startsWith('shared/rules/') && existsSync(join(root, path.replace(/\.ts$/, '.md')));
}

/** Length of the longest way down. A circle is an endless way: it ends in a RangeError. */
function rankOf(layer: string): number {
  return Math.max(0, ...(layers[layer] ?? []).map((below) => rankOf(below) + 1));
}
