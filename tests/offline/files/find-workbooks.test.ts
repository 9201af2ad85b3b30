import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { existing, findWorkbooks } from '../../../offline/files/find-workbooks.ts';
import { tempFolder } from '../support/temp-folder.ts';

const names = async (path: string, besides: readonly string[] = []): Promise<readonly string[]> => {
  const found = await findWorkbooks(path, besides);
  return found.kind === 'absent' ? ['absent'] : found.files.map(({ name }) => name);
};

describe('findWorkbooks', () => {
  test('takes every spreadsheet in all folders below, by name, those of old kinds too', async () => {
    const folder = tempFolder();
    for (const name of ['b.xlsx', 'a.xlsm', 'khối 1/c.ods', 'khối 1/sâu/d.XLS', 'e.xlsb']) folder.write(name, '');
    expect(await names(folder.path)).toEqual(['a.xlsm', 'b.xlsx', 'e.xlsb', 'khối 1/c.ods', 'khối 1/sâu/d.XLS']);
  });

  test('leaves out lock files, hidden files and what lies beside', async () => {
    const folder = tempFolder();
    for (const name of ['a.xlsx', '~$a.xlsx', '.b.xlsx', 'bo.xlsx', 'nam-truoc/c.xlsx', 'desktop.ini'])
      folder.write(name, '');
    expect(await names(folder.path, [folder.at('bo.xlsx'), folder.at('nam-truoc')])).toEqual(['a.xlsx']);
  });

  test('names files of other kinds without reading them', async () => {
    const folder = tempFolder();
    for (const name of ['a.xlsx', 'b.pdf', 'c.docx', 'Thumbs.db']) folder.write(name, '');
    expect(await findWorkbooks(folder.path)).toMatchObject({ others: [{ name: 'b.pdf' }, { name: 'c.docx' }] });
  });

  test('a link to a file counts, a circle of links ends, a link to nowhere is named', async () => {
    const folder = tempFolder();
    folder.write('a/x.xlsx', '');
    symlinkSync(folder.at('a'), folder.at('a', 'vòng'));
    symlinkSync(folder.path, folder.at('a', 'lên'));
    symlinkSync(folder.at('a', 'x.xlsx'), folder.at('y.xlsx'));
    symlinkSync(folder.at('mất.xlsx'), folder.at('z.xlsx'));
    expect(await names(folder.path)).toEqual(['a/x.xlsx', 'y.xlsx', 'z.xlsx']);
  });

  test('a folder with the name of a workbook is a folder', async () => {
    const folder = tempFolder();
    mkdirSync(folder.at('a.xlsx'));
    folder.write('a.xlsx/b.xlsx', '');
    expect(await names(folder.path)).toEqual(['a.xlsx/b.xlsx']);
  });

  test('a single file is taken whatever it is called', async () => {
    const folder = tempFolder();
    expect(await findWorkbooks(folder.write('phieu', ''))).toMatchObject({ folder: false, files: [{ name: 'phieu' }] });
    expect(await names(folder.at('không có'))).toEqual(['absent']);
  });

  test('names are shown composed and without control characters', async () => {
    const folder = tempFolder();
    folder.write('Phường 1.xlsx'.normalize('NFD'), '');
    folder.write('a\u001b[2Jb.xlsx', '');
    folder.write(`"dấu 'nháy'".xlsx`, '');
    expect(await names(folder.path)).toEqual([`"dấu 'nháy'".xlsx`, 'Phường 1.xlsx', 'a\ufffd[2Jb.xlsx'].sort());
  });
});

test('a path typed composed finds a file that is spelled with parted accents, and the other way round', async () => {
  const folder = tempFolder();
  const parted = folder.write('Điểm số.xlsx'.normalize('NFD'), 'x');
  expect(await existing(folder.at('Điểm số.xlsx'.normalize('NFC')))).toBe(parted);
  const composed = folder.write('Tổng.xlsx'.normalize('NFC'), 'x');
  expect(await existing(folder.at('Tổng.xlsx'.normalize('NFD')))).toBe(composed);
  expect(await existing(folder.at('không'))).toBe(folder.at('không'));
});
