import type ExcelJs from 'exceljs';
import { describe, expect, test, vi } from 'vitest';
import { readWorkbook } from '../../offline/files/read-workbook.ts';
import { writeWorkbook } from '../../offline/files/write-workbook.ts';
import { columnLetters, formatAddress, formatRange } from '../../shared/base/cell.ts';
import { rowHeights } from '../../shared/write/fit/row-heights.ts';
import type { CellPlan } from '../../shared/write/plan.ts';
import { styles } from '../../shared/write/styles.ts';
import { zipEntries } from '../support/zip-entries.ts';
import { loadWithOther, planOf, writtenPlans } from './support/written.ts';

describe.each(writtenPlans)('%s as a file', async (_, plan) => {
  const bytes = await writeWorkbook(plan);
  const workbook = await loadWithOther(bytes);
  const parts = zipEntries(bytes);
  const pairs = plan.tabs.map(
    (tab, i) =>
      [tab, workbook.worksheets[i] as ExcelJs.Worksheet, parts.get(`xl/worksheets/sheet${i + 1}.xml`) ?? ''] as const,
  );

  test('is the same bytes for the same plan, whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2031, 4, 6, 7, 8, 9) });
    try {
      expect(Buffer.from(await writeWorkbook(plan)).equals(Buffer.from(bytes))).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  test('has the tabs of the plan, hidden ones hidden', () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual(
      plan.tabs.map(({ name, hidden }) => [name, hidden === true ? 'hidden' : 'visible']),
    );
  });

  test('has the value, the style and the note of every cell, and formulas only where the plan has them', () => {
    for (const [tab, sheet] of pairs) {
      tab.rows.forEach((row, r) =>
        row.forEach((wanted, c) => {
          if (wanted === null) return;
          const cell = sheet.getCell(r + 1, c + 1);
          const place = `${tab.name}!${formatAddress({ row: r, column: c })}`;
          expect([place, cell.formula]).toEqual([place, wanted.formula]);
          // A merged cell reads as the one at its top left.
          if (wanted.formula === undefined && cell.master.address === cell.address)
            expect([place, cell.value]).toEqual([place, valueIn(wanted)]);
          const look = styles[wanted.style ?? 'text'];
          if (cell.master.address === cell.address) {
            expect([place, cell.font.bold === true, cell.alignment.wrapText === true]).toEqual([
              place,
              look.bold === true,
              look.wrap === true,
            ]);
            expect([place, cell.numFmt ?? 'General']).toEqual([place, look.format ?? 'General']);
          }
          const note = typeof cell.note === 'string' ? cell.note : cell.note?.texts?.map(({ text }) => text).join('');
          expect([place, note]).toEqual([place, wanted.note]);
        }),
      );
      expect(Math.max(sheet.rowCount, tab.rows.length)).toBe(tab.rows.length);
    }
  });

  test('holds no more formulas than the plan', () => {
    for (const [tab, , xml] of pairs)
      expect(xml.split('<f').length - 1 - (xml.split('<formula').length - 1)).toBe(
        tab.rows.flat().filter((cell) => cell?.formula !== undefined).length,
      );
  });

  test('has its widths, heights, merges, frozen panes, filters and colours of tabs', () => {
    for (const [tab, sheet, xml] of pairs) {
      tab.widths.forEach((width, i) => expect(sheet.getColumn(i + 1).width).toBeCloseTo(width, 0));
      for (const [row, { height }] of rowHeights(tab)) expect(sheet.getRow(row + 1).height).toBe(height);
      expect([...sheet.model.merges].sort()).toEqual(
        (tab.merges ?? [])
          .map(formatRange)
          .filter((range) => range.includes(':'))
          .sort(),
      );
      expect(sheet.views[0]).toMatchObject({
        showGridLines: false,
        ...(tab.frozen === undefined ? {} : { state: 'frozen', xSplit: tab.frozen.columns, ySplit: tab.frozen.rows }),
      });
      expect(/<autoFilter ref="([^"]*)"/.exec(xml)?.[1]).toBe(
        tab.filter === undefined ? undefined : formatRange(tab.filter),
      );
      expect(/<tabColor rgb="([^"]*)"/.exec(xml)?.[1]?.slice(-6)).toBe(tab.color);
    }
  });

  test('prints on A4 as wide as the page, with its heading on every page and its footer', () => {
    for (const [tab, sheet, xml] of pairs) {
      // Excel takes no heed of page breaks on a page that is fitted.
      const breaks = (tab.print.breaks ?? []).length > 0;
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: tab.print.orientation,
        ...(breaks ? { fitToPage: false, scale: 75 } : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
      });
      expect(sheet.pageSetup.printTitlesRow).toBe(
        tab.print.repeat === undefined ? undefined : `${tab.print.repeat.from + 1}:${tab.print.repeat.to + 1}`,
      );
      expect(sheet.headerFooter.oddFooter).toContain(tab.print.footer.replace(/&/g, '&&').slice(0, 100));
      expect(sheet.headerFooter.oddFooter?.length).toBeLessThanOrEqual(255);
      expect([...xml.matchAll(/<brk id="(\d+)"/g)].map((match) => Number(match[1]))).toEqual([
        ...(tab.print.breaks ?? []),
      ]);
    }
    // Without the quotes Excel takes the file for a damaged one.
    const names = [
      ...(parts.get('xl/workbook.xml') ?? '').matchAll(/<definedName name="_xlnm.Print_Titles"[^>]*>(.*?)</g),
    ];
    expect(names.map((match) => match[1])).toEqual(
      plan.tabs
        .filter(({ print }) => print.repeat !== undefined)
        .map(({ name, print }) => `'${name}'!$${(print.repeat?.from ?? 0) + 1}:$${(print.repeat?.to ?? 0) + 1}`),
    );
  });

  test('has the drop-downs, the limits of numbers and the conditional formats', () => {
    for (const [tab, , xml] of pairs) {
      const validations = [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]*)"[^>]*>(.*?)<\/dataValidation>/gs)].map(
        (match) => [match[1], /<formula1>(.*?)<\/formula1>/.exec(match[2] ?? '')?.[1]],
      );
      expect(validations).toEqual(
        (tab.validations ?? []).map((one) => [
          formatRange(one.range),
          one.kind === 'number'
            ? String(one.from)
            : `'${one.tab}'!$${columnLetters(one.source.left)}$${one.source.top + 1}:$${columnLetters(one.source.right)}$${one.source.bottom + 1}`,
        ]),
      );
      expect([...xml.matchAll(/ errorStyle="([^"]*)"/g)].map((match) => match[1])).toEqual(
        (tab.validations ?? []).map(({ strict }) => (strict ? 'stop' : 'warning')),
      );
      for (const [, message = ''] of xml.matchAll(/ (?:error|prompt)="([^"]*)"/g))
        expect(message.length).toBeLessThanOrEqual(225);
      for (const [, color] of xml.matchAll(/<color rgb="([^"]*)"/g)) expect(color).toMatch(/^FF[0-9A-F]{6}$/);
      const conditional = [...xml.matchAll(/<conditionalFormatting sqref="([^"]*)"><cfRule type="([^"]*)"/g)].map(
        (match) => [match[1], match[2]],
      );
      expect(conditional).toEqual(
        (tab.conditional ?? []).map((one) => [formatRange(one.range), one.kind === 'bar' ? 'dataBar' : 'colorScale']),
      );
    }
  });

  test('is protected where the plan says so, with just the editable cells open', () => {
    for (const [tab, sheet, xml] of pairs) {
      expect(xml.includes('<sheetProtection')).toBe(tab.editable !== undefined);
      if (tab.editable === undefined) continue;
      // Rows may be made higher; nothing may be inserted or deleted.
      expect(/<sheetProtection ([^>]*)\/>/.exec(xml)?.[1]).toBe(
        'sheet="1" selectLockedCells="0" selectUnlockedCells="0" formatColumns="0" formatRows="0"',
      );
      tab.rows.forEach((row, r) =>
        row.forEach((wanted, c) => {
          const cell = sheet.getCell(r + 1, c + 1);
          if (wanted !== null && cell.master.address === cell.address)
            expect(cell.protection?.locked === false).toBe(styles[wanted.style ?? 'text'].unlocked === true);
        }),
      );
    }
  });

  test('has locked tabs exactly when the plan says so', () => {
    expect(parts.get('xl/workbook.xml')?.includes('<workbookProtection lockStructure="1"/>')).toBe(
      plan.locked === true,
    );
  });

  test('holds one picture for every chart, drawn from cells of its own tab', () => {
    const charts = plan.tabs.flatMap((tab) => (tab.charts ?? []).map((chart) => ({ tab: tab.name, ...chart })));
    expect([...parts.keys()].filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(charts.length);
    charts.forEach(({ tab, title, series }, i) => {
      const xml = parts.get(`xl/charts/chart${i + 1}.xml`) ?? '';
      expect(xml).toContain(title.replace(/&/g, '&amp;'));
      expect(xml.split('<c:ser>').length - 1).toBe(series.length);
      for (const [, source] of xml.matchAll(/<c:f>(.*?)<\/c:f>/g))
        expect(source?.replace(/&apos;/g, "'")).toContain(`'${tab}'!$`);
    });
  });

  test('reads back with the reader of sheets, value by value', async () => {
    const reading = await readWorkbook(bytes);
    if (reading.kind !== 'read') throw new Error(reading.why);
    plan.tabs.forEach((tab, i) =>
      tab.rows.forEach((row, r) =>
        row.forEach((wanted, c) => {
          if (wanted === null || wanted.value === '' || wanted.style === 'day') return;
          expect(reading.grids[i]?.rows[r]?.[c] ?? null).toBe(wanted.value);
        }),
      ),
    );
  });
});

/** What a reader of the file gets: days as dates, nothing for an empty text. */
function valueIn({ value, style }: CellPlan): string | number | boolean | Date | null {
  if (style === 'day' && typeof value === 'number') return new Date((value - 25_569) * 86_400_000);
  return value === '' ? null : value;
}

test('days are real dates and show as dd/mm/yyyy', async () => {
  const workbook = await loadWithOther(await writeWorkbook(planOf([{ value: 46_011, style: 'day' }])));
  const cell = workbook.worksheets[0]?.getCell('A1');
  expect(cell?.numFmt).toBe('dd/mm/yyyy');
  expect(cell?.value).toEqual(new Date(Date.UTC(2025, 11, 20)));
});
