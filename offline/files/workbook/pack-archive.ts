import { crc32, deflateRawSync } from 'node:zlib';

/** The day of every part, 01/01/1980: the same parts give the same archive. */
const date = 0x0021;

/** A zip archive of parts by their path. Source: PKWARE APPNOTE 6.3.10, sections 4.3.6 to 4.3.16. */
export function packArchive(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, plain] of parts) {
    const path = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(plain);
    const common = commonHeader(plain, packed, path);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, path, packed]);
    const entry = Buffer.alloc(46);
    entry.write('PK\u0001\u0002\u0014\u0000', 0, 'latin1');
    common.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    files.push(local);
    directory.push(entry, path);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

/** What the header of a part and its entry in the directory say alike. */
function commonHeader(plain: Uint8Array, packed: Uint8Array, path: Uint8Array): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  // Names are in UTF-8.
  header.writeUInt16LE(0x0800, 2);
  header.writeUInt16LE(8, 4);
  header.writeUInt16LE(date, 8);
  header.writeUInt32LE(crc32(plain), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(plain.length, 18);
  header.writeUInt16LE(path.length, 22);
  return header;
}
