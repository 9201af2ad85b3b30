import type { Wish } from '../answer.ts';
import type { RowRole, SampleRow } from '../row.ts';

/** A mistake in its place: the changed rows, and where it stands. */
export interface Planting {
  readonly rows: readonly SampleRow[];
  /** Key of the row, `null` for a row that is gone. */
  readonly key: string | null;
  readonly role: RowRole;
  readonly what: string;
}

/** One kind of mistake that people make. */
export interface MistakeKind {
  /** How the item must have been answered for the mistake to be one. */
  readonly wish: Wish;
  readonly plant: (rows: readonly SampleRow[], code: string) => Planting;
}

/** The row of an item. Mistakes are planned for items that the set has. */
export function rowOf(rows: readonly SampleRow[], code: string): SampleRow {
  const row = rows.find(({ key }) => key === code);
  if (row === undefined) throw new RangeError(`No sample row ${code}.`);
  return row;
}

/** The rows with one of them changed. */
export function withRow(rows: readonly SampleRow[], code: string, changes: Partial<SampleRow>): readonly SampleRow[] {
  return rows.map((row) => (row.key === code ? { ...row, ...changes } : row));
}

/** A mistake that is one changed cell. */
export function changedCell(
  wish: Wish,
  role: RowRole,
  change: (row: SampleRow) => { readonly changes: Partial<SampleRow>; readonly what: string },
): MistakeKind {
  return {
    wish,
    plant: (rows, code) => {
      const { changes, what } = change(rowOf(rows, code));
      return { rows: withRow(rows, code, changes), key: code, role, what };
    },
  };
}
