import type { Cell } from '../../base/cell.ts';

/** A reading that is likely but not certain: a full sentence for the person who confirms it, and where it stands. */
export interface Doubt {
  readonly message: string;
  readonly cell: Cell;
}
