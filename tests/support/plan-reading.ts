import type { CellRange } from '../../shared/base/cell.ts';
import type { Grid } from '../../shared/base/grid.ts';
import type { CellPlan, TabPlan, WorkbookPlan } from '../../shared/write/plan.ts';

/** The tab of a name; fails the test when the plan has none. */
export function tabNamed(plan: WorkbookPlan, name: string): TabPlan {
  const found = plan.tabs.find((tab) => tab.name === name);
  if (found === undefined) throw new Error(`No tab ${name} among ${plan.tabs.map((tab) => tab.name).join(', ')}`);
  return found;
}

/** Values of a tab row by row; a cell that is left alone is `null`. */
export function valuesOf({ rows }: Pick<TabPlan, 'rows'>): CellPlan['value'][][] {
  return rows.map((row) => row.map((cell) => cell?.value ?? null));
}

/** Rows of a tab below the heading that begins with `first`, up to the first blank one, by the titles of the columns. */
export function tableOf(tab: TabPlan, first: string): Record<string, CellPlan['value']>[] {
  const values = valuesOf(tab);
  const heading = values.findIndex((row) => row[0] === first);
  if (heading < 0) throw new Error(`No heading ${first} on ${tab.name}`);
  const titles = values[heading] ?? [];
  const rest = values.slice(heading + 1);
  const end = rest.findIndex((row) => row.length === 0);
  return rest
    .slice(0, end < 0 ? undefined : end)
    .map((row) => Object.fromEntries(titles.map((title, i) => [String(title), row[i] ?? null])));
}

/** The tab as a host would read it once it is written. */
export function gridOf(tab: TabPlan): Grid {
  return {
    tab: tab.name,
    rows: valuesOf(tab),
    formulas: tab.rows.map((row) => row.map((cell) => cell?.formula ?? '')),
    merges: tab.merges ?? [],
  };
}

export function isInside(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
