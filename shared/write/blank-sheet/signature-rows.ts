import type { CellRange } from '../../base/cell.ts';
import { placed, text } from '../cells.ts';
import type { PlanRow } from '../plan.ts';
import { column, columnCount, stretch } from './columns.ts';
import { letterheadOf } from './letterhead.ts';

/** Place and day, who made the sheet and who signs it; the rest is left to be written by hand or typed. */
export function signatureRows(unit: string, top: number): { rows: readonly PlanRow[]; merges: readonly CellRange[] } {
  const right = column.survey;
  const rows: PlanRow[] = [
    [],
    placed([right, text('………, ngày …… tháng …… năm ………', 'inputLine')]),
    placed([0, text('NGƯỜI LẬP PHIẾU', 'signature')], [right, text(letterheadOf(unit).signer, 'signature')]),
    placed(
      [0, text('(Ký, ghi rõ họ tên)', 'signatureNote')],
      [right, text('(Ký tên, đóng dấu, ghi rõ họ tên)', 'signatureNote')],
    ),
    [],
    [],
    [],
    placed([0, text('', 'inputName')], [right, text('', 'inputName')]),
  ];
  const merges = rows.flatMap((row, i) =>
    row.flatMap((cell, at) => {
      if (cell === null) return [];
      return [at === 0 ? stretch(top + i, 0, column.max) : stretch(top + i, right, columnCount - 1)];
    }),
  );
  return { rows, merges };
}
