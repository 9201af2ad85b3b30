import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../shared/base/grid.ts';
import { growTree } from '../../../shared/criteria/tree.ts';
import { checkSheet } from '../../../shared/rules/check-sheet.ts';
import type { CheckContext, Finding } from '../../../shared/rules/model.ts';
import { cleanSheet } from '../../support/clean-sheet.ts';
import { corruptions } from '../../support/corruptions.ts';
import { shippedSets } from '../../support/criteria-files.ts';
import { exampleSet } from '../../support/example-set.ts';
import { sheetFrom } from '../../support/run-case.ts';

const context: CheckContext = { today: null, year: 2025, bodies: [], previous: null };
const tree = growTree(exampleSet);
const check = (grid: Grid, over = tree): readonly Finding[] => checkSheet(sheetFrom(grid, over), context).findings;
const told = (findings: readonly Finding[]) =>
  findings.map(
    ({ rule, criterion, cell }) => `${rule} ${criterion ?? ''} ${cell === null ? '' : `${cell.row}:${cell.column}`}`,
  );

// Every finding costs a person time: a sheet on which everything is right must be left alone.
describe.each(shippedSets().map((set) => [set.id, set] as const))('a clean sheet of set %s', (_, set) => {
  const over = growTree({ ...set, year: 2025 });
  it('has no findings', () => {
    fc.assert(
      fc.property(cleanSheet(set), ({ grid }) => {
        expect(told(check(grid, over))).toEqual([]);
      }),
      { numRuns: set === exampleSet ? 150 : 20 },
    );
  });
});

// One mistake, one finding: nothing else may be said of the cell, of its row or of the sums above it.
describe.each(corruptions.map((corruption) => [corruption.name, corruption] as const))(
  'one cell: %s',
  (_, corruption) => {
    it(`gives exactly ${corruption.codes.join(', ')}`, () => {
      let tried = 0;
      fc.assert(
        fc.property(cleanSheet(exampleSet), fc.nat(), (clean, choice) => {
          const fitting = [...clean.rows.values()].filter((row) => corruption.fits(row));
          const row = fitting[choice % Math.max(1, fitting.length)];
          if (row === undefined) return;
          tried += 1;
          const findings = check(corruption.apply(clean, row));
          expect(findings.map(({ rule }) => rule)).toEqual(corruption.codes);
          if (corruption.column !== null)
            expect(findings[0]?.cell).toMatchObject({ row: row.row, column: corruption.column });
        }),
        { numRuns: 60 },
      );
      expect(tried).toBeGreaterThan(10);
    });
  },
);
