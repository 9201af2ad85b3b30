import { crc32, inflateRawSync } from 'node:zlib';
import type { ArchiveEntry } from './list-archive.ts';

export type Inflated = Uint8Array | 'too-large' | 'damaged';

/**
 * The plain bytes of an entry, or why there are none: more than `most` bytes, or data that does not unpack to what the
 * archive promised. Never holds more than `most` bytes, whatever the entry claims.
 */
export function inflateEntry({ method, data, crc }: ArchiveEntry, most: number): Inflated {
  if (method !== 0 && method !== 8) return 'damaged';
  if (method === 0 && data.length > most) return 'too-large';
  const plain = method === 0 ? data : inflate(data, most);
  if (typeof plain === 'string') return plain;
  return crc32(plain) === crc ? plain : 'damaged';
}

function inflate(data: Uint8Array, most: number): Inflated {
  try {
    return inflateRawSync(data, { maxOutputLength: most, chunkSize: chunkFor(data.length) });
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : 'damaged';
  }
}

/** Text shrinks to a tenth or so: one chunk then holds it. */
function chunkFor(packed: number): number {
  return Math.min(Math.max(packed * 12, 16_384), 1_048_576);
}
