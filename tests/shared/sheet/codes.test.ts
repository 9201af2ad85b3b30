import { describe, expect, it } from 'vitest';
import { dayOf, type Day } from '../../../shared/base/day.ts';
import type { CellValue } from '../../../shared/base/grid.ts';
import { cellOf } from '../../../shared/sheet/model.ts';
import { matchesOf, sheetOfRows } from '../../support/reading.ts';
import { readingTree, restartingTree } from '../../support/sheet-set.ts';

const date = (year: number, month: number, day: number): CellValue => ({ date: dayOf(year, month, day) ?? (0 as Day) });
const plan = ['1.1.1', 'Thời hạn ban hành kế hoạch', 1, 0.5] as const;

describe('a code', () => {
  it.each<[CellValue, string, string]>([
    ['1.1.1', '1.1.1', 'text'],
    ['1.1.1.', '1.1.1', 'text'],
    ['TCTP 1.1.1', '1.1.1', 'text'],
    ['1. 1. 1', '1.1.1', 'text'],
    ['1.1.1)', '1.1.1', 'text'],
    ['1,1,1', '1.1.1', 'text'],
    ['１.１.１', '1.1.1', 'text'],
  ])('written %j is %s', (written, code, kind) => {
    const [row] = sheetOfRows([[written, 'Thời hạn ban hành kế hoạch', 1, 0.5]]).rows;
    expect([row?.code, row?.criterion?.code, row?.matchedBy]).toEqual([{ text: written, code, kind }, '1.1.1', 'code']);
  });

  it('that is a number is read as it is shown', () => {
    const [row] = sheetOfRows([[1.2, 'Tin, bài tuyên truyền', 1.5, 1]]).rows;
    expect([row?.code, row?.criterion?.code]).toEqual([{ text: '1.2', code: '1.2', kind: 'number' }, '1.2']);
  });

  it.each<[CellValue]>([[3.1], ['3.1'], ['3,1']])('%j beside the title of 3.10 has lost its zero', (written) => {
    expect(
      matchesOf([
        [3.1, 'Kế hoạch chuyển đổi số', 1, 1],
        [written, 'Báo cáo qua hệ thống', 1, 0],
      ]),
    ).toEqual([
      ['3.1', 'code', 1000],
      ['3.10', 'lost-zero', 0],
    ]);
  });

  it('that became a date is no code: the row is known by its title, or kept as unknown', () => {
    const sheet = sheetOfRows([
      [date(2001, 1, 1), 'Thời hạn ban hành kế hoạch', 1, 0.5],
      [date(2025, 2, 1), 'Nội dung khác', 1, 1],
    ]);
    expect(sheet.rows.map(({ code, criterion, matchedBy }) => [code, criterion?.code, matchedBy])).toEqual([
      [{ text: '01/01/2001', code: null, kind: 'date' }, '1.1.1', 'title'],
      [{ text: '01/02/2025', code: null, kind: 'date' }, undefined, null],
    ]);
  });

  it('in roman numbers means the same field', () => {
    expect(
      matchesOf([
        ['II', 'Thủ tục hành chính', 7, 3],
        ['II.2', 'Tỷ lệ hồ sơ đúng hạn', 3, 3],
      ]),
    ).toEqual([
      ['2', 'code', 3000],
      ['2.2', 'code', 3000],
    ]);
  });

  it('counts before a title that was edited, and a title that was emptied', () => {
    expect(
      matchesOf([
        ['1.1.1', 'Ban hành kế hoạch đúng hạn', 1, 0.5],
        ['1.1.2', null, 2, 1],
      ]),
    ).toEqual([
      ['1.1.1', 'code', 500],
      ['1.1.2', 'code', 1000],
    ]);
  });

  it('that the set does not have makes an unknown row, whatever its title', () => {
    expect(
      matchesOf([
        plan,
        ['1.1.9', 'Nhiệm vụ khác', 1, 1],
        ['1.1.8', 'Tin, bài tuyên truyền', 1.5, 1],
        ['9', 'Lĩnh vực khác', 5, 4],
      ]),
    ).toEqual([
      ['1.1.1', 'code', 500],
      [null, null, 1000],
      [null, null, 1000],
      [null, null, 4000],
    ]);
  });

  it('that stands twice gives two rows, the first of which is the criterion', () => {
    const sheet = sheetOfRows([plan, ['1.1.1', 'Thời hạn ban hành kế hoạch', 1, 1]]);
    expect(sheet.rows.map(({ criterion }) => criterion?.code)).toEqual(['1.1.1', '1.1.1']);
    expect(sheet.rowOf.get('1.1.1')?.row).toBe(1);
  });

  it('is left out where the title is familiar, also one in an old font', () => {
    expect(
      matchesOf([
        plan,
        [null, 'Tin, bài tuyên truyền', 1.5, 1],
        ['', 'B¸o c¸o ®Þnh kú', 1.5, 0],
        [null, 'NIÊM YẾT TẠI TRỤ SỞ', 1, 1],
      ]),
    ).toEqual([
      ['1.1.1', 'code', 500],
      ['1.2', 'title', 1000],
      ['1.1.3', 'title', 0],
      ['2.1.1', 'title', 1000],
    ]);
  });

  it('that only counts the rows gives way to the titles', () => {
    const rows = readingTree.set.items.map((item, i) => [i + 1, item.title, item.max / 1000, null]);
    expect(sheetOfRows(rows).rows.map(({ criterion }) => criterion?.title)).toEqual(
      readingTree.set.items.map(({ title }) => title),
    );
  });

  it('of one part must fit by title or maximum below a leaf', () => {
    expect(matchesOf([plan, ['2', 'Thủ tục hành chính cấp phường', 7, 3]])).toEqual([
      ['1.1.1', 'code', 500],
      ['2', 'code', 3000],
    ]);
    expect(matchesOf([plan, ['2', 'Các thủ tục', 7, 3]])).toEqual([
      ['1.1.1', 'code', 500],
      ['2', 'code', 3000],
    ]);
    expect(matchesOf([plan, ['2', 'Ban hành sau ngày 15', 0.5, null]])).toEqual([['1.1.1', 'code', 500]]);
  });
});

describe('a code that begins anew in every group', () => {
  it('is told by the title, else by the group above', () => {
    expect(
      matchesOf(
        [
          ['I', 'Chỉ đạo, điều hành', 6, null],
          ['1', 'Kế hoạch và báo cáo', 4.5, null],
          ['a)', 'Thời hạn', 1, 1],
          ['b)', 'Tỷ lệ nhiệm vụ', 2, 1],
          ['2', 'Tin, bài', 1.5, 1],
          ['II', 'Thủ tục hành chính', 7, null],
          ['1', 'Công khai', 2, null],
          ['a)', 'Niêm yết', 1, 0],
          ['2', 'Hồ sơ đúng hạn', 3, 3],
        ],
        restartingTree,
      ),
    ).toEqual([
      ['I', 'code', null],
      ['I.1', 'code', null],
      ['I.1.a', 'code', 1000],
      ['I.1.b', 'code', 1000],
      ['I.2', 'code', 1000],
      ['II', 'code', null],
      ['II.1', 'code', null],
      ['II.1.a', 'code', 0],
      ['II.2', 'code', 3000],
    ]);
  });

  it('is told by the field where its group has lost its row', () => {
    const rows = [
      ['II', 'Thủ tục hành chính', 7, null],
      ['2', 'Hồ sơ đúng hạn', 3, 3],
      ['b)', 'Hồ sơ của phường khác', 1, 1],
    ];
    expect(matchesOf(rows, restartingTree)).toEqual([
      ['II', 'code', null],
      ['II.2', 'code', 3000],
      ['II.1.b', 'code', 1000],
    ]);
  });

  it('is not guessed without either', () => {
    expect(
      matchesOf(
        [
          ['1', 'Nội dung khác', 1.25, 1],
          ['I', 'Chỉ đạo, điều hành', 6, null],
        ],
        restartingTree,
      ),
    ).toEqual([['I', 'code', null]]);
  });
});

describe('code and title in one cell', () => {
  const head = ['Tiêu chí', 'Điểm tối đa', 'Tự chấm'];
  it.each([
    '1.1.1. Thời hạn ban hành kế hoạch',
    '1.1.1 Thời hạn ban hành kế hoạch',
    '1.1.1: Thời hạn ban hành kế hoạch',
    '1.1.1 - Thời hạn ban hành kế hoạch',
    '1.1.1) Thời hạn ban hành kế hoạch',
    'TCTP 1.1.1. Thời hạn ban hành kế hoạch',
    'Tiêu chí thành phần 1.1.1: Thời hạn ban hành kế hoạch',
    '1.1.1.Thời hạn ban hành kế hoạch',
    '1.1.1. Thời hạn ban hành kế hoạch\n- Trước ngày 15/01: 1 điểm',
  ])('%j', (cell) => {
    const sheet = sheetOfRows([[cell, 1, 0.5]], readingTree, head);
    const [row] = sheet.rows;
    expect([row?.criterion?.code, row?.code.code, row?.title, row?.self.points]).toEqual([
      '1.1.1',
      '1.1.1',
      'Thời hạn ban hành kế hoạch',
      500,
    ]);
    expect(cellOf(sheet, 1, 'code')).toEqual({ tab: 'Phiếu', row: 1, column: 0 });
  });

  it('also in the code cell, where a field is merged over both columns', () => {
    expect(
      matchesOf([['Lĩnh vực 1: Chỉ đạo, điều hành', null, 6, 4], ['II. THỦ TỤC HÀNH CHÍNH', null, 7, 3], plan]),
    ).toEqual([
      ['1', 'code', 4000],
      ['2', 'code', 3000],
      ['1.1.1', 'code', 500],
    ]);
  });

  it('is not seen in options and remarks that begin with a number or a letter', () => {
    const rows = [
      ['1.1.1. Thời hạn ban hành kế hoạch', 1, 0.5],
      ['1. Trước ngày 15/01', 1, null],
      ['2. Sau ngày 15/01', 0.5, null],
      ['a) Không ban hành', 0, null],
      ['02 văn bản trở lên', 1, null],
      ['15/01 là hạn cuối', null, null],
      ['1.1.9. Nhiệm vụ khác', 1, 1],
      ['3.5 điểm là tổng', null, null],
    ];
    expect(matchesOf(rows, readingTree, head)).toEqual([
      ['1.1.1', 'code', 500],
      [null, null, 1000],
    ]);
    expect(sheetOfRows(rows, readingTree, head).unplaced).toEqual([]);
  });
});
