import { describe, expect, it } from 'vitest';
import type { Day } from '../../../shared/base/day.ts';
import { formulaAt, isDateValue, isErrorValue, valueAt, type Grid } from '../../../shared/base/grid.ts';

const grid: Grid = {
  tab: 'Phiếu',
  rows: [
    ['STT', '', 0, false, null],
    [{ date: 19906 as Day }, { error: '#DIV/0!' }],
  ],
  formulas: [undefined, ['', 'A1/B1']],
};

describe('a cell of a grid', () => {
  it('keeps 0 and false apart from empty', () => {
    expect(valueAt(grid, 0, 0)).toBe('STT');
    expect(valueAt(grid, 0, 2)).toBe(0);
    expect(valueAt(grid, 0, 3)).toBe(false);
  });

  it('is null for an empty text and outside the grid', () => {
    for (const [row, column] of [
      [0, 1],
      [0, 4],
      [0, 99],
      [1, 2],
      [7, 0],
      [-1, 0],
      [0, -1],
    ] as const) {
      expect(valueAt(grid, row, column)).toBeNull();
    }
  });

  it('has a formula only where there is one', () => {
    expect(formulaAt(grid, 1, 1)).toBe('A1/B1');
    for (const [row, column] of [
      [0, 0],
      [1, 0],
      [5, 5],
    ] as const)
      expect(formulaAt(grid, row, column)).toBe('');
    expect(formulaAt({ tab: 'x', rows: [['1']] }, 0, 0)).toBe('');
  });

  it('says what it is', () => {
    const kinds = [...(grid.rows[0] ?? []), ...(grid.rows[1] ?? [])].map((value) => [
      isDateValue(value),
      isErrorValue(value),
    ]);
    expect(kinds.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => [false, false]));
    expect(kinds.slice(5)).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});
