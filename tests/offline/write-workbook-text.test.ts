import ExcelJs from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../offline/files/read-workbook.ts';
import { writeWorkbook } from '../../offline/files/write-workbook.ts';
import type { WorkbookPlan } from '../../shared/write/plan.ts';
import { zipEntries } from '../support/zip-entries.ts';

describe('text stays text', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    "'=1",
    '=HYPERLINK("http://x","y")',
    '=cmd|"/c calc"!A1',
    '1.1',
    '01',
    'TRUE',
    '12/5/2025',
    '1e5',
    ' x ',
    'a\nb',
    '_x000D_',
    '_x005F_x000d_',
    '_x00_',
    '#N/A',
    '#REF!',
    '#DIV/0!',
    '{=1+1}',
    '<f>1</f>',
    '&amp;',
  ])('%j', async (value) => {
    await expectText(value);
  });

  test('whatever it begins with', async () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', '{=', '|', '%');
    const rest = fc.string({ unit: 'binary', maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(start, rest, async (first, text) => expectText(first + text, false)),
      { numRuns: 60 },
    );
  });
});

async function expectText(value: string, exact = true): Promise<void> {
  const bytes = await writeWorkbook(planOf(value));
  const xml = zipEntries(bytes).get('xl/worksheets/sheet1.xml') ?? '';
  expect(xml).not.toMatch(/<f[ >/]/);
  await expectTextByOther(bytes, exact ? value : null);
  const reading = await readWorkbook(bytes);
  if (reading.kind !== 'read') throw new Error(reading.why);
  for (const row of [0, 1]) {
    const read = reading.grids[0]?.rows[row]?.[0];
    if (typeof read !== 'string') throw new Error(`Not a text: ${JSON.stringify(read)}`);
    expect(reading.grids[0]?.formulas?.[row]?.[0] ?? '').toBe('');
    if (exact) expect(read.replace(/\r\n?/g, '\n')).toBe(value.replace(/\r/g, '\n'));
  }
}

/** The same read by a program of other people. */
async function expectTextByOther(bytes: Uint8Array, value: string | null): Promise<void> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as Parameters<ExcelJs.Xlsx['load']>[0]);
  for (const address of ['A1', 'A2']) {
    const cell = workbook.worksheets[0]?.getCell(address);
    expect(cell?.formula).toBeUndefined();
    expect([ExcelJs.ValueType.String, ExcelJs.ValueType.RichText]).toContain(cell?.type);
    // It does not read the escapes of control characters.
    if (value !== null && !/[\r_]/.test(value)) expect(cell?.text).toBe(value);
  }
}

test('two characters that no file can hold are left out, and a text longer than a cell ends with "…"', async () => {
  const bytes = await writeWorkbook(planOf(`a\ufffeb\uffff${'c'.repeat(40_000)}`));
  const reading = await readWorkbook(bytes);
  const read = reading.kind === 'read' ? reading.grids[0]?.rows[0]?.[0] : null;
  if (typeof read !== 'string') throw new Error('Not a text');
  expect(read.slice(0, 4)).toBe('abcc');
  expect([read.length, read.endsWith('…')]).toEqual([32_767, true]);
});

function planOf(value: string): WorkbookPlan {
  const rows = [[{ value, style: 'text' as const }], [{ value, style: 'inputText' as const, note: value }]];
  return {
    title: value,
    tabs: [{ name: 'Tab', rows, widths: [20], print: { orientation: 'portrait', footer: value } }],
  };
}
