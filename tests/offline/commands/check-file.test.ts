import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { sheetsOf } from '../support/checked.ts';
import { officeFolder } from '../support/office-files.ts';
import { runCommand } from '../support/run-command.ts';
import { writeWithExcelJs, writeWithHucre } from '../support/workbooks.ts';
import { officeGrid } from '../../support/office.ts';

describe('cchc check FILE', () => {
  test('a sheet without errors: exit code 0 and a plain text for a person', async () => {
    const office = officeFolder();
    const { code, out, problems } = await runCommand([
      'check',
      await office.sheet('Phường 1'),
      '--criteria',
      office.set,
    ]);
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    expect(out.split('\n')).toEqual([
      'Phường 1 (Phường 1.xlsx, trang "Phiếu")',
      '  Điểm 6/8, chỉ số 75%, còn chờ 2.',
      '  Không còn lỗi nào.',
      expect.stringMatching(/^ {2}Mã nội dung: [0-9a-f]{16}$/),
      '',
      'DỮ LIỆU MẪU: "Bộ tiêu chí nhỏ" được tự đặt để dùng thử, không phải bộ tiêu chí',
      'chính thức.',
    ]);
  });

  test('a sheet with an error: exit code 1, the cell and what to do', async () => {
    const office = officeFolder();
    const { code, out } = await runCommand([
      'check',
      await office.sheet('Phường 1', { '1.2': 3 }),
      '--criteria',
      office.set,
    ]);
    expect(code).toBe(1);
    expect(out).toMatch(/\[Lỗi\] D6: .*3.*1/);
    expect(out).toContain('1 lỗi');
    for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
  });

  test('the JSON of the contract: plain decimals, null for what is not known, states', async () => {
    const office = officeFolder();
    const path = await office.sheet(
      'Phường 1',
      { '1.1': 2.5, '1.2': null, '2.2': 'KAD', '2.1': 'x y z' },
      { survey: 1.25 },
    );
    const { code, sheets } = await sheetsOf(['check', path, '--criteria', office.set]);
    expect(code).toBe(1);
    const [sheet] = sheets;
    expect(sheet).toMatchObject({
      file: 'Phường 1.xlsx',
      tab: 'Phiếu',
      unit: 'Phường 1',
      criteriaSet: { id: 'nho', edition: 1 },
      points: 1.25,
      max: 7,
      index: 17.86,
      problems: [],
    });
    expect(sheet?.rows).toEqual([
      { code: '1.1', cell: 'D5', self: 2.5, state: 'value' },
      { code: '1.2', cell: 'D6', self: null, state: 'blank' },
      { code: '2.1', cell: 'D8', self: null, state: 'unreadable' },
      { code: '2.2', cell: 'D9', self: null, state: 'not-applicable' },
      { code: '2.3', cell: 'D10', self: null, state: 'survey' },
    ]);
    const [above] = sheet?.findings.filter(({ cell }) => cell === 'D5') ?? [];
    expect(Object.keys(above ?? {})).toEqual(['rule', 'severity', 'cell', 'criterion', 'message', 'fix']);
    expect(above).toMatchObject({ rule: 'score-above-max', severity: 'error', criterion: '1.1' });
    for (const { severity, message, fix } of sheet?.findings ?? []) {
      expect(['error', 'warning', 'ask', 'note']).toContain(severity);
      expect(message).toMatch(/\.$/);
      if (fix !== null) expect(Object.keys(fix as object)).toEqual(['cell', 'value']);
    }
  });

  test('the day of the check is an argument', async () => {
    const office = officeFolder();
    const path = await office.sheet('Phường 1');
    const rules = async (today: string): Promise<readonly string[]> =>
      (await sheetsOf(['check', path, '--criteria', office.set, '--today', today])).sheets[0]?.findings.map(
        ({ rule }) => rule,
      ) ?? [];
    expect(await rules('2025-12-31')).toEqual([]);
    expect(await rules('01/01/2025')).toContain('evidence-in-future');
  });

  test('--out writes the findings into a new workbook and leaves the sheet as it is', async () => {
    const office = officeFolder();
    const path = await office.sheet('Phường 1', { '1.2': 3 });
    const before = readFileSync(path);
    const { code, out } = await runCommand([
      'check',
      path,
      '--criteria',
      office.set,
      '--out',
      office.at('ra', 'phat-hien.xlsx'),
    ]);
    expect(code).toBe(1);
    expect(out).toContain(`Đã ghi ${office.at('ra', 'phat-hien.xlsx')}`);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(office.at('ra', 'phat-hien.xlsx'));
    const texts = workbook.worksheets.flatMap((tab) => tab.getSheetValues().flat().map(String));
    expect(texts.some((text) => text.includes('Phường 1'))).toBe(true);
    expect(texts).toContain('D6');
    expect(readFileSync(path)).toEqual(before);
  });

  test('--out never takes the sheet itself, the criteria or an edited workbook', async () => {
    const office = officeFolder();
    const path = await office.sheet('Phường 1');
    const other = await office.sheet('Phường 2', {}, { writer: writeWithExcelJs });
    for (const target of [path, office.set, other]) {
      const before = readFileSync(target);
      const { code, problems } = await runCommand(['check', path, '--criteria', office.set, '--out', target]);
      expect(code).toBe(2);
      expect(problems[0]).toMatch(/không ghi đè/);
      expect(readFileSync(target)).toEqual(before);
    }
  });

  test('--previous shows a jump that nothing explains', async () => {
    const office = officeFolder();
    const path = await office.sheet('Phường 1', { '1.1': 0 });
    const last = office.write(
      'nam-truoc/Phường 1.xlsx',
      await writeWithHucre(officeGrid('Phường 1', { '1.1': 2 }, null, 2024)),
    );
    const { sheets } = await sheetsOf(['check', path, '--criteria', office.set, '--previous', last]);
    expect(sheets[0]?.findings.map(({ rule }) => rule)).toContain('score-jump');
    const { sheets: without } = await sheetsOf(['check', path, '--criteria', office.set]);
    expect(without[0]?.findings.map(({ rule }) => rule)).not.toContain('score-jump');
  });

  test('the content hash stays when only the looks change, and changes with any answer', async () => {
    const office = officeFolder();
    const hash = async (file: string, scores = {}, writer = writeWithHucre): Promise<string | undefined> =>
      (await sheetsOf(['check', await office.sheet('Phường 1', scores, { file, writer }), '--criteria', office.set]))
        .sheets[0]?.contentHash;
    const first = await hash('a.xlsx');
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await hash('b.xlsx', {}, writeWithExcelJs)).toBe(first);
    expect(await hash('c.xlsx', { '1.1': 1 })).not.toBe(first);
  });
});
