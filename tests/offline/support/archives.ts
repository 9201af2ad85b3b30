import { crc32, deflateRawSync } from 'node:zlib';

export interface ArchiveFile {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** Packed bytes that need not be those of the content. */
  readonly packed?: Uint8Array;
  readonly crc?: number;
  readonly size?: number;
  /** 0 stored, 8 deflate. */
  readonly method?: number;
  readonly flags?: number;
}

/** A zip archive, as faulty as the test wants it. */
export function archiveOf(files: readonly ArchiveFile[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content = '', method = 8, flags = 0, ...more } of files) {
    const plain = Buffer.from(content);
    const packed = Buffer.from(more.packed ?? (method === 8 ? deflateRawSync(plain) : plain));
    const label = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(flags, 6);
    head.writeUInt16LE(method, 8);
    head.writeUInt32LE(more.crc ?? crc32(plain), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(more.size ?? plain.length, 22);
    head.writeUInt16LE(label.length, 26);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    head.copy(record, 8, 6, 28);
    record.writeUInt32LE(offset, 42);
    pieces.push(head, label, packed);
    directory.push(record, label);
    offset += 30 + label.length + packed.length;
  }
  const records = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(records.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, records, end]);
}

export interface RawTab {
  readonly name: string;
  readonly xml: string | Uint8Array;
  readonly kind?: 'worksheet' | 'chartsheet';
  readonly file?: Partial<ArchiveFile>;
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of an .xlsx file around hand-written tabs. */
export function workbookParts(tabs: readonly RawTab[]): ArchiveFile[] {
  const part = ({ kind = 'worksheet' }: RawTab, i: number): string => `${kind}s/sheet${i + 1}.xml`;
  return [
    {
      name: '[Content_Types].xml',
      content:
        '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${relationships}"><sheets>${tabs.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${tabs.map((tab, i) => `<Relationship Id="rId${i + 1}" Type="${relationships}/${tab.kind ?? 'worksheet'}" Target="${part(tab, i)}"/>`).join('')}</Relationships>`,
    },
    ...tabs.map((tab, i) => ({ name: `xl/${part(tab, i)}`, content: tab.xml, ...tab.file })),
  ];
}

/** An .xlsx file with hand-written tabs. */
export function rawWorkbook(...tabs: readonly RawTab[]): Buffer {
  return archiveOf(workbookParts(tabs));
}

export function sheetXml(rows: string, after = ''): string {
  return `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
}
