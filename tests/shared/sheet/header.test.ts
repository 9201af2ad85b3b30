import { describe, expect, it } from 'vitest';
import type { CellRange } from '../../../shared/base/cell.ts';
import type { Grid } from '../../../shared/base/grid.ts';
import type { Sheet } from '../../../shared/sheet/model.ts';
import { sheetOfGrid, type Rows } from '../../support/reading.ts';

const merge = (top: number, left: number, bottom: number, right: number): CellRange => ({ top, left, bottom, right });
const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'];
const news = ['1.2', 'Tin, bài tuyên truyền', 1.5, 1];
const plan = ['1.1.1', 'Thời hạn ban hành kế hoạch', 1, 0.5];
const dossiers = ['2.2', 'Tỷ lệ hồ sơ đúng hạn', 3, 3];

const sheetOf = (rows: Rows, more: Partial<Grid> = {}): Sheet => sheetOfGrid({ ...more, rows });
const codes = (sheet: Sheet): readonly unknown[] => sheet.rows.map(({ row, criterion }) => [row, criterion?.code]);

describe('a header', () => {
  it('is found below a title block of any length', () => {
    const block = Array.from({ length: 300 }, (_, i) => [`Dòng hướng dẫn thứ ${i}`]);
    expect(sheetOf([...block, header, news]).header).toEqual({ top: 300, bottom: 300 });
  });

  it('of two rows with the heading above merged, or not told to be merged', () => {
    const rows = [
      ['STT', 'Tiêu chí', 'Điểm', null, null, 'Ghi chú'],
      [null, null, 'Tối đa', 'Tự chấm', 'Thẩm định'],
      ['1.2', 'Tin, bài tuyên truyền', 1.5, 1, 1, 'x'],
    ];
    const expected = { code: 0, title: 1, max: 2, self: 3, appraised: 4, note: 5 };
    expect(sheetOf(rows).columns).toEqual(expected);
    expect(
      sheetOf(rows, { merges: [merge(0, 2, 0, 4), merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 5, 1, 5)] }).columns,
    ).toEqual(expected);
    expect(sheetOf(rows).header).toEqual({ top: 0, bottom: 1 });
  });

  it('of two rows is understood where only the title block is told to be merged', () => {
    const rows = [
      ['PHIẾU TỰ CHẤM ĐIỂM'],
      ['STT', 'Tiêu chí', 'Số liệu', null, 'Đơn vị tự chấm', null],
      [null, null, 'Kết quả', 'Kế hoạch', 'Lý do', 'Điểm'],
      ['1.2', 'Tin, bài tuyên truyền', 12, 20, 'x', 1],
    ];
    const expected = { code: 0, title: 1, part: 2, whole: 3, explanation: 4, self: 5 };
    const block = merge(0, 0, 0, 5);
    expect(sheetOf(rows, { merges: [block] }).columns).toEqual(expected);
    expect(sheetOf(rows, { merges: [block, merge(1, 2, 1, 3), merge(1, 0, 2, 0)] }).columns).toEqual(expected);
  });

  it('has years above two blocks of scores', () => {
    const rows = [
      [null, null, null, 'Năm 2024', null, 'Năm 2025'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
      ['1.2', 'Tin, bài tuyên truyền', 1.5, 0.5, 0.5, 1, 1],
    ];
    const sheet = sheetOf(rows, { merges: [merge(0, 3, 0, 4), merge(0, 5, 0, 6)] });
    expect([sheet.columns, sheet.header]).toEqual([
      { code: 0, title: 1, max: 2, previous: 3, self: 5, appraised: 6 },
      { top: 0, bottom: 1 },
    ]);
    expect(sheet.rows[0]?.previous.points).toBe(500);
  });

  it('does not swallow the title block above it, nor the first rows below it', () => {
    const rows = [
      ['PHIẾU TỰ CHẤM ĐIỂM CỦA PHƯỜNG', null, 'Điểm tự chấm gửi trước ngày 15'],
      header,
      ['I', 'Chỉ đạo, điều hành', null, null],
      news,
    ];
    expect(sheetOf(rows).header).toEqual({ top: 1, bottom: 1 });
    expect(codes(sheetOf(rows))).toEqual([
      [2, '1'],
      [3, '1.2'],
    ]);
  });

  it('is repeated at each page, with its row of column numbers', () => {
    const numbers = ['(1)', '(2)', '(3)', '(4)'];
    const sheet = sheetOf([header, numbers, plan, header, numbers, news, [], header, [], numbers, dossiers]);
    expect(codes(sheet)).toEqual([
      [2, '1.1.1'],
      [5, '1.2'],
      [10, '2.2'],
    ]);
    expect([sheet.header, sheet.otherTables, sheet.unplaced]).toEqual([{ top: 0, bottom: 0 }, [], []]);
  });

  it('with only "Thang điểm" before the scores has the maximum there, when that holds numbers', () => {
    const rows = [['STT', 'Tiêu chí', 'Thang điểm', 'Điểm tự chấm'], plan, news, dossiers];
    expect(sheetOf(rows).columns).toEqual({ code: 0, title: 1, max: 2, self: 3 });
    const words = rows.map((row, i) => (i === 0 ? row : row.map((value, c) => (c === 2 ? 'Đạt: 1 điểm' : value))));
    expect(sheetOf(words).columns).toEqual({ code: 0, title: 1, scoring: 2, self: 3 });
  });

  it('whose "Kết quả thực hiện" holds sentences has explanations there', () => {
    const head = [...header, 'Kết quả thực hiện'];
    const sheet = sheetOf([
      head,
      [...plan, 'Đã ban hành đúng hạn'],
      [...news, 'Đã đăng 22 tin, bài'],
      [...dossiers, 'Đã trả 61/80 hồ sơ'],
    ]);
    expect(sheet.columns).toEqual({ code: 0, title: 1, max: 2, self: 3, explanation: 4 });
    expect(sheet.rowOf.get('2.2')?.measured).toMatchObject({ part: 61_000, whole: 80_000 });
    expect(sheetOf([head, [...plan, null], [...news, 22], [...dossiers, 61]]).columns.part).toBe(4);
  });

  it('without a heading for codes or for titles is completed by what the columns hold', () => {
    expect(sheetOf([[null, 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'], plan, news, dossiers]).columns).toEqual({
      code: 0,
      title: 1,
      max: 2,
      self: 3,
    });
    expect(sheetOf([['STT', 'Các mục', 'Điểm tối đa', 'Tự chấm'], plan, news, dossiers]).columns).toEqual({
      code: 0,
      title: 1,
      max: 2,
      self: 3,
    });
  });
});
