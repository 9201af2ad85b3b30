import { describe, expect, test } from 'vitest';
import type { CriteriaSet } from '../../../shared/criteria/model.ts';
import { officeGrid, officeSet } from '../../support/office.ts';
import { consolidated, type UnitJson } from '../support/consolidated.ts';
import { officeFolder, setFile, type OfficeFolder } from '../support/office-files.ts';
import { runCommand, runJson } from '../support/run-command.ts';
import { writeWithHucre } from '../support/workbooks.ts';

/** The small set as the next year's: one leaf renamed, one moved, one new. */
const nextSet: CriteriaSet = {
  ...officeSet,
  id: 'nho-moi',
  year: 2026,
  items: officeSet.items.map((item) => (item.code === '1.2' ? { ...item, title: 'Kiểm tra công vụ nội bộ' } : item)),
};

describe('last year', () => {
  const withLast = async (): Promise<OfficeFolder> => {
    const office = officeFolder();
    await office.sheet('Phường 1');
    office.write('truoc/Phường 1.xlsx', await writeWithHucre(officeGrid('Phường 1', { '1.1': 1 }, null, 2024)));
    return office;
  };

  test('from a folder of sheets: the change over the items that have points in both years', async () => {
    const office = await withLast();
    // 5 of 6 against 6 of 6: the survey of neither year is in.
    expect((await consolidated(office, '--previous', office.at('truoc'))).unit('Phường 1')).toMatchObject({
      change: 16.67,
      notCompared: null,
    });
  });

  test('from the JSON of last year, which another office may have made', async () => {
    const office = await withLast();
    const { out } = await runCommand(['consolidate', office.at('truoc'), '--criteria', office.set, '--json']);
    expect(
      (await consolidated(office, '--previous', office.write('truoc.json', `\ufeff${out}`))).unit('Phường 1'),
    ).toMatchObject({ change: 16.67 });
  });

  test('a unit without a result of last year, and one that was made from others, say so', async () => {
    const office = await withLast();
    await office.sheet('Phường 2');
    const register = office.write('ds.csv', 'Đơn vị,Hình thành từ\nPhường 1,Phường 8; Phường 9\nPhường 2,');
    const { units } = await consolidated(office, '--previous', office.at('truoc'), '--register', register);
    expect(units.map(({ notCompared }) => notCompared)).toEqual([
      'Đơn vị được hình thành từ Phường 8, Phường 9, nên không so sánh với năm trước.',
      'Chưa có kết quả năm trước của đơn vị.',
    ]);
  });

  test('an unreadable sheet of last year is said and left out', async () => {
    const office = await withLast();
    office.write('truoc/b.xlsx', 'hỏng');
    const { problems, code } = await consolidated(office, '--previous', office.at('truoc'));
    expect(code).toBe(0);
    expect(problems).toEqual([expect.stringMatching(/^Năm trước: Tệp b\.xlsx không phải là bảng tính/)]);
  });

  test('sheets of other criteria are not compared in silence, but with a confirmed map they are', async () => {
    const office = await withLast();
    const now = office.write('moi.json', setFile(nextSet));
    const grid = officeGrid('Phường 1', {}, null, 2026);
    const renamed = {
      ...grid,
      rows: grid.rows.map((row) =>
        row.map((value) => (value === 'Kiểm tra nội bộ' ? 'Kiểm tra công vụ nội bộ' : value)),
      ),
    };
    const sheets = office.write('nay/Phường 1.xlsx', await writeWithHucre(renamed));
    const run = async (...more: readonly string[]): Promise<UnitJson | undefined> => {
      const { json } = await runJson([
        'consolidate',
        sheets,
        '--criteria',
        now,
        '--previous',
        office.at('truoc'),
        '--previous-criteria',
        office.set,
        ...more,
      ]);
      return (json as { units: readonly UnitJson[] }).units[0];
    };
    expect((await run())?.notCompared).toBe(
      'Bộ tiêu chí năm nay (nho-moi, lần 1) khác năm trước (nho, lần 1), nên không so sánh điểm hai năm.',
    );
    const map = office.at('noi.json');
    expect((await runCommand(['criteria', 'map', office.set, now, '--out', map])).code).toBe(0);
    const open = await runCommand([
      'consolidate',
      sheets,
      '--criteria',
      now,
      '--previous',
      office.at('truoc'),
      '--previous-criteria',
      office.set,
      '--year-map',
      map,
    ]);
    expect(open).toMatchObject({ code: 2, problems: [expect.stringMatching(/còn 7 mối nối chưa xác nhận/)] });
    expect(
      (await runCommand(['criteria', 'map', office.set, now, '--map', map, '--out', map, '--confirm'])).out,
    ).toContain('Mọi mối nối đã xác nhận.');
    expect(await run('--year-map', map)).toMatchObject({ change: 16.67, notCompared: null });
  });

  test('sheets of last year that have other items than this year are not taken for results on them', async () => {
    const office = await withLast();
    const other = {
      ...officeSet,
      items: officeSet.items.map((item) =>
        item.rule === null ? item : { ...item, title: `${item.title} theo cách mới` },
      ),
    };
    const grid = officeGrid('Phường 1');
    const renamed = grid.rows.map((row, i) =>
      i > 2 && i < 10
        ? row.map((value, c) =>
            c === 1 && grid.rows[i]?.[5] !== undefined ? `${value as string} theo cách mới` : value,
          )
        : row,
    );
    const now = office.write('nay/Phường 1.xlsx', await writeWithHucre({ ...grid, rows: renamed }));
    const { json, problems } = await runJson([
      'consolidate',
      now,
      '--criteria',
      office.write('moi.json', setFile(other)),
      '--previous',
      office.at('truoc'),
    ]);
    expect(problems).toEqual([
      expect.stringMatching(/^Năm trước: 1 phiếu có mục khác với bộ tiêu chí đang dùng.*--previous-criteria\.$/),
    ]);
    expect((json as { units: readonly UnitJson[] }).units[0]?.notCompared).toBe(
      'Kết quả năm trước không ghi bộ tiêu chí, nên chưa so sánh điểm hai năm.',
    );
  });

  test('a map of other sets is refused', async () => {
    const office = await withLast();
    const now = office.write('moi.json', setFile(nextSet));
    await runCommand(['criteria', 'map', now, office.set, '--out', office.at('nguoc.json'), '--confirm']);
    const { problems } = await runCommand([
      'consolidate',
      office.sheets,
      '--criteria',
      now,
      '--previous-criteria',
      office.set,
      '--year-map',
      office.at('nguoc.json'),
    ]);
    expect(problems).toEqual([expect.stringContaining('nối bộ nho-moi với bộ nho')]);
  });

  test.each([
    ['không phải JSON', 'không phải JSON hoặc bị cắt dở'],
    ['{"units":[{"unit":"A","points":1', 'không phải JSON hoặc bị cắt dở'],
    ['{"units":[{"unit":"A","points":"1","max":2}]}', 'không phải kết quả tổng hợp (chỗ units.0.points)'],
    ['{"sheets":[]}', 'không phải kết quả tổng hợp'],
    ['[]', 'không phải kết quả tổng hợp'],
    ['{"units":[{"unit":"A","points":1e300,"max":2}]}', 'không phải kết quả tổng hợp'],
  ])('a previous JSON of %j is refused with one sentence', async (content, sentence) => {
    const office = await withLast();
    const { code, problems } = await runCommand([
      'consolidate',
      office.sheets,
      '--criteria',
      office.set,
      '--previous',
      office.write('truoc.json', content),
    ]);
    expect([code, problems]).toEqual([2, [expect.stringContaining(sentence)]]);
  });

  test('a place where nothing is', async () => {
    const office = await withLast();
    expect(
      (await runCommand(['consolidate', office.sheets, '--criteria', office.set, '--previous', office.at('khong')]))
        .problems,
    ).toEqual([expect.stringContaining(`Không thấy kết quả năm trước ở ${office.at('khong')}`)]);
  });
});
