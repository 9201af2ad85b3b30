import { describe, expect, it } from 'vitest';
import { findingsOn, messagesOn, placesOn, type Given } from '../../support/findings-on.ts';
import { table, one, plan, news, two, papers, opinion, total } from '../../support/totals-table.ts';

describe('the total of a group', () => {
  it('names both numbers and the item', () => {
    expect(messagesOn('total-differs', table(one('3,5'), plan(), news()))).toEqual([
      'Tổng mục 1 ghi 3,5, cộng các mục con được 3. Ghi lại tổng.',
    ]);
  });

  it.each([
    ['3', []],
    ['3,01', ['total-differs D2 note']],
    ['2,99', ['total-differs D2 note']],
    ['3,011', ['total-differs D2 error']],
    ['', []],
  ])('of %s over a sum of 3', (self, places) =>
    expect(placesOn('total-', table(one(self), plan(), news()))).toEqual(places),
  );

  it('may count or leave out what a unit scored in a survey item by mistake', () => {
    expect(placesOn('total-', table(two('1,5'), papers(), opinion('1')))).toEqual([]);
    expect(placesOn('total-', table(two('2,5'), papers(), opinion('1')))).toEqual([]);
    expect(placesOn('total-', table(two('2'), papers(), opinion('1')))).toEqual(['total-differs D2 error']);
  });

  it('may leave out numbers kept as text, which the sheet itself does not add', () => {
    expect(placesOn('total-', table(one('1'), plan('"2"'), news()))).toEqual([]);
    expect(placesOn('total-', table(one('3'), plan('"2"'), news()))).toEqual([]);
  });

  it('may count an item not applicable as full points where the set gives them', () => {
    const rows = (self: string): string =>
      table(
        `3 | Thủ tục hành chính | 2 | ${self} |`,
        `3.1 | Công khai và rà soát thủ tục | 2 | ${self} |`,
        '3.1.1 | Hình thức công khai thủ tục hành chính | 1 | 1 | 12/TB-UBND ngày 05/01/2025',
        '3.1.2 | Tỷ lệ phản ánh, kiến nghị trả lời đúng hạn | 1 | Không áp dụng |',
      );
    expect(placesOn('total-', rows('1'))).toEqual([]);
    expect(placesOn('total-', rows('2'))).toEqual([]);
    expect(placesOn('total-', rows('1,5'))).toHaveLength(1);
  });

  it('is not judged on a sheet that holds no item under it', () => {
    expect(placesOn('total-', table(one('3'), two('1,5'), papers()), { codes: ['1.1', '2.1'] })).toEqual([]);
  });

  it('is not judged while an item under it cannot be read', () => {
    expect(placesOn('total-', table(one('9'), plan('ngày 01/5/2025'), news()))).toEqual([]);
  });

  it('is only said where it stands, not again in every total above it', () => {
    const rows = table(
      '3 | Thủ tục hành chính | 9 | 7 |',
      '3.1 | Công khai và rà soát thủ tục | 2 | 3 |',
      '3.1.1 | Hình thức công khai thủ tục hành chính | 1 | 1 | 12/TB-UBND ngày 05/01/2025',
      '3.1.2 | Tỷ lệ phản ánh, kiến nghị trả lời đúng hạn | 1 | 1 | 13/BC-UBND ngày 05/01/2025 (trang 1)',
      '3.2 | Giải quyết hồ sơ | 7 | 4 |',
      '3.2.1 | Tỷ lệ hồ sơ trả kết quả đúng hạn | 3 | 3 | 14/BC-UBND ngày 05/01/2025 (trang 1)',
      '3.2.4 | Nhận hồ sơ của người dân ngoài địa bàn | 1 | 1 | 15/TB-UBND ngày 05/01/2025',
      total('7', '6'),
    );
    expect(placesOn('total-', rows)).toEqual(['total-differs D3 error', 'total-row-differs D9 note']);
    expect(messagesOn('total-row-differs', rows)).toEqual([
      'Dòng "Tổng cộng" ghi 7, khớp với các tổng đang ghi, nhưng cộng từ các mục chấm được 6. Sửa tổng mục 3 trước.',
    ]);
  });

  it('says of a typed number among formulas that the formula is gone, once', () => {
    const typed = (self: string): string =>
      table(one('=SUM(D3:D4) → 3'), plan(), news(), two(self), papers(), opinion());
    expect(placesOn('total-', typed('1,5'))).toEqual(['total-overwritten D5 warning']);
    expect(placesOn('total-', typed('2'))).toEqual(['total-differs D5 error']);
    expect(messagesOn('total-differs', typed('2'))[0]).toContain('khôi phục công thức');
    expect(findingsOn('total-', typed('2'))[0]?.fix).toBeNull();
  });

  it('is not called typed over by a host that cannot tell formulas', () => {
    const given: Given = { grid: ({ tab, rows }) => ({ tab, rows }) };
    expect(
      placesOn('total-', table(one('=SUM(D3:D4) → 3'), plan(), news(), two('1,5'), papers(), opinion()), given),
    ).toEqual([]);
  });

  it('is not called typed over where as many totals of its level are typed as are formulas', () => {
    const rows = table(
      one('=SUM(D3:D4) → 3'),
      plan(),
      news(),
      two('1,5'),
      papers(),
      opinion(),
      '4 | Công vụ | 1 | 1 |',
      '4.1 | Kế hoạch đào tạo, bồi dưỡng | 1 | 1 | 12/KH-UBND ngày 05/01/2025',
    );
    expect(placesOn('total-', rows)).toEqual([]);
  });
});

describe('the formula of a group', () => {
  it('that passes over an item is said once, with the item and its cell', () => {
    const rows = table(one('=SUM(D4) → 1'), plan(), news());
    expect(placesOn('total-', rows)).toEqual(['total-formula-misses-child D2 error']);
    expect(messagesOn('total-', rows)).toEqual([
      'Công thức tổng mục 1 (=SUM(D4)) bỏ sót mục 1.1, thiếu 2 điểm. Thêm ô D3 vào công thức.',
    ]);
  });

  it('that stops early passes over the last item', () => {
    expect(placesOn('total-', table(one('=SUM(D3:D3) → 2'), plan(), news()))).toEqual([
      'total-formula-misses-child D2 error',
    ]);
  });

  it('that passes over an item of 0 points is a warning, since the total is right so far', () => {
    expect(placesOn('total-', table(one('=SUM(D3) → 2'), plan(), news('0')))).toEqual([
      'total-formula-misses-child D2 warning',
    ]);
  });

  it('may reach an item through the items under it', () => {
    const rows = (formula: string): string =>
      table(
        `3 | Thủ tục hành chính | 2 | ${formula} → 2 |`,
        '3.1 | Công khai và rà soát thủ tục | 2 | =D4+D5 → 2 |',
        '3.1.1 | Hình thức công khai thủ tục hành chính | 1 | 1 | 12/TB-UBND ngày 05/01/2025',
        '3.1.2 | Tỷ lệ phản ánh, kiến nghị trả lời đúng hạn | 1 | 1 | 13/BC-UBND ngày 05/01/2025 (trang 1)',
      );
    expect(placesOn('total-', rows('=SUM(D4:D5)'))).toEqual([]);
    expect(placesOn('total-', rows('=D3'))).toEqual([]);
    expect(placesOn('total-', rows('=SUM(D4)'))).toEqual(['total-formula-misses-child D2 error']);
  });

  it('need not hold survey items, nor rows that the sheet lacks', () => {
    expect(placesOn('total-', table(two('=D3 → 1,5'), papers(), opinion()))).toEqual([]);
    expect(placesOn('total-', table(one('=D3 → 2'), plan()), { codes: ['1.1', '1.3'] })).toEqual([]);
  });

  it('that is no simple sum is judged by its value only', () => {
    expect(placesOn('total-', table(one('=SUMIF(A3:A4,"<>",D3:D4) → 3'), plan(), news()))).toEqual([]);
    expect(placesOn('total-', table(one('=D3*1 → 2'), plan(), news()))).toEqual(['total-differs D2 error']);
  });
});
