import { readdirSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { officeFolder } from '../support/office-files.ts';
import { runCommand } from '../support/run-command.ts';

describe('outputs', () => {
  test('the workbook, the page and a table for the terminal', async () => {
    const office = officeFolder();
    await office.sheet('Phường 1');
    await office.sheet('Phường 2', { '1.1': 0 });
    const { code, out } = await runCommand([
      'consolidate',
      office.sheets,
      '--criteria',
      office.set,
      '--out',
      office.at('ra', 'tong-hop.xlsx'),
      '--html',
      office.at('ra', 'tong-hop.html'),
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/Hạng {2}Đơn vị/);
    expect(out).toContain('2 đơn vị: 2 đạt yêu cầu.');
    for (const line of out.split('\n').filter((one) => !one.startsWith('Đã ghi')))
      expect([...line].length, line).toBeLessThanOrEqual(80);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(office.at('ra', 'tong-hop.xlsx'));
    expect(workbook.worksheets.map(({ name }) => name)).toContain('Xếp hạng');
    expect(readFileSync(office.at('ra', 'tong-hop.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  test('running twice gives the same, and its own workbook of the first run is no sheet', async () => {
    const office = officeFolder();
    await office.sheet('Phường 1');
    const args = ['consolidate', office.sheets, '--criteria', office.set, '--out', `${office.sheets}/tong-hop.xlsx`];
    const first = await runCommand(args);
    expect(first).toMatchObject({ code: 0, problems: [], out: expect.stringContaining('1 đơn vị: ') as string });
    expect(await runCommand(args)).toEqual({
      ...first,
      problems: ['Không đọc 1 sổ kết quả của lần chạy trước: tong-hop.xlsx.'],
    });
  });

  test('an input is never written over, by whatever option', async () => {
    const office = officeFolder();
    const sheet = await office.sheet('Phường 1');
    const register = office.write('ds.csv', 'Đơn vị\nPhường 1');
    for (const option of ['--out', '--html']) {
      for (const target of [sheet, register, office.set]) {
        const before = readFileSync(target);
        const { code, problems } = await runCommand([
          'consolidate',
          office.sheets,
          '--criteria',
          office.set,
          '--register',
          register,
          option,
          target,
        ]);
        expect([code, problems.length], `${option} ${target}`).toEqual([2, 1]);
        expect(problems[0]).toContain('không ghi đè');
        expect(readFileSync(target)).toEqual(before);
      }
    }
  });

  test('an output that cannot be written ends with a sentence and no half file', async () => {
    const office = officeFolder();
    await office.sheet('Phường 1');
    office.write('tep', 'x');
    const { code, problems } = await runCommand([
      'consolidate',
      office.sheets,
      '--criteria',
      office.set,
      '--out',
      office.at('tep', 'a.xlsx'),
    ]);
    expect([code, problems]).toEqual([
      2,
      [expect.stringMatching(/^Chưa ghi được .*tep\/a\.xlsx: một phần của đường dẫn là tệp/)],
    ]);
  });

  test('text that begins like a formula is text in the workbook and escaped in the page', async () => {
    const office = officeFolder();
    const evil = '=HYPERLINK("http://x","Phường 9")';
    await office.sheet(evil, { '1.1': '=1+1', '1.2': '@SUM(1)' }, { file: '+84.xlsx' });
    await office.sheet('-2+3', { '1.2': '<img src=x onerror=alert(1)>' }, { file: '@x.xlsx' });
    await runCommand([
      'consolidate',
      office.sheets,
      '--criteria',
      office.set,
      '--out',
      office.at('a.xlsx'),
      '--html',
      office.at('a.html'),
    ]);
    await runCommand(['check', office.sheets, '--criteria', office.set, '--out', office.at('p.xlsx')]);
    const books = readdirSync(office.path).filter((name) => name.endsWith('.xlsx'));
    expect(books.length).toBe(3);
    for (const name of books) {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(office.at(name));
      let texts = 0;
      workbook.eachSheet((tab) =>
        tab.eachRow((row) =>
          row.eachCell((cell) => {
            if (typeof cell.value === 'string') texts += 1;
            if (cell.formula !== undefined)
              expect(cell.formula, `${name} ${cell.address}`).not.toMatch(/HYPERLINK|SUM\(1\)|1\+1|2\+3/);
          }),
        ),
      );
      expect(texts).toBeGreaterThan(10);
    }
    expect(readFileSync(office.at('a.html'), 'utf8')).not.toContain('<img');
  });
});
