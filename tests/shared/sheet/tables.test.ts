import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../../shared/base/grid.ts';
import type { Sheet } from '../../../shared/sheet/model.ts';
import { isColumnNumbers } from '../../../shared/sheet/tables.ts';
import { sheetOfGrid, type Rows } from '../../support/reading.ts';

const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'];
const news = ['1.2', 'Tin, bài tuyên truyền', 1.5, 1];
const plan = ['1.1.1', 'Thời hạn ban hành kế hoạch', 1, 0.5];
const dossiers = ['2.2', 'Tỷ lệ hồ sơ đúng hạn', 3, 3];

const sheetOf = (rows: Rows, more: Partial<Grid> = {}): Sheet => sheetOfGrid({ ...more, rows });
const codes = (sheet: Sheet): readonly unknown[] => sheet.rows.map(({ row, criterion }) => [row, criterion?.code]);

describe('several tables on one tab', () => {
  const summary = [
    ['TỔNG HỢP'],
    ['STT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm tự chấm'],
    ['1', 'Chỉ đạo, điều hành', 6, 4],
    ['2', 'Thủ tục hành chính', 7, 3],
  ];
  const main = [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Ghi chú'],
    ['1', 'Chỉ đạo, điều hành', 6, 4],
    plan,
    news,
    ['2', 'Thủ tục hành chính', 7, 3],
    dossiers,
  ];

  it.each([
    ['above', [...summary, [], ...main], 5, 1, 4],
    ['below', [...main, [], ...summary], 0, 8, 10],
  ] as const)('a summary %s the sheet is left alone and named', (_where, rows, top, otherTop, bottom) => {
    const sheet = sheetOf(rows);
    expect([sheet.header.top, sheet.rows.length, sheet.rowOf.size]).toEqual([top, 5, 5]);
    expect(sheet.otherTables).toEqual([{ top: otherTop, bottom, matched: 2 }]);
    expect(sheet.unplaced).toEqual([]);
  });

  it('of two sheets alike the first is read', () => {
    const copy = [['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Ghi chú'], plan, news];
    const sheet = sheetOf([header, plan, news, [], ...copy]);
    expect([sheet.header.top, sheet.otherTables]).toEqual([0, [{ top: 4, bottom: 6, matched: 2 }]]);
  });

  it('pieces under headings that are not quite alike are one sheet', () => {
    const sheet = sheetOf([header, plan, news, ['STT', 'Tiêu chí (tiếp)', 'Điểm tối đa', 'Điểm tự chấm'], dossiers]);
    expect(codes(sheet)).toEqual([
      [1, '1.1.1'],
      [2, '1.2'],
      [4, '2.2'],
    ]);
    expect(sheet.otherTables).toEqual([]);
  });

  it('a page whose header was repeated in part goes on in the same columns', () => {
    const head = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Kết quả', null, 'Ghi chú'],
      [null, null, null, 'Thẩm định', 'Tự chấm'],
    ];
    const row = (cells: readonly CellValue[]): readonly CellValue[] => [...cells.slice(0, 3), null, cells[3] ?? null];
    const sheet = sheetOf([
      ...head,
      row(plan),
      row(news),
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Kết quả'],
      row(dossiers),
    ]);
    expect(codes(sheet)).toEqual([
      [2, '1.1.1'],
      [3, '1.2'],
      [5, '2.2'],
    ]);
    expect(sheet.rowOf.get('2.2')?.self.points).toBe(3000);
  });

  it('a table of other columns below is not mistaken for rows', () => {
    const sheet = sheetOf([
      header,
      plan,
      news,
      [],
      ['STT', 'Tên văn bản', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'],
      ['2.2', 'x', 'Tỷ lệ hồ sơ đúng hạn', 3, 3],
    ]);
    expect(codes(sheet)).toEqual([
      [1, '1.1.1'],
      [2, '1.2'],
    ]);
    expect(sheet.otherTables).toEqual([{ top: 4, bottom: 5, matched: 1 }]);
  });
});

describe('a row of column numbers', () => {
  it.each<[CellValue[]]>([
    [[1, 2, 3]],
    [['1', '2', '3', '4']],
    [['(1)', '(2)', '(3)']],
    [['A', 'B', 1, 2]],
    [['(1)', '(2)', '(3)', '(4)=(3)/(2)']],
    [[null, '[1]', '[2]', '', '[3]']],
    [['1', '2', '3', '5 = 3 + 4']],
  ])('%j', (cells) => expect(isColumnNumbers(cells)).toBe(true));
  it.each<[CellValue[]]>([
    [[1, 2]],
    [['1', 'Chỉ đạo', 9]],
    [[3, 2, 1]],
    [['A', 'B', 'C']],
    [[1, 1, 1]],
    [[]],
    [['1.1', '1.2', '1.3']],
    [[1, 2, true]],
  ])('not %j', (cells) => expect(isColumnNumbers(cells)).toBe(false));
});
