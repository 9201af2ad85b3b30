import { describe, expect, it } from 'vitest';
import { dayOf, type Day } from '../../../shared/base/day.ts';
import type { CellValue } from '../../../shared/base/grid.ts';
import { sheetOfRows } from '../../support/reading.ts';

const date = (year: number, month: number, day: number): CellValue => ({ date: dayOf(year, month, day) ?? (0 as Day) });
const plan = ['1.1.1', 'Thời hạn ban hành kế hoạch', 1, 0.5] as const;

describe('rows that are no criteria', () => {
  it('but hold a score are named with their text', () => {
    const sheet = sheetOfRows([
      [null, 'Điểm khuyến khích', null, 2],
      ['1', 'Chỉ đạo, điều hành', 6, 4],
      [null, null, null, 1],
    ]);
    expect(sheet.unplaced.map(({ row, text, optionOf }) => [row, text, optionOf])).toEqual([
      [1, 'Điểm khuyến khích', null],
      [3, '', null],
    ]);
  });

  it('a title without a code beside a row that has the code is a copy', () => {
    const sheet = sheetOfRows([
      [null, 'Tin, bài tuyên truyền', 1.5, 1],
      ['1.2', 'Tin, bài tuyên truyền', 1.5, 0],
      [null, 'Tin, bài tuyên truyền', 1.5, null],
    ]);
    expect(sheet.rows.map(({ row }) => row)).toEqual([2]);
    expect(sheet.rowOf.get('1.2')?.row).toBe(2);
    expect(sheet.unplaced.map(({ row }) => row)).toEqual([1]);
  });

  it.each([
    'TỔNG CỘNG',
    'Tổng cộng:',
    'Tổng điểm',
    'TỔNG SỐ',
    'TỔNG',
    'Cộng',
    'CỘNG ĐIỂM',
    'Cộng toàn phiếu',
    'Tổng cộng (I+II+III)',
    'TỔNG ĐIỂM TỰ CHẤM',
    'Tổng điểm các lĩnh vực',
    'Tổng số điểm',
    'Tổng cộng 8 lĩnh vực',
    'tong cong',
    'Cộng lĩnh vực I',
    'Cộng mục 2',
    'Tổng điểm lĩnh vực 1',
    'Tổng điểm điều tra xã hội học',
  ])('%s is a total', (title) => {
    for (const row of [
      [null, title, 23, 15],
      [title, null, 23, 15],
    ]) {
      const sheet = sheetOfRows([plan, row]);
      expect(sheet.totals.map((total) => [total.row, total.title, total.max.points, total.self.points])).toEqual([
        [2, title, 23_000, 15_000],
      ]);
      expect(sheet.unplaced).toEqual([]);
    }
  });

  it.each([
    'Công vụ',
    'CÔNG VỤ',
    'Tổng số hồ sơ tiếp nhận: 120',
    'Tổng hợp kết quả',
    'Cộng tác viên dư luận',
    'Tổ công nghệ số cộng đồng',
  ])('%s is none', (title) => {
    expect(sheetOfRows([plan, [null, title, 1, null]]).totals).toEqual([]);
  });

  it.each([
    'Chỉ số CCHC',
    'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (%)',
    'Tỷ lệ đạt (%)',
    'Xếp loại',
    'Điểm quy đổi',
    'Mang sang',
    'Cộng trang 1',
  ])('%s is a figure drawn from the total', (title) => {
    const sheet = sheetOfRows([plan, [null, 'Tổng cộng', 23, 15], [null, title, null, 65.2]]);
    expect([sheet.figures.map(({ row }) => row), sheet.totals.map(({ row }) => row), sheet.unplaced]).toEqual([
      [3],
      [2],
      [],
    ]);
  });

  it('a total without any number is a total all the same', () => {
    expect(
      sheetOfRows([plan, [null, 'Tổng cộng', null, null]]).totals.map(({ row, self }) => [row, self.state]),
    ).toEqual([[2, 'blank']]);
  });

  it('signatures, remarks and places below the table leave no trace', () => {
    const sheet = sheetOfRows([
      plan,
      [null, 'Tổng cộng', 23, 15],
      [],
      [null, null, null, 'A, ngày 15 tháng 12 năm 2025'],
      [null, 'NGƯỜI LẬP BIỂU', null, 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
      ['Nơi nhận:'],
      ['- Như trên;'],
      ['(1) Ghi theo số liệu của năm.'],
      ['1', 'Ghi chú: đơn vị tự chấm'],
      ['*'],
      [null, 'Nguyễn Văn A', null, 'Trần Thị B'],
    ]);
    expect([sheet.rows.length, sheet.totals.length, sheet.figures, sheet.unplaced]).toEqual([1, 1, [], []]);
  });
});

describe('columns in an unusual order', () => {
  it('may begin with the scores or with the notes', () => {
    const scores = sheetOfRows(
      [
        [1, 'x', '1.2', 'Tin, bài tuyên truyền', 1.5],
        [2, null, null, 'Điểm khuyến khích', null],
      ],
      undefined,
      ['Điểm tự chấm', 'Ghi chú', 'STT', 'Tiêu chí', 'Điểm tối đa'],
    );
    expect([scores.rows[0]?.self.points, scores.rows[0]?.note, scores.unplaced[0]?.row]).toEqual([1000, 'x', 2]);
    const notes = sheetOfRows([['12/BC-UBND', 1, '1.2', 'Tin, bài tuyên truyền', 1.5]], undefined, [
      'Minh chứng',
      'Điểm tự chấm',
      'STT',
      'Tiêu chí',
      'Điểm tối đa',
    ]);
    expect([notes.rows[0]?.self.points, notes.rows[0]?.evidence]).toEqual([1000, '12/BC-UBND']);
  });
});

describe('what a row says besides its score', () => {
  it('is tidied text, and numbers and days as they are shown', () => {
    const [row] = sheetOfRows([
      [...plan, '  Kế hoạch  số 12/KH-UBND\n', date(2025, 2, 1)],
      ['1.2', 'Tin, bài tuyên truyền', 1.5, 1, 12, { error: '#NAME?' }],
    ]).rows;
    expect([row?.evidence, row?.note]).toEqual(['Kế hoạch số 12/KH-UBND', '01/02/2025']);
  });

  it('is read from merged-away columns as blanks', () => {
    const [row] = sheetOfRows([plan]).rows;
    expect([row?.survey.state, row?.appraised.state, row?.previous.state, row?.evidence, row?.measured]).toEqual([
      'blank',
      'blank',
      'blank',
      '',
      null,
    ]);
  });
});
