import type { Deviation, DocumentReference } from '../../base/document-number.ts';
import { valueAt } from '../../base/grid.ts';
import { cellOf, type Sheet, type SheetRow } from '../../sheet/model.ts';
import type { DocumentSubject, Hit } from '../model.ts';

export interface DeviationHit extends Hit {
  readonly label: string;
  readonly written: string;
  readonly official: string;
  /** The whole cell with the official form in it, `null` when that cannot be placed for certain. */
  readonly corrected: string | null;
}

/**
 * Values of a finding about how a number is written, `undefined` when it does not depart in this way first.
 * One number that departs in several ways is one finding: every message gives the whole official form.
 */
export function deviationHit(
  { sheet, row, criterion, document }: DocumentSubject,
  deviation: Deviation,
): DeviationHit | undefined {
  if (document.deviations[0] !== deviation) return undefined;
  return {
    cell: cellOf(sheet, row.row, 'evidence'),
    criterion: criterion.code,
    label: criterion.label,
    written: document.text,
    official: document.normalised,
    corrected: correctedCell(sheet, row, document),
  };
}

/** The text of the evidence cell with the official form in place of the number; `null` when it cannot be placed for certain. */
function correctedCell(sheet: Sheet, row: SheetRow, { text, normalised }: DocumentReference): string | null {
  const column = sheet.columns.evidence;
  const raw = column === undefined ? null : valueAt(sheet.grid, row.row, column);
  if (typeof raw !== 'string') return null;
  const at = raw.indexOf(text);
  // The same characters elsewhere in the cell: another document, or part of one.
  if (at < 0 || raw.indexOf(text, at + 1) >= 0) return null;
  return raw.slice(0, at) + normalised + raw.slice(at + text.length);
}
