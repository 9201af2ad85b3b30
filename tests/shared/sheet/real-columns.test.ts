import { describe, expect, it } from 'vitest';
import type { CellRange } from '../../../shared/base/cell.ts';
import type { CellValue } from '../../../shared/base/grid.ts';
import type { Columns } from '../../../shared/sheet/model.ts';
import { sheetOfGrid } from '../../support/reading.ts';
import { heads } from '../../support/sheet-page.ts';

/** Columns of forms in use: headings, one or two rows, and a row of a criterion below them. */
interface Form {
  readonly rows: readonly string[];
  readonly merges?: readonly CellRange[];
  readonly columns: Columns;
  readonly others?: readonly string[];
}

const merge = (top: number, left: number, bottom: number, right: number): CellRange => ({ top, left, bottom, right });

const forms: Readonly<Record<string, Form>> = {
  'a province: three ways of scoring under one heading, then result and index': {
    rows: [
      'STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Điểm đánh giá | | | Điểm đạt được | Chỉ số | Ghi chú',
      ' | | | Điều tra XHH | Tự đánh giá | SNV đánh giá | | |',
    ],
    merges: [merge(0, 3, 0, 5), merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 1, 2), merge(0, 6, 1, 6)],
    columns: { code: 0, title: 1, max: 2, survey: 3, self: 4, appraised: 5, result: 6, index: 7, note: 8 },
  },
  'access to law: numbers behind the score and a signature': {
    rows: [
      'TT | Tiêu chí, chỉ tiêu | Điểm số tối đa | Căn cứ chấm điểm | | Điểm số tự chấm | Chữ ký công chức phụ trách',
      ' | | | Số liệu thực hiện (1) | Tỷ lệ đạt được (2) | |',
    ],
    columns: { code: 0, title: 1, max: 2, part: 3, ratio: 4, self: 5, signature: 6 },
  },
  'an export of a program: notes of both sides': {
    rows: ['Mã | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Ghi chú của đơn vị | Ghi chú của thẩm định'],
    columns: { code: 0, title: 1, max: 2, self: 3, appraised: 4, note: 5 },
    others: ['Ghi chú của thẩm định'],
  },
  'two rounds of appraisal': {
    rows: [
      'STT | Nội dung tiêu chí | Điểm chuẩn | Đơn vị tự chấm | Tổ thẩm định lần 1 | Giải trình | Tổ thẩm định lần 2 | TLKC',
    ],
    columns: { code: 0, title: 1, max: 2, self: 3, appraised: 4, explanation: 5, evidence: 7 },
    others: ['Tổ thẩm định lần 2'],
  },
  'a district: who is in charge, what is asked for, what is given': {
    rows: [
      'TT | Tiêu chí | Điểm tối đa | Cơ quan thực hiện | Tài liệu kiểm chứng theo quy định | Tự chấm | Tài liệu kiểm chứng của đơn vị | Lý do trừ điểm',
    ],
    columns: { code: 0, title: 1, max: 2, self: 5, evidence: 6, explanation: 7 },
    others: ['Cơ quan thực hiện', 'Tài liệu kiểm chứng theo quy định'],
  },
  'a department: everything in capitals, numbered columns': {
    rows: [
      'STT | NỘI DUNG ĐÁNH GIÁ | ĐIỂM TỐI ĐA | ĐIỂM TỰ ĐÁNH GIÁ | VĂN BẢN KIỂM CHỨNG (số, ngày, trích yếu) | GHI CHÚ',
      '(1) | (2) | (3) | (4) | (5) | (6)',
    ],
    columns: { code: 0, title: 1, max: 2, self: 3, evidence: 4, note: 5 },
  },
  'last year beside this year': {
    rows: [
      'STT | Tiêu chí | Thang điểm tối đa | Năm 2024 | | Năm 2025 | | Minh chứng',
      ' | | | Tự chấm | Thẩm định | Tự chấm | Thẩm định |',
    ],
    merges: [merge(0, 3, 0, 4), merge(0, 5, 0, 6)],
    columns: { code: 0, title: 1, max: 2, previous: 3, self: 5, appraised: 6, evidence: 7 },
    others: ['Năm 2024 / Thẩm định'],
  },
};

describe('the columns of forms in use', () => {
  it.each(Object.entries(forms))('%s', (_name, { rows, merges, columns, others }) => {
    const width = heads(rows[0] ?? '').length;
    const cells = Array.from({ length: width }, (_, column): CellValue =>
      column === columns.code ? '1.2' : column === columns.title ? 'Tin, bài tuyên truyền' : null,
    );
    const sheet = sheetOfGrid({ rows: [...rows.map(heads), cells], ...(merges === undefined ? {} : { merges }) });
    expect(sheet.columns).toEqual(columns);
    expect(sheet.otherColumns.map(({ heading }) => heading)).toEqual(others ?? []);
    expect(sheet.rowOf.has('1.2')).toBe(true);
  });
});

describe('formats and formulas', () => {
  const header = heads('STT | Tiêu chí | Điểm tối đa | Đã thực hiện | Kế hoạch | Tỷ lệ | Điểm tự chấm');
  const row = ['2.2', 'Tỷ lệ hồ sơ đúng hạn', 3, null, null, 1, 0.5];

  it('of a ratio tell 1 as 100 %', () => {
    const other = ['1.1.2', 'Tỷ lệ nhiệm vụ hoàn thành', 2, null, null, 78, 1];
    const ratioWith = (more: object): unknown =>
      sheetOfGrid({ rows: [header, row, other], ...more }).rowOf.get('2.2')?.measured?.ratio ?? null;
    expect(ratioWith({})).toBeNull();
    expect(
      ratioWith({ formats: [undefined, [undefined, undefined, undefined, undefined, undefined, { percent: true }]] }),
    ).toBe(100_000);
    expect(ratioWith({ formulas: [undefined, ['', '', '', '', '', 'D2/E2']] })).toBe(100_000);
  });

  it('of a score as a percentage make it no score', () => {
    const formats = [
      undefined,
      Array.from({ length: 7 }, (_, column) => (column === 6 ? { percent: true } : undefined)),
    ];
    expect(sheetOfGrid({ rows: [header, row], formats }).rows[0]?.self).toMatchObject({
      state: 'not-a-number',
      points: null,
      proposed: 500,
      text: '50%',
    });
  });
});
