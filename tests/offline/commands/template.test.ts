import { readdirSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { officeSet } from '../../support/office.ts';
import { setFile, officeFolder } from '../support/office-files.ts';
import { runCommand, runJson } from '../support/run-command.ts';

describe('cchc template', () => {
  test('one unit: a blank sheet that reads back as the set, with nothing filled in', async () => {
    const office = officeFolder();
    const out = office.at('ra', 'phieu.xlsx');
    expect(await runCommand(['template', '--criteria', office.set, '--unit', 'Phường 1', '--out', out])).toMatchObject({
      code: 0,
      out: `Đã ghi ${out}`,
      problems: [],
    });
    const { json } = await runJson(['check', out, '--criteria', office.set]);
    const [sheet] = (
      json as { sheets: { unit: string; rows: { code: string; state: string }[]; findings: { severity: string }[] }[] }
    ).sheets;
    expect(sheet?.unit).toBe('Phường 1');
    expect(sheet?.rows.map(({ code, state }) => [code, state])).toEqual([
      ['1.1', 'blank'],
      ['1.2', 'blank'],
      ['2.1', 'blank'],
      ['2.2', 'blank'],
      ['2.3', 'survey'],
    ]);
    expect(sheet?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('the year comes from the set, or from --year', async () => {
    const office = officeFolder();
    const undated = office.write('bo-2.json', setFile({ ...officeSet, year: null }));
    const titles = async (path: string): Promise<string> => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(path);
      return JSON.stringify(workbook.worksheets[0]?.getSheetValues());
    };
    await runCommand(['template', '--criteria', office.set, '--unit', 'A', '--out', office.at('a.xlsx')]);
    expect(await titles(office.at('a.xlsx'))).toContain('2025');
    await runCommand([
      'template',
      '--criteria',
      undated,
      '--unit',
      'A',
      '--year',
      '2031',
      '--out',
      office.at('b.xlsx'),
    ]);
    expect(await titles(office.at('b.xlsx'))).toContain('2031');
    expect(
      (await runCommand(['template', '--criteria', undated, '--unit', 'A', '--out', office.at('c.xlsx')])).problems,
    ).toEqual(['Bộ tiêu chí không ghi năm. Thêm --year NĂM.']);
    expect(
      (
        await runCommand([
          'template',
          '--criteria',
          office.set,
          '--unit',
          'A',
          '--year',
          'nay',
          '--out',
          office.at('c.xlsx'),
        ])
      ).code,
    ).toBe(2);
  });

  test('a register: every unit its own file, on the set that the register names', async () => {
    const office = officeFolder();
    const second = office.write(
      'khac.json',
      setFile({ ...officeSet, id: 'khac', items: officeSet.items.filter(({ code }) => code.startsWith('1')) }),
    );
    const register = office.write(
      'ds.csv',
      'Đơn vị,Bộ tiêu chí\nUBND Phường 1,nho\nPhòng Tư pháp,khac\n***,nho\n!!!,nho\n',
    );
    const { code, out } = await runCommand([
      'template',
      '--criteria',
      office.set,
      '--criteria',
      second,
      '--register',
      register,
      '--out',
      office.at('trang'),
    ]);
    expect([code, out]).toEqual([0, `Đã ghi 4 phiếu vào ${office.at('trang')}`]);
    expect(readdirSync(office.at('trang')).sort()).toEqual([
      'don-vi-2.xlsx',
      'don-vi.xlsx',
      'phong-tu-phap.xlsx',
      'phuong-1.xlsx',
    ]);
    const { json } = await runJson(['check', office.at('trang', 'phong-tu-phap.xlsx'), '--criteria', second]);
    expect((json as { sheets: { rows: unknown[] }[] }).sheets[0]?.rows).toHaveLength(2);
  });

  test('a register that leaves a set open is refused before anything is written', async () => {
    const office = officeFolder();
    const second = office.write(
      'khac.json',
      setFile({ ...officeSet, id: 'khac', items: officeSet.items.filter(({ code }) => code.startsWith('1')) }),
    );
    for (const [rows, sentence] of [
      ['Phường 1,nho\nPhường 2,', 'Chưa biết bộ tiêu chí của Phường 2: có 2 bộ.'],
      ['Phường 1,nho\nPhường 2,la', 'Danh sách ghi bộ tiêu chí "la" cho Phường 2'],
    ]) {
      const register = office.write('ds.csv', `Đơn vị,Bộ tiêu chí\n${rows}\n`);
      const { code, problems } = await runCommand([
        'template',
        '--criteria',
        office.set,
        '--criteria',
        second,
        '--register',
        register,
        '--out',
        office.at('trang'),
      ]);
      expect([code, problems]).toEqual([2, [expect.stringContaining(sentence ?? '')]]);
      expect(readdirSync(office.path)).not.toContain('trang');
    }
  });

  test('a sheet that a unit has filled in is never replaced by a blank one', async () => {
    const office = officeFolder();
    const out = office.at('trang', 'phuong-1.xlsx');
    const register = office.write('ds.csv', 'Đơn vị\nPhường 2\nPhường 1\n');
    const args = ['template', '--criteria', office.set, '--register', register, '--out', office.at('trang')];
    expect((await runCommand(args)).code).toBe(0);
    expect((await runCommand(args)).code).toBe(0);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(out);
    await workbook.xlsx.writeFile(out);
    const filled = readFileSync(out);
    expect(await runCommand(args)).toMatchObject({
      code: 2,
      problems: [expect.stringMatching(/phuong-1\.xlsx đã có.*không ghi đè/)],
    });
    expect(readFileSync(out)).toEqual(filled);
  });

  test('progress is told on the way, on standard error only', async () => {
    const office = officeFolder();
    const register = office.write(
      'ds.csv',
      `Đơn vị\n${Array.from({ length: 6 }, (_, i) => `Phường ${i + 1}`).join('\n')}`,
    );
    const { out, progress } = await runCommand(
      ['template', '--criteria', office.set, '--register', register, '--out', office.at('trang')],
      { pace: 400, isTTY: true },
    );
    expect(out).toBe(`Đã ghi 6 phiếu vào ${office.at('trang')}`);
    expect(progress).toContain('2/6 đang ghi phiếu của Phường 3');
    expect(progress.endsWith('\r\u001b[2K')).toBe(true);
  });
});
