import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSheet, readSheet } from '../../../shared/sheet/read.ts';
import { shifted, shuffle, withRow } from '../../support/grid-changes.ts';
import { sample } from '../../support/logical-sheet.ts';
import { layouts } from '../../support/sheet-layouts.ts';
import type { LaidOut } from '../../support/sheet-page.ts';
import { readingSet } from '../../support/sheet-set.ts';

/** Everything that a sheet says, without where it stands. */
function saying({ grid, tree }: LaidOut): unknown {
  const sheet = readSheet(grid, tree);
  if (!isSheet(sheet)) return sheet.reason;
  const { unit, year, title, day } = sheet.heading;
  return {
    rows: new Map(
      sheet.rows.map((row) => [
        row.criterion?.code,
        [row.title, row.matchedBy, row.self, row.max, row.measured, row.evidence, row.explanation, row.note],
      ]),
    ),
    totals: sheet.totals.map((total) => [total.title, total.max.points]),
    unplaced: sheet.unplaced.map(({ text }) => text),
    heading: [unit?.text, year?.value, title?.text, day?.value],
  };
}

const anyLayout = fc.constantFrom(...Object.values(layouts)).map((layout) => layout(sample));

describe('the reading of a sheet is the same', () => {
  // Clerks insert blank rows to spread a table over pages; formulas and merges move along.
  it('with blank rows inserted anywhere below the header', () => {
    fc.assert(
      fc.property(anyLayout, fc.array(fc.nat({ max: 60 }), { maxLength: 6 }), (laid, places) => {
        const first = Math.min(...[...laid.selfAt.values()].map(({ row }) => row));
        let changed = laid.grid;
        for (const place of places) changed = withRow(changed, Math.min(first + place, changed.rows.length));
        expect(saying({ ...laid, grid: changed })).toEqual(saying(laid));
      }),
      { numRuns: 200 },
    );
  });

  it('with columns inserted on its left', () => {
    fc.assert(
      fc.property(anyLayout, fc.integer({ min: 1, max: 5 }), (laid, count) => {
        expect(saying({ ...laid, grid: shifted(laid.grid, count) })).toEqual(saying(laid));
      }),
    );
  });

  it('with every letter decomposed, as macOS and PDF give it, and spaces that only look like spaces', () => {
    fc.assert(
      fc.property(anyLayout, fc.boolean(), (laid, oddSpaces) => {
        const change = (text: string): string =>
          (oddSpaces ? text.replace(/ /g, '\u00a0').replace(/^/, '\u200b') : text).normalize('NFD');
        const grid = {
          ...laid.grid,
          rows: laid.grid.rows.map((row) => row.map((value) => (typeof value === 'string' ? change(value) : value))),
        };
        expect(saying({ ...laid, grid })).toEqual(saying(laid));
      }),
    );
  });

  it('with further columns that it does not know, which it names', () => {
    fc.assert(
      fc.property(
        anyLayout,
        fc.constantFrom('Cơ quan chủ trì', 'Số điện thoại', 'Hạn nộp', 'Trọng số'),
        (laid, heading) => {
          const width = Math.max(...laid.grid.rows.map((row) => row.length));
          const top = headerOf(laid).top;
          const rows = laid.grid.rows.map((row, i) =>
            i < top || row.length === 0
              ? row
              : [
                  ...Array.from({ length: width }, (_, c) => row[c] ?? null),
                  i === top ? heading : i > top + 3 ? 7 : null,
                ],
          );
          const changed = { ...laid, grid: { ...laid.grid, rows } };
          const sheet = readSheet(changed.grid, laid.tree);
          expect(isSheet(sheet) && sheet.otherColumns.find(({ column }) => column === width)).toEqual({
            column: width,
            heading,
            like: null,
          });
          expect(saying(changed)).toEqual(saying(laid));
        },
      ),
    );
  });

  it('with its criteria in any order, where codes do not begin anew', () => {
    const coded = Object.entries(layouts).filter(
      ([name]) => !/options as rows|anew|in one cell|header repeated/.test(name),
    );
    fc.assert(
      fc.property(fc.constantFrom(...coded), fc.integer({ min: 0, max: 1e9 }), ([, layout], seed) => {
        const laid = layout(sample);
        const places = [...laid.selfAt.values()].map(({ row }) => row);
        const shuffled = shuffle(places, seed);
        const rows = [...laid.grid.rows];
        const formulas = [...(laid.grid.formulas ?? [])];
        places.forEach((place, i) => {
          rows[place] = laid.grid.rows[shuffled[i] ?? 0] ?? [];
          formulas[place] = laid.grid.formulas?.[shuffled[i] ?? 0];
        });
        expect(saying({ ...laid, grid: { ...laid.grid, rows, formulas } })).toEqual(saying(laid));
      }),
    );
  });

  it('with rows deleted, for the criteria that are left', () => {
    fc.assert(
      fc.property(anyLayout, fc.nat({ max: 22 }), (laid, at) => {
        const [title, place] = [...laid.selfAt][at % laid.selfAt.size] ?? ['', { row: -1 }];
        const rows = laid.grid.rows.map((row, i) => (i === place.row ? [] : row));
        const sheet = readSheet({ ...laid.grid, rows }, laid.tree);
        if (!isSheet(sheet)) throw new Error(sheet.reason);
        const missing = readingSet.items.filter(
          (item) => ![...sheet.rowOf.values()].some(({ criterion }) => criterion?.title === item.title),
        );
        // Where numbering begins anew, a row without its group above it may still be known by its title.
        expect(missing.map((item) => item.title)).toEqual([title]);
      }),
    );
  });
});

function headerOf({ grid, tree }: LaidOut): { readonly top: number } {
  const sheet = readSheet(grid, tree);
  if (!isSheet(sheet)) throw new Error(sheet.reason);
  return sheet.header;
}
