import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../offline/files/read-workbook.ts';
import type { Grid } from '../../../shared/base/grid.ts';
import { archiveOf } from '../support/archives.ts';

describe('an .ods file', () => {
  const content = (rows: string, styles = ''): string =>
    `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>` +
    `<table:table table:name="Phiếu" table:style-name="ta1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const text = (value: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const ods = async (xml: string): Promise<Awaited<ReturnType<typeof readWorkbook>>> => {
    return readWorkbook(
      archiveOf([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
        { name: 'content.xml', content: xml },
      ]),
    );
  };
  const rowsOf = async (rows: string): Promise<Grid['rows']> => {
    const reading = await ods(content(rows));
    if (reading.kind !== 'read') throw new Error(reading.why);
    return reading.grids[0]?.rows ?? [];
  };

  test('header rows that repeat on each page and grouped rows keep their place', async () => {
    const rows = await rowsOf(
      `<table:table-row>${text('tiêu đề')}</table:table-row><table:table-header-rows><table:table-row>${text('STT')}</table:table-row></table:table-header-rows>` +
        `<table:table-row-group><table:table-row>${text('1.1')}</table:table-row></table:table-row-group><table:table-rows><table:table-row>${text('1.2')}</table:table-row></table:table-rows>`,
    );
    expect(rows.map(([first]) => first)).toEqual(['tiêu đề', 'STT', '1.1', '1.2']);
  });

  test('a note in a cell is no part of its text', async () => {
    const rows = await rowsOf(
      '<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>Điểm</text:p></table:table-cell></table:table-row>',
    );
    expect(rows).toEqual([['Điểm']]);
  });

  test('rows formatted down to the last one are not made', async () => {
    const reading = await ods(
      content(
        `<table:table-row>${text('a')}</table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row>`,
      ),
    );
    expect(reading).toMatchObject({ kind: 'read', cutTabs: [] });
    if (reading.kind === 'read') expect(reading.grids[0]?.rows.length).toBeLessThanOrEqual(10_000);
  });

  test('a value far below is not read, and that is said', async () => {
    const reading = await ods(
      content(
        `<table:table-row>${text('a')}</table:table-row><table:table-row table:number-rows-repeated="60000"><table:table-cell/></table:table-row><table:table-row>${text('xa')}</table:table-row>`,
      ),
    );
    expect(reading).toMatchObject({ kind: 'read', cutTabs: ['Phiếu'] });
  });

  test('names with entities and formulas with semicolons come as people see them', async () => {
    const sum =
      '<table:table-cell table:formula="of:=SUM([.A1:.B1];[.D1])" office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell>';
    const reading = await ods(
      content(`<table:table-row>${sum}</table:table-row>`).replace(
        'table:name="Phiếu"',
        'table:name="A &amp; &quot;B&quot;"',
      ),
    );
    expect(reading).toMatchObject({
      kind: 'read',
      grids: [{ tab: 'A & "B"', formulas: [['SUM(A1:B1;D1)']], rows: [[3]] }],
    });
  });

  test('an error is an error', async () => {
    const cell =
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error" office:string-value=""><text:p>#DIV/0!</text:p></table:table-cell>';
    expect(await rowsOf(`<table:table-row>${cell}</table:table-row>`)).toEqual([[{ error: '#DIV/0!' }]]);
  });

  test('a hidden tab is told', async () => {
    const reading = await ods(
      content(
        `<table:table-row>${text('a')}</table:table-row>`,
        '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>',
      ),
    );
    expect(reading).toMatchObject({ kind: 'read', grids: [{ hidden: true }] });
  });
});
