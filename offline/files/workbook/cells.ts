import type { WriteSheet } from 'hucre/xlsx';
import type { CellPlan, PlanRow } from '../../../shared/write/plan.ts';
import { lookOf } from './look.ts';
import { cellText, looksLikeError } from './text.ts';

type WriteCells = NonNullable<WriteSheet['cells']>;
type WriteCell = WriteCells extends Map<string, infer Cell> ? Cell : never;

const author = 'Trợ lý CCHC';

/** The cells of a tab by "row,column", counted from 0. */
export function cellsOf(rows: readonly PlanRow[]): WriteCells {
  const cells: WriteCells = new Map();
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell !== null) cells.set(`${r},${c}`, cellOf(cell));
    }),
  );
  return cells;
}

function cellOf(cell: CellPlan): WriteCell {
  return {
    ...contentOf(cell),
    style: lookOf(cell.style ?? 'text'),
    ...(cell.note === undefined ? {} : { comment: { text: cellText(cell.note), author } }),
  };
}

/** Only what the plan itself calls a formula becomes one. */
function contentOf({ value, formula }: CellPlan): WriteCell {
  if (formula !== undefined) return { type: 'formula', value, formula, formulaResult: value };
  // An empty text is a blank cell, which sums and drop-downs rely on.
  if (value === '' || value === null) return { value: null };
  if (typeof value !== 'string') return { value };
  const text = cellText(value);
  if (looksLikeError(text)) return { type: 'string', value: text, richText: [{ text }] };
  return { type: 'string', value: text };
}
