import { createDeflateRaw } from 'node:zlib';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../offline/files/read-workbook.ts';
import { archiveOf, rawWorkbook, sheetXml, workbookParts } from '../support/archives.ts';

const small = writeXlsx({ sheets: [{ name: 'A', rows: [['x', 1]] }] });
const compound = (...streams: readonly string[]): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(500),
    ...streams.map((name) => Buffer.from(name, 'utf16le')),
  ]);
const odf = (kind: string, ...more: readonly { name: string; content: string }[]): Buffer =>
  archiveOf([{ name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, method: 0 }, ...more]);
const typed = (type: string): Buffer =>
  archiveOf([{ name: '[Content_Types].xml', content: `<Types><Override ContentType="application/${type}"/></Types>` }]);

describe('what is no readable workbook is told apart', () => {
  test.each([
    ['no bytes', Buffer.alloc(0), 'empty'],
    ['text with the ending of a workbook', Buffer.from('STT,Tiêu chí\n1,abc'), 'not-a-spreadsheet'],
    ['a web page', Buffer.from('<html><table><tr><td>1</td></tr></table></html>'), 'not-a-spreadsheet'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'not-a-spreadsheet'],
    ['a PDF', Buffer.from('%PDF-1.7\n...'), 'pdf'],
    ['an .xls of Excel 97', compound('Workbook'), 'old-xls'],
    ['a .doc of Word 97', compound('WordDocument'), 'word'],
    ['a workbook with a password, as Office keeps it', compound('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['a Word document', typed('vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'), 'word'],
    ['an OpenDocument text', odf('text'), 'word'],
    ['slides', typed('vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'), 'not-a-spreadsheet'],
    ['a binary workbook', typed('vnd.ms-excel.sheet.binary.macroEnabled.main'), 'xlsb'],
    ['a zip of something else', archiveOf([{ name: 'anh.png', content: 'x' }]), 'not-a-spreadsheet'],
    ['a zip with a password', archiveOf([{ name: 'a.xlsx', content: 'x', flags: 1 }]), 'encrypted'],
    [
      'an .ods with a password',
      odf('spreadsheet', { name: 'META-INF/manifest.xml', content: '<manifest:encryption-data/>' }),
      'encrypted',
    ],
    [
      'an .ods with a password of newer versions',
      odf('spreadsheet', { name: 'encrypted-package', content: 'x' }),
      'encrypted',
    ],
    ['an .ods without content', odf('spreadsheet'), 'damaged'],
    ['an .ods with broken content', odf('spreadsheet', { name: 'content.xml', content: '<a' }), 'damaged'],
    ['a workbook without tabs', rawWorkbook(), 'damaged'],
    ['a workbook whose tab is missing', archiveOf(workbookParts([{ name: 'A', xml: '' }]).slice(0, -1)), 'damaged'],
    [
      'a workbook with broken XML',
      rawWorkbook({ name: 'A', xml: '<worksheet><sheetData><row r="1"><c r="A1"' }),
      'damaged',
    ],
    ['a file beyond the limit', Buffer.alloc(60 * 1024 * 1024 + 1), 'too-large'],
  ] as const)('%s', async (_, bytes, why) => {
    expect(await readWorkbook(bytes)).toEqual({ kind: 'unreadable', why });
  });

  test('a workbook that the library has encrypted', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [['x']] }],
      encryption: { password: 'bi mat', spinCount: 10 },
    });
    expect(await readWorkbook(bytes)).toEqual({ kind: 'unreadable', why: 'encrypted' });
  });

  test('a workbook that holds a Word document is still a workbook', async () => {
    const parts = workbookParts([{ name: 'A', xml: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') }]);
    const bytes = archiveOf([
      ...parts,
      { name: 'xl/embeddings/a.docx', content: archiveOf([{ name: 'word/document.xml', content: 'x' }]), method: 0 },
    ]);
    expect(await readWorkbook(bytes)).toMatchObject({ kind: 'read' });
  });

  test('a download that stopped anywhere is damaged', async () => {
    const bytes = await small;
    for (const part of [0.1, 0.5, 0.9, 0.99])
      expect(await readWorkbook(bytes.subarray(0, Math.floor(bytes.length * part)))).toEqual({
        kind: 'unreadable',
        why: 'damaged',
      });
  });

  test('a change of any byte never makes it throw', async () => {
    const bytes = await small;
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, byte) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = byte;
        expect(['read', 'unreadable']).toContain((await readWorkbook(changed)).kind);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a file cannot fill the memory', () => {
  /** So many MB of blanks, packed. */
  const blanks = async (megabytes: number): Promise<Buffer> => {
    const deflate = createDeflateRaw({ level: 9 });
    const pieces: Buffer[] = [];
    deflate.on('data', (piece: Buffer) => pieces.push(piece));
    const block = Buffer.alloc(1024 * 1024, ' ');
    for (let i = 0; i < megabytes; i += 1)
      await new Promise((resolve) => {
        deflate.write(block, resolve);
      });
    await new Promise<void>((resolve) => {
      deflate.end(resolve);
    });
    return Buffer.concat(pieces);
  };

  test.each([
    ['a tab', 'xl/worksheets/sheet1.xml'],
    ['the texts that the tabs share', 'xl/sharedStrings.xml'],
    ['a part that nobody knows', 'xl/khac.xml'],
  ])('%s that unpacks to 700 MB is refused soon', async (_, name) => {
    const packed = await blanks(700);
    expect(packed.length).toBeLessThan(1_000_000);
    const parts = workbookParts([{ name: 'A', xml: sheetXml('') }]).filter((part) => part.name !== name);
    const before = process.memoryUsage().rss;
    const started = performance.now();
    expect(await readWorkbook(archiveOf([...parts, { name, packed, size: 700 * 1024 * 1024, crc: 1 }]))).toEqual({
      kind: 'unreadable',
      why: 'too-much-inside',
    });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  });

  test('one that lies about its size is found out', async () => {
    const parts = workbookParts([{ name: 'A', xml: '' }]).slice(0, -1);
    const packed = await blanks(100);
    expect(
      await readWorkbook(archiveOf([...parts, { name: 'xl/worksheets/sheet1.xml', packed, size: 10, crc: 1 }])),
    ).toMatchObject({ kind: 'unreadable' });
  });

  test('pictures are not unpacked at all', async () => {
    const parts = workbookParts([{ name: 'A', xml: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') }]);
    const bytes = archiveOf([...parts, { name: 'xl/media/image1.xml', packed: await blanks(700), size: 1, crc: 1 }]);
    expect(await readWorkbook(bytes)).toMatchObject({ kind: 'read', grids: [{ rows: [[1]] }] });
  });

  test('1,048,576 formatted rows with three filled cells read as the table that they hold', async () => {
    const rows = Array.from(
      { length: 1_048_576 },
      (_, i) =>
        `<row r="${i + 1}" ht="15.75"><c r="A${i + 1}" s="1"/>${i < 3 ? `<c r="B${i + 1}"><v>${i}</v></c>` : ''}</row>`,
    );
    const bytes = rawWorkbook({ name: 'A', xml: sheetXml(rows.join('')) });
    const started = performance.now();
    const reading = await readWorkbook(bytes);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(reading).toMatchObject({ kind: 'read', cutTabs: [] });
    if (reading.kind === 'read')
      expect(reading.grids[0]?.rows.slice(0, 3)).toEqual([
        [null, 0],
        [null, 1],
        [null, 2],
      ]);
  }, 60_000);

  test('three cells at the far ends of a tab are no table of 17 billion cells', async () => {
    const reading = await readWorkbook(
      rawWorkbook({
        name: 'A',
        xml: sheetXml(
          '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row>',
        ),
      }),
    );
    expect(reading).toMatchObject({ kind: 'read', grids: [{ rows: [[1]] }], cutTabs: ['A'] });
  });

  test('a thousand tabs that share one part are one tab', async () => {
    const parts = workbookParts([{ name: 'A', xml: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') }]).map((part) =>
      part.name === 'xl/workbook.xml'
        ? {
            ...part,
            content: `<workbook xmlns:r="r"><sheets>${Array.from({ length: 1000 }, (_, i) => `<sheet name="T${i}" sheetId="${i}" r:id="rId1"/>`).join('')}</sheets></workbook>`,
          }
        : part,
    );
    expect(await readWorkbook(archiveOf(parts))).toMatchObject({ kind: 'read', grids: [{ tab: 'T0' }] });
  });
});
