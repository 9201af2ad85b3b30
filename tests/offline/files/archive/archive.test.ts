import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inflateEntry } from '../../../../offline/files/archive/inflate-entry.ts';
import { listArchive, type ArchiveEntry } from '../../../../offline/files/archive/list-archive.ts';
import { packStored } from '../../../../offline/files/archive/pack-stored.ts';
import { archiveOf } from '../../support/archives.ts';

const text = (entry: ArchiveEntry | undefined, most = 10_000): string => {
  const plain = entry === undefined ? 'damaged' : inflateEntry(entry, most);
  return typeof plain === 'string' ? plain : new TextDecoder().decode(plain);
};

describe('listArchive', () => {
  test('finds packed and stored files by their names', () => {
    const entries = listArchive(
      archiveOf([
        { name: 'a.xml', content: 'một' },
        { name: 'xl/b.xml', content: 'hai', method: 0 },
      ]),
    );
    expect([...(entries?.keys() ?? [])]).toEqual(['a.xml', 'xl/b.xml']);
    expect(text(entries?.get('a.xml'))).toBe('một');
    expect(text(entries?.get('xl/b.xml'))).toBe('hai');
  });

  test('reads past a comment at the end', () => {
    const archive = archiveOf([{ name: 'a', content: 'x' }]);
    archive.writeUInt16LE(5, archive.length - 2);
    expect(listArchive(Buffer.concat([archive, Buffer.from('chào')]))?.has('a')).toBe(true);
  });

  test('an archive cut anywhere is damaged', () => {
    const archive = archiveOf([
      { name: 'a.xml', content: 'một hai ba bốn năm' },
      { name: 'b.xml', content: 'sáu' },
    ]);
    for (let length = 0; length < archive.length; length += 1)
      expect(listArchive(archive.subarray(0, length)), `${length} bytes`).toBeNull();
  });

  test('whatever one byte is changed to, it ends with entries or null', () => {
    const archive = archiveOf([
      { name: 'a.xml', content: 'một' },
      { name: 'b.xml', content: 'hai' },
    ]);
    fc.assert(
      fc.property(fc.nat(archive.length - 1), fc.nat(255), (at, byte) => {
        const changed = Buffer.from(archive);
        changed[at] = byte;
        const entries = listArchive(changed);
        for (const entry of entries?.values() ?? []) expect(() => inflateEntry(entry, 1000)).not.toThrow();
      }),
    );
  });

  test('no bytes at all are no archive', () => {
    expect(listArchive(new Uint8Array(0))).toBeNull();
    expect(listArchive(Buffer.from('PK'))).toBeNull();
  });

  test('sizes of 64 bits are taken from the extra field', () => {
    const archive = archiveOf([{ name: 'a', content: 'đã nén' }]);
    const at = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    const packed = archive.readUInt32LE(at + 20);
    const extra = Buffer.alloc(20);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(16, 2);
    extra.writeBigUInt64LE(BigInt(archive.readUInt32LE(at + 24)), 4);
    extra.writeBigUInt64LE(BigInt(packed), 12);
    archive.writeUInt32LE(0xffffffff, at + 20);
    archive.writeUInt32LE(0xffffffff, at + 24);
    archive.writeUInt16LE(extra.length, at + 30);
    const whole = Buffer.concat([archive.subarray(0, at + 47), extra, archive.subarray(at + 47)]);
    expect(text(listArchive(whole)?.get('a'))).toBe('đã nén');
  });

  test('a directory of 64 bits is found through its locator', () => {
    const archive = archiveOf([{ name: 'a', content: 'x' }]);
    const end = archive.length - 22;
    const record = Buffer.alloc(56);
    record.writeUInt32LE(0x06064b50, 0);
    record.writeBigUInt64LE(1n, 32);
    record.writeBigUInt64LE(BigInt(archive.readUInt32LE(end + 16)), 48);
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    locator.writeBigUInt64LE(BigInt(end), 8);
    const last = Buffer.from(archive.subarray(end));
    last.writeUInt16LE(0xffff, 10);
    last.writeUInt32LE(0xffffffff, 16);
    expect(text(listArchive(Buffer.concat([archive.subarray(0, end), record, locator, last]))?.get('a'))).toBe('x');
    expect(listArchive(Buffer.concat([archive.subarray(0, end), last]))).toBeNull();
  });

  test('more entries than any workbook has are refused', () => {
    const archive = archiveOf([{ name: 'a', content: 'x' }]);
    archive.writeUInt16LE(20_000, archive.length - 12);
    expect(listArchive(archive)).toBeNull();
  });
});

describe('inflateEntry', () => {
  const entry = (more: Partial<ArchiveEntry>): ArchiveEntry => {
    const plain = Buffer.from('một hai ba');
    return { name: 'a', method: 8, isEncrypted: false, crc: crc32(plain), data: deflateRawSync(plain), ...more };
  };

  test('gives exactly what was packed', () => expect(text(entry({}))).toBe('một hai ba'));

  test('holds no more than it may', () => {
    expect(inflateEntry(entry({}), 5)).toBe('too-large');
    expect(inflateEntry(entry({ method: 0, data: Buffer.from('một hai ba') }), 5)).toBe('too-large');
    const million = deflateRawSync(Buffer.alloc(1_000_000));
    expect(inflateEntry(entry({ data: million, crc: crc32(Buffer.alloc(1_000_000)) }), 999_999)).toBe('too-large');
    expect(inflateEntry(entry({ data: million, crc: crc32(Buffer.alloc(1_000_000)) }), 1_000_000)).toHaveLength(
      1_000_000,
    );
  });

  test.each([
    ['a wrong checksum', { crc: 1 }],
    ['data that is not packed', { data: Buffer.from('?'.repeat(40)) }],
    ['an unknown way of packing', { method: 12 }],
    ['data cut short', { data: deflateRawSync(Buffer.from('một hai ba')).subarray(0, 6) }],
  ])('%s is damage', (_, more) => expect(inflateEntry(entry(more), 1000)).toBe('damaged'));
});

test('what is packed for the library is read back the same', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.xml$/), fc.uint8Array({ maxLength: 200 }), { minKeys: 1 }),
      (files) => {
        const entries = listArchive(packStored(new Map(Object.entries(files))));
        expect([...(entries?.keys() ?? [])]).toEqual(Object.keys(files));
        for (const [name, content] of Object.entries(files)) {
          const entry = entries?.get(name);
          expect(entry?.data).toEqual(Buffer.from(content));
        }
      },
    ),
  );
});
