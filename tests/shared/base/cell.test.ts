import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetters, formatAddress, formatRange, parseAddress } from '../../../shared/base/cell.ts';

describe('columns', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
    [18_277, 'ZZZ'],
  ])('%d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('are named as counting in letters goes, and read back, for all of A to ZZZ', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const two = letters.flatMap((first) => letters.map((second) => first + second));
    const counted = [...letters, ...two, ...two.flatMap((start) => letters.map((last) => start + last))];
    const wrong = counted.filter(
      (name, column) => columnLetters(column) !== name || parseAddress(`${name}1`)?.column !== column,
    );
    expect(counted).toHaveLength(18_278);
    expect(wrong).toEqual([]);
  });
});

describe('an address', () => {
  it('is read in every spelling that people use', () => {
    for (const text of ['E12', 'e12', '$E$12', 'E$12', '$E12'])
      expect(parseAddress(text)).toEqual({ row: 11, column: 4 });
  });

  it.each(['', 'E', '12', 'E0', 'E012', 'E-1', 'ABCD1', 'E12:F13', 'E 12', 'É12', 'Sheet1!E12', 'E12345678'])(
    '%j is none',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  it('comes back from its text', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(18_277), (row, column) => {
        expect(parseAddress(formatAddress({ row, column }))).toEqual({ row, column });
      }),
    );
  });
});

describe('a range', () => {
  it('names both ends, or one cell once', () => {
    expect(formatRange({ top: 0, left: 0, bottom: 8, right: 3 })).toBe('A1:D9');
    expect(formatRange({ top: 4, left: 4, bottom: 4, right: 4 })).toBe('E5');
  });
});
