import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translateFormula } from '../../../offline/files/shared-formula.ts';
import { columnLetters } from '../../../shared/base/cell.ts';

describe('translateFormula', () => {
  test.each([
    ['D11+D24', 3, 1, 'E14+E27'],
    ['SUM(D12:D14)', 1, 0, 'SUM(D13:D15)'],
    ['SUM($D12:D$14)', 1, 1, 'SUM($D13:E$14)'],
    ['$A$1*B1', 5, 5, '$A$1*G6'],
    ['IF(C5="A1";B5;"""B5""")', 1, 1, 'IF(D6="A1";C6;"""B5""")'],
    ["'Tờ A1'!B2+Sheet1!B2", 1, 0, "'Tờ A1'!B3+Sheet1!B3"],
    ["'It''s A1'!B2", 1, 0, "'It''s A1'!B3"],
    ['[1]Tab!B2', 1, 1, '[1]Tab!C3'],
    ['Bảng[Cột A1]+B2', 1, 1, 'Bảng[Cột A1]+C3'],
    ['LOG10(B2)', 1, 0, 'LOG10(B3)'],
    ['_xlfn.TEXTJOIN(B2)', 1, 0, '_xlfn.TEXTJOIN(B3)'],
    ['Điểm_A1+B2', 1, 0, 'Điểm_A1+B3'],
    ['B2.5+A1B', 1, 0, 'B2.5+A1B'],
    ['SUM(B:C)+SUM(3:4)', 2, 1, 'SUM(C:D)+SUM(5:6)'],
    ['SUM($B:C)+SUM($3:4)', 2, 1, 'SUM($B:D)+SUM($3:6)'],
    ['10*B2+1E5', 1, 0, '10*B3+1E5'],
    ['b2+sum(c3)', 1, 0, 'B3+sum(C4)'],
    ['B2', -1, 0, 'B1'],
    ['B1+C5', -1, 0, '#REF!+C4'],
    ['A5', 0, -1, '#REF!'],
    ['SUM(A1:B2)', 0, -1, 'SUM(#REF!:A2)'],
    ['XFD1', 0, 1, '#REF!'],
    ['A1048576', 1, 0, '#REF!'],
    ['D3/E3*100%', 4, 0, 'D7/E7*100%'],
    ['', 4, 0, ''],
  ])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, expected) => {
    expect(translateFormula(formula, rows, columns)).toBe(expected);
  });

  test('"1E5" is a number and not column 1E', () => {
    expect(translateFormula('A1*1E5', 1, 1)).toBe('B2*1E5');
  });

  test('every reference moves by just so much, and back again', () => {
    const at = fc.record({
      row: fc.integer({ min: 50, max: 900 }),
      column: fc.integer({ min: 40, max: 700 }),
      fixedRow: fc.boolean(),
      fixedColumn: fc.boolean(),
    });
    const by = fc.integer({ min: -30, max: 30 });
    const write = (
      { row, column, fixedRow, fixedColumn }: { row: number; column: number; fixedRow: boolean; fixedColumn: boolean },
      rows: number,
      columns: number,
    ): string =>
      `${fixedColumn ? '$' : ''}${columnLetters(column + (fixedColumn ? 0 : columns))}${fixedRow ? '$' : ''}${row + 1 + (fixedRow ? 0 : rows)}`;
    fc.assert(
      fc.property(at, at, by, by, (a, b, rows, columns) => {
        const formula = (r: number, c: number): string =>
          `ROUND(SUM(${write(a, r, c)}:${write(b, r, c)})+${write(a, r, c)}/"${write(a, 0, 0)}",2)`;
        expect(translateFormula(formula(0, 0), rows, columns)).toBe(formula(rows, columns));
        expect(translateFormula(translateFormula(formula(0, 0), rows, columns), -rows, -columns)).toBe(formula(0, 0));
      }),
    );
  });
});
