import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growTree } from '../../../shared/criteria/tree.ts';
import { consolidate } from '../../../shared/office/consolidate.ts';
import type { UnitResult } from '../../../shared/office/model.ts';
import { sampleNotice } from '../../../shared/write/consolidated/report-info.ts';
import { tabNames } from '../../../shared/write/consolidated/tab-names.ts';
import { consolidatedWorkbook } from '../../../shared/write/consolidated/workbook.ts';
import type { TabPlan } from '../../../shared/write/plan.ts';
import { officeSet, registerOf, submitted, unitNamed } from '../../support/office.ts';
import { valuesOf } from '../../support/plan-reading.ts';
import { reportInfo, sampleConsolidation } from '../../support/sample-consolidation.ts';

const sample = sampleConsolidation();
const samplePlan = consolidatedWorkbook(sample.all, sample.register, reportInfo);
const register = registerOf('Phường 1');
const small = consolidate(register, [submitted('Phường 1')]);

/** The same results on a set that is no sample. */
const realTree = growTree({ ...officeSet, basis: { document: '1/QĐ-UBND', source: 'tests', sample: false } });
const real = {
  ...small,
  trees: [realTree],
  units: small.units.map((unit): UnitResult => ({ ...unit, tree: realTree })),
};

test('every tab of a sample says so at its top and in its footer', () => {
  for (const tab of samplePlan.tabs) {
    expect(valuesOf(tab).slice(0, 3).flat(), tab.name).toContain(sampleNotice);
    expect(tab.print.footer, tab.name).toContain('DỮ LIỆU MẪU');
  }
});

test('no tab says so when the set is a real one', () => {
  for (const tab of consolidatedWorkbook(real, register, reportInfo).tabs) {
    expect(valuesOf(tab).flat(), tab.name).not.toContain(sampleNotice);
    expect(tab.print.footer, tab.name).not.toContain('DỮ LIỆU MẪU');
  }
});

test('an office without a single sheet still gets its workbook', () => {
  const none = registerOf('Phường 1', 'Phường 2');
  const plan = consolidatedWorkbook(consolidate(none, []), none, reportInfo);
  expect(plan.tabs.map(({ name }) => name)).toEqual([
    'Tổng quan',
    'Xếp hạng',
    'Biểu đồ',
    'Phát hiện',
    'Đơn vị cần đôn đốc',
    'Nhật ký',
  ]);
  for (const tab of plan.tabs) expectWithin(tab);
});

test('filters, merges, colour scales, charts and repeated rows stay within the rows and columns of their tab', () => {
  for (const tab of [...samplePlan.tabs, ...consolidatedWorkbook(real, register, reportInfo).tabs]) expectWithin(tab);
});

test('every tab has a width for each of its columns', () => {
  for (const tab of samplePlan.tabs) {
    expect(tab.widths.length, tab.name).toBeGreaterThanOrEqual(Math.max(...tab.rows.map((row) => row.length)));
    for (const width of tab.widths) expect(width).toBeGreaterThan(2);
  }
});

function expectWithin(tab: TabPlan): void {
  const ranges = [
    ...(tab.filter === undefined ? [] : [tab.filter]),
    ...(tab.conditional ?? []).map(({ range }) => range),
    ...(tab.charts ?? []).flatMap(({ categories, series }) => [categories, ...series.map(({ values }) => values)]),
  ];
  for (const range of [...ranges, ...(tab.merges ?? [])]) {
    expect(range.top, tab.name).toBeGreaterThanOrEqual(0);
    expect(range.bottom, tab.name).toBeGreaterThanOrEqual(range.top);
    expect(range.right, tab.name).toBeGreaterThanOrEqual(range.left);
    expect(range.bottom, tab.name).toBeLessThan(tab.rows.length);
  }
  if (tab.print.repeat !== undefined) expect(tab.print.repeat.to).toBeLessThan(tab.rows.length);
}

test('two kinds whose names are alike up to where a tab name ends still get tabs of their own', () => {
  const long = 'Đơn vị sự nghiệp công lập trực thuộc';
  const other = growTree({ ...officeSet, id: 'khac' });
  const units = registerOf(unitNamed('A', { kind: `${long} quận` }), unitNamed('B', { kind: `${long} phường` }));
  const both = consolidate(units, [submitted('A'), submitted('B')]);
  const apart = {
    ...both,
    trees: [...both.trees, other],
    units: both.units.map((unit): UnitResult => (unit.unit === 'B' ? { ...unit, tree: other } : unit)),
  };
  const names = consolidatedWorkbook(apart, units, reportInfo).tabs.map(({ name }) => name);
  expect(new Set(names).size).toBe(12);
  expect(names.filter((name) => name.startsWith('Lĩnh vực'))).toEqual([
    'Lĩnh vực (Đơn vị sự nghiệp côn…',
    'Lĩnh vực (Đơn vị sự nghiệp c… 2',
  ]);
});

test('names of tabs are unique, short enough and free of what Excel forbids, whatever is asked for', () => {
  const wanted = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 50 }),
      fc.constantFrom("'a'", 'A', 'a', 'x/y', 'x?y', 'x\u0001y', 'x\ny', 'a'.repeat(40), '😀'.repeat(20)),
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(
      wanted.map((names) => names.map((name) => `t${name}`)),
      (names) => {
        const given = tabNames(names);
        expect(given).toHaveLength(names.length);
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of given) {
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]*?:/\\]|^'|'$/);
          expect([...name].filter((letter) => letter < ' ' || (letter > '\ufffd' && letter.length === 1))).toEqual([]);
          expect(() => encodeURIComponent(name)).not.toThrow();
        }
      },
    ),
  );
});
