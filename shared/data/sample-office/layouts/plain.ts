import type { SampleCell } from '../model.ts';
import { numbersNote } from '../row.ts';
import { fieldKeys, scaleOf } from './fields.ts';
import { sheetTitle, type Layout } from './layout.ts';
import { fillTable } from './table.ts';

const columns = { code: 0, title: 1, max: 2, self: 3, evidence: 4, note: 5 };

/** Labels with their values beside them, one header row, no options, totals typed by hand, no signatures. */
export const plainLayout: Layout = ({ unit, year, rows }) => {
  const head: readonly (readonly SampleCell[])[] = [
    ['Tên cơ quan, đơn vị', unit],
    ['Năm đánh giá', year],
    ['Tên phiếu', sheetTitle(year)],
    [],
    ['TT', 'Tiêu chí đánh giá', 'Điểm tối đa', 'Điểm tự đánh giá', 'Tài liệu chứng minh', 'Giải trình'],
  ];
  const table = fillTable(
    rows.map((item) => ({ item })),
    head.length,
    {
      columns,
      totals: 'typed',
      code: ({ code }) => code,
      title: ({ title }) => title,
      note: numbersNote,
    },
  );
  const total = [null, 'Tổng điểm', scaleOf(rows), table.totalOf(fieldKeys(rows))];
  const tab = {
    name: 'Sheet1',
    rows: [...head, ...table.rows, total],
    merges: [],
    widths: [18, 60, 12, 16, 44, 40],
    hiddenColumns: [],
  };
  return {
    tabs: [tab],
    tab: tab.name,
    placeOf: table.placeOf,
    titlePlace: { row: 2, column: 1 },
    totalPlace: { row: head.length + table.rows.length, column: columns.self },
    firstOutOfOrder: null,
  };
};
