import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../offline/files/read-workbook.ts';
import { dayOf, type Day } from '../../../shared/base/day.ts';
import { formulaAt, type Grid } from '../../../shared/base/grid.ts';
import { hasLibreOffice, saveWithLibreOffice } from '../support/libre-office.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { writeOdsWithHucre, writeWithExcelJs, writeWithHucre } from '../support/workbooks.ts';

async function read(bytes: Uint8Array): Promise<readonly Grid[]> {
  const reading = await readWorkbook(bytes);
  if (reading.kind !== 'read') throw new Error(reading.why);
  return reading.grids;
}

async function firstGrid(bytes: Uint8Array): Promise<Grid> {
  const [grid] = await read(bytes);
  if (grid === undefined) throw new Error('no tab');
  return grid;
}

const day = (date: number): Day => dayOf(2025, 12, date) ?? (0 as Day);

const sample: Grid = {
  tab: 'Phiếu số 1',
  rows: [
    ['PHIẾU TỰ CHẤM ĐIỂM', null, null, null],
    ['1.10', 'Kế hoạch  hai  dấu cách', 0.25, 7],
    ['=2+2', '@tên', '+84', '-1'],
    [null, 'dòng 1\ndòng 2', { date: day(15) }, 3],
    ['Tổng', null, 3.25, null],
  ],
  formulas: [undefined, undefined, undefined, undefined, ['', '', 'SUM(C2,D4)', '']],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  hiddenRows: new Set([2]),
  hiddenColumns: new Set([3]),
};
const second: Grid = { tab: 'Ẩn', rows: [['x']], hidden: true };

/** What any writer keeps of a cell: a text, a number, a day. */
const shownRows = ({ rows }: Grid) => rows.map((row) => [0, 1, 2, 3].map((column) => row[column] ?? null));

describe('a workbook reads the same whoever wrote it', () => {
  const expectSample = (grid: Grid): void => {
    expect(grid.tab).toBe('Phiếu số 1');
    expect(shownRows(grid)).toEqual(shownRows(sample));
    expect(formulaAt(grid, 4, 2).replace(';', ',')).toBe('SUM(C2,D4)');
    expect(grid.merges).toEqual(sample.merges);
  };

  test.each([
    ['hucre', writeWithHucre],
    ['exceljs', writeWithExcelJs],
  ] as const)('%s', async (_, writer) => {
    const [grid, other] = await read(await writer(sample, second));
    expectSample(grid as Grid);
    expect(grid).toMatchObject({ hiddenRows: sample.hiddenRows, hiddenColumns: sample.hiddenColumns, hidden: false });
    expect(other).toMatchObject({ tab: 'Ẩn', hidden: true });
  });

  test('hucre as .ods', async () => expectSample(await firstGrid(await writeOdsWithHucre(sample))));

  test('LibreOffice as .xlsx and as .ods', async () => {
    if (!hasLibreOffice) console.warn('LibreOffice is not installed: files saved by it were not read.');
    for (const kind of hasLibreOffice ? (['xlsx', 'ods'] as const) : []) {
      const folder = tempFolder();
      const [grid, other] = await read(
        saveWithLibreOffice(folder, folder.write('a.xlsx', await writeWithExcelJs(sample, second)), kind),
      );
      expectSample(grid as Grid);
      expect(other).toMatchObject({ tab: 'Ẩn', hidden: true });
    }
    expect(hasLibreOffice || sample.rows.length > 0).toBe(true);
  }, 180_000);
});
