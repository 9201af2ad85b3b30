import { pointsToNumber, thousandths } from '../../../base/points.ts';
import type { SampleCell } from '../model.ts';
import type { SampleRow } from '../row.ts';
import { fieldKeys, scaleOf } from './fields.ts';
import { sampleRemark, sheetTitle, signatureRows, type Layout } from './layout.ts';
import { fillTable, type TableLine } from './table.ts';

const columns = {
  code: 0,
  title: 1,
  max: 2,
  part: 3,
  whole: 4,
  ratio: 5,
  previous: 6,
  self: 7,
  evidence: 8,
  note: 9,
  signature: 10,
};

/** The numbers behind each ratio in columns of their own, last year's points in a hidden column, the total on top. */
export const numbersLayout: Layout = (content) => {
  const { unit, year, rows } = content;
  const head: readonly (readonly SampleCell[])[] = [
    [sheetTitle(year)],
    [sampleRemark],
    [`Đơn vị tự chấm: ${unit}`],
    [
      'STT',
      'Tiêu chí',
      'Điểm tối đa',
      'Số liệu',
      null,
      null,
      'Điểm năm trước',
      'Điểm tự chấm năm nay',
      'Văn bản kiểm chứng',
      'Ghi chú',
      'Ký tên',
    ],
    [null, null, null, 'Kết quả', 'Kế hoạch', 'Tỷ lệ'],
  ];
  const style = {
    columns,
    totals: 'formulas' as const,
    code: ({ code }: SampleRow) => code,
    title: ({ title }: SampleRow) => title,
    note: ({ note, part }: SampleRow) => (part === null ? note : null),
    more: numberCells,
  };
  const items: readonly TableLine[] = rows.map((item) => ({ item }));
  // One row further down than the header: the total comes first.
  const table = fillTable(items, head.length + 1, style);
  const total = [null, 'TỔNG SỐ', scaleOf(rows), null, null, null, null, table.totalOf(fieldKeys(rows))];
  const all = [...head, total, ...table.rows, ...signatureRows(content, 1, 8)];
  const tab = {
    name: 'Bieu so 2',
    rows: all,
    hiddenColumns: [columns.previous],
    widths: [8, 54, 9, 9, 9, 9, 9, 10, 40, 30, 14],
    merges: [
      ...[0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right: 10 })),
      { top: 3, left: 3, bottom: 3, right: 5 },
      ...[0, 1, 2, 6, 7, 8, 9, 10].map((column) => ({ top: 3, left: column, bottom: 4, right: column })),
    ],
  };
  return {
    tabs: [tab],
    tab: tab.name,
    placeOf: table.placeOf,
    titlePlace: { row: 0, column: 0 },
    totalPlace: { row: head.length, column: columns.self },
    firstOutOfOrder: null,
  };
};

function numberCells({ part, whole, previous }: SampleRow, row: number): readonly (readonly [number, SampleCell])[] {
  const ratio: SampleCell =
    part === null || whole === null || whole === 0
      ? null
      : { formula: `D${row + 1}/E${row + 1}`, result: part / whole };
  return [
    [columns.part, part],
    [columns.whole, whole],
    [columns.ratio, ratio],
    [columns.previous, previous === null ? null : pointsToNumber(thousandths(previous))],
  ];
}
