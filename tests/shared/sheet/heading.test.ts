import { describe, expect, it } from 'vitest';
import { dayOf, formatIsoDay } from '../../../shared/base/day.ts';
import type { CellValue } from '../../../shared/base/grid.ts';
import type { Heading } from '../../../shared/sheet/model.ts';
import { properName } from '../../../shared/sheet/proper-name.ts';
import { isSheet, readSheet } from '../../../shared/sheet/read.ts';
import { sheetDayIn } from '../../../shared/sheet/sheet-day.ts';
import { readingTree } from '../../support/sheet-set.ts';

const table = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
  ['1.2', 'Tin, bài tuyên truyền', 1.5, 1],
  [null, 'Tổng cộng', 23, 1],
];

function headingOf(
  above: readonly (readonly CellValue[])[],
  below: readonly (readonly CellValue[])[] = [],
  rows: readonly (readonly CellValue[])[] = table,
): Heading {
  const sheet = readSheet({ tab: 'Phiếu', rows: [...above, ...rows, ...below] }, readingTree);
  if (!isSheet(sheet)) throw new Error(sheet.reason);
  return sheet.heading;
}

const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';

describe('the unit', () => {
  it.each<[string, readonly (readonly CellValue[])[], string | null]>([
    ['after its label', [['Đơn vị: UBND Phường A']], 'UBND Phường A'],
    ['right after its colon', [['Đơn vị:UBND Phường A']], 'UBND Phường A'],
    ['after a longer label', [['Đơn vị tự chấm điểm: Phòng Tài chính - Kế hoạch']], 'Phòng Tài chính - Kế hoạch'],
    ['in the next cell', [['Tên cơ quan, đơn vị', 'UBND Phường B']], 'UBND Phường B'],
    ['in a cell further on', [['Đơn vị:', null, null, 'Trung tâm Văn hóa']], 'Trung tâm Văn hóa'],
    ['below other lines of its cell', [['PHIẾU TỰ CHẤM ĐIỂM\nĐơn vị: UBND Phường C']], 'UBND Phường C'],
    ['with its kind for a label', [['Phường: Bình An']], 'UBND Phường Bình An'],
    ['with its kind twice', [['UBND xã: Xã Tân Phú']], 'Xã Tân Phú'],
    ['in capitals', [['ĐƠN VỊ: ỦY BAN NHÂN DÂN PHƯỜNG BÌNH AN']], 'UBND Phường Bình An'],
    ['in decomposed letters', [['Đơn vị: UBND Phường Ã'.normalize('NFD')]], 'UBND Phường Ã'],
    ['without the dots to write on', [['Đơn vị: ……UBND Phường A……']], 'UBND Phường A'],
    [
      'in the title',
      [['PHIẾU TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH CỦA UBND PHƯỜNG AN PHÚ NĂM 2025']],
      'UBND Phường An Phú',
    ],
    ['in the title, with a remark behind it', [['Bảng tự chấm điểm của Sở Nội vụ (lần 2)']], 'Sở Nội vụ'],
    ['in the letterhead', [['ỦY BAN NHÂN DÂN\nPHƯỜNG A', null, motto]], 'UBND Phường A'],
    [
      'in a letterhead of several rows',
      [['UBND QUẬN 6', null, motto], ['PHÒNG VĂN HÓA - XÃ HỘI'], ['Số: 12/BC-VHXH']],
      'Phòng Văn hóa - Xã hội',
    ],
    [
      'in a letterhead that does not begin in column A',
      [
        [null, null, 'ỦY BAN NHÂN DÂN', null, motto],
        [null, null, 'XÃ TÂN PHÚ'],
      ],
      'UBND Xã Tân Phú',
    ],
    ['in a letterhead that names no committee', [['PHƯỜNG A', motto]], 'Phường A'],
    ['as one line of a letterhead', [['ỦY BAN NHÂN DÂN PHƯỜNG 11']], 'UBND Phường 11'],
    ['label before letterhead', [['ỦY BAN NHÂN DÂN\nTHÀNH PHỐ MẪU', motto], ['Đơn vị: Phường A']], 'Phường A'],
    ['nowhere', [['PHIẾU TỰ CHẤM ĐIỂM', motto]], null],
    [
      'label left blank: the letterhead is the office’s',
      [['UBND TỈNH MẪU\nSỞ NỘI VỤ', motto], ['Đơn vị: ………………']],
      null,
    ],
    ['label left blank before another label', [['Đơn vị:', 'Năm đánh giá:']], null],
    [
      'not every unit',
      [['PHIẾU TỰ CHẤM ĐIỂM CỦA CÁC SỞ, BAN, NGÀNH'], ['PHIẾU TỰ CHẤM ĐIỂM CỦA UBND CÁC XÃ, PHƯỜNG']],
      null,
    ],
    ['not the unit of measure', [['Đơn vị tính: điểm']], null],
    ['not the motto', [['ỦY BAN NHÂN DÂN', motto]], null],
    [
      'not the body of a decision',
      [
        ['(Kèm theo Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh)'],
        ['BẢNG CHẤM ĐIỂM (kèm theo Quyết định của UBND tỉnh)'],
      ],
      null,
    ],
  ])('%s', (_name, above, expected) => expect(headingOf(above).unit?.text ?? null).toBe(expected));

  it('knows its cell', () => {
    expect(headingOf([['Tên cơ quan, đơn vị', null, 'UBND Phường B']]).unit?.cell).toEqual({
      tab: 'Phiếu',
      row: 0,
      column: 2,
    });
    expect(headingOf([['ỦY BAN NHÂN DÂN'], ['PHƯỜNG A']]).unit?.cell).toEqual({ tab: 'Phiếu', row: 1, column: 0 });
  });
});

describe('a name in capitals', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN PHƯỜNG BÌNH AN', 'UBND Phường Bình An'],
    ['UỶ BAN NHÂN DÂN XÃ TÂN PHÚ', 'UBND Xã Tân Phú'],
    ['PHÒNG VĂN HÓA - XÃ HỘI', 'Phòng Văn hóa - Xã hội'],
    ['SỞ NỘI VỤ', 'Sở Nội vụ'],
    ['PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['VĂN PHÒNG HĐND VÀ UBND', 'Văn phòng HĐND và UBND'],
    ['TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG', 'Trung tâm Phục vụ hành chính công'],
    ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'Sở Lao động - Thương binh và Xã hội'],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Sở Nông nghiệp và Môi trường'],
    ['BAN QUẢN LÝ DỰ ÁN', 'Ban Quản lý dự án'],
    ['THÀNH PHỐ THỦ ĐỨC', 'Thành phố Thủ Đức'],
    ['UBND THỊ TRẤN CỦ CHI', 'UBND Thị trấn Củ Chi'],
    ['UBND ĐẶC KHU CÔN ĐẢO', 'UBND Đặc khu Côn Đảo'],
    ['UBND QUẬN 6', 'UBND Quận 6'],
    ['THANH TRA QUẬN 6', 'Thanh tra Quận 6'],
  ])('%s is %s', (typed, expected) => expect(properName(typed)).toBe(expected));

  it.each(['UBND phường A', 'Phòng Nội vụ', 'Ubnd Phường a', '', '6'])(
    '%j, in small letters, stays as typed',
    (typed) => expect(properName(typed)).toBe(typed),
  );
});

describe('the year', () => {
  it.each<[readonly (readonly CellValue[])[], number | null]>([
    [[['PHIẾU TỰ CHẤM ĐIỂM NĂM 2025']], 2025],
    [[['PHIẾU TỰ CHẤM ĐIỂM'], ['NĂM 2025']], 2025],
    [[['Năm đánh giá', 2025]], 2025],
    [[['Năm đánh giá', null, '2025']], 2025],
    [[['Năm đánh giá: 2025']], 2025],
    [[['Năm: 2025']], 2025],
    [[['(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 12 năm 2024)'], ['PHIẾU TỰ CHẤM ĐIỂM NĂM 2025']], 2025],
    [[['Quận 6, ngày 05 tháng 01 năm 2026'], ['PHIẾU TỰ CHẤM ĐIỂM']], null],
    [[['(Kèm theo Quyết định số 15/QĐ-UBND năm 2024)'], ['PHIẾU TỰ CHẤM ĐIỂM']], null],
    [[['So với năm 2024'], ['BẢNG TỰ CHẤM ĐIỂM NĂM 2025']], 2025],
    [[['PHIẾU TỰ CHẤM ĐIỂM NĂM 2024'], ['Năm đánh giá', 2025]], 2025],
    [[['Số lượng', 2025]], null],
    [[['Năm thứ', 5]], null],
    [[['Năm', 2025.5]], null],
    [[['PHIẾU TỰ CHẤM ĐIỂM'], ['Áp dụng cho năm 2025']], 2025],
  ])('of %j is %s', (above, expected) => expect(headingOf(above).year?.value ?? null).toBe(expected));

  it('may stand in the heading of the scores', () => {
    const rows = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm năm 2024', 'Điểm tự chấm năm 2025'],
      ['1.2', 'Tin, bài tuyên truyền', 1.5, 1, 1.5],
    ];
    expect(headingOf([['PHIẾU TỰ CHẤM ĐIỂM']], [], rows).year).toEqual({
      value: 2025,
      cell: { tab: 'Phiếu', row: 1, column: 4 },
    });
  });
});

describe('the title', () => {
  it.each<[CellValue, string | null]>([
    ['PHIẾU TỰ CHẤM ĐIỂM NĂM 2025', 'PHIẾU TỰ CHẤM ĐIỂM NĂM 2025'],
    ['Bảng  tự đánh giá,\nchấm điểm', 'Bảng tự đánh giá,'],
    ['BÁO CÁO TỰ ĐÁNH GIÁ', 'BÁO CÁO TỰ ĐÁNH GIÁ'],
    ['Kết quả tự chấm điểm', 'Kết quả tự chấm điểm'],
    ['(Kèm theo Quyết định ban hành bảng chấm điểm)', null],
    ['Đơn vị: UBND Phường A', null],
  ])('%j gives %j', (cell, expected) => expect(headingOf([[cell]]).title?.text ?? null).toBe(expected));
});

describe('the day of the sheet', () => {
  it.each([
    ['A, ngày 15 tháng 12 năm 2025', '2025-12-15'],
    ['Quận 6, ngày 05 tháng 01 năm 2026', '2026-01-05'],
    ['ngày 5 tháng 1 năm 2026.', '2026-01-05'],
    ['TP. Hồ Chí Minh, ngày 15/12/2025', '2025-12-15'],
    ['Ngày: 15/12/2025', '2025-12-15'],
    ['An Phú,  ngày 15 tháng 12 năm 2025'.normalize('NFC'), '2025-12-15'],
    ['ngày … tháng … năm 2025', null],
    ['ngày 31 tháng 6 năm 2025', null],
    ['Kế hoạch số 12/KH-UBND ngày 15 tháng 12 năm 2025', null],
    ['Hạn nộp: trước ngày 15/12/2025', null],
    ['15/12/2025', null],
    [`${'a '.repeat(4000)}ngày 15 tháng 12 năm 2025`, null],
  ])('%s', (text, expected) => {
    const day = sheetDayIn(text);
    expect(day === null ? null : formatIsoDay(day)).toBe(expected);
  });

  it('stands below the table rather than above it', () => {
    const above = [['A, ngày 05 tháng 01 năm 2025']];
    const signatures = [[], [null, null, 'A, ngày 15 tháng 12 năm 2025']];
    expect(headingOf(above, signatures).day).toEqual({
      value: dayOf(2025, 12, 15),
      cell: { tab: 'Phiếu', row: 5, column: 2 },
    });
    expect(headingOf(above).day).toEqual({ value: dayOf(2025, 1, 5), cell: { tab: 'Phiếu', row: 0, column: 0 } });
    expect(headingOf([]).day).toBeNull();
  });
});
