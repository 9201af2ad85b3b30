import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../shared/base/day.ts';
import { consolidate } from '../../../shared/office/consolidate.ts';
import type { Register, Submission, UnitResult } from '../../../shared/office/model.ts';
import { readSubmission } from '../../../shared/office/submission.ts';
import { fingerprintOf } from '../../../shared/criteria/fingerprint.ts';
import { growTree, type CriteriaTree } from '../../../shared/criteria/tree.ts';
import {
  officeGrid,
  officeOptions,
  officeSet,
  previousOf,
  readOnly,
  registerOf,
  submitted,
  unitNamed,
} from '../../support/office.ts';

const day = (d: number) => dayOf(2025, 12, d) ?? null;

function result(all: readonly UnitResult[], unit: string): UnitResult {
  const found = all.find((one) => one.unit === unit);
  if (found === undefined) throw new Error(`no result of ${unit}`);
  return found;
}

describe('every unit ends in exactly one state', () => {
  test('a clean sheet is ok, and its open survey points are told apart from lost ones', () => {
    const { units } = consolidate(registerOf('Phường 1'), [submitted('UBND Phường 1')]);
    const one = result(units, 'Phường 1');
    expect(one.findings).toEqual([]);
    expect(one.state).toBe('ok');
    expect(one.score).toMatchObject({ points: 6000, max: 8000, index: 75_000, grade: 'Khá', open: 2000 });
  });

  test('a unit without a file is missing: no score, no rank, and not a 0', () => {
    const all = consolidate(registerOf('Phường 1', 'Phường 2'), [submitted('Phường 1')]);
    expect(all.missing).toEqual(['Phường 2']);
    expect(result(all.units, 'Phường 2')).toMatchObject({ state: 'missing', score: null, rank: null, ledger: null });
  });

  test('a score above the maximum is an error and stays open instead of counting', () => {
    const one = result(consolidate(registerOf('Phường 1'), [submitted('Phường 1', { '1.2': 3 })]).units, 'Phường 1');
    expect(one.state).toBe('has-errors');
    expect(one.score).toMatchObject({ points: 5000, open: 3000 });
  });

  test('a blank cell is a warning and stays open', () => {
    const one = result(consolidate(registerOf('Phường 1'), [submitted('Phường 1', { '1.2': null })]).units, 'Phường 1');
    expect(one.state).toBe('ok-with-warnings');
    expect(one.score).toMatchObject({ points: 5000, open: 3000 });
  });

  test('a sheet sent after the deadline is late and still scored', () => {
    const register: Register = { units: [unitNamed('Phường 1', { submittedOn: day(16) })], deadline: day(15) };
    const one = result(consolidate(register, [submitted('Phường 1')]).units, 'Phường 1');
    expect(one.state).toBe('late');
    expect(one.score?.points).toBe(6000);
    expect(one.rank).toBe(1);
  });

  test('a sheet sent on the last day is on time', () => {
    const register: Register = { units: [unitNamed('Phường 1', { submittedOn: day(15) })], deadline: day(15) };
    expect(result(consolidate(register, [submitted('Phường 1')]).units, 'Phường 1').state).toBe('ok');
  });

  test('a sheet whose content is not the submitted one is named so', () => {
    const before = readOnly(submitted('Phường 1'));
    const register = registerOf(unitNamed('Phường 1', { submittedHash: before.contentHash }));
    expect(result(consolidate(register, [submitted('Phường 1')]).units, 'Phường 1').state).toBe('ok');
    const changed = consolidate(register, [submitted('Phường 1', { '1.1': 1 })]);
    expect(result(changed.units, 'Phường 1').state).toBe('changed-after-submit');
  });

  test('a file that could not be read keeps its sentence', () => {
    const all = consolidate(registerOf('Phường 1'), [
      { kind: 'unread', source: 'phuong-1.xlsx', unit: '', problem: 'Tệp hỏng.' },
    ]);
    expect(result(all.units, 'Phường 1')).toMatchObject({
      state: 'unreadable',
      remarks: ['Tệp hỏng.'],
      source: 'phuong-1.xlsx',
    });
  });

  test('two different sheets of one unit are both named and neither is scored', () => {
    const all = consolidate(registerOf('Phường 1'), [
      submitted('Phường 1', {}, null, 'a.xlsx'),
      submitted('Phường 1', { '1.1': 1 }, null, 'b.xlsx'),
    ]);
    const one = result(all.units, 'Phường 1');
    expect(one.state).toBe('unreadable');
    expect(one.remarks[0]).toContain('a.xlsx, b.xlsx');
  });

  test('the same sheet twice counts once', () => {
    const all = consolidate(registerOf('Phường 1'), [
      submitted('Phường 1', {}, null, 'a.xlsx'),
      submitted('Phường 1', {}, null, 'b.xlsx'),
    ]);
    expect(all.units).toHaveLength(1);
    expect(result(all.units, 'Phường 1')).toMatchObject({ state: 'ok', source: 'a.xlsx' });
  });

  test('a unit that no register names is kept, after the others', () => {
    const all = consolidate(registerOf('Phường 1'), [submitted('Xã Lạ')]);
    expect(all.units.map(({ unit }) => unit)).toEqual(['Phường 1', 'Xã Lạ']);
  });
});

describe('ranking', () => {
  test('equal units share a rank and the next rank is skipped', () => {
    const all = consolidate(registerOf('A1', 'A2', 'A3', 'A4'), [
      submitted('A1', {}),
      submitted('A2', { '1.1': 1 }),
      submitted('A3', { '1.1': 1 }),
      submitted('A4', { '1.1': 0 }),
    ]);
    expect(all.units.map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
  });

  test('units on different maxima are compared by their index', () => {
    // 6 of 8 against 5 of 7 after an item that does not apply.
    const all = consolidate(registerOf('A1', 'A2'), [submitted('A2', { '2.2': 'KAD' }), submitted('A1')]);
    expect(all.units.map(({ unit, rank, score }) => [unit, rank, score?.max])).toEqual([
      ['A1', 1, 8000],
      ['A2', 2, 7000],
    ]);
  });

  test('kinds of units are ranked apart', () => {
    const register = registerOf(unitNamed('A1'), unitNamed('Phòng X', { kind: 'phòng' }));
    const all = consolidate(register, [submitted('A1', { '1.1': 1 }), submitted('Phòng X')]);
    expect(all.units.map(({ rank }) => rank)).toEqual([1, 1]);
  });
});

test('without kinds, units on different sets are ranked apart, on one set together', () => {
  const kinds = (...submissions: readonly Submission[]) =>
    consolidate(registerOf(), submissions).units.map(({ kind, rank }) => [kind, rank]);
  const [ward, office] = [
    growTree({ ...officeSet, id: 'a', title: 'Phường' }),
    growTree({ ...officeSet, id: 'b', title: 'Phòng' }),
  ];
  const on = (tree: CriteriaTree, unit: string): Submission =>
    readSubmission(`${unit}.xlsx`, [officeGrid(unit)], [tree], officeOptions).submission;
  expect(kinds(on(ward, 'A1'), on(ward, 'A2'))).toEqual([
    ['', 1],
    ['', 1],
  ]);
  expect(kinds(on(ward, 'A1'), on(office, 'A2'))).toEqual([
    ['Phường', 1],
    ['Phòng', 1],
  ]);
  const namesake = growTree({ ...officeSet, id: 'c', title: 'Phường' });
  expect(kinds(on(ward, 'A1'), on(namesake, 'A2'))).toEqual([
    ['a', 1],
    ['c', 1],
  ]);
});

describe('comparison with last year', () => {
  const register = registerOf('Phường 1');
  const compare = (previous: ReturnType<typeof previousOf>, known = register) =>
    result(consolidate(known, [submitted('Phường 1')], [previous]).units, 'Phường 1').comparison;

  test('is made on the same set', () => {
    const same = { id: 'nho', edition: 1, fingerprint: fingerprintOf(officeSet) };
    expect(compare(previousOf('UBND Phường 1', 4, 8, { criteriaSet: same }))).toEqual({
      kind: 'compared',
      previousPoints: 4000,
      previousIndex: 50_000,
      change: 25_000,
    });
  });

  test('is refused with a sentence when the set has changed', () => {
    const other = { id: 'cu', edition: 2, fingerprint: 'x' };
    expect(compare(previousOf('Phường 1', 4, 8, { criteriaSet: other }))).toEqual({
      kind: 'not-comparable',
      why: 'Bộ tiêu chí năm nay (nho, lần 1) khác năm trước (cu, lần 2), nên không so sánh điểm hai năm.',
    });
  });

  test('is refused with a sentence when the unit was formed from others', () => {
    const merged = registerOf(unitNamed('Phường 1', { predecessors: ['Phường 7', 'Phường 8'] }));
    expect(compare(previousOf('Phường 1', 4, 8), merged)).toMatchObject({ kind: 'not-comparable' });
  });

  test('is absent when nothing was given', () => {
    expect(result(consolidate(register, [submitted('Phường 1')]).units, 'Phường 1').comparison).toBeNull();
  });
});

test('the order of files changes nothing, and consolidating twice gives the same', () => {
  const submissions = [
    submitted('A1'),
    submitted('A2', { '1.1': 1 }),
    submitted('A3', { '2.1': 1 }),
    submitted('A3', { '2.1': 2 }, null, 'A3 (2).xlsx'),
  ];
  const register = registerOf('A3', 'A1', 'A4');
  const expected = consolidate(register, submissions);
  fc.assert(
    fc.property(fc.shuffledSubarray(submissions, { minLength: submissions.length }), (shuffled) => {
      expect(consolidate(register, shuffled)).toEqual(expected);
    }),
  );
});

test('a sheet on another set than the one in use is neither ranked nor compared with last year', () => {
  const other = registerOf(unitNamed('Phường 1', { criteriaSet: 'khac' }));
  const one = result(consolidate(other, [submitted('Phường 1')], [previousOf('Phường 1', 4, 8)]).units, 'Phường 1');
  expect(one).toMatchObject({ state: 'wrong-edition', rank: null, comparison: null });
});
