import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { officeGrid } from '../support/office.ts';
import { officeFolder, type OfficeFolder } from './support/office-files.ts';
import { inflateEntry } from '../../offline/files/archive/inflate-entry.ts';
import { listArchive } from '../../offline/files/archive/list-archive.ts';
import { archiveOf, rawWorkbook, sheetXml } from './support/archives.ts';
import { cchc } from './support/built-program.ts';
import { asPlainUser } from './support/plain-user.ts';
import { runCommand } from './support/run-command.ts';

const noStack = /\n\s+at |Error:|node:internal|\.mjs:\d/;

/** Makes one bad file of each kind beside two good sheets. */
async function badFolder(): Promise<OfficeFolder> {
  const office = officeFolder();
  const good = readFileSync(await office.sheet('Phường 1'));
  await office.sheet('Phường 2 \'nháy\' "kép"', {}, { file: `${'phường 2 có dấu'.normalize('NFD')} 'nháy'.xlsx` });
  const put = (name: string, content: Uint8Array | string): unknown => office.write(`phieu/x-${name}`, content);
  put('chu.xlsx', 'STT,Tiêu chí');
  put(
    'mat-khau.xlsx',
    await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }], encryption: { password: 'a', spinCount: 10 } }),
  );
  put('do-dang.xlsx', good.subarray(0, Math.floor(good.length * 0.7)));
  put('bom.xlsx', rawWorkbook({ name: 'A', xml: Buffer.alloc(64 * 1024 * 1024, ' ') }));
  put(
    'trieu-hang.xlsx',
    rawWorkbook({
      name: 'A',
      xml: sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>1</v></c></row><row r="1048576"><c r="C1048576"><v>1</v></c></row>',
      ),
    }),
  );
  put(
    'khong-tieu-de.xlsx',
    await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['a', 'b'],
            ['c', 'd'],
          ],
        },
      ],
    }),
  );
  put('trong.xlsx', await writeXlsx({ sheets: [{ name: 'A', rows: [] }] }));
  put('khong-byte.xlsx', '');
  put('cu.xls', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('Workbook', 'utf16le')]));
  put('pdf.xlsx', '%PDF-1.7');
  put('nang.xlsx', Buffer.alloc(40 * 1024 * 1024, 'x'));
  writeFileSync(office.at('phieu', '~$Phường 1.xlsx'), 'khóa');
  mkdirSync(office.at('phieu', 'thư mục.xlsx'));
  symlinkSync(office.at('phieu'), office.at('phieu', 'vòng'));
  return office;
}

describe('bad files among the sheets', () => {
  test('each gets one clear sentence that names it, the good ones are read, nothing is written over', async () => {
    const office = await badFolder();
    const before = readFileSync(office.at('phieu', 'Phường 1.xlsx'));
    const { code, out, err } = cchc(
      office.path,
      'consolidate',
      'phieu',
      '--criteria',
      'bo.json',
      '--out',
      'ra.xlsx',
      '--json',
    );
    expect([code, err]).toEqual([1, '']);
    expect(out).not.toMatch(noStack);
    const { units } = JSON.parse(out) as {
      units: { unit: string; state: string; points: number | null; file: string; problems: string[] }[];
    };
    expect(units.filter(({ points }) => points === 6)).toHaveLength(2);
    const sentences = new Map(
      units.filter(({ state }) => state === 'unreadable').map(({ file, problems }) => [file.slice(2), problems]),
    );
    const expected: Readonly<Record<string, string>> = {
      'chu.xlsx': 'không phải là bảng tính',
      'mat-khau.xlsx': 'đặt mật khẩu mở tệp',
      'do-dang.xlsx': 'bị hỏng hoặc tải về chưa đủ',
      'bom.xlsx': 'lượng dữ liệu lớn khác thường',
      'trieu-hang.xlsx': 'không có hàng tiêu đề',
      'khong-tieu-de.xlsx': 'không có hàng tiêu đề',
      'trong.xlsx': 'trang "A" trống',
      'khong-byte.xlsx': 'trống, không có nội dung nào',
      'cu.xls': 'ở dạng .xls cũ',
      'pdf.xlsx': 'là PDF',
      'nang.xlsx': 'không phải là bảng tính',
    };
    expect([...sentences.keys()].sort()).toEqual(Object.keys(expected).sort());
    for (const [file, part] of Object.entries(expected)) {
      expect(sentences.get(file), file).toEqual([expect.stringContaining(part)]);
      expect(sentences.get(file)?.[0], file).toMatch(new RegExp(`^Tệp x-${file}.*\\.$`));
    }
    expect(sentences.get('trieu-hang.xlsx')?.[0]).toContain('sau hàng 10.000');
    expect(readFileSync(office.at('phieu', 'Phường 1.xlsx'))).toEqual(before);
  }, 60_000);

  test('one by one each ends with that sentence on standard error and exit code 2', async () => {
    const office = await badFolder();
    for (const name of [
      'chu.xlsx',
      'mat-khau.xlsx',
      'do-dang.xlsx',
      'bom.xlsx',
      'trieu-hang.xlsx',
      'khong-tieu-de.xlsx',
      'trong.xlsx',
      'khong-byte.xlsx',
      'cu.xls',
      'pdf.xlsx',
    ]) {
      const { code, out, problems } = await runCommand([
        'check',
        office.at('phieu', `x-${name}`),
        '--criteria',
        office.set,
        '--out',
        office.at('ra.xlsx'),
      ]);
      expect([code, out, problems.length], name).toEqual([2, '', 1]);
      expect(problems[0]).toContain(`x-${name}`);
      expect(() => readFileSync(office.at('ra.xlsx'))).toThrow('ENOENT');
    }
  }, 60_000);

  test('a heavy file is read all the same when its weight is pictures, and that is said', async () => {
    const office = officeFolder();
    const entries = listArchive(readFileSync(await office.sheet('Phường 1')));
    const parts = [...(entries ?? [])].map(([name, entry]) => ({
      name,
      content: inflateEntry(entry, 10_000_000) as Uint8Array,
    }));
    office.write(
      'phieu/Phường 1.xlsx',
      archiveOf([...parts, { name: 'xl/media/image1.png', content: Buffer.alloc(40 * 1024 * 1024, 7), method: 0 }]),
    );
    const { code, out } = await runCommand(['consolidate', office.sheets, '--criteria', office.set, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      units: [
        {
          points: 6,
          problems: [
            'Tệp Phường 1.xlsx nặng 40 MB vì có hình ảnh hoặc tệp đính kèm. Gửi tài liệu kiểm chứng thành tệp riêng để phiếu mở nhanh hơn.',
          ],
        },
      ],
    });
  });

  test('formulas without results are told from cells that nobody filled in', async () => {
    const office = officeFolder();
    const cell = (value: unknown, r: number, c: number): string => {
      const address = `${'ABCDEFG'.charAt(c)}${r + 1}`;
      if (address === 'D4' || address === 'D11') return `<c r="${address}"><f>SUM(D5:D6)</f></c>`;
      return typeof value === 'number'
        ? `<c r="${address}"><v>${value}</v></c>`
        : `<c r="${address}" t="inlineStr"><is><t>${String(value)}</t></is></c>`;
    };
    const rows = officeGrid('Phường 1').rows.map(
      (row, r) =>
        `<row r="${r + 1}">${row.map((value, c) => (value === null ? '' : cell(value, r, c))).join('')}</row>`,
    );
    office.write('phieu/a.xlsx', rawWorkbook({ name: 'P', xml: sheetXml(rows.join('')) }));
    expect((await runCommand(['check', office.sheets, '--criteria', office.set])).out.replace(/\n\s+/g, ' ')).toContain(
      'Tệp a.xlsx, trang "P" có 2 ô công thức chưa lưu kết quả, đang được đọc là ô trống.',
    );
  });

  test('files and folders that may not be read are named, the others are read', async () => {
    const office = officeFolder();
    await office.sheet('Phường 1');
    chmodSync(await office.sheet('Phường 2'), 0);
    office.write('phieu/khóa/a.xlsx', 'x');
    chmodSync(office.at('phieu', 'khóa'), 0);
    chmodSync(office.path, 0o755);
    await asPlainUser(async () => {
      const { code, out, problems } = await runCommand([
        'consolidate',
        office.sheets,
        '--criteria',
        office.set,
        '--json',
      ]);
      expect(code).toBe(1);
      expect(JSON.parse(out)).toMatchObject({
        units: [
          { state: 'ok' },
          {
            state: 'unreadable',
            problems: [
              expect.stringMatching(/^Tệp Phường 2\.xlsx đang bị chương trình khác giữ hoặc không cho phép đọc/),
            ],
          },
        ],
      });
      expect(problems).toEqual(['Không mở được thư mục khóa: kiểm tra quyền đọc rồi chạy lại.']);
    });
    chmodSync(office.at('phieu', 'khóa'), 0o755);
  });
});
