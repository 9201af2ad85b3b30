import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../../shared/base/grid.ts';
import { growTree } from '../../../shared/criteria/tree.ts';
import { checkSheet } from '../../../shared/rules/check-sheet.ts';
import type { AnyRule } from '../../../shared/rules/define.ts';
import { rules } from '../../../shared/rules/index.ts';
import type { CheckContext, Finding } from '../../../shared/rules/model.ts';
import { renderFinding } from '../../../shared/rules/render.ts';
import type { Sheet } from '../../../shared/sheet/model.ts';
import { isSheet, readSheet } from '../../../shared/sheet/read.ts';
import { exampleSet, p } from '../../support/example-set.ts';
import { sheetFrom } from '../../support/run-case.ts';
import { sampleConsolidation } from '../../support/sample-consolidation.ts';
import { faultsOfTone } from '../../support/tone.ts';

const tree = growTree(exampleSet);
const context: CheckContext = {
  today: null,
  year: 2025,
  bodies: [],
  previous: (code) => (code === '1.1' ? p(2) : null),
};
const head = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Đã thực hiện',
  'Kế hoạch',
  'Tỷ lệ',
  'Điểm năm trước',
  'Điểm tự chấm',
  'Điều tra XHH',
  'Tài liệu kiểm chứng',
  'Giải trình',
  'Ghi chú',
];

const scoreText = fc.constantFrom(
  '-',
  'x',
  'KAD',
  'KCN',
  '1,5',
  '0.5',
  '1.234',
  '1,5 điểm',
  'O,5',
  '½',
  '50%',
  'Đạt',
  '--',
  ' ',
  '１',
  '-1',
  '1e9',
  '0,125',
  '999.999.999.999.999.999',
);
const note = fc.constantFrom(
  '',
  'Trong năm không phát sinh',
  'Đã thực hiện 61/80, đạt 76,25%',
  'Đã thực hiện 0/0',
  'đạt 130%',
  'Số lượng đã thực hiện: 04',
  'Chưa thực hiện',
  'Đã thực hiện 1/99999999999999999999',
  '12/KH-UBND ngày 05/01/2025',
  'số 5 / BC - UBND',
  '012345678901',
  'Thu ng©n s¸ch',
  '=HYPERLINK("x")',
  '\u0000',
  '"',
  '%s ${x}',
);
const number = fc.oneof(
  fc.integer({ min: -3, max: 4 }),
  fc.integer({ min: -12, max: 24 }).map((n) => n / 8),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(1e300, -1e300, 5e-324),
);
const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  number,
  scoreText,
  note,
  fc.string(),
  fc.constant(null),
  fc.boolean(),
  fc.constantFrom<CellValue>({ error: '#DIV/0!' }, { error: '#REF!' }, { error: '' }),
  fc.integer({ min: -800_000, max: 800_000 }).map((date) => ({ date }) as CellValue),
);
const formula = fc.constantFrom(
  '',
  '',
  '',
  'SUM(H2:H9)',
  'D2/E2',
  'IMPORTRANGE("a";"b")',
  '0.5+0.5',
  'H3',
  ')(',
  '#REF!+1',
);

/** A row of a criterion of the set, or of none, every other cell anything at all. */
const anyRow = fc
  .tuple(
    fc.oneof(fc.constantFrom(...exampleSet.items.map(({ code }) => code)), anyCell),
    fc.oneof(fc.constantFrom(...exampleSet.items.map(({ title }) => title), 'Tổng cộng'), anyCell),
    fc.array(anyCell, { maxLength: 11 }),
  )
  .map(([code, title, cells]) => [code, title, ...cells]);

const anyGrid: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.array(anyRow, { maxLength: 25 }),
    first: fc.constantFrom(...exampleSet.items),
    formulas: fc.array(fc.array(formula, { maxLength: 12 }), { maxLength: 26 }),
  })
  .map(({ rows, first, formulas }) => ({ tab: 'Phiếu', rows: [head, [first.code, first.title], ...rows], formulas }));

describe('any grid at all', () => {
  // A clerk's sheet may hold anything; a check that stops helps nobody.
  it('is checked to the end by every rule, and every finding can be put into words', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const reading = readSheet(grid, tree);
        if (!isSheet(reading)) return;
        const { findings, broken } = checkSheet(reading, context);
        expect(broken).toEqual([]);
        for (const finding of findings) {
          for (const language of ['vi', 'en'] as const) {
            const { message } = renderFinding(finding, language);
            expect([
              message,
              faultsOfTone(message, language).filter(
                (fault) => fault === 'a value that is none' || fault.startsWith('no full stop'),
              ),
            ]).toEqual([message, []]);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  // Rules name the kinds of subject they are asked about only to save time: the others would not have been hits.
  it('has no finding on a subject of a kind that a rule is not asked about', () => {
    const everywhere = rules.map((rule) => ({ ...rule, only: undefined }) as unknown as AnyRule);
    const compare = (sheet: Sheet): void =>
      expect(checkSheet(sheet, context, everywhere)).toEqual(checkSheet(sheet, context));
    for (const sheet of sampleConsolidation().sheets.values()) compare(sheet);
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const reading = readSheet(grid, tree);
        if (isSheet(reading)) compare(reading);
      }),
      { numRuns: 400 },
    );
  });

  // Prettier sheets have rows between; they mean nothing.
  it('gives the same findings with a blank row anywhere in the table', () => {
    fc.assert(
      fc.property(anyGrid, fc.nat(), (grid, place) => {
        const at = 1 + (place % grid.rows.length);
        const { formulas: _, ...bare } = grid;
        const spaced = { ...bare, rows: [...grid.rows.slice(0, at), [], ...grid.rows.slice(at)] };
        expect(valuesOf(check(spaced))).toEqual(valuesOf(check(bare)));
      }),
      { numRuns: 200 },
    );
  });
});

/** Rows of known leaves with any score, each criterion once. */
const knownRows = fc
  .record(
    Object.fromEntries(
      tree.leaves.map(({ code }) => [
        code,
        fc.record({
          self: fc.oneof(
            fc.integer({ min: -4, max: 12 }).map((n) => n / 4),
            scoreText,
          ),
          part: fc.option(fc.nat(120)),
          whole: fc.option(fc.nat(120)),
          note,
        }),
      ]),
    ),
  )
  .map((scores) =>
    exampleSet.items.map((item): CellValue[] => {
      const score = scores[item.code];
      const cells: CellValue[] = [item.code, item.title, item.max / 1000];
      return score === undefined
        ? cells
        : [...cells, score.part, score.whole, null, null, score.self, null, null, null, score.note];
    }),
  );

// The rules look at criteria, and the order of rows is a matter of its own rule.
it('gives the same findings in any order of the rows', () => {
  const shuffled = knownRows.chain((rows) =>
    fc
      .shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })
      .map((other) => [rows, other] as const),
  );
  fc.assert(
    fc.property(shuffled, ([rows, other]) => {
      const ofOrder = (findings: readonly Finding[]): readonly Finding[] =>
        findings.filter(({ rule }) => rule !== 'row-order-changed');
      const sorted = (all: readonly Finding[]): readonly string[] =>
        ofOrder(all)
          .map(({ rule, criterion }) => `${criterion ?? ''} ${rule}`)
          .sort();
      expect(sorted(check({ tab: 'Phiếu', rows: [head, ...other] }))).toEqual(
        sorted(check({ tab: 'Phiếu', rows: [head, ...rows] })),
      );
    }),
    { numRuns: 60 },
  );
});

// The same sheet checked twice, as after every edit, must not tell two stories.
it('gives the same findings again', () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      expect(check(grid)).toEqual(check(grid));
    }),
    { numRuns: 100 },
  );
});

function check(grid: Grid): readonly Finding[] {
  const reading = readSheet(grid, tree);
  return isSheet(reading) ? checkSheet(sheetFrom(grid, tree), context).findings : [];
}

function valuesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, criterion, severity }) => `${rule} ${criterion ?? ''} ${severity}`);
}
