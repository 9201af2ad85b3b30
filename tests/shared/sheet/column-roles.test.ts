import { describe, expect, it } from 'vitest';
import { planColumns, type ColumnPlan } from '../../../shared/sheet/column-roles.ts';
import type { ColumnRole } from '../../../shared/sheet/model.ts';

/** Plans single-row headings, "|" between them; "/" stands between the rows of one heading. */
function plan(headings: string, hidden?: ReadonlySet<number>): ColumnPlan {
  return planColumns(
    headings.split(' | ').map((heading) => heading.split(' > ').filter((text) => text !== '-')),
    hidden,
  );
}

const columns = (headings: string): ColumnPlan['columns'] => plan(headings).columns;

const alone: readonly (readonly [ColumnRole | null, string])[] = [
  ['code', 'STT; TT; Số TT; Số thứ tự; Mã; Mã số; Mã tiêu chí; Mã TC; Mục; Ký hiệu; STT theo Quyết định'],
  [
    'title',
    'Lĩnh vực/Tiêu chí/Tiêu chí thành phần; LĨNH VỰC/TIÊU CHÍ; Các tiêu chí; Nội dung; Nội dung đánh giá; Nội dung chấm điểm; Tên tiêu chí; Tiêu chí đánh giá; Chỉ tiêu; Nội dung, tiêu chí chấm điểm; Tiêu chí và thang điểm; Hạng mục; Danh mục tiêu chí; Tiêu chí, chỉ tiêu; Tieu chi',
  ],
  [
    'max',
    'Điểm tối đa; Tối đa; Điểm chuẩn; Điểm quy định; Mức điểm tối đa; Thang điểm tối đa; Điểm số tối đa; Điểm tối đa của tiêu chí; Khung điểm; Barem điểm; Điểm; Số điểm; ĐIỂM TỐI ĐA (3)',
  ],
  ['scoring', 'Thang điểm; Cách chấm điểm; Hướng dẫn chấm điểm; Phương pháp đánh giá; Cách tính điểm; Cách đánh giá'],
  [
    'self',
    'Điểm tự chấm; Tự chấm; Điểm tự đánh giá; Tự đánh giá; Đơn vị tự chấm; Đơn vị tự chấm điểm; Điểm đơn vị tự chấm; UBND xã tự chấm; Phường chấm; Phường tự chấm; Sở tự chấm; Kết quả tự chấm; Kết quả tự đánh giá; Điểm TĐG; Điểm số tự chấm; Điểm chấm; Điểm tự chấm năm nay; Điểm tự chấm năm 2025; diem tu cham; Điểm đạt; Điểm đạt được; Tổng điểm',
  ],
  ['survey', 'Điều tra XHH; Điểm điều tra xã hội học; ĐTXHH; Khảo sát; Điểm khảo sát'],
  [
    'appraised',
    'Điểm thẩm định; Thẩm định; SNV đánh giá; Sở Nội vụ đánh giá; Phòng Nội vụ thẩm định; Tổ thẩm định; Hội đồng thẩm định; Tổ công tác chấm; UBND huyện chấm; Điểm phúc tra; Cấp trên chấm; Phòng Văn hóa - Xã hội chấm',
  ],
  ['index', 'Chỉ số; Chỉ số (%); Tỷ lệ điểm đạt (%)'],
  [
    'evidence',
    'Tài liệu kiểm chứng; TLKC; Minh chứng; Hồ sơ minh chứng; Văn bản kiểm chứng; Tài liệu chứng minh; Căn cứ chấm điểm; Văn bản, tài liệu; Số, ngày văn bản; Số, ký hiệu, ngày tháng văn bản; Văn bản; Đường link; File đính kèm; Nguồn số liệu; Giải trình, tài liệu kiểm chứng; Tài liệu kiểm chứng theo quy định',
  ],
  [
    'explanation',
    'Giải trình; Thuyết minh; Lý do; Diễn giải; Lý do bị trừ điểm; Ý kiến giải trình; Nội dung giải trình',
  ],
  ['note', 'Ghi chú; Nhận xét; Chú thích; GHI CHÚ'],
  ['previous', 'Điểm năm trước; Kết quả năm trước; Năm trước; Điểm năm liền kề; Điểm tự chấm năm trước'],
  [
    'part',
    'Số liệu thực hiện (1); Đã thực hiện; Kết quả thực hiện; Tử số; Số lượng; Thực hiện; Kết quả; Số hồ sơ đúng hạn',
  ],
  ['whole', 'Mẫu số; Kế hoạch; Tổng số; Tổng số hồ sơ; Phải thực hiện; Chỉ tiêu giao'],
  ['ratio', 'Tỷ lệ; Tỷ lệ đạt được (2); Tỉ lệ %; % hoàn thành; Mức độ hoàn thành (%); Tỷ lệ (3)=(1)/(2)'],
  ['signature', 'Ký tên; Chữ ký công chức phụ trách'],
  [
    null,
    'Đơn vị tính; Đơn vị phụ trách; Cơ quan chủ trì; Bộ phận thực hiện; Thời gian thực hiện; Thời hạn; Trọng số; Xếp loại; Điểm trừ; Điểm thưởng; Chênh lệch; Email; Số điện thoại; Ý kiến của tổ thẩm định; PHIẾU TỰ CHẤM ĐIỂM NĂM 2025',
  ],
];

describe('the role of a heading', () => {
  it.each(alone.flatMap(([role, list]) => list.split('; ').map((heading) => [heading, role] as const)))(
    '%s: %s',
    (heading, role) => {
      expect(columns(heading)).toEqual(role === null ? {} : { [role]: 0 });
    },
  );
});

describe('sub-headings', () => {
  it.each([
    [
      'Kết quả chấm điểm > Phường tự chấm | Kết quả chấm điểm > Điều tra XHH | Kết quả chấm điểm > Tổ thẩm định',
      { self: 0, survey: 1, appraised: 2 },
    ],
    ['Điểm > Tối đa | Điểm > Tự chấm | Điểm > Đạt được', { max: 0, self: 1, result: 2 }],
    ['Số liệu > Kết quả | Số liệu > Kế hoạch | Số liệu > Tỷ lệ', { part: 0, whole: 1, ratio: 2 }],
    ['Điểm chấm > Sở | Điểm chấm > Sở Nội vụ', { self: 0, appraised: 1 }],
    ['Điểm chấm > Phường | Điểm chấm > Hội đồng', { self: 0, appraised: 1 }],
    [
      'Đơn vị tự chấm > Điểm | Đơn vị tự chấm > Giải trình | Hội đồng thẩm định > Điểm | Hội đồng thẩm định > Ý kiến',
      { self: 0, explanation: 1, appraised: 2 },
    ],
    ['Căn cứ chấm điểm > Số liệu thực hiện (1) | Căn cứ chấm điểm > Tỷ lệ đạt được (2)', { part: 0, ratio: 1 }],
    ['Điểm tối đa > Thẩm định | Điểm tối đa > Điều tra XHH | Điểm tối đa > Tổng', { max: 2 }],
    ['Năm 2024 > Điểm tự chấm | Năm 2025 > Điểm tự chấm', { previous: 0, self: 1 }],
    [
      'Năm 2024 > Điểm tự chấm | Năm 2024 > Ghi chú | Năm 2025 > Điểm tự chấm | Năm 2025 > Ghi chú',
      { previous: 0, self: 2, note: 3 },
    ],
    ['Điểm tự chấm > Quý I | Điểm tự chấm > Quý II | Điểm tự chấm > Cả năm', { self: 2 }],
    ['Điểm tối đa (theo Quyết định số 12/2023/QĐ-UBND) | Điểm tự chấm năm 2025', { max: 0, self: 1 }],
    [
      'Tiêu chí năm 2024 | Điểm tối đa năm 2024 | Điểm tự chấm năm 2024 | Điểm tự chấm năm 2025',
      { title: 0, max: 1, previous: 2, self: 3 },
    ],
    ['Kết quả năm trước > Điểm đạt | Kết quả năm nay > Điểm tự chấm', { previous: 0, self: 1 }],
  ] as const)('%s', (headings, expected) => expect(columns(headings)).toEqual(expected));

  it('for the parts of a citation belong together', () => {
    const found = plan(
      'Tài liệu kiểm chứng > Số, ký hiệu | Tài liệu kiểm chứng > Ngày ban hành | Tài liệu kiểm chứng > Link | Ghi chú',
    );
    expect([found.columns, found.moreEvidence, found.otherColumns]).toEqual([{ evidence: 0, note: 3 }, [1, 2], []]);
  });
});

describe('headings that need their neighbours', () => {
  it.each([
    ['Điểm tối đa | Điểm', { max: 0, self: 1 }],
    ['Điểm tối đa | Điểm đạt được', { max: 0, self: 1 }],
    ['Điểm tối đa | Điểm tự chấm | Điểm đạt được', { max: 0, self: 1, result: 2 }],
    ['Điểm tối đa | Điểm thẩm định | Điểm đạt được', { max: 0, appraised: 1, result: 2 }],
    ['Điểm tự chấm | Điểm đánh giá', { self: 0, appraised: 1 }],
    ['Điểm tối đa | Điểm đánh giá', { max: 0, self: 1 }],
    ['Điểm năm 2024 | Điểm năm 2025', { previous: 0, self: 1 }],
    ['Điểm tự chấm năm 2024 | Điểm tự chấm năm 2025', { previous: 0, self: 1 }],
    ['Tài liệu kiểm chứng theo quy định | Tài liệu kiểm chứng của đơn vị', { evidence: 1 }],
    ['Tài liệu kiểm chứng | Giải trình (nếu không có tài liệu kiểm chứng)', { evidence: 0, explanation: 1 }],
    ['Thang điểm | Điểm tối đa', { scoring: 0, max: 1 }],
    ['Tiêu chí | Nội dung công việc | Tự chấm', { title: 0, self: 2 }],
  ] as const)('%s', (headings, expected) => expect(columns(headings)).toEqual(expected));

  it('of the same role go to the first that is not hidden, and the other is named', () => {
    expect(columns('Điểm tự chấm lần 1 | Điểm tự chấm lần 2')).toEqual({ self: 0 });
    const found = plan('Điểm tự chấm | Điểm tự chấm', new Set([0]));
    expect(found.columns).toEqual({ self: 1 });
    expect(found.otherColumns).toEqual([{ column: 0, heading: 'Điểm tự chấm', like: 'self' }]);
  });

  it('that nobody knows are named as they stand', () => {
    expect(plan('STT | Trọng số > Năm 2025 | - | Email').otherColumns).toEqual([
      { column: 1, heading: 'Trọng số / Năm 2025', like: null },
      { column: 3, heading: 'Email', like: null },
    ]);
  });

  it('of three levels make the last one the title', () => {
    const found = plan('Mã | Lĩnh vực | Tiêu chí | Tiêu chí thành phần | Điểm');
    expect([found.columns.title, found.outerTitles]).toEqual([3, [2, 1]]);
    expect(plan('Lĩnh vực | Tiêu chí | Tiêu chí thành phần | Điểm').outerTitles).toEqual([1, 0]);
  });
});
