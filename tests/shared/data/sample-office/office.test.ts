import { describe, expect, it } from 'vitest';
import { makeSampleWorkbooks } from '../../../../shared/data/sample-office/make.ts';
import { sampleDeadline, sampleUnits } from '../../../../shared/data/sample-office/register.ts';
import type { SampleWorkbook } from '../../../../shared/data/sample-office/model.ts';
import { unitPlans } from '../../../../shared/data/sample-office/units.ts';

const { workbooks, mistakes } = makeSampleWorkbooks();

function textsOf({ tabs }: SampleWorkbook): readonly string[] {
  return tabs.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string');
}

/** The heading row of the sheet itself, which is the last tab. */
function headingOf({ tabs }: SampleWorkbook): string {
  const rows = tabs[tabs.length - 1]?.rows ?? [];
  return JSON.stringify(
    rows.find((row) => row.some((cell) => typeof cell === 'string' && /^(?:STT|TT|Mã tiêu chí)$/.test(cell))),
  );
}

describe('the sample office', () => {
  it('has 14 wards with made-up names and 8 departments', () => {
    expect(sampleUnits.filter(({ kind }) => kind === 'ward').map(({ name }) => name)).toEqual(
      Array.from({ length: 14 }, (_, i) => `Phường Mẫu ${i + 1}`),
    );
    expect(sampleUnits.filter(({ kind }) => kind === 'division').map(({ name }) => name)).toEqual([
      'Phòng Nội vụ',
      'Văn phòng UBND',
      'Phòng Tư pháp',
      'Phòng Tài chính - Kế hoạch',
      'Phòng Văn hóa và Thông tin',
      'Phòng Kinh tế',
      'Phòng Quản lý đô thị',
      'Phòng Tài nguyên và Môi trường',
    ]);
  });

  it('has one unit that sent nothing and one that was a day late', () => {
    expect(sampleUnits.filter(({ submittedOn }) => submittedOn === null).map(({ name }) => name)).toEqual([
      'Phường Mẫu 9',
    ]);
    expect(
      sampleUnits
        .filter(({ submittedOn }) => submittedOn !== null && submittedOn > sampleDeadline)
        .map(({ name, submittedOn }) => [name, (submittedOn ?? 0) - sampleDeadline]),
    ).toEqual([['Phường Mẫu 10', 1]]);
    expect(workbooks.map(({ unit }) => unit)).toEqual(
      sampleUnits.filter(({ submittedOn }) => submittedOn !== null).map(({ name }) => name),
    );
  });

  it('has one unit with the sheet of last year, and one that was made from two', () => {
    expect(mistakes.filter(({ rule }) => rule === 'set-mismatch').map(({ unit }) => unit)).toEqual(['Phường Mẫu 11']);
    expect(sampleUnits.filter(({ predecessors }) => predecessors.length > 0).map(({ name }) => name)).toEqual([
      'Phường Mẫu 5',
    ]);
  });

  it('has three units without a mistake', () => {
    const wrong = new Set(mistakes.map(({ unit }) => unit));
    expect(workbooks.filter(({ unit }) => !wrong.has(unit)).map(({ unit }) => unit)).toEqual([
      'Phường Mẫu 1',
      'Phường Mẫu 12',
      'Phòng Nội vụ',
    ]);
  });

  it('gives contacts that lead nowhere', () => {
    for (const { contact } of sampleUnits) expect(contact).toMatch(/^[a-z0-9-]+@don-vi-mau\.example$/);
  });

  it('shows at least thirty kinds of mistakes in at least six layouts', () => {
    expect(new Set(mistakes.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(30);
    expect(new Set(workbooks.map(headingOf)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(unitPlans.map(({ layout }) => layout)).size).toBe(6);
  });

  it('names every file once', () => {
    expect(new Set(workbooks.map(({ fileName }) => fileName)).size).toBe(workbooks.length);
    for (const { fileName } of workbooks) expect(fileName).toMatch(/\.xlsx$/);
  });
});

describe('every sample sheet', () => {
  it.each(workbooks.map((workbook) => [workbook.unit, workbook] as const))(
    'of %s says that it is a sample',
    (_unit, workbook) => {
      expect(textsOf(workbook).filter((text) => text.includes('DỮ LIỆU MẪU')).length).toBeGreaterThanOrEqual(1);
      for (const { rows } of workbook.tabs) expect(JSON.stringify(rows.slice(0, 4))).toContain('DỮ LIỆU MẪU');
    },
  );

  it('is the same for the same options, and another one for another seed', () => {
    expect(makeSampleWorkbooks()).toEqual({ workbooks, mistakes });
    expect(makeSampleWorkbooks({ seed: 2025 })).toEqual({ workbooks, mistakes });
    expect(makeSampleWorkbooks({ seed: 1 }).workbooks).not.toEqual(workbooks);
  });

  it('keeps its mistakes in the same items whatever the seed', () => {
    const places = (seed: number): readonly unknown[] =>
      makeSampleWorkbooks({ seed }).mistakes.map(({ unit, rule, criterion }) => [unit, rule, criterion]);
    expect(places(1).filter((place) => !JSON.stringify(place).includes('unit-copied'))).toEqual(
      places(2).filter((place) => !JSON.stringify(place).includes('unit-copied')),
    );
  });

  it('can be had without mistakes: only what a layout or another edition brings is left', () => {
    const clean = makeSampleWorkbooks({ mistakes: false }).mistakes.map(({ rule }) => rule);
    expect(new Set(clean)).toEqual(new Set(['row-order-changed', 'set-mismatch']));
  });

  it('holds no text that a spreadsheet would take for a formula', () => {
    for (const workbook of workbooks) for (const text of textsOf(workbook)) expect(text).not.toMatch(/^[=+@]/);
  });
});
