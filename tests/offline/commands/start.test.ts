import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { officeGrid } from '../../support/office.ts';
import { officeFolder, type OfficeFolder } from '../support/office-files.ts';
import { runCommand } from '../support/run-command.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { writeWithExcelJs, writeWithHucre } from '../support/workbooks.ts';

describe('cchc start', () => {
  test('without a folder: the sample office, its workbook, its page, and one workbook for each unit that sent a sheet', async () => {
    const folder = tempFolder();
    const { code, out, problems } = await runCommand(['start', '--out', folder.at('out')]);
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    expect(out).toContain('Dữ liệu mẫu: 22 đơn vị');
    expect(out).toContain('22 đơn vị: ');
    for (const line of out.split('\n').filter((one) => !/^(Đã ghi|Dữ liệu)/.test(one)))
      expect([...line].length, line).toBeLessThanOrEqual(80);
    expect(readdirSync(folder.at('out')).sort()).toEqual(['mau', 'phat-hien', 'tong-hop.html', 'tong-hop.xlsx']);
    expect(readdirSync(folder.at('out', 'phat-hien'))).toHaveLength(21);
    const again = await runCommand(['start', '--out', folder.at('out')]);
    expect(again.out).toBe(out);
  }, 60_000);

  /** A folder as an office keeps it. */
  const ownOffice = async (): Promise<OfficeFolder> => {
    const office = officeFolder();
    await office.sheet('Phường 1');
    await office.sheet('Phường 2', { '1.1': 1 });
    office.write('phieu/Bộ tiêu chí 2025.json', readFileSync(office.set));
    office.write('phieu/danh-sach.csv', 'Đơn vị\nPhường 1\nPhường 2\nPhường 3');
    office.write(
      'phieu/nam-truoc/Phường 1.xlsx',
      await writeWithHucre(officeGrid('Phường 1', { '1.1': 1 }, null, 2024)),
    );
    return office;
  };

  test("a folder of one's own: criteria, register and last year are found by their names", async () => {
    const office = await ownOffice();
    const { code, out, problems } = await runCommand(['start', office.sheets, '--out', office.at('out')]);
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    expect(out).toMatch(
      /^Dùng bộ tiêu chí .*Bộ tiêu chí 2025\.json; danh sách .*danh-sach\.csv; năm trước .*nam-truoc; ngày lập 20\/12\/2025\./,
    );
    expect(out).toContain('3 đơn vị: 1 đạt yêu cầu; 1 đạt, có lưu ý; 1 chưa nộp phiếu.');
    expect(readdirSync(office.at('out', 'phat-hien')).sort()).toEqual(['phuong-1.xlsx', 'phuong-2.xlsx']);
  });

  test('results inside the folder are no sheets the next time', async () => {
    const office = await ownOffice();
    const args = ['start', office.sheets, '--out', `${office.sheets}/out`];
    const first = await runCommand(args);
    expect(await runCommand(args)).toEqual(first);
  });

  test('nothing is deleted: what is left of an earlier run is named', async () => {
    const office = await ownOffice();
    office.write('out/phat-hien/ghi-chep-cua-toi.xlsx', 'x');
    const { code, problems } = await runCommand(['start', office.sheets, '--out', office.at('out')]);
    expect(code).toBe(0);
    expect(problems).toEqual([
      expect.stringMatching(/phat-hien còn tệp không thuộc lần chạy này: ghi-chep-cua-toi\.xlsx/),
    ]);
    expect(existsSync(office.at('out', 'phat-hien', 'ghi-chep-cua-toi.xlsx'))).toBe(true);
  });

  test('a result that somebody has edited is kept', async () => {
    const office = await ownOffice();
    const edited = office.write('out/tong-hop.xlsx', await writeWithExcelJs({ tab: 'A', rows: [['ghi chú tay']] }));
    const before = readFileSync(edited);
    expect(await runCommand(['start', office.sheets, '--out', office.at('out')])).toMatchObject({
      code: 2,
      problems: [expect.stringContaining('không ghi đè')],
    });
    expect(readFileSync(edited)).toEqual(before);
  });

  test('what is missing or twofold is asked for', async () => {
    const office = officeFolder();
    await office.sheet('Phường 1');
    expect((await runCommand(['start', office.sheets, '--out', office.at('out')])).problems).toEqual([
      expect.stringMatching(/^Chưa thấy bộ tiêu chí trong .*"bo-tieu-chi"/),
    ]);
    for (const name of ['danh-sach-1.csv', 'danh-sach-2.xlsx', 'bo-tieu-chi.json']) office.write(`phieu/${name}`, 'x');
    expect((await runCommand(['start', office.sheets, '--out', office.at('out')])).problems).toEqual([
      expect.stringContaining('có 2 tệp danh sách: danh-sach-1.csv, danh-sach-2.xlsx'),
    ]);
    expect(
      (await runCommand(['start', office.path, '--criteria', office.set, '--register', office.write('ds.csv', 'x,y')]))
        .problems,
    ).toEqual([expect.stringContaining('chưa thấy cột tên đơn vị')]);
  });
});
