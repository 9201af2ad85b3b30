import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is made from the sources, or installed. */
export const generated: ReadonlySet<string> = new Set(['node_modules', 'dist', 'out', 'coverage', '.git', '.tsbuild']);

/** Every file below a folder of the project, as paths from its root with `/`. Generated folders are left out. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (generated.has(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** What a module names in import and export statements, in `import()` and in `import('…')` types. */
export function specifiersOf(path: string, code: string): readonly string[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  return [...specifiersIn(program)];
}

/** The file that a module means: a path from the root, or the specifier itself when it names a package. */
export function resolveImport(from: string, specifier: string): string {
  const path = specifier.replace(/\?.*$/, '');
  return path.startsWith('.') ? posix.join(posix.dirname(from), path) : path;
}

function* specifiersIn(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const child of node) yield* specifiersIn(child);
  if (!isRecord(node)) return;
  const source = node['source'];
  if (isRecord(source) && typeof source['value'] === 'string') yield source['value'];
  for (const child of Object.values(node)) if (typeof child === 'object') yield* specifiersIn(child);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
