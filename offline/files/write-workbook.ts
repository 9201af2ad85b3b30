import { writeXlsx } from 'hucre/xlsx';
import { bodyFont, bodySize } from '../../shared/write/styles.ts';
import type { WorkbookPlan } from '../../shared/write/plan.ts';
import { finishWorkbook } from './workbook/finish.ts';
import { printTitles } from './workbook/page.ts';
import { sheetOf } from './workbook/sheet.ts';

/** Applies a plan to a new .xlsx file. The same plan gives the same bytes. */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: plan.tabs.map(sheetOf),
    namedRanges: plan.tabs.flatMap(printTitles),
    // Without a day of its own the library would write the time of the run.
    properties: { title: plan.title, modified: new Date(Date.UTC(2000, 0, 1)) },
    defaultFont: { name: bodyFont, size: bodySize },
    ...(plan.locked === true ? { workbookProtection: { lockStructure: true } } : {}),
    // The strings of a plan are data: none of them is looked at as a formula.
    stringMode: 'shared',
  });
  return finishWorkbook(bytes, plan);
}
