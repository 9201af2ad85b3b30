import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../../shared/base/cell.ts';
import { isSampleFormula } from '../../../../shared/data/sample-office/grid.ts';
import { makeSampleWorkbooks } from '../../../../shared/data/sample-office/make.ts';
import type { SampleCell, SampleTab } from '../../../../shared/data/sample-office/model.ts';

const office = makeSampleWorkbooks();
const tabs = office.workbooks.flatMap(({ unit, tabs: all }) =>
  all.map((tab) => [`${unit}, ${tab.name}`, tab] as const),
);

/** A spreadsheet in twenty lines: SUM over cells and ranges, and one quotient. */
function calculate(tab: SampleTab, cell: SampleCell): number | null {
  if (typeof cell === 'number') return cell;
  if (!isSampleFormula(cell)) return null;
  const quotient = /^([A-Z]+\d+)\/([A-Z]+\d+)$/.exec(cell.formula);
  if (quotient !== null) return (valueAt(tab, quotient[1] ?? '') ?? 0) / (valueAt(tab, quotient[2] ?? '') ?? 0);
  const list = /^SUM\((.*)\)$/.exec(cell.formula)?.[1];
  if (list === undefined) throw new Error(cell.formula);
  const addresses = list.split(',').flatMap((part) => cellsOf(part));
  return Math.round(addresses.reduce((sum, address) => sum + (valueAt(tab, address) ?? 0) * 1000, 0)) / 1000;
}

function valueAt(tab: SampleTab, address: string): number | null {
  const { row, column } = parseAddress(address) ?? { row: -1, column: -1 };
  return calculate(tab, tab.rows[row]?.[column] ?? null);
}

function cellsOf(part: string): readonly string[] {
  const [from = '', to = from] = part.split(':');
  const letters = from.replace(/\d/g, '');
  const first = Number(from.replace(/\D/g, ''));
  return Array.from({ length: Number(to.replace(/\D/g, '')) - first + 1 }, (_, i) => `${letters}${first + i}`);
}

describe('the formulas of a sample tab', () => {
  it.each(tabs)('of %s show what they calculate', (_name, tab) => {
    const formulas = tab.rows.flat().filter((cell) => isSampleFormula(cell));
    expect(formulas.map(({ formula, result }) => [formula, result])).toEqual(
      formulas.map((cell) => [cell.formula, calculate(tab, cell)]),
    );
  });

  it('are there in all layouts but the one whose totals are typed', () => {
    const without = office.workbooks.filter(
      ({ tabs: all }) => !all.some(({ rows }) => rows.flat().some(isSampleFormula)),
    );
    expect(without.every(({ tabs: all }) => all[0]?.name === 'Sheet1')).toBe(true);
    expect(without.length).toBeGreaterThan(0);
  });

  it.each(tabs)('of %s stand in a tab whose ranges lie within it', (_name, { rows, merges, widths, hiddenColumns }) => {
    const width = Math.max(...rows.map((row) => row.length));
    for (const { top, left, bottom, right } of merges) {
      expect(top <= bottom && left <= right && bottom < rows.length).toBe(true);
      // Only the first cell of a merged range holds something.
      const covered = rows
        .slice(top, bottom + 1)
        .flatMap((row) => row.slice(left, right + 1))
        .slice(1);
      expect(covered.every((cell) => cell === null)).toBe(true);
    }
    expect(widths.length).toBeGreaterThanOrEqual(width);
    expect(hiddenColumns.every((column) => column < widths.length)).toBe(true);
  });
});
