import type { SampleCell, SampleTab } from '../model.ts';
import { numbersNote, type SampleRow } from '../row.ts';
import { sumsOf } from '../sums.ts';
import { fieldKeys, scaleOf } from './fields.ts';
import { sampleRemark, sheetTitle, signatureRows, type Layout } from './layout.ts';
import { fillTable } from './table.ts';

const columns = { code: 0, title: 1, scale: 2, max: 3, self: 4, evidence: 6, note: 7 };

/** Guidance and a summary before the sheet itself; options as lines of one cell, codes behind prefix words. */
export const threeTabsLayout: Layout = (content) => {
  const { unit, year, rows } = content;
  const head: readonly (readonly SampleCell[])[] = [
    [sheetTitle(year)],
    [sampleRemark],
    [`Đơn vị tự chấm: ${unit}`],
    [],
    ['Mã tiêu chí', 'Nội dung', 'Thang điểm', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', 'Minh chứng', 'Ghi chú'],
  ];
  const table = fillTable(
    rows.map((item) => ({ item })),
    head.length,
    {
      columns,
      totals: 'formulas',
      code: prefixed,
      title: ({ title }) => title,
      note: numbersNote,
      more: (item) => [[columns.scale, scaleText(item)]],
    },
  );
  const total = [null, 'Tổng cộng', null, scaleOf(rows), table.totalOf(fieldKeys(rows))];
  const all = [...head, ...table.rows, total, ...signatureRows(content, 1, 6)];
  const tab: SampleTab = {
    name: 'Tự chấm',
    rows: all,
    hiddenColumns: [],
    widths: [16, 48, 44, 9, 9, 9, 56, 34],
    merges: [0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right: 7 })),
  };
  return {
    tabs: [guidance, summary(rows), tab],
    tab: tab.name,
    placeOf: table.placeOf,
    titlePlace: { row: 0, column: 0 },
    totalPlace: { row: head.length + table.rows.length, column: columns.self },
    firstOutOfOrder: null,
  };
};

const prefixes = ['Lĩnh vực', 'Tiêu chí', 'TCTP'];

function prefixed({ code, depth }: SampleRow): SampleCell {
  return typeof code === 'number' ? code : `${prefixes[depth] ?? 'TCTP'} ${code}`;
}

function scaleText({ criterion }: SampleRow): string | null {
  return criterion === null || criterion.wording.length === 0
    ? null
    : criterion.wording.map((line) => (line.startsWith('- ') ? `+ ${line.slice(2)}` : `- ${line}`)).join('\n');
}

const guidance: SampleTab = {
  name: 'Hướng dẫn',
  merges: [],
  widths: [4, 100],
  hiddenColumns: [],
  rows: [
    [],
    [null, 'HƯỚNG DẪN TỰ ĐÁNH GIÁ, CHẤM ĐIỂM (DỮ LIỆU MẪU)'],
    [null, '1. Đơn vị nhập điểm vào cột "Tự chấm", không sửa cột "Điểm tối đa".'],
    [null, '2. Mỗi tiêu chí ghi rõ số, ký hiệu, ngày ban hành của tài liệu kiểm chứng.'],
    [null, '3. Tiêu chí điều tra xã hội học: đơn vị không tự chấm.'],
    [null, '4. Nội dung không áp dụng: ghi "KAD" và nêu lý do ở cột "Ghi chú".'],
  ],
};

function summary(rows: readonly SampleRow[]): SampleTab {
  const sums = sumsOf(rows);
  const fields = rows.filter(({ depth }) => depth === 0);
  return {
    name: 'Tổng hợp',
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    widths: [6, 60, 12, 12],
    hiddenColumns: [],
    rows: [
      ['TỔNG HỢP KẾT QUẢ THEO LĨNH VỰC (DỮ LIỆU MẪU)'],
      [],
      ['STT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm tự chấm'],
      ...fields.map((field, i) => [i + 1, field.title, field.max, sums.shownBy(field.key)]),
    ],
  };
}
