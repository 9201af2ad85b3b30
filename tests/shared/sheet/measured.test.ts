import { describe, expect, it } from 'vitest';
import type { Day } from '../../../shared/base/day.ts';
import type { CellValue, Grid } from '../../../shared/base/grid.ts';
import { formatPoints } from '../../../shared/base/points.ts';
import { measuredReader } from '../../../shared/sheet/measured.ts';
import type { Columns, Measured } from '../../../shared/sheet/model.ts';

const columns: Columns = { part: 0, whole: 1, ratio: 2 };

interface Given {
  readonly formula?: string;
  /** What the host tells of the format of the ratio cell; left out when it tells nothing. */
  readonly percent?: boolean;
  /** The other ratios of the column. */
  readonly others?: readonly CellValue[];
  readonly texts?: readonly [note: string, explanation: string, evidence: string];
  readonly columns?: Columns;
}

function read(cells: readonly CellValue[], given: Given = {}): Measured | null {
  const rows = [cells, ...(given.others ?? []).map((value) => [null, null, value])];
  const grid: Grid = {
    tab: 'Phiếu',
    rows,
    ...(given.formula === undefined ? {} : { formulas: [['', '', given.formula]] }),
    ...(given.percent === undefined ? {} : { formats: [[undefined, undefined, { percent: given.percent }]] }),
  };
  return measuredReader(grid, given.columns ?? columns, 0)(cells, 0, ...(given.texts ?? ['', '', '']));
}

function ratio(cells: readonly CellValue[], given: Given = {}): string | null {
  const value = read(cells, given)?.ratio ?? null;
  return value === null ? null : `${formatPoints(value)}%`;
}

describe('numbers in their own columns', () => {
  it.each<[CellValue, CellValue, number | null, number | null]>([
    [61, 80, 61_000, 80_000],
    ['61', '80', 61_000, 80_000],
    ['04', null, 4000, null],
    ['1.234', '1.500', 1_234_000, 1_500_000],
    ['61 hồ sơ', '80 hồ sơ', 61_000, 80_000],
    [12.5, 15.2, 12_500, 15_200],
    [0, 0, 0, 0],
    [null, 80, null, 80_000],
    [45, 40, 45_000, 40_000],
  ])('%j of %j', (part, whole, done, all) => {
    expect(read([part, whole])).toEqual({ part: done, whole: all, ratio: null, from: 'columns', role: null });
  });

  it.each<[CellValue]>([['chưa có'], [{ date: 20_000 as Day }], [{ error: '#REF!' }], [true], [''], ['x']])(
    '%j is none',
    (value) => expect(read([value, null])).toBeNull(),
  );

  it('may hold a sentence, which counts as text', () => {
    expect(read(['61/80 hồ sơ', null])).toEqual({
      part: 61_000,
      whole: 80_000,
      ratio: null,
      from: 'text',
      role: 'part',
    });
  });

  it('may have only one of the three columns', () => {
    expect(read([61], { columns: { part: 0 } })).toMatchObject({ part: 61_000, whole: null, ratio: null });
    expect(read([80], { columns: { whole: 0 } })).toMatchObject({ part: null, whole: 80_000 });
    expect(read(['95%'], { columns: { ratio: 0 } })).toMatchObject({ part: null, ratio: 95_000 });
  });

  it('come before the sentences of the row', () => {
    expect(read([61, 80], { texts: ['Đã thực hiện 5/9', '', ''] })).toMatchObject({
      part: 61_000,
      whole: 80_000,
      from: 'columns',
    });
  });
});

describe('a ratio in its own column', () => {
  it.each<[string, CellValue, Given, string | null]>([
    ['in percent format', 0.7625, { percent: true }, '76,25%'],
    ['1 in percent format', 1, { percent: true }, '100%'],
    ['0,01 in percent format', 0.01, { percent: true }, '1%'],
    ['above 100 % in percent format', 1.125, { percent: true }, '112,5%'],
    ['from a formula', 0.7625, { formula: 'D10/E10' }, '76,25%'],
    ['1 from a formula', 1, { formula: 'D10/E10' }, '100%'],
    ['from a formula times 100', 76.25, { formula: 'ROUND(D10/E10*100,2)' }, '76,25%'],
    ['from a formula in row 100', 0.5, { formula: 'D100/E100' }, '50%'],
    ['as a fraction', 0.78, {}, '78%'],
    ['as a number of percent', 78, {}, '78%'],
    ['1 among fractions', 1, { others: [0.78, 0.5] }, '100%'],
    ['1 alone', 1, {}, '100%'],
    ['1 among percentages: 1 % or 100 %', 1, { others: [78, 95.5] }, null],
    ['0,5 among percentages', 0.5, { others: [78, 95.5] }, null],
    ['0 among percentages', 0, { others: [78, 95.5] }, '0%'],
    ['with its sign', '76,25%', {}, '76,25%'],
    ['1 with its sign', '1%', {}, '1%'],
    ['with its sign apart', '76,25 %', {}, '76,25%'],
    ['as text without its sign', '78', {}, '78%'],
    ['as a fraction in text', '0,78', {}, '78%'],
    ['in a sentence', 'đạt 76,25%', {}, '76,25%'],
    ['with an error', { error: '#DIV/0!' }, {}, null],
    ['as a date', { date: 20_000 as Day }, {}, null],
    ['in other words', 'chưa tính', {}, null],
  ])('%s', (_name, value, given, expected) => expect(ratio([null, null, value], given)).toBe(expected));

  it('is told by the numbers it comes from', () => {
    expect(ratio([1, 1, 1], { others: [78] })).toBe('100%');
    expect(ratio([1, 100, 1], { others: [0.5] })).toBe('1%');
    expect(ratio([9, 8, 1.125])).toBe('112,5%');
    expect(ratio([3, 400, 0.75], { others: [78] })).toBe('0,75%');
    expect(ratio([61, 80, 76.25])).toBe('76,25%');
  });

  it('is kept beside numbers that it does not agree with', () => {
    expect(read([61, 80, 0.9])).toEqual({ part: 61_000, whole: 80_000, ratio: 90_000, from: 'columns', role: null });
  });
});

describe('sentences', () => {
  const none: Columns = {};
  it('of the note come before those of the explanation and the evidence', () => {
    expect(read([], { columns: none, texts: ['Đã thực hiện 1/2', 'Đã thực hiện 3/4', '5/6 (83%)'] })).toMatchObject({
      part: 1000,
    });
    expect(read([], { columns: none, texts: ['Nộp đủ', 'Đã thực hiện 3/4', '5/6 (83%)'] })).toMatchObject({
      part: 3000,
    });
  });

  it('of the evidence count only with a percentage', () => {
    expect(
      read([], { columns: none, texts: ['', '', 'Báo cáo số 12/BC-UBND ngày 15/9/2025: 61/80 hồ sơ, đạt 76,25%'] }),
    ).toMatchObject({ part: 61_000, ratio: 76_250, role: 'evidence' });
    expect(
      read([], { columns: none, texts: ['', '', 'Báo cáo số 12/BC-UBND ngày 15/9/2025: 61/80 hồ sơ'] }),
    ).toBeNull();
  });
});
