import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inflateRows, type RowLimits } from '../../../../offline/files/archive/inflate-rows.ts';
import type { ArchiveEntry } from '../../../../offline/files/archive/list-archive.ts';
import { cutRows } from '../../../../offline/files/archive/row-cutter.ts';

const row = (n: number, inside = `<c r="A${n}"><v>${n}</v></c>`, prefix = ''): string =>
  `<${prefix}row r="${n}">${inside}</${prefix}row>`;
const sheet = (rows: readonly string[], prefix = ''): string =>
  `<${prefix}worksheet><${prefix}sheetData>${rows.join('')}</${prefix}sheetData><${prefix}mergeCells/></${prefix}worksheet>`;

function cut(xml: string, most: number, pieceLength = xml.length): { xml: string; isCut: boolean } {
  const cutter = cutRows(most);
  const bytes = Buffer.from(xml);
  for (let at = 0; at < bytes.length; at += pieceLength) cutter.push(bytes.subarray(at, at + pieceLength));
  const { xml: kept, isCut } = cutter.end();
  return { xml: kept.toString(), isCut };
}

describe('cutRows', () => {
  test('keeps a sheet within the limit byte for byte', () => {
    const xml = sheet([row(1), row(2), row(3)]);
    expect(cut(xml, 3)).toEqual({ xml, isCut: false });
  });

  test('drops the rows beyond, keeps what stands after the rows, and says so', () => {
    expect(cut(sheet([row(1), row(2), row(3), row(1_048_576)]), 2)).toEqual({
      xml: sheet([row(1), row(2)]),
      isCut: true,
    });
  });

  test('rows beyond that hold no value are dropped without a word', () => {
    const blank = [row(3, '<c r="A3" s="1"/>'), row(4, ''), '<row r="5" ht="15"/>'];
    expect(cut(sheet([row(1), ...blank]), 2)).toEqual({ xml: sheet([row(1)]), isCut: false });
  });

  test('a text in the cell itself counts as a value', () => {
    expect(cut(sheet([row(9, '<c r="A9" t="inlineStr"><is><t>x</t></is></c>')]), 2).isCut).toBe(true);
  });

  test('knows parts that carry a prefix', () => {
    expect(cut(sheet([row(1, '', 'x:'), row(3, '<x:c r="A3"><x:v>1</x:v></x:c>', 'x:')], 'x:'), 2)).toEqual({
      xml: sheet([row(1, '', 'x:')], 'x:'),
      isCut: true,
    });
  });

  test('pieces of any length give the same as the whole', () => {
    const rows = fc.array(
      fc.constantFrom('<c r="A1"><v>1</v></c>', '', '<c s="2"/>', `<c><v>${'9'.repeat(700)}</v></c>`),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 900 }), (cells, most, length) => {
        const xml = sheet(cells.map((inside, i) => row(i + 1, inside)));
        const expected = sheet(cells.slice(0, most).map((inside, i) => row(i + 1, inside)));
        const isCut = cells.slice(most).some((inside) => inside.includes('<v>'));
        expect(cut(xml, most, length)).toEqual({ xml: expected, isCut });
      }),
    );
  });
});

describe('inflateRows', () => {
  const limits: RowLimits = { rows: 2, kept: 16_000_000, unpacked: 40_000_000 };
  const entryOf = (xml: string | Buffer): ArchiveEntry => {
    const plain = Buffer.from(xml);
    return { name: 'a', method: 8, isEncrypted: false, crc: crc32(plain), data: deflateRawSync(plain, { level: 1 }) };
  };

  test('a sheet that is far larger than what is kept is read piece by piece', async () => {
    const xml = sheet([row(1), row(2), ...Array.from({ length: 300_000 }, (_, i) => row(i + 3, '<c s="1"/>'))]);
    expect(xml.length).toBeGreaterThan(8 * 1024 * 1024);
    const read = await inflateRows(entryOf(xml), { ...limits, kept: 10_000 });
    if (typeof read === 'string') throw new Error(read);
    expect(Buffer.from(read.xml).toString()).toBe(sheet([row(1), row(2)]));
    expect(read).toMatchObject({ isCut: false, unpacked: xml.length });
  });

  test('what would fill the memory is refused', async () => {
    const blank = Buffer.alloc(20_000_000, ' ');
    expect(await inflateRows(entryOf(blank), limits)).toBe('too-large');
    expect(await inflateRows(entryOf(Buffer.alloc(9_000_000, ' ')), { ...limits, unpacked: 1_000_000 })).toBe(
      'too-large',
    );
    expect(await inflateRows(entryOf(sheet([row(1)])), { ...limits, unpacked: 10 })).toBe('too-large');
  });

  test('damage is told from size', async () => {
    expect(await inflateRows({ ...entryOf('x'), crc: 5 }, limits)).toBe('damaged');
    const long = entryOf(Buffer.alloc(12_000_000, 'ab'));
    expect(
      await inflateRows(
        { ...long, data: Buffer.concat([long.data.subarray(0, 30_000), Buffer.alloc(200, 0xff)]) },
        limits,
      ),
    ).toBe('damaged');
  });
});
