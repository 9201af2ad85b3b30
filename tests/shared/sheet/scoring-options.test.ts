import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../shared/base/grid.ts';
import { matchesOf, sheetOfRows } from '../../support/reading.ts';

const plan = ['1.1.1', 'Thời hạn ban hành kế hoạch', 1, 0.5] as const;

describe('scoring options as rows', () => {
  it.each<[string, CellValue[]]>([
    ['without a code', [null, 'Trước ngày 15/01', 1, null]],
    ['with a dash for a code', ['-', 'Trước ngày 15/01', 1, null]],
    ['with letters', ['a)', 'Trước ngày 15/01', 1, null]],
    ['with numbers', ['1', 'Trước ngày 15/01', 1, null]],
    ['with numbers that the set has, in its own words', [2, 'Ban hành trễ', 0.5, null]],
    ['with a small roman number', ['i)', 'Trước ngày 15/01', 1, null]],
    ['without words', [null, null, 1, null]],
    ['with a maximum in words', [null, 'Trước ngày 15/01', '1 điểm', null]],
    ['in the words of another criterion', [null, 'Báo cáo định kỳ', 1.5, null]],
  ])('%s are never criteria', (_name, option) => {
    const sheet = sheetOfRows([plan, option, ['1.1.3', 'Báo cáo định kỳ', 1.5, 1]]);
    expect(sheet.rows.map(({ criterion, row }) => [criterion?.code, row])).toEqual([
      ['1.1.1', 1],
      ['1.1.3', 3],
    ]);
    expect(sheet.unplaced).toEqual([]);
  });

  it('are no criteria either where an option has exactly the title of one that has lost its row', () => {
    const rows = [
      ['3.4', 'Trang thông tin điện tử', 1, 1],
      [null, 'Cập nhật đủ', 1, null],
      ['3.6', 'An toàn thông tin', 1, 1],
      [null, 'Có quy chế', 1, null],
    ];
    expect(matchesOf(rows)).toEqual([
      ['3.4', 'code', 1000],
      ['3.6', 'code', 1000],
    ]);
  });

  it.each<[CellValue, string, number | null]>([
    [1, 'value', 1000],
    ['1', 'text-number', 1000],
    ['x', 'mark', null],
    ['✓', 'mark', null],
    [true, 'text', null],
    ['1,5 điểm', 'not-a-number', null],
    [{ error: '#REF!' }, 'error', null],
  ])('with a score beside them (%j) leave the criterion blank and are said', (score, state, points) => {
    const sheet = sheetOfRows([
      ['1.1.1', 'Thời hạn ban hành kế hoạch', 1, null],
      [null, 'Trước ngày 15/01', 1, score],
      [null, 'Không ban hành', 0, null],
      ['1.1.3', 'Báo cáo định kỳ', 1.5, 1],
    ]);
    expect(sheet.rowOf.get('1.1.1')?.self.state).toBe('blank');
    expect(
      sheet.unplaced.map(({ row, text, self, optionOf }) => [row, text, self.state, self.points, optionOf?.code]),
    ).toEqual([[2, 'Trước ngày 15/01', state, points, '1.1.1']]);
  });

  it.each<[CellValue]>([['-'], ['…'], [false], ['Đạt'], ['  ']])('with %j beside them say nothing', (value) => {
    expect(sheetOfRows([plan, [null, 'Trước ngày 15/01', 1, value]]).unplaced).toEqual([]);
  });
});
