import { isBonus } from '../../../criteria/tree.ts';
import type { SampleRow } from '../row.ts';

/** Keys of the lĩnh vực on a sheet, in the order of the sheet. */
export function fieldKeys(rows: readonly SampleRow[]): readonly string[] {
  return rows.filter(({ depth }) => depth === 0).map(({ key }) => key);
}

/** The scale: maxima of the lĩnh vực, points on top of it left out. */
export function scaleOf(rows: readonly SampleRow[]): number {
  const isOnTop = ({ key }: SampleRow): boolean => {
    const children = rows.filter(({ criterion }) => criterion?.parent === key);
    return children.length > 0 && children.every(({ criterion }) => criterion !== null && isBonus(criterion));
  };
  return (
    rows
      .filter((row) => row.depth === 0 && !isOnTop(row))
      .reduce((sum, { criterion }) => sum + (criterion?.max ?? 0), 0) / 1000
  );
}
