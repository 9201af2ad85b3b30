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
  const reading = await readWorkbook(bytes);
  if (reading.kind !== 'read') throw new Error(reading.why);
  for (const row of [0, 1]) {
    const read = reading.grids[0]?.rows[row]?.[0];
    if (typeof read !== 'string') throw new Error(`Not a text: ${JSON.stringify(read)}`);
    expect(reading.grids[0]?.formulas?.[row]?.[0] ?? '').toBe('');
    if (exact) expect(read.replace(/\r\n?/g, '\n')).toBe(value.replace(/\r/g, '\n'));
  }
}

function planOf(value: string): WorkbookPlan {
  const rows = [[{ value, style: 'text' as const }], [{ value, style: 'inputText' as const, note: value }]];
  return {
    title: value,
    tabs: [{ name: 'Tab', rows, widths: [20], print: { orientation: 'portrait', footer: value } }],
  };
}
