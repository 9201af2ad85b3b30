import { describe, expect, it } from 'vitest';
import { findingsOn, messagesOn, placesOn } from '../../support/findings-on.ts';
import { table, one, plan, news, two, papers, opinion, total } from '../../support/totals-table.ts';

describe('the total row', () => {
  const rows = (self: string, max?: string, title?: string): string =>
    table(one('3'), plan(), news(), two('1,5'), papers(), opinion(), total(self, max, title));

  it.each([
    ['4,5', []],
    ['4,51', ['total-row-differs D8 note']],
    ['5', ['total-row-differs D8 error']],
    ['9', ['total-counts-groups D8 error']],
    ['=SUM(D2:D7) → 9', ['total-counts-groups D8 error']],
    ['=D2 → 3', ['total-row-misses-field D8 error']],
    ['=D2+D5 → 4,5', []],
    ['=D3+D4+D6 → 4,5', []],
    ['', []],
  ])('of %s over fields of 3 and 1,5', (self, places) => expect(placesOn('total-', rows(self))).toEqual(places));

  it.each([
    ['6,5', []],
    ['13', ['total-counts-options C8 error']],
    ['=SUM(C2:C7) → 13', ['total-counts-options C8 error']],
    ['6', ['total-max-differs C8 error']],
    ['', []],
  ])('with a maximum of %s over fields of 3,5 and 3', (max, places) =>
    expect(placesOn('total-', rows('4,5', max))).toEqual(places),
  );

  it.each(['Cộng mục 1', 'Tổng điểm lĩnh vực 1', 'Cộng 1', 'Tổng cộng phần I'])('may be a subtotal: %s', (title) => {
    const subtotals = (first: string): string =>
      table(
        one('3'),
        plan(),
        news(),
        total(first, '3,5', title),
        two('1,5'),
        papers(),
        opinion(),
        total('1,5', '3', 'Cộng mục 2'),
        total('4,5'),
      );
    expect(placesOn('total-', subtotals('3'))).toEqual([]);
    expect(placesOn('total-', subtotals('4'))).toEqual(['total-row-differs D5 error']);
  });

  it('in the middle of the table adds up the fields above it, or the last of them', () => {
    const middle = (self: string): string =>
      table(
        one('3'),
        plan(),
        news(),
        two('1,5'),
        papers(),
        opinion(),
        total(self, ''),
        '4 | Công vụ | 1 | 1 |',
        '4.1 | Kế hoạch đào tạo, bồi dưỡng | 1 | 1 | 12/KH-UBND ngày 05/01/2025',
      );
    expect(placesOn('total-', middle('4,5'))).toEqual([]);
    expect(placesOn('total-', middle('1,5'))).toEqual([]);
    expect(placesOn('total-', middle('5,5'))).toEqual(['total-row-differs D8 error']);
  });

  it('on top of the table adds up all that follows', () => {
    expect(placesOn('total-', table(total('3', '3,5', 'TỔNG SỐ'), one('3'), plan(), news()))).toEqual([]);
    expect(placesOn('total-', table(total('4', '3,5', 'TỔNG SỐ'), one('3'), plan(), news()))).toEqual([
      'total-row-differs D2 error',
    ]);
  });

  it('of a page is left alone', () => {
    expect(placesOn('total-', rows('1', '1', 'Cộng trang 1'))).toEqual([]);
  });

  it('of surveys or bonus points is left alone', () => {
    expect(placesOn('total-', rows('1', '1', 'Tổng điểm điều tra xã hội học'))).toEqual([]);
    expect(placesOn('total-', rows('1', '1', 'Tổng điểm thưởng'))).toEqual([]);
  });

  it('may count the bonus or not', () => {
    const bonus = (self: string, max: string): string =>
      table(
        one('3'),
        plan(),
        news(),
        '5 | Điểm thưởng | 2 | 1 |',
        '5.1 | Mô hình được cấp trên khen thưởng | 1,5 | 1 | 12/QĐ-UBND ngày 05/01/2025',
        total(self, max),
      );
    for (const max of ['3,5', '5'])
      for (const self of ['3', '4']) expect(placesOn('total-', bonus(self, max))).toEqual([]);
    expect(placesOn('total-', bonus('5', '5'))).toEqual(['total-row-differs D7 error']);
  });

  it('with a typed number under formulas is called typed over while it is right', () => {
    const formulas = (self: string): string =>
      table(one('=SUM(D3:D4) → 3'), plan(), news(), two('=D6 → 1,5'), papers(), opinion(), total(self));
    expect(placesOn('total-', formulas('4,5'))).toEqual(['total-row-overwritten D8 warning']);
    expect(placesOn('total-', formulas('4'))).toEqual(['total-row-differs D8 error']);
    expect(placesOn('total-', formulas('=D2+D5 → 4,5'))).toEqual([]);
  });
});

describe('a maximum', () => {
  it('of a group may shrink by what is not applicable below it, and that of the item to 0', () => {
    const rows = (group: string, item: string): string =>
      table(
        `4 | Công vụ | ${group} | 1 |`,
        '4.1 | Kế hoạch đào tạo, bồi dưỡng | 1 | 1 | 12/KH-UBND ngày 05/01/2025',
        `4.10 | Tỷ lệ báo cáo gửi qua hệ thống | ${item} | Không áp dụng |`,
      );
    for (const group of ['2', '1'])
      for (const item of ['1', '0']) expect(placesOn('max-edited', rows(group, item))).toEqual([]);
    expect(placesOn('max-edited', rows('1,5', '1'))).toEqual(['max-edited C2 error']);
    expect(placesOn('max-edited', rows('2', '0,5'))).toEqual(['max-edited C4 error']);
  });

  it('of a group that follows an edited item is not said again', () => {
    expect(
      placesOn('max-edited', table('1 | Chỉ đạo, điều hành | 4,5 | 3 |', plan().replace('| 2 |', '| 3 |'), news())),
    ).toEqual(['max-edited C3 error']);
  });

  it.each([
    ['"2 điểm"', []],
    ['"2,000"', []],
    ['"2"', []],
    ['"3 điểm"', ['max-edited C3 error']],
  ])('written %s', (max, places) => {
    expect(placesOn('max-edited', table(one('3'), plan().replace('| 2 |', `| ${max} |`), news()))).toEqual(places);
  });

  it.each([
    ['', []],
    ['0', []],
    ['-1', []],
    ['1', []],
    ['-2', ['max-edited C3 error']],
  ])('of an item that only takes off points may be %s', (max, places) => {
    expect(
      placesOn(
        'max-edited',
        table('6 | Điểm trừ | | |', `6.1 | Vi phạm bị phê bình bằng văn bản | ${max} | 0 |`, plan(), news()),
      ),
    ).toEqual(places);
  });

  it('that is no number any more is named as it stands', () => {
    expect(messagesOn('max-edited', table(one('3'), plan().replace('| 2 |', '| hai |'), news()))).toEqual([
      '"Điểm tối đa" của mục 1.1 trong bộ tiêu chí là 2, ô đang ghi "hai". Ghi lại 2.',
    ]);
    expect(
      messagesOn('max-edited', table(one('3'), plan().replace('| 2 |', '| ngày 02/01/2025 |'), news()))[0],
    ).toContain('ô đang ghi một ngày');
  });

  it('is not proposed in place of a formula', () => {
    expect(findingsOn('max-edited', table(one('3').replace('3,5', '=C3*2 → 4'), plan(), news()))[0]?.fix).toBeNull();
    expect(findingsOn('max-edited', table(one('3').replace('3,5', '4'), plan(), news()))[0]?.fix).toMatchObject({
      value: 3.5,
    });
  });
});
