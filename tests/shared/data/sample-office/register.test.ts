import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../../shared/base/grid.ts';
import { dayOf, type Day } from '../../../../shared/base/day.ts';
import { growTree } from '../../../../shared/criteria/tree.ts';
import { sampleGrid } from '../../../../shared/data/sample-office/grid.ts';
import { makeSampleWorkbooks } from '../../../../shared/data/sample-office/make.ts';
import type { SampleUnit } from '../../../../shared/data/sample-office/model.ts';
import { samplePreviousResults } from '../../../../shared/data/sample-office/previous.ts';
import { sampleDeadline, sampleRegisterRows, sampleUnits } from '../../../../shared/data/sample-office/register.ts';
import { consolidate } from '../../../../shared/office/consolidate.ts';
import { parsePrevious } from '../../../../shared/office/parse-previous.ts';
import { readRegister } from '../../../../shared/office/read-register.ts';
import { readSubmission } from '../../../../shared/office/submission.ts';
import { shippedSet } from '../../../support/shipped-set.ts';

function register(): Extract<ReturnType<typeof readRegister>, { kind: 'read' }> {
  const rows = sampleRegisterRows().map((row) => row.map((cell) => cell as CellValue));
  const reading = readRegister([{ tab: 'Danh sách', rows }]);
  if (reading.kind !== 'read') throw new Error(reading.problem);
  return reading;
}

function previous(): Extract<ReturnType<typeof parsePrevious>, { kind: 'read' }>['results'] {
  const reading = parsePrevious(JSON.parse(JSON.stringify(samplePreviousResults())));
  if (reading.kind !== 'read') throw new Error(reading.problem);
  return reading.results;
}

describe('the sample register', () => {
  it('is read without a problem, as it was meant', () => {
    const {
      register: { units, deadline },
      problems,
    } = register();
    expect(problems).toEqual([]);
    expect(deadline).toBe(sampleDeadline);
    const facts = ({
      name,
      criteriaSet,
      contact,
      submittedOn,
      predecessors,
    }: Omit<SampleUnit, 'kind' | 'criteriaSet'> & { readonly criteriaSet: string | null }): unknown => ({
      name,
      criteriaSet,
      contact,
      submittedOn,
      predecessors,
    });
    expect(units.map(facts)).toEqual(sampleUnits.map(facts));
  });

  it('ranks wards and departments apart', () => {
    expect([...new Set(register().register.units.map(({ kind }) => kind))]).toEqual(['Phường', 'Phòng chuyên môn']);
  });
});

describe('the sample results of 2024', () => {
  const results = previous();

  it('are there for every unit, and for the ward that has since been merged', () => {
    expect(results.map(({ unit }) => unit)).toEqual([...sampleUnits.map(({ name }) => name), 'Phường Mẫu 15']);
  });

  it('add up, item by item, to their points', () => {
    for (const { points, max, byCriterion } of results) {
      expect([...byCriterion.values()].reduce((sum, value) => sum + value, 0)).toBe(points);
      expect(points).toBeLessThanOrEqual(max);
    }
  });

  it('hold no more than the maximum of each item of their set', () => {
    for (const { criteriaSet, byCriterion } of results) {
      const set = shippedSet(criteriaSet?.id ?? '');
      for (const [code, points] of byCriterion) {
        const item = set.items.find((one) => one.code === code);
        expect(item?.rule?.kind).not.toBe('survey');
        expect(points >= 0 && points <= (item?.max ?? -1)).toBe(true);
      }
    }
  });
});

describe('the sample office put together', () => {
  const trees = ['mau-phuong-2025', 'mau-phong-2025'].map((id) => growTree(shippedSet(id)));
  const context = { today: dayOf(2025, 10, 20) as Day, year: null, bodies: [], previous: null };
  const submissions = makeSampleWorkbooks().workbooks.map(
    ({ fileName, tabs }) =>
      readSubmission(fileName, tabs.map(sampleGrid), trees, { basis: 'self', context, keepHash: false }).submission,
  );
  const { units } = consolidate(register().register, submissions, previous());
  const stateOf = new Map(units.map(({ unit, state }) => [unit, state]));

  it('has every unit of the register once and no stranger', () => {
    expect(units.map(({ unit }) => unit)).toEqual(sampleUnits.map(({ name }) => name));
  });

  it('shows the states that it was made for', () => {
    expect(
      ['Phường Mẫu 1', 'Phường Mẫu 2', 'Phường Mẫu 9', 'Phường Mẫu 10', 'Phường Mẫu 11', 'Phòng Nội vụ'].map((unit) =>
        stateOf.get(unit),
      ),
    ).toEqual(['ok', 'has-errors', 'missing', 'late', 'wrong-edition', 'ok']);
    expect([...stateOf.values()]).toContain('has-errors');
    expect([...stateOf.values()].filter((state) => state === 'unreadable')).toEqual([]);
  });

  it('compares wards with last year, but not the merged one, and no department', () => {
    const kinds = new Map(units.map(({ unit, comparison }) => [unit, comparison?.kind ?? null]));
    expect(kinds.get('Phường Mẫu 1')).toBe('compared');
    expect(kinds.get('Phường Mẫu 5')).toBe('not-comparable');
    expect(kinds.get('Phòng Nội vụ')).toBe('not-comparable');
    expect([...kinds.values()].filter((kind) => kind === 'compared').length).toBeGreaterThanOrEqual(10);
  });

  it('spreads the units over several grades, with no year so different that it looks wrong', () => {
    expect(new Set(units.flatMap(({ score }) => (score === null ? [] : [score.grade]))).size).toBeGreaterThanOrEqual(3);
    for (const { comparison } of units)
      if (comparison?.kind === 'compared') expect(Math.abs(comparison.change ?? 0)).toBeLessThan(20_000);
  });
});
