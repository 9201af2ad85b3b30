import type { DataValidation } from 'hucre/xlsx';
import { formatRange, type CellRange } from '../../../shared/base/cell.ts';
import type { ValidationPlan } from '../../../shared/write/plan.ts';
import { absolute } from './address.ts';
import { shortened } from './text.ts';

/** Excel shows no longer message. */
const longestMessage = 225;

/** What a cell accepts. Its message shows when the cell is entered, unless a note at the cell already says it. */
export function validationOf(plan: ValidationPlan, noted: (row: number, column: number) => boolean): DataValidation {
  const message = shortened(plan.message, longestMessage);
  const shown = {
    range: formatRange(plan.range),
    allowBlank: true,
    showErrorMessage: true,
    errorMessage: message,
    errorStyle: plan.strict ? ('stop' as const) : ('warning' as const),
    ...(holdsNote(plan.range, noted) ? {} : { showInputMessage: true, inputMessage: message }),
  };
  switch (plan.kind) {
    case 'list-from':
      return { ...shown, type: 'list', formula1: absolute(plan.source, plan.tab) };
    case 'number':
      return plan.to === null
        ? { ...shown, type: 'decimal', operator: 'greaterThanOrEqual', formula1: String(plan.from) }
        : { ...shown, type: 'decimal', operator: 'between', formula1: String(plan.from), formula2: String(plan.to) };
  }
}

function holdsNote(range: CellRange, noted: (row: number, column: number) => boolean): boolean {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) if (noted(row, column)) return true;
  }
  return false;
}
