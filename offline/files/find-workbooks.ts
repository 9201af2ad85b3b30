import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { isDiskError } from './disk-error.ts';

/** A spreadsheet file to read: where it is, and its name as people see it, below the folder that was asked for. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
}

export type FoundFiles =
  | {
      readonly kind: 'found';
      readonly files: readonly FoundFile[];
      readonly folder: boolean;
      /** Files of other kinds in the folder, which nobody reads: .pdf, .docx. */
      readonly others: readonly FoundFile[];
      /** Folders below it that may not be looked into. */
      readonly closed: readonly string[];
    }
  | { readonly kind: 'absent' };

/**
 * The file itself, or every spreadsheet in a folder and its subfolders, by name. Lock files of Office are left out, and
 * so is what lies in `besides`: the criteria table and the register often lie beside the sheets.
 */
export async function findWorkbooks(path: string, besides: readonly (string | undefined)[] = []): Promise<FoundFiles> {
  const at = await existing(path);
  const info = await stat(at).catch(() => null);
  if (info === null) return { kind: 'absent' };
  if (!info.isDirectory())
    return { kind: 'found', files: [{ path: at, name: shown(basename(at)) }], folder: false, others: [], closed: [] };
  const walk: Walk = {
    root: at,
    skip: new Set(besides.flatMap((file) => (file === undefined ? [] : [resolve(file).normalize('NFC')]))),
    seen: new Set(),
    paths: [],
    closed: [],
  };
  await walkFolder(at, walk);
  const found = walk.paths.map((file) => ({ path: file, name: shown(relative(at, file)) })).sort(byName);
  return {
    kind: 'found',
    files: found.filter(({ name }) => isSpreadsheet(name)),
    folder: true,
    others: found.filter(({ name }) => !isSpreadsheet(name)),
    closed: walk.closed,
  };
}

/** The path as it is on disk, where accents may be composed or not; the path itself when nothing is there. */
export async function existing(path: string): Promise<string> {
  for (const spelling of [path, path.normalize('NFC'), path.normalize('NFD')]) {
    if ((await stat(spelling).catch(() => null)) !== null) return spelling;
  }
  return path;
}

interface Walk {
  readonly root: string;
  readonly skip: ReadonlySet<string>;
  /** Real places of the folders that were looked into: links may lead round in a circle. */
  readonly seen: Set<string>;
  readonly paths: string[];
  readonly closed: string[];
}

async function walkFolder(folder: string, walk: Walk): Promise<void> {
  const place = await realpath(folder);
  if (walk.seen.has(place)) return;
  walk.seen.add(place);
  const names = await namesIn(folder);
  if (names === null) walk.closed.push(shown(relative(walk.root, folder)) || folder);
  for (const name of names ?? []) {
    const path = join(folder, name);
    if (isHidden(name) || walk.skip.has(resolve(path).normalize('NFC'))) continue;
    const info = await stat(path).catch(() => null);
    if (info?.isDirectory() === true) await walkFolder(path, walk);
    else if (info?.isFile() === true || isSpreadsheet(name)) walk.paths.push(path);
  }
}

/** `null` for a folder that may not be read. */
async function namesIn(folder: string): Promise<readonly string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isDiskError(error)) return null;
    throw error;
  }
}

/** Old and foreign kinds are taken too: leaving them out would pass over a unit in silence. */
function isSpreadsheet(name: string): boolean {
  return /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i.test(name);
}

/** Lock files of Office, and what systems keep in folders. */
function isHidden(name: string): boolean {
  return name.startsWith('~$') || name.startsWith('.') || /^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

/** A name as it can be shown: composed, "/" between folders, control characters as "�". */
function shown(name: string): string {
  return name
    .replaceAll('\\', '/')
    .normalize('NFC')
    .replace(/\p{Cc}/gu, '\ufffd');
}

function byName(a: FoundFile, b: FoundFile): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
