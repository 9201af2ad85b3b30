import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../offline/files/decode-text.ts';
import { delimiterOf, parseDelimited } from '../../../offline/files/delimited-text.ts';
import { joinPastedRows } from '../../../offline/files/pasted-table.ts';
import { readTextTable } from '../../../offline/files/read-text-table.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('decodeText', () => {
  test.each([
    ['UTF-8', Buffer.from('Điểm')],
    ['UTF-8 with a mark', Buffer.from('\ufeffĐiểm')],
    ['UTF-16 as Excel saves "Unicode Text"', Buffer.from('\ufeffĐiểm', 'utf16le')],
    ['UTF-16, the other order of bytes', Buffer.from('\ufeffĐiểm', 'utf16le').swap16()],
  ])('reads %s', (_, bytes) => expect(decodeText(bytes)).toBe('Điểm'));

  test.each([
    ['Windows-1258 and TCVN3', Buffer.from([0xd0, 0x69, 0xec, 0x6d])],
    ['UTF-16 without a mark', Buffer.from('STT', 'utf16le')],
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
  ])('gives nothing for %s', (_, bytes) => expect(decodeText(bytes)).toBeNull());
});

describe('parseDelimited', () => {
  test.each([
    [
      'commas',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, as Excel of Vietnam writes',
      'a;b\r\n1,5;"2;3"\r\n',
      [
        ['a', 'b'],
        ['1,5', '2;3'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['cells with line breaks and quotes', 'a,"b\n""c"""\n', [['a', 'b\n"c"']]],
    ['empty cells and lines', ',\n\na,', [['', ''], [''], ['a', '']]],
    ['a single column', 'a\nb', [['a'], ['b']]],
    ['nothing', '', []],
  ])('reads %s', (_, text, rows) => expect(parseDelimited(text)).toEqual(rows));

  test('a quotation mark that opens a typed text is a letter of it', () => {
    expect(parseDelimited('1\t"Một cửa" điện tử\n2\t"chưa đóng\n3\tx', '\t')).toEqual([
      ['1', '"Một cửa" điện tử'],
      ['2', '"chưa đóng'],
      ['3', 'x'],
    ]);
  });

  test('a title of one cell above does not hide the delimiter', () => {
    expect(delimiterOf('BỘ TIÊU CHÍ, NĂM 2025\nSTT;Tiêu chí;Điểm\n1;a, b, c;2\n2;d, e;3\n')).toBe(';');
  });

  test('what is written with every cell in quotes is read back the same', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', 'đ', ' ') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom(',' as const, ';' as const, '\t' as const), (rows, delimiter) => {
        const text = rows
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter))
          .join('\r\n');
        expect(parseDelimited(text, delimiter)).toEqual(rows);
      }),
    );
  });

  test('no text makes it throw or loses a letter when there are no quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', '\n', 'b') }), (text) => {
        expect(
          parseDelimited(text, ',')
            .map((row) => row.join(','))
            .join('\n'),
        ).toBe(text.replace(/\n$/, ''));
      }),
    );
  });
});

describe('cells pasted from Word', () => {
  const lines = (text: string): string[][] => text.split('\n').map((line) => line.split('|'));

  test('paragraphs of the last cell come back to it', () => {
    expect(
      joinPastedRows(
        lines(
          'PHỤ LỤC\nSTT|Tiêu chí|Điểm|Cách chấm\n1.1|Kế hoạch|1|Kịp thời: 1\nChậm: 0,5\nKhông: 0\n1.2|Báo cáo|2|Đủ: 2\nThiếu: 0',
        ),
      ),
    ).toEqual([
      ['PHỤ LỤC'],
      ['STT', 'Tiêu chí', 'Điểm', 'Cách chấm'],
      ['1.1', 'Kế hoạch', '1', 'Kịp thời: 1\nChậm: 0,5\nKhông: 0'],
      ['1.2', 'Báo cáo', '2', 'Đủ: 2\nThiếu: 0'],
    ]);
  });

  test('so do paragraphs in the middle of a row', () => {
    expect(
      joinPastedRows(lines('STT|Tiêu chí|Điểm tối đa|Ghi chú\n1.1|Kế hoạch\nđúng hạn|1|a\n1.2|Báo cáo\nđủ\nđúng|2|b')),
    ).toEqual([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Ghi chú'],
      ['1.1', 'Kế hoạch\nđúng hạn', '1', 'a'],
      ['1.2', 'Báo cáo\nđủ\nđúng', '2', 'b'],
    ]);
  });

  test('a field across all columns, the sum and the signature stand alone', () => {
    const rows = joinPastedRows(
      lines(
        'STT|Tiêu chí|Điểm\nI. CẢI CÁCH THỂ CHẾ\n1|Kế hoạch|1\nLĨNH VỰC II\n2|Báo cáo|2\nTỔNG CỘNG\nNGƯỜI LẬP BIỂU',
      ),
    );
    expect(rows.slice(1)).toEqual([
      ['I. CẢI CÁCH THỂ CHẾ'],
      ['1', 'Kế hoạch', '1'],
      ['LĨNH VỰC II'],
      ['2', 'Báo cáo', '2'],
      ['TỔNG CỘNG'],
      ['NGƯỜI LẬP BIỂU'],
    ]);
  });

  test('rows that are whole are left as they are', () => {
    const whole = lines('STT|Tiêu chí|Điểm\n1|a|1\n|b|0,5');
    expect(joinPastedRows(whole)).toBe(whole);
  });

  test('without a header nothing is joined', () => {
    const rows = lines('a|b\nc\nd|e');
    expect(joinPastedRows(rows)).toBe(rows);
  });
});

describe('readTextTable', () => {
  test('names the file and what to do with one in an old encoding', async () => {
    const folder = tempFolder();
    await expect(readTextTable(folder.write('bang.csv', Buffer.from([0xd0, 0x69, 0xec, 0x6d])))).rejects.toThrow(
      /bang\.csv không phải văn bản Unicode.*"CSV UTF-8"/,
    );
  });

  test('says that a file is not there', async () => {
    await expect(readTextTable('/khong/co.csv')).rejects.toThrow(
      'Không mở được tệp /khong/co.csv vì không thấy tệp ở đó.',
    );
  });

  test('gives a grid in which empty cells are empty', async () => {
    const folder = tempFolder();
    expect(await readTextTable(folder.write('a.tsv', 'x\t\ty'))).toEqual({ tab: 'a.tsv', rows: [['x', null, 'y']] });
  });
});
