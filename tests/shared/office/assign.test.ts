import { describe, expect, test } from 'vitest';
import { consolidate } from '../../../shared/office/consolidate.ts';
import { assign } from '../../../shared/office/assign.ts';
import type { Submission } from '../../../shared/office/model.ts';
import { readSubmission } from '../../../shared/office/submission.ts';
import { officeGrid, officeOptions, officeTree, registerOf, submitted, unitNamed } from '../../support/office.ts';

const unread = (source: string): Submission => ({ kind: 'unread', source, unit: '', problem: `Tệp ${source} hỏng.` });
/** A sheet that names no unit. */
const nameless = (source: string, scores = {}): Submission => {
  const grid = officeGrid('', scores);
  return readSubmission(
    source,
    [{ ...grid, rows: grid.rows.map((row, i) => (i === 1 ? [] : row)) }],
    [officeTree],
    officeOptions,
  ).submission;
};

describe('whose sheet it is', () => {
  test('the name on the sheet decides, and a file name that says another unit is pointed out', () => {
    const { units } = consolidate(registerOf('Phường 1', 'Phường 2'), [
      submitted('Phường 2', {}, null, 'phuong-1.xlsx'),
    ]);
    expect(units.map(({ state, remarks }) => [state, remarks])).toEqual([
      ['missing', []],
      [
        'ok',
        [
          'Phiếu trong tệp phuong-1.xlsx ghi tên đơn vị này, còn tên tệp là của Phường 1. Kiểm tra xem phiếu là của đơn vị nào.',
        ],
      ],
    ]);
  });

  test('a name that the register does not have gives way to the file name, which is said', () => {
    const { units } = consolidate(registerOf('Phường 1'), [submitted('Phường Một', {}, null, 'phuong-1.xlsx')]);
    expect(units).toMatchObject([
      {
        unit: 'Phường 1',
        state: 'ok',
        remarks: ['Phiếu ghi tên đơn vị "Phường Một", danh sách không có tên này; nhận theo tên tệp phuong-1.xlsx.'],
      },
    ]);
  });

  test('a sheet without a name goes by its file, or by the folder that it lies in', () => {
    const { byUnit, strangers } = assign(registerOf('Phường 1', 'Phường 2'), [
      nameless('phuong-1.xlsx'),
      nameless('Phường 2/phieu.xlsx'),
    ]);
    expect(
      new Map([...byUnit].map(([{ name }, own]) => [name, own.map(({ submission }) => submission.source)])),
    ).toEqual(
      new Map([
        ['Phường 1', ['phuong-1.xlsx']],
        ['Phường 2', ['Phường 2/phieu.xlsx']],
      ]),
    );
    expect(strangers).toEqual([]);
  });

  test('nameless sheets of one file name in several folders are several strangers', () => {
    const { units } = consolidate(registerOf(), [nameless('a/phieu.xlsx'), nameless('b/phieu.xlsx', { '1.1': 0 })]);
    expect(units.map(({ unit, state, source }) => [unit, state, source])).toEqual([
      ['phieu', 'ok', 'a/phieu.xlsx'],
      ['phieu', 'ok', 'b/phieu.xlsx'],
    ]);
  });

  test('strangers with one name on their sheets are one unit', () => {
    const { units } = consolidate(registerOf(), [
      submitted('UBND Xã Lạ', {}, null, 'a.xlsx'),
      submitted('Xã Lạ', {}, null, 'b.xlsx'),
    ]);
    expect(units).toMatchObject([
      { unit: 'UBND Xã Lạ', state: 'unreadable', remarks: [expect.stringContaining('a.xlsx, b.xlsx')] },
    ]);
  });

  test('a file that cannot be read belongs to the unit of its name', () => {
    const { units } = consolidate(registerOf('Phường 1', 'Phường 2'), [
      unread('Phường 2/phieu.xls'),
      unread('la.xlsx'),
    ]);
    expect(units.map(({ unit, state }) => [unit, state])).toEqual([
      ['Phường 1', 'missing'],
      ['Phường 2', 'unreadable'],
      ['la', 'unreadable'],
    ]);
  });

  test('every submission ends in exactly one result', () => {
    const all = [
      submitted('Phường 1'),
      submitted('Phường 1', { '1.1': 0 }, null, 'x.xlsx'),
      unread('phuong-1.xls'),
      unread('y'),
      nameless('z.xlsx'),
      submitted('Xã Lạ'),
    ];
    const { byUnit, strangers } = assign(registerOf('Phường 1', 'Phường 2'), all);
    const placed = [...[...byUnit.values()].flat(), ...strangers.flatMap(({ submissions }) => submissions)].map(
      ({ submission }) => submission,
    );
    expect(new Set(placed)).toEqual(new Set(all));
    expect(placed).toHaveLength(all.length);
  });
});

describe('several files of a unit', () => {
  test('one that cannot be read beside one that can is said', () => {
    const { units } = consolidate(registerOf('Phường 1'), [submitted('Phường 1'), unread('phuong-1.xls')]);
    expect(units).toMatchObject([
      { state: 'ok', remarks: ['Đơn vị còn một tệp không dùng được: Tệp phuong-1.xls hỏng.'] },
    ]);
  });

  test('two different ones and a broken one: all three are named', () => {
    const { units } = consolidate(registerOf('Phường 1'), [
      submitted('Phường 1', {}, null, 'a.xlsx'),
      submitted('Phường 1', { '1.1': 1 }, null, 'b.xlsx'),
      unread('phuong-1.xls'),
    ]);
    expect(units[0]?.remarks).toEqual([
      expect.stringContaining('a.xlsx, b.xlsx'),
      expect.stringContaining('phuong-1.xls'),
    ]);
  });
});

describe('the criteria set that the register names', () => {
  const other = { ...officeTree, set: { ...officeTree.set, id: 'khac' } };

  test('a sheet on another one is on the wrong edition and not ranked', () => {
    const { units } = consolidate(
      registerOf(unitNamed('Phường 1', { criteriaSet: 'khac' }), unitNamed('Phường 2', { criteriaSet: 'nho' })),
      [submitted('Phường 1'), submitted('Phường 2')],
    );
    expect(units.map(({ state, rank }) => [state, rank])).toEqual([
      ['wrong-edition', null],
      ['ok', 1],
    ]);
    expect(units[0]?.remarks).toEqual([expect.stringContaining('Phiếu lập theo bộ tiêu chí nho, danh sách ghi khac.')]);
  });

  test('of two sets that fit a sheet alike, the one of its year is taken', () => {
    const lastYear = { ...other, set: { ...other.set, year: 2024 } };
    const read = (trees: readonly (typeof officeTree)[], year: number): string => {
      const { submission } = readSubmission('a.xlsx', [officeGrid('Phường 1', {}, null, year)], trees, officeOptions);
      return submission.kind === 'read' ? submission.tree.set.id : '';
    };
    expect(read([lastYear, officeTree], 2025)).toBe('nho');
    expect(read([officeTree, lastYear], 2024)).toBe('khac');
    expect(read([officeTree, lastYear], 2023)).toBe('nho');
  });
});

test('filled-in sheets on other tabs are named with the reason; blank ones and notes are not', () => {
  const first = { ...officeGrid('Phường 1'), tab: 'Chính thức' };
  const second = { ...officeGrid('Phường 1', { '1.1': null }), tab: 'Nháp' };
  const blank = { ...officeGrid('Phường 1', { '1.1': null, '1.2': null, '2.1': null, '2.2': null }), tab: 'Mẫu' };
  const notes = { tab: 'Ghi chú', rows: [['xem kỹ']] };
  const { submission } = readSubmission('a.xlsx', [notes, blank, second, first], [officeTree], officeOptions);
  expect(consolidate(registerOf('Phường 1'), [submission]).units).toMatchObject([
    { tab: 'Chính thức', remarks: ['Đã đọc trang "Chính thức"; trang "Nháp" có ít điểm tự chấm hơn trang được chọn.'] },
  ]);
});

test('a unit with a day of its own is late by that one, not by that of the office', () => {
  const day = (n: number): never => n as never;
  const units = [
    unitNamed('A1', { submittedOn: day(16), deadline: day(15) }),
    unitNamed('A2', { submittedOn: day(16), deadline: day(20) }),
    unitNamed('A3', { submittedOn: day(16) }),
  ];
  const states = (deadline: number | null): readonly string[] =>
    consolidate(
      { units, deadline: deadline === null ? null : day(deadline) },
      ['A1', 'A2', 'A3'].map((name) => submitted(name)),
    ).units.map(({ state }) => state);
  expect(states(20)).toEqual(['late', 'ok', 'ok']);
  expect(states(10)).toEqual(['late', 'ok', 'late']);
  expect(states(null)).toEqual(['late', 'ok', 'ok']);
});
