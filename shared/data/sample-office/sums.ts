import { pointsFromNumber, pointsToNumber } from '../../base/points.ts';
import type { SampleRow } from './row.ts';

/** What the totals of a sheet show. Rows are found by key. */
export interface Sums {
  /** What SUM over the children of a row shows: numbers only, text and blanks passed over. */
  readonly sumOf: (row: Pick<SampleRow, 'children'>) => number;
  /** What a row adds to the total above it. */
  readonly shownBy: (key: string) => number;
}

export function sumsOf(rows: readonly SampleRow[]): Sums {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const shownBy = (key: string): number => {
    const row = byKey.get(key);
    if (row === undefined) return 0;
    if (row.summed) return sumOf(row);
    return typeof row.self === 'number' ? row.self : 0;
  };
  // In thousandths: 0.1 + 0.2 must show 0.3.
  const sumOf = ({ children }: Pick<SampleRow, 'children'>): number =>
    pointsToNumber(children.reduce((sum, key) => sum + pointsFromNumber(shownBy(key)), 0));
  return { sumOf, shownBy };
}
