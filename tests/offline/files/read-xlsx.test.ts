import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../offline/files/read-workbook.ts';
import { dayOf, type Day } from '../../../shared/base/day.ts';
import { formulaAt, type Grid } from '../../../shared/base/grid.ts';
import { rawWorkbook, sheetXml } from '../support/archives.ts';

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

describe('cells of an .xlsx file', () => {
  const cells = (inside: string, after = ''): Promise<Grid> =>
    firstGrid(rawWorkbook({ name: 'A', xml: sheetXml(`<row r="1">${inside}</row>`, after) }));

  test('errors are errors and no texts, typed or calculated', async () => {
    const grid = await cells(
      '<c r="A1" t="e"><v>#DIV/0!</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1" t="str"><f>x</f><v>#REF!</v></c><c r="D1" t="inlineStr"><is><t>#REF!</t></is></c>',
    );
    expect(grid.rows[0]).toEqual([{ error: '#DIV/0!' }, { error: '#DIV/0!' }, { error: '#REF!' }, '#REF!']);
  });

  test('a formula of a filled-down block has its own text in every cell', async () => {
    const grid = await firstGrid(
      rawWorkbook({
        name: 'A',
        xml: sheetXml(
          '<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2+$B$1*"C2"</f><v>1</v></c></row>' +
            '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c><c r="D3"><f t="shared" ref="D3:D4" si="1">SUM(D1:D2)</f><v>9</v></c></row>' +
            '<row r="4"><c r="C4"><f t="shared" si="0"/><v>3</v></c><c r="D4"><f t="shared" si="1"/><v>9</v></c></row>',
        ),
      }),
    );
    expect([formulaAt(grid, 1, 2), formulaAt(grid, 2, 2), formulaAt(grid, 3, 2)]).toEqual([
      'A2+$B$1*"C2"',
      'A3+$B$1*"C2"',
      'A4+$B$1*"C2"',
    ]);
    expect([formulaAt(grid, 2, 3), formulaAt(grid, 3, 3)]).toEqual(['SUM(D1:D2)', 'SUM(D2:D3)']);
  });

  test('a block whose first cell is gone leaves a formula that nobody judges, and no typed number', async () => {
    const grid = await cells('<c r="A1"><f t="shared" si="7"/><v>2</v></c>');
    expect(formulaAt(grid, 0, 0)).toBe('SHARED()');
    expect(grid.rows[0]).toEqual([2]);
  });

  test('dates count from 1900 or from 1904 as the file says', async () => {
    const dated = async (dateSystem: '1900' | '1904'): Promise<Grid> =>
      firstGrid(await writeXlsx({ dateSystem, sheets: [{ name: 'A', rows: [[new Date(Date.UTC(2025, 11, 15))]] }] }));
    expect((await dated('1900')).rows[0]).toEqual([{ date: day(15) }]);
    expect((await dated('1904')).rows[0]).toEqual([{ date: day(15) }]);
  });

  test('a time of the day does not move a date to the next', async () => {
    const grid = await firstGrid(
      await writeXlsx({ sheets: [{ name: 'A', rows: [[new Date(Date.UTC(2025, 11, 15, 23, 59))]] }] }),
    );
    expect(grid.rows[0]).toEqual([{ date: day(15) }]);
  });

  test('bold, italic and percent formats are told', async () => {
    const style = (more: object) => ({ value: 0.5, style: more });
    const grid = await firstGrid(
      await writeXlsx({
        sheets: [
          {
            name: 'A',
            rows: [[0.5, 0.5, 0.5]],
            cells: new Map([
              ['0,0', style({ font: { bold: true } })],
              ['0,1', style({ font: { italic: true } })],
              ['0,2', style({ numFmt: '0.00%' })],
            ]),
          },
        ],
      }),
    );
    expect(grid.formats?.[0]).toMatchObject([{ bold: true }, { italic: true }, { percent: true }]);
  });

  test('letters of several looks in one cell are one text', async () => {
    expect(
      (await cells('<c r="A1" t="inlineStr"><is><r><t>Điểm </t></r><r><rPr><b/></rPr><t>tự chấm</t></r></is></c>'))
        .rows[0],
    ).toEqual(['Điểm tự chấm']);
  });

  test('cells without an address stand one after the other', async () => {
    expect((await cells('<c><v>1</v></c><c><v>2</v></c>')).rows[0]).toEqual([1, 2]);
  });

  test('truth values stay what they are', async () => {
    expect((await cells('<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>')).rows[0]).toEqual([true, false]);
  });

  test('entities of a document type are not opened', async () => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' +
      sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>');
    expect((await firstGrid(rawWorkbook({ name: 'A', xml: bomb }))).rows[0]).toEqual(['&b;']);
  });
});

describe('tabs of an .xlsx file', () => {
  const one = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');

  test('a tab that is a chart only is passed over', async () => {
    const grids = await read(
      rawWorkbook({ name: 'Biểu đồ', xml: '<chartsheet/>', kind: 'chartsheet' }, { name: 'Phiếu', xml: one }),
    );
    expect(grids.map(({ tab }) => tab)).toEqual(['Phiếu']);
  });

  test('names with entities and quotes stay as people see them', async () => {
    expect((await firstGrid(rawWorkbook({ name: 'A &amp; "B"'.replaceAll('"', '&quot;'), xml: one }))).tab).toBe(
      'A & "B"',
    );
  });

  test('an empty tab is there, and empty', async () => {
    const grids = await read(rawWorkbook({ name: 'Trống', xml: sheetXml('') }, { name: 'Phiếu', xml: one }));
    expect(grids.map(({ tab, rows }) => [tab, rows.length])).toEqual([
      ['Trống', 0],
      ['Phiếu', 1],
    ]);
  });
});
