import type { Grid } from '../../shared/base/grid.ts';

/** A grid with a blank row inserted; formulas and merges move along. */
export function withRow(grid: Grid, at: number): Grid {
  const insert = <T>(list: readonly T[] | undefined, item: T): readonly T[] => [
    ...Array.from({ length: at }, (_, i) => list?.[i] ?? item),
    item,
    ...(list ?? []).slice(at),
  ];
  return {
    ...grid,
    rows: insert(grid.rows, []),
    formulas: insert(grid.formulas, undefined),
    ...(grid.merges === undefined
      ? {}
      : {
          merges: grid.merges.map((range) =>
            range.top >= at ? { ...range, top: range.top + 1, bottom: range.bottom + 1 } : range,
          ),
        }),
  };
}

/** A grid with blank columns inserted on its left. */
export function shifted(grid: Grid, count: number): Grid {
  const free = Array<null>(count).fill(null);
  return {
    ...grid,
    rows: grid.rows.map((row) => [...free, ...row]),
    formulas: (grid.formulas ?? []).map((row) => row && [...free.map(() => ''), ...row]),
    ...(grid.merges === undefined
      ? {}
      : { merges: grid.merges.map((range) => ({ ...range, left: range.left + count, right: range.right + count })) }),
    ...(grid.hiddenColumns === undefined
      ? {}
      : { hiddenColumns: new Set([...grid.hiddenColumns].map((column) => column + count)) }),
  };
}

/** The same places in an order that follows from the seed alone. */
export function shuffle(places: readonly number[], seed: number): readonly number[] {
  const keyed = places.map((place, i) => ({ place, key: ((i + 1) * (seed % 9973) * 7919) % 10_007 }));
  return keyed.sort((a, b) => a.key - b.key || a.place - b.place).map(({ place }) => place);
}
