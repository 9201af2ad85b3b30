import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../shared/base/day.ts';
import type { CellValue, Grid } from '../../../../shared/base/grid.ts';
import { readCriteriaTable, type CriteriaTableReading } from '../../../../shared/criteria/table/read-table.ts';
import { gridOf } from './grid-of.ts';

function read(grid: Grid): CriteriaTableReading {
  const reading = readCriteriaTable([grid], { source: 'thử' });
  if (reading.kind !== 'read') throw new Error(reading.message);
  return reading;
}

const base = gridOf(
  'STT | Tiêu chí | Điểm tối đa | Tài liệu | Đơn vị chủ trì\n1 | Chỉ đạo | 2\n1.1 | Kế hoạch | 1 | Kế hoạch | Phòng A\n | Có | 1\n | Không | 0\n1.2 | Báo cáo | 1\n | Có | 1\n | Không | 0',
);

/** The grid with one cell changed. */
function changed(grid: Grid, row: number, column: number, value: CellValue): Grid {
  return {
    ...grid,
    rows: grid.rows.map((cells, r) => (r === row ? Object.assign([...cells], { [column]: value }) : cells)),
  };
}

describe('cells that a spreadsheet changed', () => {
  const day = (year: number, month: number, date: number): CellValue => ({
    date: dayOf(year, month, date) ?? (0 as never),
  });

  test('a code that became a date is put right by its place', () => {
    const { set, problems } = read(changed(base, 5, 0, day(2025, 2, 1)));
    expect(set.items.map(({ code }) => code)).toEqual(['1', '1.1', '1.2']);
    expect(problems.map(({ message }) => message)).toEqual([
      'Ô số thứ tự đang là 01/02/2025; theo thứ tự các mục được đọc là 1.2.',
    ]);
  });

  test('a code of three parts that became a date is put right too', () => {
    const grid = changed(
      gridOf('STT | Tiêu chí | Điểm tối đa\n1 | A A | 1\n1.1 | B B | 1\n1.1.1 | C C | 1\n | Có | 1'),
      3,
      0,
      day(2001, 1, 1),
    );
    expect(read(grid).set.items.map(({ code }) => code)).toEqual(['1', '1.1', '1.1.1']);
  });

  test('points that became a date are said to be missing, not guessed', () => {
    const { problems, set } = read(changed(base, 2, 2, day(2025, 5, 1)));
    expect(problems.map(({ kind }) => kind)).toEqual(['points-missing', 'points-missing']);
    expect(set.items[1]?.max).toBe(1000);
  });

  test('a code typed as a number is the same code', () => {
    expect(read(changed(base, 2, 0, 1.1)).set).toEqual(read(changed(base, 2, 0, '1.1')).set);
  });
});

describe('merged cells', () => {
  test('evidence and owner that are merged over several items hold for each of them', () => {
    const merges = [
      { top: 2, bottom: 7, left: 3, right: 3 },
      { top: 2, bottom: 7, left: 4, right: 4 },
    ];
    const { set } = read({ ...base, merges });
    expect(set.items.map(({ evidence, owner }) => [evidence, owner])).toEqual([
      [null, null],
      ['Kế hoạch', 'Phòng A'],
      ['Kế hoạch', 'Phòng A'],
    ]);
  });

  test('a field heading merged from the code column on is read from there', () => {
    const grid = gridOf('STT | Tiêu chí | Điểm tối đa\nI. CHỈ ĐẠO\n1 | Kế hoạch | 1\n | Có | 1\n | Không | 0');
    expect(
      read({ ...grid, merges: [{ top: 1, bottom: 1, left: 0, right: 2 }] }).set.items.map(({ code, title }) => [
        code,
        title,
      ]),
    ).toEqual([
      ['I', 'CHỈ ĐẠO'],
      ['1', 'Kế hoạch'],
    ]);
  });
});

test('a bold row without a number above numbered ones is a field', () => {
  const grid = gridOf(
    'STT | Tiêu chí | Điểm tối đa\n | Công tác chỉ đạo | 1\n1.1 | Kế hoạch | 1\n | Có | 1\n | Không | 0',
  );
  const formats = grid.rows.map((_, row) => [undefined, { bold: row === 1 }]);
  expect(read({ ...grid, formats }).set.items.map(({ code, parent }) => [code, parent])).toEqual([
    ['1', null],
    ['1.1', '1'],
  ]);
});

describe('where things come from', () => {
  const { leaves } = read(base);

  test('each leaf names the cell of its title and the cells of its lines', () => {
    expect(leaves).toEqual([
      {
        code: '1.1',
        cell: { tab: 'Bảng', row: 2, column: 1 },
        source: [
          { tab: 'Bảng', row: 3, column: 1 },
          { tab: 'Bảng', row: 4, column: 1 },
        ],
      },
      {
        code: '1.2',
        cell: { tab: 'Bảng', row: 5, column: 1 },
        source: [
          { tab: 'Bảng', row: 6, column: 1 },
          { tab: 'Bảng', row: 7, column: 1 },
        ],
      },
    ]);
  });

  test('a leaf without any wording is unread, counted and listed with its cell', () => {
    const { unread, toConfirm, set } = read(gridOf('STT | Tiêu chí | Điểm tối đa\n1 | Kế hoạch | 2'));
    expect(unread).toBe(1);
    expect(set.items[0]?.rule).toEqual({ kind: 'unread' });
    expect(toConfirm).toEqual([
      {
        code: '1',
        cell: { tab: 'Bảng', row: 1, column: 1 },
        message: 'Mục này không ghi cách chấm điểm nên chỉ kiểm tra điểm từ 0 đến điểm tối đa.',
      },
    ]);
    expect(set.items[0]?.doubts).toEqual(toConfirm.map(({ message }) => message));
  });

  test('a leaf whose title says that appraisers judge is a range', () => {
    const { set, unread } = read(
      gridOf('STT | Tiêu chí | Điểm tối đa\n1 | Cách làm mới, do Hội đồng thẩm định chấm | 2'),
    );
    expect([set.items[0]?.rule, unread]).toEqual([{ kind: 'range', from: 0, to: 2000 }, 0]);
  });

  test('a leaf whose title names the survey is a survey item', () => {
    const { set } = read(gridOf('STT | Tiêu chí | Điểm tối đa\n1 | Mức độ hài lòng (điều tra xã hội học) | 2'));
    expect(set.items[0]?.rule).toEqual({ kind: 'survey' });
  });

  test('the wording keeps every line with its points', () => {
    expect(read(base).set.items[1]?.wording).toEqual(['Có: 1', 'Không: 0']);
  });
});
