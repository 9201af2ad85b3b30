import type { CellRange } from '../base/cell.ts';
import type { PlanRow } from './plan.ts';
import { styles } from './styles.ts';

/** The cells of a tab whose style may be edited, as one range for each unbroken stretch of a row. */
export function openRanges(rows: readonly PlanRow[]): CellRange[] {
  const ranges: CellRange[] = [];
  rows.forEach((row, r) => {
    let from: number | null = null;
    for (let column = 0; column <= row.length; column += 1) {
      const style = row[column]?.style;
      const isOpen = style !== undefined && styles[style].unlocked === true;
      if (isOpen) from ??= column;
      else if (from !== null) {
        ranges.push({ top: r, left: from, bottom: r, right: column - 1 });
        from = null;
      }
    }
  });
  return ranges;
}
