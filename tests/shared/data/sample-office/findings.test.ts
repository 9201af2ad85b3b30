import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../../shared/base/cell.ts';
import { dayOf, type Day } from '../../../../shared/base/day.ts';
import { growTree } from '../../../../shared/criteria/tree.ts';
import { sampleGrid } from '../../../../shared/data/sample-office/grid.ts';
import { makeSampleWorkbooks, type SampleOptions } from '../../../../shared/data/sample-office/make.ts';
import { samplePreviousResults } from '../../../../shared/data/sample-office/previous.ts';
import { parsePrevious } from '../../../../shared/office/parse-previous.ts';
import { previousPointsIn, type PreviousOf } from '../../../../shared/office/previous-points.ts';
import { readSubmission } from '../../../../shared/office/submission.ts';
import { checkConsolidation } from '../../../../shared/rules/check-consolidation.ts';
import { shippedBodies } from '../../../../shared/rules/shipped-bodies.ts';
import { shippedSet } from '../../../support/shipped-set.ts';

const trees = ['mau-phuong-2025', 'mau-phong-2025'].map((id) => growTree(shippedSet(id)));
const context = { today: dayOf(2025, 10, 20) as Day, year: null, bodies: shippedBodies, previous: null };

/** Last year's points as the command looks them up; nothing where they are not to be used. */
function previousOf(seed: number | null): PreviousOf {
  const reading = seed === null ? null : parsePrevious(samplePreviousResults(seed));
  return previousPointsIn(reading?.kind === 'read' ? reading.results : []);
}

/** Rule, item and cell of everything that is found in the sample office, a unit a list. */
function findingsOf(options: SampleOptions, previous: PreviousOf): ReadonlyMap<string, readonly string[]> {
  const read = makeSampleWorkbooks(options).workbooks.map(({ unit, fileName, tabs }) => ({
    unit,
    ...readSubmission(fileName, tabs.map(sampleGrid), trees, {
      basis: 'self',
      context,
      keepHash: false,
      previousOf: previous,
    }),
  }));
  const sheets = read.flatMap(({ sheet, unit }) => (sheet === null ? [] : [{ sheet, unit }]));
  const between = checkConsolidation(sheets, context);
  return new Map(
    read.map(({ unit, submission, sheet }) => {
      const own = submission.kind === 'read' ? submission.findings : [];
      const shared = between.findings[sheets.findIndex((one) => one.sheet === sheet)] ?? [];
      return [
        unit,
        [...own, ...shared]
          .map(({ rule, criterion, cell }) => line(rule, criterion, cell === null ? null : formatAddress(cell)))
          .sort(),
      ];
    }),
  );
}

function plannedOf(options: SampleOptions): ReadonlyMap<string, readonly string[]> {
  const { workbooks, mistakes } = makeSampleWorkbooks(options);
  return new Map(
    workbooks.map(({ unit }) => [
      unit,
      mistakes
        .filter((mistake) => mistake.unit === unit)
        .map(({ rule, criterion, cell }) => line(rule, criterion, cell))
        .sort(),
    ]),
  );
}

function line(rule: string, criterion: string | null, cell: string | null): string {
  return `${rule} ${criterion ?? '-'} ${cell ?? '-'}`;
}

/**
 * The rules find every mistake that was planted, in its cell, and nothing else: what a unit entered rightly was
 * made from the level to the numbers, and the scorer goes from the numbers to the level.
 */
describe.each([2025, 1, 2, 3])('the sample office of seed %d', (seed) => {
  const found = findingsOf({ seed }, previousOf(null));
  const foundAfterLastYear = findingsOf({ seed }, previousOf(seed));

  it.each([...plannedOf({ seed })])('has in the sheet of %s just the mistakes that it should', (unit, planned) => {
    expect(found.get(unit)).toEqual(planned);
  });

  it.each([...plannedOf({ seed })])(
    "has no more in the sheet of %s when last year's results are known",
    (unit, planned) => {
      expect(foundAfterLastYear.get(unit)).toEqual(planned);
    },
  );
});

describe('the sample office before anything went wrong', () => {
  it("has no finding but those of its layouts and of last year's sheet", () => {
    expect(findingsOf({ mistakes: false }, previousOf(null))).toEqual(plannedOf({ mistakes: false }));
  });
});
