import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../../shared/base/grid.ts';
import type { Sheet } from '../../../shared/sheet/model.ts';
import { readSheet } from '../../../shared/sheet/read.ts';
import { sheetOfGrid, type Rows } from '../../support/reading.ts';
import { readingTree } from '../../support/sheet-set.ts';

const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'];
const news = ['1.2', 'Tin, bài tuyên truyền', 1.5, 1];
const plan = ['1.1.1', 'Thời hạn ban hành kế hoạch', 1, 0.5];
const dossiers = ['2.2', 'Tỷ lệ hồ sơ đúng hạn', 3, 3];

const sheetOf = (rows: Rows, more: Partial<Grid> = {}): Sheet => sheetOfGrid({ ...more, rows });
const codes = (sheet: Sheet): readonly unknown[] => sheet.rows.map(({ row, criterion }) => [row, criterion?.code]);

describe('a tab that is no sheet', () => {
  it.each<[string, Rows, unknown]>([
    ['empty', [], { reason: 'empty', looked: null, found: [] }],
    [
      'with blanks only',
      [[null, ''], []],
      { reason: 'empty', looked: { top: 0, left: 0, bottom: 0, right: 1 }, found: [] },
    ],
    [
      'a guide',
      [['HƯỚNG DẪN'], ['1. Nhập điểm vào cột "Điểm tự chấm".']],
      { reason: 'no-header', looked: { top: 0, left: 0, bottom: 1, right: 0 }, found: [] },
    ],
    [
      'without its header',
      [plan, news, dossiers],
      { reason: 'no-header', looked: { top: 0, left: 0, bottom: 2, right: 3 }, found: [] },
    ],
    [
      'a table of criteria',
      [['STT', 'Tiêu chí', 'Điểm tối đa'], plan],
      {
        reason: 'no-score-column',
        looked: { top: 0, left: 0, bottom: 1, right: 3 },
        found: ['STT', 'Tiêu chí', 'Điểm tối đa'],
      },
    ],
    [
      'of other criteria',
      [header, ['A', 'Doanh thu', 10, 9]],
      { reason: 'no-criteria', looked: { top: 0, left: 0, bottom: 1, right: 3 }, found: header },
    ],
  ])('%s', (_name, rows, expected) =>
    expect(readSheet({ tab: 'Phiếu', rows }, readingTree)).toEqual({
      kind: 'no-sheet',
      tab: 'Phiếu',
      ...(expected as object),
    }),
  );
});

describe('grids of unusual size', () => {
  it('of a million rows with three filled are read at once', () => {
    const rows: (readonly CellValue[])[] = [];
    rows[2] = header;
    rows[3] = news;
    rows[1_048_575] = dossiers;
    expect(codes(sheetOf(rows))).toEqual([
      [3, '1.2'],
      [1_048_575, '2.2'],
    ]);
    const dense = Array.from({ length: 300_000 }, (_, i): readonly CellValue[] =>
      i === 5 ? header : i === 299_999 ? news : ['', null],
    );
    expect(codes(sheetOf(dense))).toEqual([[299_999, '1.2']]);
  });

  it('of sixteen thousand columns are read too', () => {
    const wide = (cells: readonly CellValue[]): readonly CellValue[] => [...Array<null>(16_000).fill(null), ...cells];
    expect(sheetOf([wide(header), wide(news)]).columns.self).toBe(16_003);
  });

  it('with cells of ten thousand letters are read too', () => {
    const long = 'Điểm tối đa 1.1.1 (61/80) đạt 76% '.repeat(300);
    const sheet = sheetOf([
      [long],
      [...header, 'Tài liệu kiểm chứng', 'Ghi chú'],
      [...news, long, long],
      [long, long, long, long],
      [null, long, null, 1],
    ]);
    expect(sheet.rows).toHaveLength(1);
    expect(sheet.rows[0]?.measured).toBeNull();
    expect(sheet.unplaced.map(({ row }) => row)).toEqual([4]);
    const dots = `${'.'.repeat(10_000)}1`;
    expect(sheetOf([[dots, dots], header, news, [dots, dots, dots, dots]]).rows).toHaveLength(1);
  });
});
