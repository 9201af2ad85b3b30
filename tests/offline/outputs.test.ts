import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { saveFile } from '../../offline/files/save.ts';
import { unitFileName, unitFileNames } from '../../offline/files/unit-file-name.ts';
import { checkOutput, protect } from '../../offline/outputs.ts';
import { asPlainUser } from './support/plain-user.ts';
import { tempFolder } from './support/temp-folder.ts';
import { writeWithExcelJs, writeWithHucre } from './support/workbooks.ts';

describe('checkOutput', () => {
  test('refuses a file that is read, under any name that leads to it', async () => {
    const folder = tempFolder();
    const input = folder.write('phiếu.json', 'x');
    const inputs = await protect([input, undefined]);
    symlinkSync(input, folder.at('lối tắt.json'));
    linkSync(input, folder.at('tên khác.json'));
    symlinkSync(folder.path, folder.at('thư mục'));
    for (const name of [
      'phiếu.json',
      './phiếu.json',
      'lối tắt.json',
      'tên khác.json',
      'thư mục/phiếu.json',
      'phiếu.json'.normalize('NFD'),
    ]) {
      await expect(checkOutput(`${folder.path}/${name}`, inputs), name).rejects.toThrow(
        'là tệp đang được đọc nên không ghi đè',
      );
    }
    expect(readFileSync(input, 'utf8')).toBe('x');
  });

  test('lets other files be, those that do not exist yet and those that do', async () => {
    const folder = tempFolder();
    const inputs = await protect([folder.write('a.xlsx', 'x'), folder.at('mất.xlsx')]);
    await checkOutput(folder.at('sâu', 'hơn', 'b.xlsx'), inputs);
    await checkOutput(folder.write('cu.json', '{}'), inputs);
    await checkOutput(folder.write('trống.xlsx', ''), inputs);
    await checkOutput(undefined, inputs);
    await expect(checkOutput(folder.at('mất.xlsx'), inputs)).rejects.toThrow('không ghi đè');
  });

  test('a folder is no place for a file', async () => {
    const folder = tempFolder();
    mkdirSync(folder.at('ra'));
    await expect(checkOutput(folder.at('ra'), new Set())).rejects.toThrow(/ra là một thư mục\. Ghi rõ tên tệp kết quả/);
  });

  test('results of ours may be replaced; a form, or a workbook that somebody has saved, may not', async () => {
    const folder = tempFolder();
    const grid = { tab: 'A', rows: [['x']] };
    const results = await writeXlsx({
      sheets: [{ name: 'A', rows: [['x']] }],
      properties: { title: 'KẾT QUẢ TỔNG HỢP NĂM 2025' },
    });
    await checkOutput(folder.write('của mình.xlsx', results), new Set());
    const form = folder.write('phiếu.xlsx', await writeWithHucre(grid));
    await expect(checkOutput(form, new Set())).rejects.toThrow('không ghi đè');
    await checkOutput(form, new Set(), 'form');
    const theirs = folder.write('phường 1.xlsx', await writeWithExcelJs(grid));
    for (const kind of ['results', 'form'] as const) {
      await expect(checkOutput(theirs, new Set(), kind)).rejects.toThrow(
        'không phải kết quả do chương trình ghi, hoặc đã được sửa, nên không ghi đè',
      );
      await expect(checkOutput(folder.write('lạ.xlsx', 'không phải bảng tính'), new Set(), kind)).rejects.toThrow(
        'không ghi đè',
      );
    }
  });
});

describe('saveFile', () => {
  test('makes the folders and leaves no draft behind', async () => {
    const folder = tempFolder();
    await saveFile(folder.at('a', 'b', 'c.txt'), 'xong');
    expect(readFileSync(folder.at('a', 'b', 'c.txt'), 'utf8')).toBe('xong');
    expect(readdirSync(folder.at('a', 'b'))).toEqual(['c.txt']);
  });

  test('replaces a file whole', async () => {
    const folder = tempFolder();
    const path = folder.write('a.txt', 'cũ');
    await saveFile(path, 'mới');
    expect(readFileSync(path, 'utf8')).toBe('mới');
  });

  test.each([
    ['a folder in its place', 'ra', 'đó là một thư mục. Ghi rõ tên tệp.'],
    ['a file where a folder should be', 'tep.txt/b.xlsx', 'một phần của đường dẫn là tệp, không phải thư mục.'],
    ['a name that is too long', `${'a'.repeat(300)}.xlsx`, 'tên quá dài. Đặt tên ngắn hơn.'],
  ])('says what stands in the way: %s', async (_, name, reason) => {
    const folder = tempFolder();
    mkdirSync(folder.at('ra'));
    folder.write('ra/x', '');
    folder.write('tep.txt', 'giữ nguyên');
    await expect(saveFile(folder.at(name), 'x')).rejects.toThrow(reason);
    expect(readdirSync(folder.path).sort()).toEqual(['ra', 'tep.txt']);
    expect(readFileSync(folder.at('tep.txt'), 'utf8')).toBe('giữ nguyên');
  });

  test('a folder that may not be written to', async () => {
    const folder = tempFolder();
    mkdirSync(folder.at('khóa'));
    chmodSync(folder.at('khóa'), 0o555);
    await asPlainUser(async () => {
      await expect(saveFile(folder.at('khóa', 'a.xlsx'), 'x')).rejects.toThrow(
        /Chưa ghi được .*a\.xlsx: tệp đang mở bằng chương trình khác hoặc thư mục không cho phép ghi/,
      );
    });
  });
});

describe('file names of units', () => {
  test.each([
    ['UBND Phường Mẫu 1', 'phuong-mau-1'],
    ['Phòng Tài chính - Kế hoạch', 'phong-tai-chinh-ke-hoach'],
    ['../../etc/passwd', 'etc-passwd'],
    ['"*?<>|', 'don-vi'],
    ['Đơn vị '.repeat(40), `${'don-vi-'.repeat(11)}don`],
  ])('%j is %s', (unit, name) => expect(unitFileName(unit)).toBe(name));

  test('units of one name get files of their own', () => {
    expect(unitFileNames(['Phường 1', 'UBND phường 01', '???', '***', 'Phường 1-2'])).toEqual([
      'phuong-1',
      'phuong-1-2',
      'don-vi',
      'don-vi-2',
      'phuong-1-2-2',
    ]);
  });
});
