import type { UnreadableKind } from '../../shared/messages/unreadable-file.ts';
import { inflateEntry } from './archive/inflate-entry.ts';
import { listArchive, type ArchiveEntry } from './archive/list-archive.ts';

export type GuessedKind =
  | { readonly kind: 'xlsx' | 'ods'; readonly entries: ReadonlyMap<string, ArchiveEntry> }
  | { readonly kind: 'unreadable'; readonly why: UnreadableKind };

/** What a file is, from its first bytes and the names of its parts. Its name on disk does not count. */
export function guessKind(bytes: Uint8Array): GuessedKind {
  if (bytes.length === 0) return unreadable('empty');
  if (startsWith(bytes, [0x50, 0x4b])) return guessArchive(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return unreadable(guessCompound(bytes));
  return unreadable(startsWith(bytes, [0x25, 0x50, 0x44, 0x46]) ? 'pdf' : 'not-a-spreadsheet');
}

function guessArchive(bytes: Uint8Array): GuessedKind {
  const entries = listArchive(bytes);
  if (entries === null) return unreadable('damaged');
  if ([...entries.values()].some(({ isEncrypted }) => isEncrypted)) return unreadable('encrypted');
  const types = textOf(entries.get('[Content_Types].xml'));
  if (types.includes('sheet.binary')) return unreadable('xlsb');
  // A document with a spreadsheet inside it names the kind of the spreadsheet without ".main".
  if (/spreadsheetml\.(?:sheet|template)\.main|ms-excel\.\w+\.macroEnabled\.main/.test(types))
    return { kind: 'xlsx', entries };
  if (types.includes('wordprocessingml')) return unreadable('word');
  const mimetype = textOf(entries.get('mimetype'));
  if (mimetype.includes('opendocument.text')) return unreadable('word');
  if (!mimetype.includes('opendocument.spreadsheet')) return unreadable('not-a-spreadsheet');
  const isLocked =
    entries.has('encrypted-package') || textOf(entries.get('META-INF/manifest.xml')).includes('encryption-data');
  return isLocked ? unreadable('encrypted') : { kind: 'ods', entries };
}

/** Files of Office 97 to 2003, and encrypted ones of today, keep streams with names in UTF-16. */
function guessCompound(bytes: Uint8Array): UnreadableKind {
  const has = (stream: string): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(stream, 0, 'utf16le');
  if (has('EncryptedPackage')) return 'encrypted';
  return has('WordDocument') && !has('Workbook') ? 'word' : 'old-xls';
}

/** The text of a small part, `''` when there is none. */
function textOf(entry: ArchiveEntry | undefined): string {
  const plain = entry === undefined ? 'damaged' : inflateEntry(entry, 1_048_576);
  return typeof plain === 'string' ? '' : new TextDecoder().decode(plain);
}

function unreadable(why: UnreadableKind): GuessedKind {
  return { kind: 'unreadable', why };
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}
