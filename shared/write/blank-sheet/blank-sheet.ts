import type { CriteriaTree } from '../../criteria/tree.ts';
import { openRanges } from '../open-ranges.ts';
import type { TabPlan, WorkbookPlan } from '../plan.ts';
import { choiceTab } from './choice-tab.ts';
import { columnWidths } from './columns.ts';
import { criterionRows } from './criterion-rows.ts';
import { headingRows } from './heading-rows.ts';
import { signatureRows } from './signature-rows.ts';
import { validationsOf } from './validations.ts';

/** Whose blank sheet is made. */
export interface BlankSheetRequest {
  readonly tree: CriteriaTree;
  readonly unit: string;
  readonly year: number;
}

export const sheetTabName = 'Phiếu tự đánh giá';

/**
 * The blank sheet of a criteria set for one unit: the official layout, drop-downs of allowed points, ratio columns,
 * sums as formulas, a note with the rule at each score cell. All but what the unit fills in is locked, without a
 * password: appraisers open it to enter their columns.
 */
export function blankSheet({ tree, unit, year }: BlankSheetRequest): WorkbookPlan {
  const head = headingRows(tree, unit, year);
  const table = criterionRows(tree, head.rows.length);
  const end = signatureRows(unit, head.rows.length + table.rows.length);
  const choices = choiceTab(tree);
  const rows = [...head.rows, ...table.rows, ...end.rows];
  const tab: TabPlan = {
    name: sheetTabName,
    rows,
    widths: columnWidths,
    // Some air between the title and the table.
    heights: new Map([[head.unitRow, 22]]),
    merges: [...head.merges, ...end.merges],
    frozen: { rows: head.header + 2, columns: 2 },
    editable: openRanges(rows),
    validations: validationsOf(tree, table.rowOf, choices),
    print: {
      orientation: 'landscape',
      repeat: { from: head.header, to: head.header + 1 },
      footer: `${tree.set.title} · ${unit}`,
    },
    color: '1F4E79',
  };
  return { title: `Phiếu tự đánh giá ${year}: ${unit}`, tabs: [tab, choices.tab], locked: true };
}
