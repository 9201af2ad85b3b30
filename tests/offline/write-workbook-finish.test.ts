import { describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../offline/files/write-workbook.ts';
import { rowHeights } from '../../shared/write/fit/row-heights.ts';
import { zipEntries } from '../support/zip-entries.ts';
import { writtenPlans } from './support/written.ts';

describe.each(writtenPlans)('%s as a file', async (_, plan) => {
  const parts = zipEntries(await writeWorkbook(plan));
  const pairs = plan.tabs.map((tab, i) => [tab, parts.get(`xl/worksheets/sheet${i + 1}.xml`) ?? ''] as const);

  test('lets rows grow with their text unless a merged cell or the plan gives them a height', () => {
    for (const [tab, xml] of pairs) {
      for (const [row, { grows }] of rowHeights(tab)) {
        const start = new RegExp(`<row r="${row + 1}"[^>]*>`).exec(xml)?.[0] ?? '';
        expect([tab.name, row, start.includes(' ht='), start.includes('customHeight')]).toEqual([
          tab.name,
          row,
          true,
          !grows,
        ]);
      }
    }
  });

  test('shows no warning sign at codes such as "1.1"', () => {
    for (const [tab, xml] of pairs)
      expect([tab.name, /<ignoredError sqref="A1:[A-Z]+\d+" numberStoredAsText="1"\/>/.test(xml)]).toEqual([
        tab.name,
        true,
      ]);
  });

  test('has a box for each note that holds its text', () => {
    plan.tabs.forEach((tab, i) => {
      const notes = tab.rows.flatMap((row) => row.flatMap((cell) => (cell?.note === undefined ? [] : [cell.note])));
      const vml = parts.get(`xl/drawings/vmlDrawing${i + 1}.vml`) ?? '';
      const heights = [...vml.matchAll(/width:210pt;height:([\d.]+)pt/g)].map((match) => Number(match[1]));
      expect(heights).toHaveLength(notes.length);
      notes.forEach((note, n) => expect(heights[n]).toBeGreaterThan((note.length / 45) * 12));
    });
  });
});
