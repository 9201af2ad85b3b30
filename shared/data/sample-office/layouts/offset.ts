import type { SampleCell } from '../model.ts';
import { numbersNote } from '../row.ts';
import { fieldKeys, scaleOf } from './fields.ts';
import { at, sampleRemark, sheetTitle, signatureRows, type Layout } from './layout.ts';
import { fillTable } from './table.ts';

const columns = { code: 2, title: 3, evidence: 4, max: 5, self: 6, note: 7 };

/** The table begins at column C, and evidence stands before the scores. */
export const offsetLayout: Layout = (content) => {
  const { unit, year, rows } = content;
  const head: readonly (readonly SampleCell[])[] = [
    [],
    at(2, sheetTitle(year)),
    at(2, sampleRemark),
    at(2, `Đơn vị tự chấm: ${unit}`),
    [],
    [null, null, 'TT', 'Tên tiêu chí', 'Số, ngày văn bản', 'Tối đa', 'Tự chấm', 'Thuyết minh'],
  ];
  const table = fillTable(
    rows.map((item) => ({ item })),
    head.length,
    {
      columns,
      totals: 'formulas',
      code: ({ code }) => code,
      title: ({ title }) => title,
      note: numbersNote,
    },
  );
  const total = [...at(3, 'TỔNG'), null, scaleOf(rows), table.totalOf(fieldKeys(rows))];
  const tab = {
    name: 'Trang 1',
    rows: [...head, ...table.rows, total, ...signatureRows(content, 3, 5)],
    hiddenColumns: [],
    widths: [3, 3, 8, 56, 56, 9, 10, 34],
    merges: [1, 2, 3].map((row) => ({ top: row, left: 2, bottom: row, right: 7 })),
  };
  return {
    tabs: [tab],
    tab: tab.name,
    placeOf: table.placeOf,
    titlePlace: { row: 1, column: 2 },
    totalPlace: { row: head.length + table.rows.length, column: columns.self },
    firstOutOfOrder: null,
  };
};
