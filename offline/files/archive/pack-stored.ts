/**
 * A zip archive that holds some files as they are, not compressed and without checksums: the shape in which unpacked
 * parts are handed to the spreadsheet library. Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function packStored(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const label = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    writeSizes(head, 18, content.length, label.length);
    pieces.push(head, label, content);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    writeSizes(record, 20, content.length, label.length);
    record.writeUInt32LE(offset, 42);
    directory.push(record, label);
    offset += head.length + label.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}

/** Packed size, plain size and the length of the name stand one after the other in both kinds of record. */
function writeSizes(record: Buffer, at: number, size: number, nameLength: number): void {
  record.writeUInt32LE(size, at);
  record.writeUInt32LE(size, at + 4);
  record.writeUInt16LE(nameLength, at + 8);
}
