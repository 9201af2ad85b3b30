import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../../shared/base/grid.ts';
import { coveredValue, lineText, rawText, readPointsCell } from '../../../../shared/criteria/table/cell-text.ts';
import { gridOf } from './grid-of.ts';

const day: CellValue = { date: 20_000 as never };

test.each<[CellValue, string]>([
  [null, ''],
  [true, ''],
  ['  Kế hoạch ', 'Kế hoạch'],
  ['Kế\u00a0hoạch\n năm', 'Kế hoạch năm'],
  [1.1, '1.1'],
  [0.1 + 0.2, '0.3'],
  [2, '2'],
  [{ error: '#REF!' }, '#REF!'],
])('the text of %j is "%s"', (value, text) => {
  expect(lineText(value)).toBe(text);
});

test('line breaks are kept until they are asked away', () => {
  expect(rawText('a\nb')).toBe('a\nb');
});

describe('a points cell', () => {
  test.each<[CellValue, unknown]>([
    [null, { kind: 'empty' }],
    ['', { kind: 'empty' }],
    ['  ', { kind: 'empty' }],
    [1.5, { kind: 'points', points: 1500 }],
    [0, { kind: 'points', points: 0 }],
    [-0.5, { kind: 'points', points: -500 }],
    ['1', { kind: 'points', points: 1000 }],
    ['1,0', { kind: 'points', points: 1000 }],
    ['1.5', { kind: 'points', points: 1500 }],
    ['01 điểm', { kind: 'points', points: 1000 }],
    ['1.5đ', { kind: 'points', points: 1500 }],
    ['0,25 điểm', { kind: 'points', points: 250 }],
    ['½', { kind: 'proposed', points: 500, text: '½' }],
    ['1½', { kind: 'proposed', points: 1500, text: '1½' }],
    ['1.000', { kind: 'proposed', points: 1000, text: '1.000' }],
    ['O,5', { kind: 'proposed', points: 500, text: 'O,5' }],
    ['tối đa 2 điểm', { kind: 'text', text: 'tối đa 2 điểm' }],
    ['0,25 điểm/lần', { kind: 'text', text: '0,25 điểm/lần' }],
    ['Theo tỷ lệ', { kind: 'text', text: 'Theo tỷ lệ' }],
    [123_456_789, { kind: 'text', text: '123456789' }],
  ])('%j', (value, expected) => {
    expect(readPointsCell(value)).toMatchObject(expected as object);
  });

  test('that holds a date holds no points', () => {
    expect(readPointsCell(day).kind).toBe('text');
  });
});

test('a merged cell covers every cell of its rectangle, and no other', () => {
  const grid = gridOf('A | B\n | C\n | ', { merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] });
  expect(coveredValue(grid, 1, 0)).toBe('A');
  expect(coveredValue(grid, 1, 1)).toBe('C');
  expect(coveredValue(grid, 2, 0)).toBeNull();
});
