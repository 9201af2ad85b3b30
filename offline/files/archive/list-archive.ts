/** One file inside a zip archive, still compressed. */
export interface ArchiveEntry {
  readonly name: string;
  /** 0: stored as it is, 8: deflate. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** CRC-32 of the plain bytes. */
  readonly crc: number;
  readonly data: Uint8Array;
}

/** A workbook has some tens of parts; an archive with more entries than this is none. */
const mostEntries = 10_000;

/**
 * The entries of a zip archive by name, from its central directory. `null` when the archive is cut short, damaged or
 * no archive at all. Source: PKWARE APPNOTE 6.3.10, sections 4.3.12 to 4.3.16, with the 64-bit sizes of 4.5.3.
 */
export function listArchive(bytes: Uint8Array): ReadonlyMap<string, ArchiveEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ArchiveEntry>();
  try {
    const directory = findDirectory(view);
    if (directory === null || directory.count > mostEntries) return null;
    let at = directory.offset;
    for (let i = 0; i < directory.count; i += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) return null;
      const entry = entryAt(bytes, view, at);
      if (entry === null) return null;
      if (!entries.has(entry.name)) entries.set(entry.name, entry);
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    // An offset that points outside the file.
    if (error instanceof RangeError) return null;
    throw error;
  }
  return entries;
}

interface Directory {
  readonly offset: number;
  readonly count: number;
}

/** The record at the end of the archive, before a comment of at most 64 KB. */
function findDirectory(view: DataView): Directory | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === 0xffffffff ? findLargeDirectory(view, at - 20) : { count, offset };
  }
  return null;
}

function findLargeDirectory(view: DataView, locator: number): Directory | null {
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(at, true) !== 0x06064b50) return null;
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ArchiveEntry | null {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const large = largeSizes(view, at, nameEnd);
  const start = large.offset ?? view.getUint32(at + 42, true);
  const size = large.packed ?? view.getUint32(at + 20, true);
  if (view.getUint32(start, true) !== 0x04034b50) return null;
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + size > bytes.length) return null;
  return {
    name: new TextDecoder()
      .decode(bytes.subarray(at + 46, nameEnd))
      .replaceAll('\\', '/')
      .replace(/^\//, ''),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    data: bytes.subarray(from, from + size),
  };
}

/** Sizes that do not fit into 32 bits, from the extra field with id 1. */
function largeSizes(view: DataView, at: number, extra: number): { packed?: number; offset?: number } {
  const end = extra + view.getUint16(at + 30, true);
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    const take = (): number => {
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    if (view.getUint32(at + 24, true) === 0xffffffff) take();
    const packed = view.getUint32(at + 20, true) === 0xffffffff ? take() : null;
    const offset = view.getUint32(at + 42, true) === 0xffffffff ? take() : null;
    return { ...(packed === null ? {} : { packed }), ...(offset === null ? {} : { offset }) };
  }
  return {};
}
