import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellRange } from '../../../shared/base/cell.ts';
import type { Day } from '../../../shared/base/day.ts';
import type { CellValue, Grid } from '../../../shared/base/grid.ts';
import { chooseTab } from '../../../shared/sheet/choose-tab.ts';
import { isSheet, readSheet } from '../../../shared/sheet/read.ts';
import { readingTree } from '../../support/sheet-set.ts';

describe('nothing makes the reader throw', () => {
  const word = fc.constantFrom(
    'STT',
    'Tiêu chí',
    'Điểm tối đa',
    'Điểm tự chấm',
    'Tài liệu kiểm chứng',
    'Ghi chú',
    'Kết quả',
    'Kế hoạch',
    'Tỷ lệ',
    'Năm 2024',
    '1',
    '1.1.1',
    'a)',
    'I',
    'Tổng cộng',
    '1.1.1. Thời hạn ban hành kế hoạch',
    'Thời hạn ban hành kế hoạch',
    'Trước ngày 15/01',
    'KAD',
    '-',
    '1,5 điểm',
    '1.234',
    "'",
    'Đơn vị:',
    'Phường: A',
    'A, ngày 31 tháng 2 năm 2025',
    'ỦY BAN NHÂN DÂN\nPHƯỜNG A',
    'PHIẾU TỰ CHẤM ĐIỂM',
    'Đã thực hiện 61/80, đạt 76,25%',
    '0/0',
    '/',
    '%',
    '((((',
    '9'.repeat(40),
  );
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    { weight: 4, arbitrary: word },
    fc.string({ maxLength: 40, unit: 'binary' }),
    fc.double(),
    fc.integer({ min: -5, max: 2100 }),
    fc.boolean(),
    fc.constant(null),
    fc.constant(''),
    fc.integer({ min: -1e6, max: 1e6 }).map((day) => ({ date: day as Day })),
    fc.constantFrom('#DIV/0!', '').map((error) => ({ error })),
  );
  const range: fc.Arbitrary<CellRange> = fc
    .tuple(fc.nat(12), fc.nat(8), fc.nat(3), fc.nat(3))
    .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));
  const grid: fc.Arbitrary<Grid> = fc.record({
    tab: fc.constant('Trang'),
    rows: fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 14 }),
    formulas: fc.array(
      fc.option(fc.array(fc.constantFrom('', 'SUM(D1:D2)', 'D1/E1'), { maxLength: 9 }), { nil: undefined }),
      { maxLength: 14 },
    ),
    merges: fc.array(range, { maxLength: 6 }),
    hiddenColumns: fc.uniqueArray(fc.nat(8), { maxLength: 3 }).map((columns) => new Set(columns)),
    formats: fc.array(
      fc.option(fc.array(fc.constantFrom(undefined, { percent: true }, { percent: false }), { maxLength: 9 }), {
        nil: undefined,
      }),
      { maxLength: 14 },
    ),
  });

  it('whatever a tab holds: the answer is a sheet whose rows are in order and in the grid, or why it is none', () => {
    fc.assert(
      fc.property(grid, (any) => {
        const reading = readSheet(any, readingTree);
        if (!isSheet(reading)) return;
        const rows = reading.rows.map(({ row }) => row);
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
        for (const row of reading.rows) {
          expect(row.row).toBeGreaterThan(reading.header.bottom);
          expect(row.row).toBeLessThan(any.rows.length);
          for (const { points, proposed } of [row.self, row.max, row.survey])
            for (const number of [points, proposed])
              if (number !== null) expect(Number.isSafeInteger(number)).toBe(true);
        }
        for (const [code, row] of reading.rowOf) expect(row.criterion?.code).toBe(code);
      }),
      { numRuns: 2000 },
    );
  });

  it('below a good header', () => {
    const header = [
      'STT',
      'Tiêu chí',
      'Điểm tối đa',
      'Điểm tự chấm',
      'Đã thực hiện',
      'Kế hoạch',
      'Tỷ lệ',
      'Tài liệu kiểm chứng',
      'Ghi chú',
    ];
    fc.assert(
      fc.property(grid, (any) => {
        const reading = chooseTab([{ ...any, rows: [header, ...any.rows] }, any], readingTree);
        expect(reading.passedOver.length + (reading.sheet === null ? 0 : 1)).toBe(2);
      }),
      { numRuns: 2000 },
    );
  });
});
