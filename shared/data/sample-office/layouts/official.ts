import type { SampleCell } from '../model.ts';
import { numbersNote, type SampleRow } from '../row.ts';
import { at, sampleRemark, sheetTitle, signatureRows, type Layout } from './layout.ts';
import { fillTable, type TableLine } from './table.ts';
import { fieldKeys, scaleOf } from './fields.ts';

const columns = { code: 0, title: 1, max: 2, self: 3, evidence: 6, note: 7 };

/**
 * Letterhead, two header rows under merged cells, a row of column numbers, scoring options as rows without a
 * number whose points stand in the column of the maximum, signatures. As in the table of Cà Mau 2013.
 */
export const officialLayout: Layout = (content) => {
  const { letterhead, unit, year, rows } = content;
  const head: readonly (readonly SampleCell[])[] = [
    [letterhead.join('\n'), null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
    [],
    [sheetTitle(year)],
    [sampleRemark],
    [`Đơn vị: ${unit}`],
    [],
    [
      'STT',
      'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
      'Điểm tối đa',
      'Điểm đánh giá',
      null,
      null,
      'Tài liệu kiểm chứng',
      'Ghi chú',
    ],
    [null, null, null, 'Tự đánh giá', 'Điều tra XHH', 'Thẩm định'],
    [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `(${n})`),
  ];
  const lines = rows.flatMap((item): readonly TableLine[] => [{ item }, ...optionLines(item)]);
  const table = fillTable(lines, head.length, {
    columns,
    totals: 'formulas',
    code: ({ code }) => code,
    title: ({ title, depth }) => (depth === 0 ? title.toUpperCase() : title),
    note: numbersNote,
  });
  const total = [null, 'TỔNG CỘNG', scaleOf(rows), table.totalOf(fieldKeys(rows))];
  const end = signatureRows(content, 1, 6);
  const all = [...head, ...table.rows, total, ...end];
  const merged = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
  const tab = {
    name: 'Phiếu tự đánh giá',
    rows: all,
    hiddenColumns: [],
    merges: [
      merged(0, 0, 0, 2),
      merged(0, 4, 0, 7),
      merged(2, 0, 2, 7),
      merged(3, 0, 3, 7),
      merged(4, 0, 4, 7),
      ...[0, 1, 2, 6, 7].map((column) => merged(6, column, 7, column)),
      merged(6, 3, 6, 5),
      ...[1, 2, 3].map((back) => merged(all.length - back, 6, all.length - back, 7)),
    ],
    widths: [7, 52, 9, 10, 10, 10, 56, 34],
  };
  return {
    tabs: [tab],
    tab: tab.name,
    placeOf: table.placeOf,
    titlePlace: { row: 2, column: 0 },
    totalPlace: { row: head.length + table.rows.length, column: columns.self },
    firstOutOfOrder: null,
  };
};

/** "Ban hành kịp thời: 1 điểm" as a row with 1 in the column of the maximum. */
function optionLines({ criterion }: SampleRow): readonly TableLine[] {
  if (criterion?.rule === null || criterion?.rule.kind === 'survey') return [];
  return (criterion?.wording ?? []).map((line) => {
    const priced = /^(.*): ([\d,]+) điểm$/u.exec(line);
    return {
      cells: priced === null ? at(1, line) : [null, priced[1] ?? '', Number((priced[2] ?? '').replace(',', '.'))],
    };
  });
}
