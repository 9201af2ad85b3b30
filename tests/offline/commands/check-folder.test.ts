import { describe, expect, test } from 'vitest';
import { sheetsOf } from '../support/checked.ts';
import { officeFolder } from '../support/office-files.ts';
import { runCommand } from '../support/run-command.ts';
import { writeWithHucre } from '../support/workbooks.ts';
import { officeGrid } from '../../support/office.ts';

describe('cchc check DIR', () => {
  test('one broken file does not stop the others, and is named', async () => {
    const office = officeFolder();
    await office.sheet('Phường 1');
    office.write('phieu/phuong-2.xlsx', 'không phải bảng tính');
    const { code, sheets } = await sheetsOf(['check', office.sheets, '--criteria', office.set]);
    expect(code).toBe(1);
    expect(sheets.map(({ unit, points }) => [unit, points])).toEqual([
      ['Phường 1', 6],
      ['phuong-2', null],
    ]);
    expect(sheets[1]).toMatchObject({
      file: 'phuong-2.xlsx',
      tab: null,
      criteriaSet: null,
      max: null,
      index: null,
      rows: [],
      findings: [],
      problems: [
        'Tệp phuong-2.xlsx không phải là bảng tính. Mở bằng Excel hoặc LibreOffice, chọn "Lưu dưới dạng" rồi chọn .xlsx.',
      ],
    });
  });

  test('--out gives each unit a workbook of its own, also when names collide', async () => {
    const office = officeFolder();
    for (const [unit, file] of [
      ['Phường 1', 'a.xlsx'],
      ['Phường 2', 'b.xlsx'],
    ] as const)
      await office.sheet(unit, { '1.2': 0 }, { file });
    office.write('phieu/???.xlsx', 'x');
    office.write('phieu/!!!.xlsx', 'y');
    const { out } = await runCommand([
      'check',
      office.sheets,
      '--criteria',
      office.set,
      '--out',
      office.at('ra', 'phat-hien.xlsx'),
    ]);
    for (const name of ['phuong-1', 'phuong-2', 'don-vi', 'don-vi-2'])
      expect(out).toContain(`Đã ghi ${office.at('ra', `phat-hien-${name}.xlsx`)}`);
  });

  test('files that are no spreadsheets and folders without one are said', async () => {
    const office = officeFolder();
    await office.sheet('Phường 1');
    office.write('phieu/minh-chung.pdf', '%PDF');
    expect((await runCommand(['check', office.sheets, '--criteria', office.set])).problems).toEqual([
      'Không đọc 1 tệp không phải bảng tính: minh-chung.pdf.',
    ]);
    expect((await runCommand(['check', office.at('trong'), '--criteria', office.set])).problems).toEqual([
      `Không thấy ${office.at('trong')}. Kiểm tra lại đường dẫn.`,
    ]);
    office.write('khac/a.txt', '');
    expect((await runCommand(['check', office.at('khac'), '--criteria', office.set])).problems).toEqual([
      `Thư mục ${office.at('khac')} không có tệp .xlsx nào.`,
    ]);
  });

  test('the criteria and last year in the same folder are no sheets', async () => {
    const office = officeFolder();
    await office.sheet('Phường 1');
    const last = office.write(
      'phieu/nam-truoc/Phường 1.xlsx',
      await writeWithHucre(officeGrid('Phường 1', {}, null, 2024)),
    );
    const { sheets } = await sheetsOf(['check', office.sheets, '--criteria', office.set, '--previous', last]);
    expect(sheets.map(({ file }) => file)).toEqual(['Phường 1.xlsx']);
  });
});
