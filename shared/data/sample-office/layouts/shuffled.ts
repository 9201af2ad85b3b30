import type { SampleCell } from '../model.ts';
import { numbersNote, type SampleRow } from '../row.ts';
import { fieldKeys, scaleOf } from './fields.ts';
import { at, sampleRemark, sheetTitle, signatureRows, type Layout } from './layout.ts';
import { fillTable, type TableLine } from './table.ts';

const columns = { code: 0, title: 1, max: 2, self: 3, evidence: 4, note: 5 };
const heading: readonly SampleCell[] = [
  'STT',
  'Lĩnh vực, nội dung',
  'Điểm chuẩn',
  'Điểm tự chấm',
  'Tài liệu kiểm chứng',
  'Ghi chú',
];

/** Fields in another order, blank rows between them, the header again on every page, short codes kept as numbers. */
export const shuffledLayout: Layout = (content) => {
  const { unit, year, rows } = content;
  const head = [[sheetTitle(year)], [sampleRemark], [`Đơn vị tự chấm: ${unit}`], [], heading];
  const fields = fieldsOf(rows);
  // The second half of the table first, as after a careless sort.
  const middle = Math.ceil(fields.length / 2);
  const lines = [...fields.slice(middle), ...fields.slice(0, middle)].flatMap((field, i): readonly TableLine[] => [
    ...(i === 0 ? [] : [{ cells: [] }, { cells: heading }]),
    ...field.map((item) => ({ item })),
  ]);
  const table = fillTable(lines, head.length, {
    columns,
    totals: 'formulas',
    code: asNumber,
    title: ({ title }) => title,
    note: numbersNote,
  });
  const total = [...at(1, 'Cộng toàn phiếu'), scaleOf(rows), table.totalOf(fieldKeys(rows))];
  const tab = {
    name: 'Phieu',
    rows: [...head, ...table.rows, total, ...signatureRows(content, 1, 4)],
    hiddenColumns: [],
    widths: [8, 60, 10, 12, 56, 34],
    merges: [0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right: 5 })),
  };
  return {
    tabs: [tab],
    tab: tab.name,
    placeOf: table.placeOf,
    titlePlace: { row: 0, column: 0 },
    totalPlace: { row: head.length + table.rows.length, column: columns.self },
    firstOutOfOrder: fields[0]?.[0]?.key ?? null,
  };
};

function fieldsOf(rows: readonly SampleRow[]): readonly (readonly SampleRow[])[] {
  const fields: SampleRow[][] = [];
  for (const row of rows) {
    if (row.depth === 0) fields.push([row]);
    else fields[fields.length - 1]?.push(row);
  }
  return fields;
}

/** 5.1 loses nothing as a number; 7.10 would. */
function asNumber({ code }: SampleRow): SampleCell {
  return typeof code === 'string' && /^\d+(?:\.[1-9])?$/.test(code) ? Number(code) : code;
}
