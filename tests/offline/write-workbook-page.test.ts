import { expect, test } from 'vitest';
import { writeWorkbook } from '../../offline/files/write-workbook.ts';
import type { CellPlan, WorkbookPlan } from '../../shared/write/plan.ts';
import { zipEntries } from '../support/zip-entries.ts';
import { loadWithOther } from './support/written.ts';

test('a table of many units goes over as many pages as its width needs, titles on each of them', async () => {
  const tab: WorkbookPlan['tabs'][number] = {
    name: "Tiêu chí & 'điểm' 1",
    rows: [Array.from({ length: 60 }, (): CellPlan => ({ value: 1, style: 'points' }))],
    widths: Array.from({ length: 60 }, () => 10),
    print: { orientation: 'landscape', footer: '', repeat: { from: 0, to: 0 }, repeatColumns: { from: 0, to: 2 } },
  };
  const bytes = await writeWorkbook({ title: 'T', tabs: [tab] });
  expect((await loadWithOther(bytes)).worksheets[0]?.pageSetup).toMatchObject({
    fitToPage: true,
    fitToWidth: 3,
    fitToHeight: 0,
  });
  expect(zipEntries(bytes).get('xl/workbook.xml')).toContain(
    `localSheetId="0">'Tiêu chí &amp; ''điểm'' 1'!$A:$C,'Tiêu chí &amp; ''điểm'' 1'!$1:$1</definedName>`,
  );
});

test('a long footer is cut, an ampersand in it is doubled, and a number at its beginning is no size of letters', async () => {
  const footer = `9 mục & ${'dài '.repeat(100)}`;
  const plan: WorkbookPlan = {
    title: 'T',
    tabs: [{ name: 'Tab', rows: [], widths: [9], print: { orientation: 'portrait', footer } }],
  };
  const written = (await loadWithOther(await writeWorkbook(plan))).worksheets[0]?.headerFooter.oddFooter ?? '';
  expect(written).toMatch(/^&L&9 9 mục && dài .*…&R&9 Trang &P\/&N$/);
  expect(written.length).toBeLessThanOrEqual(255);
});

test('a message that Excel has no room for ends with "…"', async () => {
  const message = 'Chọn một mức trong các mức sau. '.repeat(20);
  const range = { top: 0, left: 0, bottom: 0, right: 0 };
  const plan: WorkbookPlan = {
    title: 'T',
    tabs: [
      {
        name: 'Tab',
        rows: [[{ value: null, style: 'input' }]],
        widths: [9],
        validations: [{ kind: 'number', range, from: 0, to: null, message, strict: true }],
        print: { orientation: 'portrait', footer: '' },
      },
    ],
  };
  const xml = zipEntries(await writeWorkbook(plan)).get('xl/worksheets/sheet1.xml') ?? '';
  expect(xml).toContain('operator="greaterThanOrEqual"');
  for (const name of ['error', 'prompt']) {
    const shown = new RegExp(` ${name}="([^"]*)"`).exec(xml)?.[1] ?? '';
    expect([shown.length, shown.endsWith('…')]).toEqual([225, true]);
  }
});
