import { describe, expect, test } from 'vitest';
import { fold } from '../../../../shared/base/text.ts';
import { decideColumns } from '../../../../shared/criteria/table/columns.ts';
import { roleOfHeading } from '../../../../shared/criteria/table/header-words.ts';
import { findHeadings } from '../../../../shared/criteria/table/header.ts';
import { gridOf } from './grid-of.ts';

describe('roleOfHeading', () => {
  test.each([
    ['code', ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Mã', 'Mã số', 'Mã tiêu chí', 'Mục', 'Ký hiệu']],
    [
      'title',
      [
        'Tiêu chí',
        'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
        'Nội dung',
        'Lĩnh vực, tiêu chí',
        'Nội dung tiêu chí',
        'Tên tiêu chí',
        'Chỉ tiêu',
        'Tiêu chí, nội dung chấm điểm',
      ],
    ],
    [
      'max',
      [
        'Điểm tối đa',
        'Điểm chuẩn',
        'Điểm',
        'Số điểm',
        'Điểm số tối đa',
        'Mức điểm tối đa',
        'Điểm quy định',
        'Thang điểm tối đa',
      ],
    ],
    ['scale', ['Thang điểm', 'Bảng điểm', 'Mức điểm', 'Điểm thành phần']],
    [
      'scoring',
      [
        'Cách chấm',
        'Cách chấm điểm',
        'Cách tính điểm',
        'Cách đánh giá',
        'Phương pháp đánh giá',
        'Phương thức đánh giá',
        'Tiêu chuẩn chấm điểm',
        'Thang điểm chi tiết',
        'Căn cứ chấm điểm',
      ],
    ],
    ['guide', ['Hướng dẫn', 'Hướng dẫn chấm điểm', 'Diễn giải']],
    ['evidence', ['Tài liệu kiểm chứng', 'Minh chứng', 'TLKC', 'Tài liệu minh chứng', 'Hồ sơ minh chứng']],
    [
      'owner',
      [
        'Đơn vị chủ trì',
        'Cơ quan phụ trách',
        'Đơn vị thực hiện',
        'Cơ quan, đơn vị theo dõi',
        'Bộ phận phụ trách',
        'Đơn vị',
      ],
    ],
    ['survey', ['Điều tra XHH', 'Điều tra xã hội học', 'Khảo sát']],
    ['note', ['Ghi chú', 'Chú thích']],
    ['ruleKind', ['Quy tắc']],
    ['ruleValue', ['Giá trị']],
    [
      'other',
      [
        'Tự đánh giá',
        'Điểm tự chấm',
        'SNV đánh giá',
        'Điểm thẩm định',
        'Điểm đạt được',
        'Chỉ số',
        'Chữ ký',
        'Giải trình',
      ],
    ],
  ])('%s', (role, headings) => {
    for (const heading of headings) expect([heading, roleOfHeading(fold(heading))]).toEqual([heading, role]);
  });

  test('nothing is no heading, and neither is a long text', () => {
    expect(roleOfHeading('')).toBeNull();
    expect(
      roleOfHeading(
        fold('Tiêu chí này được chấm theo kết quả thực hiện nhiệm vụ trong năm của cơ quan, đơn vị và địa phương'),
      ),
    ).toBeNull();
  });
});

const columnsOf = (text: string): unknown => {
  const grid = gridOf(text);
  const [heading] = findHeadings(grid);
  return heading === undefined
    ? null
    : { rows: [heading.top, heading.bottom], ...decideColumns(grid, heading, grid.rows.length) };
};

describe('the header of a table', () => {
  test.each([
    ['stands in one row', 'STT | Tiêu chí | Điểm tối đa\n1 | A | 2', { rows: [0, 0], code: 0, title: 1, max: 2 }],
    [
      'stands below a title block',
      'UBND TỈNH A\nBỘ TIÊU CHÍ\n(Kèm theo Quyết định)\nSTT | Tiêu chí | Điểm tối đa\n1 | A | 2',
      { rows: [3, 3], code: 0, title: 1, max: 2 },
    ],
    [
      'stands in two rows',
      'STT | Tiêu chí | Điểm tối đa | Điểm đánh giá | \n | | | Điều tra XHH | Tự đánh giá\n1 | A | 2',
      { rows: [0, 1], code: 0, title: 1, max: 2, survey: 3 },
    ],
    [
      'has its maximum in the second row',
      'STT | Tiêu chí | Điểm | \n | | Tối đa | Tự chấm\n1 | A | 2',
      { rows: [0, 1], code: 0, title: 1, max: 2 },
    ],
    [
      'begins further right',
      ' | | STT | Tiêu chí | Điểm tối đa\n | | 1 | A | 2',
      { rows: [0, 0], code: 2, title: 3, max: 4 },
    ],
    [
      'names its columns in another order',
      'Minh chứng | Điểm chuẩn | Nội dung | TT\nKH | 2 | A | 1',
      { rows: [0, 0], evidence: 0, max: 1, title: 2, code: 3 },
    ],
    ['has no code column', 'Tiêu chí | Điểm tối đa\n1. A | 2', { rows: [0, 0], title: 0, max: 1 }],
  ])('%s', (_name, text, expected) => {
    expect(columnsOf(text)).toEqual(expected);
  });

  test.each([
    ['a scale with numbers is the maximum', 'TT | Tiêu chí | Thang điểm\n1 | A | 2\n1.1 | B | 2', { max: 2 }],
    [
      'a scale with sentences says how points are given',
      'TT | Tiêu chí | Điểm tối đa | Thang điểm\n1 | A | 2 | Có kế hoạch đúng hạn: 2 điểm; không có: 0 điểm',
      { max: 2, scoring: 3 },
    ],
    [
      'a second column of numbers holds the points of options',
      'TT | Tiêu chí | Điểm tối đa | Nội dung chấm | Điểm\n1 | A | 2 | Có | 2\n | | | Không | 0',
      { max: 2, scoring: 3, points: 4 },
    ],
    [
      'of two title columns the fuller one is the title',
      'TT | Tiêu chí | Nội dung | Điểm tối đa\n1 | Chỉ đạo | | 2\n1.1 | Kế hoạch | | 2',
      { title: 1, scoring: 2 },
    ],
  ])('the cells below decide: %s', (_name, text, expected) => {
    expect(columnsOf(text)).toMatchObject(expected);
  });

  test.each([
    ['a row of the table itself', '1.1 | Tiêu chí thi đua đạt điểm tối đa | 2'],
    ['a sentence about points', 'Các tiêu chí có điểm tối đa được quy định tại phụ lục kèm theo Quyết định này'],
    ['a table of something else', 'Họ tên | Chức vụ | Đơn vị'],
  ])('%s is no header', (_name, text) => {
    expect(findHeadings(gridOf(text))).toEqual([]);
  });
});
