import { describe, expect, it } from 'vitest';
import { cellOf, type Measured, type ScoreCell, type Sheet } from '../../../shared/sheet/model.ts';
import { isSheet, readSheet } from '../../../shared/sheet/read.ts';
import { saidOf, sample } from '../../support/logical-sheet.ts';
import { layouts } from '../../support/sheet-layouts.ts';
import type { LaidOut } from '../../support/sheet-page.ts';
import { readingSet } from '../../support/sheet-set.ts';

function read({ grid, tree }: LaidOut): Sheet {
  const sheet = readSheet(grid, tree);
  if (!isSheet(sheet)) throw new Error(JSON.stringify({ ...sheet, grid: grid.rows.slice(0, 8) }));
  return sheet;
}

/** What a sheet says by title, whatever codes and columns it uses. */
function saying(sheet: Sheet): ReadonlyMap<string, unknown> {
  const said = new Map<string, unknown>();
  for (const { criterion, self, measured, evidence, title, max } of sheet.rowOf.values()) {
    said.set(criterion?.title ?? '', {
      self: brief(self),
      measured: numbers(measured),
      evidence,
      title,
      max: max.points,
    });
  }
  return said;
}

const brief = ({ state, points, text }: ScoreCell): unknown => [state, points, text];
const numbers = (measured: Measured | null): unknown => (measured === null ? null : [measured.part, measured.whole]);

/** The same, told from the logical sheet without reading anything. */
function expected(): ReadonlyMap<string, unknown> {
  const states = new Map<unknown, readonly unknown[]>([
    ['Không áp dụng', ['not-applicable', null, 'Không áp dụng']],
    ['-', ['mark', null, '-']],
    ['0,5', ['text-number', 500, '0,5']],
    [null, ['blank', null, '']],
  ]);
  return new Map(
    readingSet.items.map((item) => {
      const said = saidOf(sample, item);
      return [
        item.title,
        {
          self: states.get(said.self) ?? ['value', Number(said.self) * 1000, ''],
          measured:
            said.part === undefined ? null : [said.part * 1000, said.whole === undefined ? null : said.whole * 1000],
          evidence: said.evidence ?? '',
          title: item.title,
          max: item.max,
        },
      ];
    }),
  );
}

describe('one sheet in twelve layouts', () => {
  it.each(Object.entries(layouts))('%s: says the same of every criterion', (_name, layout) => {
    const sheet = read(layout(sample));
    expect(saying(sheet)).toEqual(expected());
    expect(sheet.rows).toHaveLength(readingSet.items.length);
    expect(sheet.unplaced).toEqual([]);
  });

  it.each(Object.entries(layouts))('%s: knows the cell of every score, the unit and the year', (_name, layout) => {
    const laid = layout(sample);
    const sheet = read(laid);
    for (const { criterion, row } of sheet.rows) {
      expect([criterion?.title, cellOf(sheet, row, 'self')]).toEqual([
        criterion?.title,
        { tab: 'Phiếu', ...laid.selfAt.get(criterion?.title ?? '') },
      ]);
    }
    expect(sheet.heading.unit?.text).toBe('UBND Phường A');
    expect(sheet.heading.year?.value).toBe(2025);
  });
});
