import { createInflateRaw } from 'node:zlib';
import type { ArchiveEntry } from './list-archive.ts';
import { inflateEntry } from './inflate-entry.ts';
import { cutRows } from './row-cutter.ts';

export interface RowLimits {
  /** Rows that are kept. */
  readonly rows: number;
  /** Bytes that are kept at most. */
  readonly kept: number;
  /** Bytes that are unpacked at most, those of dropped rows included. */
  readonly unpacked: number;
}

export type InflatedRows =
  | {
      readonly xml: Uint8Array;
      /** Cells with a value were among what was dropped. */
      readonly isCut: boolean;
      /** Bytes that were unpacked for it. */
      readonly unpacked: number;
    }
  | 'too-large'
  | 'damaged';

/** What is unpacked in one go; more is unpacked piece by piece. */
const inOneGo = 8 * 1024 * 1024;

/**
 * The XML of a worksheet without the rows beyond the limit. A sheet that was filled or formatted down to the last row
 * that a spreadsheet has is read in a second and never held whole.
 */
export async function inflateRows(entry: ArchiveEntry, limits: RowLimits): Promise<InflatedRows> {
  const whole = inflateEntry(entry, Math.min(inOneGo, limits.kept));
  if (whole === 'damaged') return 'damaged';
  if (whole === 'too-large') return entry.method === 8 ? inflatePieces(entry, limits) : 'too-large';
  if (whole.length > limits.unpacked) return 'too-large';
  const cutter = cutRows(limits.rows);
  cutter.push(Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength));
  return { ...cutter.end(), unpacked: whole.length };
}

async function inflatePieces({ data }: ArchiveEntry, limits: RowLimits): Promise<InflatedRows> {
  const inflate = createInflateRaw({ chunkSize: 1_048_576 });
  inflate.end(data);
  const cutter = cutRows(limits.rows);
  let unpacked = 0;
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      unpacked += piece.length;
      cutter.push(piece);
      if (unpacked > limits.unpacked || cutter.size() > limits.kept) return 'too-large';
    }
  } catch {
    return 'damaged';
  }
  return { ...cutter.end(), unpacked };
}
