import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../../shared/base/cell.ts';
import { covers, parseSumFormula } from '../../../../shared/rules/support/sum-formula.ts';

/** Rows counted from 1 that a formula of column D adds up, in the order of the sheet. */
function rowsOf(formula: string, column = 3): readonly number[] | null {
  const stretches = parseSumFormula(formula, column);
  if (stretches === null) return null;
  const rows: number[] = [];
  for (let row = 0; row < 60; row += 1) if (covers(stretches, row)) rows.push(row + 1);
  return rows;
}

describe('a sum formula', () => {
  it.each([
    ['SUM(D11,D24,D34)', [11, 24, 34]],
    ['SUM(D11;D24;D34)', [11, 24, 34]],
    ['SUM(D12:D14)', [12, 13, 14]],
    ['SUM(D14:D12)', [12, 13, 14]],
    ['SUM(D12:D13;D20)', [12, 13, 20]],
    ['=SUM(D12:D13)', [12, 13]],
    ['D11+D24', [11, 24]],
    ['+D11+D24', [11, 24]],
    ['SUM(D2:D3)+D8+SUM(D10)', [2, 3, 8, 10]],
    ['sum( $D$2 : $D$3 )', [2, 3]],
    ['ROUND(SUM(D2:D3),2)', [2, 3]],
    ['ROUND(D2+D3;2)', [2, 3]],
    ['D5', [5]],
  ] as const)('%s adds up rows %j', (formula, rows) => expect(rowsOf(formula)).toEqual(rows));

  it.each([
    'SUM(C2:C3)',
    'SUM(C2:D3)',
    'D2-D3',
    'D2*2',
    'D2+1',
    '1',
    'SUM(Sheet1!D2)',
    "'Phiếu 2'!D2",
    'SUMIF(D2:D9,">0")',
    'SUBTOTAL(9,D2:D9)',
    'IF(D2>0,D2,0)',
    'SUM(D2:D3',
    'SUM()',
    'D',
    'SUM(D:D)',
    'AVERAGE(D2:D3)',
    '',
    'SUM(D2:D3:D4)',
  ])('%s is not judged', (formula) => expect(rowsOf(formula)).toBeNull());

  it('reads back whatever rows of whatever column are written into it', () => {
    const row = fc.integer({ min: 1, max: 50 });
    const term = fc.oneof(
      row.map((at) => [at, at] as const),
      fc.tuple(row, row),
    );
    fc.assert(
      fc.property(
        fc.array(term, { minLength: 1, maxLength: 8 }),
        fc.nat(80),
        fc.constantFrom(',', ';'),
        (terms, column, mark) => {
          const letters = columnLetters(column);
          const written = terms
            .map(([from, to]) => (from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`))
            .join(mark);
          const meant = new Set<number>();
          for (const [from, to] of terms)
            for (let at = Math.min(from, to); at <= Math.max(from, to); at += 1) meant.add(at);
          expect(rowsOf(`SUM(${written})`, column)).toEqual([...meant].sort((a, b) => a - b));
          expect(rowsOf(`SUM(${written})`, column + 1)).toBeNull();
        },
      ),
    );
  });
});
