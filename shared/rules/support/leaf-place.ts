import type { Cell } from '../../base/cell.ts';
import { cellOf, type ColumnRole } from '../../sheet/model.ts';
import type { LeafSubject } from '../model.ts';

/** Where a hit on a leaf stands, and what its messages call the item. */
export interface LeafPlace {
  readonly cell: Cell | null;
  readonly criterion: string;
  /** The code as the table prints it. */
  readonly label: string;
}

/** The place of a hit in the column of a role, by default the self score. */
export function placeIn({ sheet, row, criterion }: LeafSubject, role: ColumnRole = 'self'): LeafPlace {
  return { cell: cellOf(sheet, row.row, role), criterion: criterion.code, label: criterion.label };
}
