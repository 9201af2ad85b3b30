import { describe, expect, it } from 'vitest';
import { formatIsoDay } from '../../../shared/base/day.ts';
import { findDocuments, namesPage, type DocumentReference } from '../../../shared/base/document-number.ts';

const only = (text: string): DocumentReference => {
  const found = findDocuments(text);
  expect(found.map((each) => each.text)).toHaveLength(1);
  return found[0] as DocumentReference;
};
const normalised = (text: string): string[] => findDocuments(text).map((each) => each.normalised);
const iso = (reference: DocumentReference): string | null =>
  reference.day === null ? null : formatIsoDay(reference.day);

describe('the date of issue', () => {
  it.each([
    ['312/KH-UBND ngày 02/7/2024', '2024-07-02', '02/7/2024'],
    ['312/KH-UBND, ngày 02/07/2024', '2024-07-02', '02/07/2024'],
    ['312/KH-UBND (02/7/2024)', '2024-07-02', '02/7/2024'],
    ['312/KH-UBND 02-07-2024', '2024-07-02', '02-07-2024'],
    ['312/KH-UBND ngày 2.7.2024', '2024-07-02', '2.7.2024'],
    ['312/KH-UBND ngày 02 / 7 / 2024', '2024-07-02', '02 / 7 / 2024'],
    ['312/KH-UBND ngày 02 tháng 7 năm 2024', '2024-07-02', '02 tháng 7 năm 2024'],
    ['312/KH-UBND Ngày 02 tháng 07 năm 2024', '2024-07-02', '02 tháng 07 năm 2024'],
    ['312/KH-UBND ban hành ngày 02/7/2024', '2024-07-02', '02/7/2024'],
    ['312/KH-UBND\nngày 02/7/2024', '2024-07-02', '02/7/2024'],
    ['312/KH-UBND của UBND Quận 6 ngày 02/7/2024', '2024-07-02', '02/7/2024'],
    ['312/KH-UBND do Chủ tịch UBND ký ngày 02 tháng 7 năm 2024', '2024-07-02', '02 tháng 7 năm 2024'],
    ['312/KH-UBND ngày 31/6/2025', null, '31/6/2025'],
    ['312/KH-UBND ngày 29/02/2025', null, '29/02/2025'],
    ['312/KH-UBND ngày 31 tháng 6 năm 2025', null, '31 tháng 6 năm 2025'],
    ['312/KH-UBND ngày 02/13/2024', null, '02/13/2024'],
    ['312/KH-UBND ngày 02/7/24', null, '02/7/24'],
    ['312/KH-UBND ngày 12/11/24', null, '12/11/24'],
    ['312/KH-UBND  ,  ngày  :  02/7/2024', '2024-07-02', '02/7/2024'],
    ['312/KH-UBND ký  ngày 02/7/2024', '2024-07-02', '02/7/2024'],
    ['312/KH-UBND đề ngày 02/7/2024', '2024-07-02', '02/7/2024'],
    ['312/KH-UBND [02/7/2024]', '2024-07-02', '02/7/2024'],
    ['312/KH-UBND  (  do UBND Quận 6 ngày  02/7/2024)', '2024-07-02', '02/7/2024'],
    ['312/KH-UBND', null, null],
    ['312/KH-UBND ngày 02/7', null, null],
    ['312/KH-UBND năm 2024', null, null],
    ['312/KH-UBND của UBND Quận 6 về việc báo cáo trước ngày 15/7/2024', null, null],
    ['312/KH-UBND của UBND Quận 6 về nhiệm vụ giao ngày 15/7/2024', null, null],
    ['312/KH-UBND của UBND Quận 6 sau ngày 15/7/2024', null, null],
    ['312/KH-UBND của UBND Quận 6 đến ngày 15/7/2024', null, null],
    ['312/KH-UBND của UBND Quận 6 từ ngày 15/7/2024', null, null],
    ['312/KH-UBND của UBND Quận 6 trong ngày 15/7/2024', null, null],
    ['312/KH-UBND của UBND Quận 6 hạn ngày 15/7/2024', null, null],
    ['312/KH-UBND của UBND Quận 6 trước ngày 15/7/2024', null, null],
    ['312/KH-UBND; họp ngày 15/7/2024', null, null],
    ['312/KH-UBND, mục 1.2.10', null, null],
    ['312/KH-UBND 1.2.10', null, null],
    ['312/KH-UBND đạt 61/80', null, null],
  ])('%j', (text, day, dayText) => {
    const reference = only(text);
    expect([iso(reference), reference.dayText]).toEqual([day, dayText]);
  });

  it('belongs to the document it follows', () => {
    const found = findDocuments('12/BC-UBND; 13/BC-UBND ngày 05/8/2025\n14/KH-UBND ngày 06/9/2025, 15/KH-UBND');
    expect(found.map((each) => [each.normalised, each.dayText])).toEqual([
      ['12/BC-UBND', null],
      ['13/BC-UBND', '05/8/2025'],
      ['14/KH-UBND', '06/9/2025'],
      ['15/KH-UBND', null],
    ]);
  });
});

describe('several documents in one cell', () => {
  it.each([
    ['12/BC-UBND; 13/BC-UBND', ['12/BC-UBND', '13/BC-UBND']],
    ['12/BC-UBND\n13/BC-UBND', ['12/BC-UBND', '13/BC-UBND']],
    [
      '- Báo cáo số 12/BC-UBND ngày 02/7/2025 của UBND Phường (mục I)\n- Kế hoạch số 5/KH-UBND',
      ['12/BC-UBND', '05/KH-UBND'],
    ],
    ['12/BC-UBND,13/BC-UBND,19-NQ/TW', ['12/BC-UBND', '13/BC-UBND', '19-NQ/TW']],
    ['12/BC-UBND và 13/BC-UBND', ['12/BC-UBND', '13/BC-UBND']],
    ['312/KH-UBND - Báo cáo 12/BC-UBND', ['312/KH-UBND', '12/BC-UBND']],
    ['312/KH-UBND - UBND phường', ['312/KH-UBND']],
    ['312-KH-UBND.pdf', ['312/KH-UBND']],
    ['312/KH-UBND.', ['312/KH-UBND']],
    ['312/KH-UBND/2024', ['312/KH-UBND']],
    ['Số12/BC-UBND', ['12/BC-UBND']],
    ['số:12/BC-UBND', ['12/BC-UBND']],
    ['QĐ 12/QĐ-UBND', ['12/QĐ-UBND']],
  ])('%j', (text, expected) => {
    expect(normalised(text)).toEqual(expected);
  });
});

describe('the page of a document', () => {
  it.each([
    ['205/BC-UBND ngày 03/6/2025 (mục I, trang 6)', true],
    ['205/BC-UBND (trang 6)', true],
    ['205/BC-UBND, tr. 6', true],
    ['205/BC-UBND, tr.6', true],
    ['205/BC-UBND, phụ lục 2', true],
    ['205/BC-UBND, phần thứ nhất', false],
    ['205/BC-UBND, phần a', true],
    ['205/BC-UBND, biểu số 2', true],
    ['205/BC-UBND, chương II', true],
    ['205/BC-UBND: điều 5', true],
    ['205/BC-UBND-trang 5', true],
    ['205/BC-UBND, điểm b khoản 2', true],
    ['Mục III, trang 5 Báo cáo số 205/BC-UBND', true],
    ['MỤC II CỦA 205/BC-UBND', true],
    ['205/BC-UBND, mục đ', true],
    ['205/BC-UBND', false],
    ['205/BC-UBND về mục tiêu cải cách', false],
    ['205/BC-UBND đăng trên trang thông tin điện tử', false],
    ['205/BC-UBND về phần mềm một cửa', false],
    ['205/BC-UBND ngày 05/6/2025', false],
  ])('%j: %s', (text, hasPage) => {
    expect(namesPage(text, findDocuments(text), 0)).toBe(hasPage);
  });

  it('is told apart for several documents by ";", a new line or their order', () => {
    const pages = (text: string): boolean[] => findDocuments(text).map((_, index, all) => namesPage(text, all, index));
    expect(pages('12/BC-UBND (trang 2); 13/BC-UBND')).toEqual([true, false]);
    expect(pages('12/BC-UBND; 13/BC-UBND (trang 2)')).toEqual([false, true]);
    expect(pages('12/BC-UBND\ntrang 2 của 13/BC-UBND')).toEqual([false, true]);
    expect(pages('12/BC-UBND, mục I, 13/BC-UBND')).toEqual([true, false]);
  });
});
