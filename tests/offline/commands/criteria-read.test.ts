import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Grid } from '../../../shared/base/grid.ts';
import { runCommand, runJson } from '../support/run-command.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { writeOdsWithHucre, writeWithExcelJs, writeWithHucre } from '../support/workbooks.ts';

const rows: readonly (readonly (string | number | null)[])[] = [
  ['PHỤ LỤC: BỘ TIÊU CHÍ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2025'],
  ['STT', 'Lĩnh vực, tiêu chí', 'Điểm tối đa', 'Cách chấm'],
  ['1', 'Chỉ đạo, điều hành', 3],
  ['1.1', 'Ban hành kế hoạch', 2, 'Kịp thời: 2 điểm\nChậm: 1 điểm\nKhông ban hành: 0 điểm'],
  ['1.2', 'Kiểm tra nội bộ', 1, 'Có: 1 điểm; không: 0 điểm'],
  ['2', 'Thủ tục hành chính', 3],
  ['2.1', 'Tỷ lệ hồ sơ đúng hạn', 2, 'Từ 95% trở lên: 2 điểm\nTừ 80% đến dưới 95%: 1 điểm\nDưới 80%: 0 điểm'],
  ['2.2', 'Cách làm mới', 1, 'Theo hướng dẫn riêng'],
];
const table: Grid = { tab: 'Phụ lục', rows };
const asText = (delimiter: string, quoted: boolean): string =>
  rows.map((row) => row.map((value) => (quoted ? `"${value ?? ''}"` : `${value ?? ''}`)).join(delimiter)).join('\r\n');

interface TableJson {
  readonly set: {
    readonly id: string;
    readonly edition: number;
    readonly year: number | null;
    readonly items: readonly unknown[];
  };
  readonly leaves: readonly {
    readonly code: string;
    readonly title: string;
    readonly max: number;
    readonly rule: { readonly kind: string };
    readonly source: readonly string[];
  }[];
  readonly unread: number;
  readonly problems: readonly { readonly cell: string; readonly message: string }[];
  readonly changes?: readonly { readonly kind: string; readonly code: string; readonly message: string }[];
}

describe('cchc criteria read', () => {
  test('the JSON of the contract', async () => {
    const folder = tempFolder();
    const { code, json, problems } = await runJson([
      'criteria',
      'read',
      folder.write('a.xlsx', await writeWithHucre(table)),
    ]);
    const read = json as TableJson;
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    expect(read.leaves.map(({ code: item, title, max, rule }) => [item, title, max, rule.kind])).toEqual([
      ['1.1', 'Ban hành kế hoạch', 2, 'choice'],
      ['1.2', 'Kiểm tra nội bộ', 1, 'choice'],
      ['2.1', 'Tỷ lệ hồ sơ đúng hạn', 2, 'tiers'],
      ['2.2', 'Cách làm mới', 1, 'unread'],
    ]);
    expect(read.leaves[0]?.source.flatMap((text) => text.split('\n'))).toEqual([
      'Kịp thời: 2 điểm',
      'Chậm: 1 điểm',
      'Không ban hành: 0 điểm',
    ]);
    expect(read).toMatchObject({ unread: 1, set: { year: 2025, edition: 1 } });
    for (const { cell, message } of read.problems)
      expect([cell, message]).toEqual([expect.stringMatching(/^[A-Z]+\d+$/), expect.stringMatching(/\.$/)]);
  });

  test('the text ends with one line of counts', async () => {
    const folder = tempFolder();
    const { out } = await runCommand([
      'criteria',
      'read',
      folder.write('a.xlsx', await writeWithHucre(table)),
      '--out',
      folder.at('bo.json'),
    ]);
    expect(out.split('\n').pop()).toMatch(
      /^4 mục chấm điểm: 3 đã hiểu cách chấm, \d+ chỗ cần xác nhận, 1 chưa hiểu\.$/,
    );
    expect(out).toContain(`Đã ghi ${folder.at('bo.json')}`);
    for (const line of out.split('\n').filter((one) => !one.startsWith('Đã ghi')))
      expect([...line].length).toBeLessThanOrEqual(80);
  });

  test('a table reads the same from every kind of file', async () => {
    const folder = tempFolder();
    const files = [
      folder.write('a.xlsx', await writeWithHucre(table)),
      folder.write('b.xlsx', await writeWithExcelJs(table)),
      folder.write('c.ods', await writeOdsWithHucre(table)),
      folder.write('d.csv', `\ufeff${asText(',', true)}`),
      folder.write('e.csv', asText(';', true)),
      folder.write('f.tsv', asText('\t', true)),
      folder.write('g.txt', Buffer.from(`\ufeff${asText('\t', true)}`, 'utf16le')),
      // Pasted from Word: paragraphs of a cell are lines of their own, nothing stands in quotes.
      folder.write('h.txt', asText('\t', false)),
    ];
    const read = [];
    for (const file of files) {
      const { set, leaves, unread } = (await runJson(['criteria', 'read', file, '--id', 'bo'])).json as TableJson;
      read.push({ items: set.items, leaves: leaves.map(({ code, rule, source }) => ({ code, rule, source })), unread });
    }
    for (const one of read) expect(one).toEqual(read[0]);
  });

  test('the set that it writes is the one that the other commands take', async () => {
    const folder = tempFolder();
    const path = folder.write('a.xlsx', await writeWithHucre(table));
    await runCommand(['criteria', 'read', path, '--out', folder.at('bo.json')]);
    const score = async (set: string): Promise<unknown> =>
      (await runJson(['criteria', 'score', set, '--code', '2.1', '--ratio', '95%'])).json;
    expect(await score(folder.at('bo.json'))).toEqual({
      points: 2,
      max: 2,
      why: expect.stringContaining('95') as string,
    });
    expect(await score(path)).toEqual(await score(folder.at('bo.json')));
  });

  test('--replaces makes the next edition and says what changes for the units', async () => {
    const folder = tempFolder();
    const old = folder.at('bo.json');
    await runCommand([
      'criteria',
      'read',
      folder.write('a.xlsx', await writeWithHucre(table)),
      '--id',
      'xa-2025',
      '--out',
      old,
    ]);
    const before = readFileSync(old);
    const corrected = {
      ...table,
      rows: rows.map((row) => row.map((value) => (value === 'Kiểm tra nội bộ' ? 'Kiểm tra công vụ nội bộ' : value))),
    };
    const path = folder.write('b.xlsx', await writeWithHucre(corrected));
    const { out, code } = await runCommand([
      'criteria',
      'read',
      path,
      '--replaces',
      old,
      '--out',
      folder.at('bo-2.json'),
    ]);
    expect(code).toBe(0);
    expect(out).toContain(
      'Thay đổi đối với đơn vị so với lần 1:\n  - Mục 1.2 đổi tên từ "Kiểm tra nội bộ" thành "Kiểm tra công vụ nội bộ".',
    );
    expect(JSON.parse(readFileSync(folder.at('bo-2.json'), 'utf8'))).toMatchObject({
      id: 'xa-2025',
      edition: 2,
      year: 2025,
    });
    expect(((await runJson(['criteria', 'read', path, '--replaces', old])).json as TableJson).changes).toEqual([
      {
        kind: 'renamed',
        code: '1.2',
        message: 'Mục 1.2 đổi tên từ "Kiểm tra nội bộ" thành "Kiểm tra công vụ nội bộ".',
      },
    ]);
    expect((await runCommand(['criteria', 'read', folder.at('a.xlsx'), '--replaces', old])).out).toContain(
      'Không mục nào thay đổi so với lần 1.',
    );
    expect((await runCommand(['criteria', 'read', path, '--replaces', old, '--out', old])).problems).toEqual([
      expect.stringContaining('không ghi đè'),
    ]);
    expect(readFileSync(old)).toEqual(before);
    expect((await runCommand(['criteria', 'read', path, '--replaces', old, '--edition', '5'])).code).toBe(2);
    expect((await runCommand(['criteria', 'read', path, '--replaces', old, '--id', 'khac'])).problems).toEqual([
      expect.stringContaining('"xa-2025"'),
    ]);
  });

  test('the table itself is never written over', async () => {
    const folder = tempFolder();
    const path = folder.write('a.csv', asText(',', true));
    expect((await runCommand(['criteria', 'read', path, '--out', path])).problems).toEqual([
      expect.stringContaining('không ghi đè'),
    ]);
    expect(readFileSync(path, 'utf8')).toBe(asText(',', true));
  });

  test('several tables: the choice is asked for by number', async () => {
    const folder = tempFolder();
    const path = folder.write(
      'a.xlsx',
      await writeWithHucre(table, {
        tab: 'Phụ lục 2',
        rows: rows.map((row) => row.map((value) => (value === 'Ban hành kế hoạch' ? 'Ban hành quyết định' : value))),
      }),
    );
    expect((await runCommand(['criteria', 'read', path])).problems).toEqual([
      expect.stringMatching(/có 2 bảng tiêu chí.*Thêm --table SỐ/),
    ]);
    expect(((await runJson(['criteria', 'read', path, '--table', '2'])).json as TableJson).leaves[0]?.title).toBe(
      'Ban hành quyết định',
    );
    expect((await runCommand(['criteria', 'read', path, '--table', '3'])).problems).toEqual([
      expect.stringContaining('chỉ có 2 bảng tiêu chí'),
    ]);
  });

  test.each([
    ['a.pdf', '%PDF-1.7', 'Bộ tiêu chí: Tệp $ là PDF, không phải bảng tính.'],
    ['a.xlsx', 'x', 'Bộ tiêu chí: Tệp $ không phải là bảng tính.'],
    ['a.csv', '', 'Bảng tiêu chí $: Tệp không có nội dung nào để đọc'],
    ['a.csv', 'STT,Tiêu chí\n1,Kế hoạch', 'Bảng tiêu chí $: Bảng ở trang'],
    ['a.csv', 'a,b\nc,d', 'Bảng tiêu chí $: Không tìm thấy hàng tiêu đề'],
  ])('%s with %j is refused: nothing half imported', async (name, content, sentence) => {
    const folder = tempFolder();
    const path = folder.write(name, content);
    const { code, out, problems } = await runCommand(['criteria', 'read', path, '--out', folder.at('bo.json')]);
    expect([code, out]).toEqual([2, '']);
    expect(problems).toEqual([expect.stringContaining(sentence.replace('$', path))]);
    expect(() => readFileSync(folder.at('bo.json'))).toThrow('ENOENT');
  });
});
