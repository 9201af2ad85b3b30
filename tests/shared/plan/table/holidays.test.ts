import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../shared/base/grid.ts';
import { shippedHolidays } from '../../../../shared/plan/shipped.ts';
import { holidayRows, readHolidayTable } from '../../../../shared/plan/table/holidays.ts';
import { calendarOf, isWorkingDay } from '../../../../shared/plan/working-days.ts';
import { day } from '../support.ts';
import { gridOf } from './support.ts';

const said = (grid: Grid) => readHolidayTable(grid, []).problems.map(({ where, message }) => `${where}: ${message}`);

describe('the tab "Ngày nghỉ"', () => {
  it('is read by its columns, in any order', () => {
    const { table, problems } = readHolidayTable(
      gridOf(
        `
NGÀY NGHỈ CỦA CƠ QUAN
Căn cứ | Loại | Ngày | Tên
Thông báo 12 | nghỉ lễ, Tết | 24/11/2026 | Ngày Văn hóa Việt Nam
 | Làm bù | 22/8/2026 |
`,
        { tab: 'Ngày nghỉ' },
      ),
      [2026],
    );
    expect(problems).toEqual([]);
    expect(table).toEqual({
      title: 'Ngày nghỉ',
      announced: [2026],
      rows: [
        {
          day: day('24/11/2026'),
          kind: 'holiday',
          name: 'Ngày Văn hóa Việt Nam',
          certain: true,
          confidence: 'source',
          source: 'Thông báo 12',
        },
        {
          day: day('22/8/2026'),
          kind: 'swap-work',
          name: 'làm bù',
          certain: true,
          confidence: 'source',
          source: 'Cơ quan nhập, trang "Ngày nghỉ", dòng 4',
        },
      ],
    });
  });

  it.each([
    ['Nghỉ bù', 'compensation'],
    ['nghỉ hoán đổi', 'swap-off'],
    ['Hoán đổi', 'swap-off'],
    ['Đi làm bù', 'swap-work'],
    ['Không nghỉ', 'not-off'],
    ['Dự kiến', 'planned'],
    ['Nghỉ Tết', 'holiday'],
  ])('"%s" is %s', (word, kind) => {
    expect(readHolidayTable(gridOf(`Ngày | Loại\n01/9/2027 | ${word}`), []).table.rows.map((row) => row.kind)).toEqual([
      kind,
    ]);
  });

  it('takes days that the host knows as dates', () => {
    const grid: Grid = {
      tab: 'Ngày nghỉ',
      rows: [
        ['Ngày', 'Loại', 'Chắc chắn'],
        [{ date: day('24/11/2026') }, 'nghỉ lễ, Tết', 'Chưa'],
        [46350, 'nghỉ lễ, Tết', false],
      ],
    };
    expect(readHolidayTable(grid, []).table.rows.map((row) => [row.day, row.certain])).toEqual([
      [day('24/11/2026'), false],
      [day('24/11/2026'), false],
    ]);
  });

  it('names a day that does not exist and a word that is no kind, and uses the rest', () => {
    const grid = gridOf(
      `
Ngày | Loại
31/6/2026 | nghỉ lễ, Tết
01/7/2026 | xyz
 |
02/7/2026 | nghỉ lễ, Tết
`,
      { tab: 'Ngày nghỉ' },
    );
    expect(said(grid)).toEqual([
      'A2: Ô ngày ghi "31/6/2026", không phải một ngày có trong lịch. Dòng này chưa được dùng; ghi dạng 02/9/2026.',
      'B3: Ô loại ghi "xyz". Dòng này chưa được dùng; chọn một trong: nghỉ lễ, Tết; nghỉ bù; nghỉ hoán đổi; làm bù; không nghỉ.',
    ]);
    const { table } = readHolidayTable(grid, []);
    expect(isWorkingDay(calendarOf([...shippedHolidays(), table]), day('02/7/2026'))).toBe(false);
  });

  it('without its columns is a sentence', () => {
    expect(said(gridOf('a | b', { tab: 'Ngày nghỉ' }))).toEqual([
      'Ngày nghỉ: Chưa tìm thấy dòng tiêu đề trong trang "Ngày nghỉ". Cần cột "Ngày" và cột "Loại" (nghỉ lễ, Tết; nghỉ bù; nghỉ hoán đổi; làm bù; không nghỉ).',
    ]);
  });

  it('the shipped tables can be written out, edited and read back', () => {
    for (const table of shippedHolidays()) {
      const { table: back, problems } = readHolidayTable(
        { tab: table.title, rows: holidayRows(table) },
        table.announced,
      );
      expect(problems).toEqual([]);
      expect(back.rows.map(({ day: d, kind, name, certain, source }) => [d, kind, name, certain, source])).toEqual(
        table.rows.map(({ day: d, kind, name, certain, source }) => [d, kind, name, certain, source]),
      );
    }
  });
});
