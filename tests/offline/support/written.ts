import ExcelJs from 'exceljs';
import { growTree } from '../../../shared/criteria/tree.ts';
import { blankSheet } from '../../../shared/write/blank-sheet/blank-sheet.ts';
import { consolidatedWorkbook } from '../../../shared/write/consolidated/workbook.ts';
import { unitFindings } from '../../../shared/write/unit-findings/workbook.ts';
import { reportInfo, sampleConsolidation } from '../../support/sample-consolidation.ts';
import { shippedSet } from '../../support/shipped-set.ts';
import type { CellPlan, WorkbookPlan } from '../../../shared/write/plan.ts';

const { all, register, sheets } = sampleConsolidation();
const unit = all.units.find(({ source }) => source !== null);
if (unit === undefined) throw new Error('The sample office is empty');

/** One plan of every kind that the program writes. */
export const writtenPlans: readonly (readonly [string, WorkbookPlan])[] = [
  ['the consolidation', consolidatedWorkbook(all, register, reportInfo)],
  ['the findings of a unit', unitFindings(unit, sheets.get(unit.source ?? '') ?? null, reportInfo)],
  [
    'a blank sheet',
    blankSheet({ tree: growTree(shippedSet('mau-phuong-2025')), unit: 'UBND Phường Mẫu 1', year: 2026 }),
  ],
];

/** A written file as a program of other people reads it. */
export async function loadWithOther(bytes: Uint8Array): Promise<ExcelJs.Workbook> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as Parameters<ExcelJs.Xlsx['load']>[0]);
  return workbook;
}

/** A plan of one tab with these rows. */
export function planOf(...rows: CellPlan[][]): WorkbookPlan {
  return { title: 'T', tabs: [{ name: 'Tab', rows, widths: [20], print: { orientation: 'portrait', footer: '' } }] };
}
