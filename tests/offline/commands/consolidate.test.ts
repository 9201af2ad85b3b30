import { describe, expect, test } from 'vitest';
import { encodeCriteriaSet } from '../../../shared/criteria/encode.ts';
import type { CriteriaSet } from '../../../shared/criteria/model.ts';
import { officeGrid, officeSet } from '../../support/office.ts';
import { consolidated } from '../support/consolidated.ts';
import { officeFolder, setFile } from '../support/office-files.ts';
import { runCommand, runJson } from '../support/run-command.ts';
import { writeWithHucre } from '../support/workbooks.ts';

describe('states of units', () => {
  test('each of the eight, in one run', async () => {
    const office = officeFolder();
    await office.sheet('Phường 1');
    await office.sheet('Phường 2', { '1.2': null });
    await office.sheet('Phường 3', { '1.2': 3 });
    await office.sheet('Phường 5');
    office.write('phieu/phuong-6.xlsx', 'hỏng');
    await office.sheet('Phường 7', {}, { year: 2024 });
    await office.sheet('Phường 8');
    const register = office.write(
      'danh-sach.csv',
      [
        'STT;Đơn vị;Nhóm;Hạn nộp;Ngày nộp;Mã nội dung',
        ...[1, 2, 3, 4, 5, 6, 7].map((n) => `${n};Phường ${n};phường;15/12/2025;${n === 5 ? '16/12/2025' : ''};`),
        '8;Phường 8;phường;15/12/2025;15/12/2025;0123456789abcdef',
      ].join('\r\n'),
    );
    const { code, units, missing, unit } = await consolidated(office, '--register', register);
    expect(code).toBe(1);
    expect(units.map(({ state }) => state)).toEqual([
      'ok',
      'ok-with-warnings',
      'has-errors',
      'missing',
      'late',
      'unreadable',
      'wrong-edition',
      'changed-after-submit',
    ]);
    expect(missing).toEqual(['Phường 4']);
    expect(unit('Phường 1')).toMatchObject({
      points: 6,
      max: 8,
      index: 75,
      rank: 1,
      grade: 'Khá',
      errors: 0,
      warnings: 0,
      problems: [],
    });
    expect(unit('Phường 4')).toMatchObject({
      points: null,
      max: null,
      index: null,
      rank: null,
      grade: null,
      errors: 0,
      warnings: 0,
      criteria: {},
    });
    expect(unit('Phường 6')?.problems).toEqual([expect.stringContaining('phuong-6.xlsx không phải là bảng tính')]);
    expect(unit('Phường 7')?.rank).toBeNull();
  });

  test('a hash that check printed tells whether a sheet was changed after it was handed in', async () => {
    const office = officeFolder();
    const path = await office.sheet('Phường 1');
    const printed =
      /Mã nội dung: ([0-9a-f]+)/.exec((await runCommand(['check', path, '--criteria', office.set])).out)?.[1] ?? '';
    const register = office.write('ds.csv', `Đơn vị,Mã nội dung\nPhường 1,${printed.toUpperCase()}\n`);
    expect((await consolidated(office, '--register', register)).unit('Phường 1')?.state).toBe('ok');
    await office.sheet('Phường 1', { '1.1': 1 });
    expect((await consolidated(office, '--register', register)).unit('Phường 1')?.state).toBe('changed-after-submit');
  });

  test('two different sheets of one unit are both named, and neither counts', async () => {
    const office = officeFolder();
    await office.sheet('Phường 1', {}, { file: 'a.xlsx' });
    await office.sheet('Phường 1', { '1.1': 0 }, { file: 'b.xlsx' });
    const { units, code } = await consolidated(office);
    expect([code, units.length]).toEqual([1, 1]);
    expect(units[0]).toMatchObject({
      state: 'unreadable',
      points: null,
      problems: [expect.stringContaining('a.xlsx, b.xlsx')],
    });
  });

  test('a broken copy beside a good sheet is said', async () => {
    const office = officeFolder();
    await office.sheet('Phường 1', {}, { file: 'phuong-1.xlsx' });
    office.write('phieu/phuong-1 (2).xlsx', 'hỏng');
    const { unit } = await consolidated(office, '--register', office.write('ds.csv', 'Đơn vị\nPhường 1'));
    expect(unit('Phường 1')).toMatchObject({
      state: 'ok',
      points: 6,
      problems: [expect.stringMatching(/^Đơn vị còn một tệp không dùng được: Tệp phuong-1 \(2\)\.xlsx không phải/)],
    });
  });

  test('a unit that sent a PDF has sent something that cannot be read', async () => {
    const office = officeFolder();
    await office.sheet('Phường 1', {}, { file: 'phuong-1.xlsx' });
    for (const name of ['phuong-1.pdf', 'phuong-2.pdf', 'Phường 3/phiếu.docx'])
      office.write(`phieu/${name}`, '%PDF-1.7');
    const { units, problems } = await consolidated(
      office,
      '--register',
      office.write('ds.csv', 'Đơn vị\nPhường 1\nPhường 2\nPhường 3\nPhường 4'),
    );
    expect(units.map(({ state }) => state)).toEqual(['ok', 'unreadable', 'unreadable', 'missing']);
    expect(units[1]?.problems).toEqual([
      'Tệp phuong-2.pdf là PDF, không phải bảng tính. Dùng bảng tính gốc dạng .xlsx.',
    ]);
    expect(problems).toEqual([
      'Không đọc 3 tệp không phải bảng tính: Phường 3/phiếu.docx, phuong-1.pdf, phuong-2.pdf.',
    ]);
  });

  test('a sheet in the folder of its unit is of that unit', async () => {
    const office = officeFolder();
    await office.sheet('', {}, { file: 'Phường 1/phieu.xlsx' });
    await office.sheet('', { '1.1': 1 }, { file: 'Phường 2/phieu.xlsx' });
    const { units } = await consolidated(office, '--register', office.write('ds.csv', 'Đơn vị\nPhường 1\nPhường 2'));
    expect(units.map(({ unit, points }) => [unit, points])).toEqual([
      ['Phường 1', 6],
      ['Phường 2', 5],
    ]);
  });
});

describe('criteria sets', () => {
  const other: CriteriaSet = {
    ...officeSet,
    id: 'khac',
    title: 'Bộ tiêu chí của phòng',
    items: officeSet.items.map((item) => ({ ...item, title: `${item.title} của phòng` })),
  };

  test('two at once: each sheet is read on the one that it is made from', async () => {
    const office = officeFolder();
    const second = office.write('khac.json', setFile(other));
    await office.sheet('Phường 1');
    const grid = officeGrid('Phòng Tư pháp');
    office.write(
      'phieu/phong.xlsx',
      await writeWithHucre({
        ...grid,
        rows: grid.rows.map((row, i) =>
          i > 2 && i < 10 ? row.map((value, c) => (c === 1 ? `${value as string} của phòng` : value)) : row,
        ),
      }),
    );
    const { json } = await runJson(['consolidate', office.sheets, '--criteria', office.set, '--criteria', second]);
    expect(
      (json as { units: { unit: string; kind: string; rank: number; criteriaSet: { id: string } }[] }).units.map(
        ({ unit, kind, rank, criteriaSet }) => [unit, kind, rank, criteriaSet.id],
      ),
    ).toEqual([
      ['Phường 1', 'Bộ tiêu chí nhỏ', 1, 'nho'],
      ['Phòng Tư pháp', 'Bộ tiêu chí của phòng', 1, 'khac'],
    ]);
  });

  test('a sheet on another set than the register says is on the wrong one', async () => {
    const office = officeFolder();
    const second = office.write('khac.json', setFile(other));
    await office.sheet('Phường 1');
    const { unit, code } = await consolidated(
      office,
      '--criteria',
      second,
      '--register',
      office.write('ds.csv', 'Đơn vị,Bộ tiêu chí\nPhường 1,khac'),
    );
    expect(code).toBe(1);
    expect(unit('Phường 1')).toMatchObject({
      state: 'wrong-edition',
      rank: null,
      problems: [expect.stringContaining('bộ tiêu chí nho, danh sách ghi khac')],
    });
  });

  test('a set in the register that is not in use is said, and the sheet is read all the same', async () => {
    const office = officeFolder();
    await office.sheet('Phường 1');
    const { unit, problems } = await consolidated(
      office,
      '--register',
      office.write('ds.csv', 'Đơn vị,Bộ tiêu chí\nPhường 1,cấp xã'),
    );
    expect(unit('Phường 1')?.state).toBe('ok');
    expect(problems).toEqual([
      expect.stringMatching(/^Danh sách đơn vị ghi bộ tiêu chí "cấp xã", lần chạy này dùng nho\./),
    ]);
  });

  test('the same set given twice is one', async () => {
    const office = officeFolder();
    await office.sheet('Phường 1');
    expect((await consolidated(office, '--criteria', office.set)).problems).toEqual([]);
  });
});

test('a JSON set with faults is refused or its faults are said', async () => {
  const office = officeFolder();
  await office.sheet('Phường 1');
  const run = async (content: string): Promise<readonly string[]> =>
    (await runCommand(['consolidate', office.sheets, '--criteria', office.write('loi.json', content)])).problems;
  const file = encodeCriteriaSet(officeSet);
  expect(await run('{')).toEqual([
    expect.stringMatching(/loi\.json không phải JSON hoặc bị cắt dở\. Ghi lại bằng lệnh/),
  ]);
  expect(await run('{"a":1}')).toEqual([
    expect.stringMatching(/^Bộ tiêu chí .*loi\.json: Tệp không ghi "schemaVersion"/),
  ]);
  expect(await run(JSON.stringify({ ...file, items: file.items.map((item) => ({ ...item, max: 'x' })) }))).toEqual([
    expect.stringMatching(/Còn \d+ chỗ khác\.$/),
  ]);
  expect(await run(JSON.stringify({ ...file, items: [] }))).toEqual([expect.stringMatching(/loi\.json/)]);
  const [said] = await run(
    JSON.stringify({ ...file, items: file.items.map((item) => (item.code === '1' ? { ...item, max: 9 } : item)) }),
  );
  expect(said).toMatch(/^Bộ tiêu chí .*loi\.json: .*9.*3/);
});
