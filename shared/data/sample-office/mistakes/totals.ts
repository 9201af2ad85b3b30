import { pointsFromNumber, pointsToNumber } from '../../../base/points.ts';
import type { SampleRow } from '../row.ts';
import { sumsOf } from '../sums.ts';
import { rowOf, withRow, type MistakeKind } from './planting.ts';

/** Mistakes in the total of a group, by the rule that finds them. They come last: they depend on the scores. */
export const totalMistakes: Readonly<Record<string, MistakeKind>> = {
  'total-differs': {
    wish: 'any',
    plant: (rows, code) => {
      const sums = sumsOf(rows);
      const wrong = pointsToNumber(pointsFromNumber(sums.sumOf(rowOf(rows, code))) + 250);
      // The person added up every other total rightly, from the items.
      const right = aboveOf(rows, code).reduce(
        (all, key) => withRow(all, key, { self: sums.sumOf(rowOf(rows, key)), summed: false }),
        rows,
      );
      return {
        rows: withRow(right, code, { self: wrong, summed: false }),
        key: code,
        role: 'self',
        what: 'Tổng ghi lớn hơn tổng các mục con 0,25 điểm.',
      };
    },
  },
  'total-overwritten': {
    wish: 'any',
    plant: (rows, code) => ({
      rows: withRow(rows, code, { self: sumsOf(rows).sumOf(rowOf(rows, code)), summed: false }),
      key: code,
      role: 'self',
      what: 'Công thức tổng bị thay bằng số nhập tay.',
    }),
  },
  'total-formula-misses-child': {
    wish: 'any',
    plant: (rows, code) => {
      const { children } = rowOf(rows, code);
      const sums = sumsOf(rows);
      const missed = [...children].sort((a, b) => sums.shownBy(b) - sums.shownBy(a))[0] ?? '';
      return {
        rows: withRow(rows, code, { children: children.filter((key) => key !== missed) }),
        key: code,
        role: 'self',
        what: `Công thức tổng bỏ sót mục ${missed}.`,
      };
    },
  },
  'max-edited': {
    wish: 'any',
    plant: (rows, code) => ({
      rows: withRow(rows, code, { max: rowOf(rows, code).max + 0.5 }),
      key: code,
      role: 'max',
      what: 'Điểm tối đa bị sửa khác bộ tiêu chí.',
    }),
  },
};

function aboveOf(rows: readonly SampleRow[], code: string): readonly string[] {
  const parent = rowOf(rows, code).criterion?.parent ?? null;
  return parent === null ? [] : [parent, ...aboveOf(rows, parent)];
}
