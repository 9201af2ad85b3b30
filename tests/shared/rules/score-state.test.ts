import { describe, expect, it } from 'vitest';
import { messagesOf, toldOf } from '../../support/check-row.ts';

describe('an empty score', () => {
  it('is asked for, and is proposed where the row says what it is', () => {
    expect(toldOf('1.1', {})).toEqual(['warning score-empty']);
    expect(toldOf('3.2.1', { part: '98', whole: '100' })).toEqual(['warning score-empty -> 2']);
    expect(toldOf('3.2.4', { note: 'Không được giao nhiệm vụ này' })).toEqual(['warning score-empty -> Không áp dụng']);
    expect(toldOf('1.1', { note: 'Không được giao nhiệm vụ này' })).toEqual(['warning score-empty']);
  });

  it('is nothing in a survey or bonus item, and little in one that only takes points off', () => {
    expect([toldOf('2.3', {}), toldOf('5.1', {}), toldOf('6.1', {})]).toEqual([[], [], ['note score-empty']]);
  });

  it('offers "Không áp dụng" only where the set allows it', () => {
    expect(messagesOf('1.1', {})).toEqual(['Nhập điểm tự chấm cho mục 1.1.']);
    expect(messagesOf('3.2.4', {})).toEqual([
      'Nhập điểm tự chấm cho mục 3.2.4, hoặc ghi "Không áp dụng" và nêu lý do.',
    ]);
  });
});

describe('"không áp dụng"', () => {
  it.each([
    ['Không áp dụng', '', ['error score-not-applicable-unexplained']],
    ['KAD', 'Không được giao nhiệm vụ', []],
    ['Không phát sinh', '', []],
    ['-', '', ['ask score-dash']],
    ['-', 'Không phát sinh', []],
    ['0', 'Không phát sinh', ['ask score-zero-for-not-applicable -> Không áp dụng']],
    ['0', 'Chưa thực hiện', []],
    ['1', 'Không phát sinh', []],
  ])('"%s" with the note "%s" where it is allowed', (self, note, told) =>
    expect(toldOf('3.2.4', { self, note })).toEqual(told),
  );

  it.each([
    ['KCN', ['error score-not-applicable-forbidden']],
    ['Không phát sinh', ['error score-not-applicable-forbidden']],
    ['-', ['ask score-dash']],
    ['0', []],
  ])('"%s" where it is not allowed', (self, told) =>
    expect(toldOf('1.1', { self, note: 'Đơn vị không thực hiện nội dung này' })).toEqual(told),
  );

  it('tells what it does to the points', () => {
    expect(messagesOf('3.2.4', { self: 'KAD' })[0]).toContain('Điểm tối đa của đơn vị sẽ giảm 1 điểm.');
    expect(messagesOf('3.1.2', { self: 'KAD' })[0]).toContain('Mục này được tính đủ 1 điểm khi không áp dụng.');
    expect(messagesOf('4.4', { self: 'KAD' })[0]).toContain('thang riêng');
  });

  it('is not asked about beside numbers that were reached', () => {
    expect(toldOf('3.2.2', { self: '0', part: '10', whole: '90', note: 'Không phát sinh' })).toEqual([]);
  });
});

describe('a survey item', () => {
  it.each([
    ['1', ['error survey-self-scored -> empty']],
    ['0', ['warning survey-self-scored -> empty']],
    ['"0,8"', ['error survey-self-scored -> empty']],
    ['0,8 điểm', ['error survey-self-scored -> empty']],
    ['ngày 01/5/2025', ['error survey-self-scored -> empty']],
    ['9', ['error survey-self-scored -> empty']],
    ['', []],
    ['-', []],
    ['x', []],
    ['KAD', []],
    ['Điều tra xã hội học', []],
    ['#REF!', ['error score-is-error']],
  ])('with "%s" as self score', (self, told) => expect(toldOf('2.3', { self })).toEqual(told));
});

describe('a number as people write it', () => {
  it.each([
    ['"1"', ['error number-is-text -> 1']],
    ['"1,0"', ['error number-is-text -> 1']],
    ['"0.5"', ['error score-not-on-scale', 'error number-is-text -> 0.5']],
    ['"1.000"', ['ask number-ambiguous -> 1']],
    ['"2.000"', ['ask number-ambiguous -> 2']],
    ['"5.000"', ['ask number-ambiguous']],
    ['"1,234"', ['ask number-ambiguous']],
    ['1 điểm', ['error number-with-unit -> 1']],
    ['"1đ"', ['error number-with-unit -> 1']],
    ['1,7 điểm', ['error number-with-unit']],
    ['"50%"', ['error number-with-unit']],
    ['l', ['error score-is-text']],
    ['１', ['error number-look-alike -> 1']],
    ['1,O', ['error number-look-alike -> 1']],
    ['½', ['error number-look-alike']],
    ['Đạt', ['error score-is-text']],
    ['TRUE', ['error score-is-text']],
    ['#DIV/0!', ['error score-is-error']],
    ['"  "', ['warning score-empty']],
  ])('%s in an item of 0, 1 or 2 points', (self, told) => expect(toldOf('1.1', { self })).toEqual(told));

  it('shows both readings and proposes the one within the maximum', () => {
    expect(messagesOf('1.1', { self: '"1.000"' })).toEqual([
      'Ô điểm mục 1.1 ghi "1.000", có thể là 1 hoặc 1000. Chỉ 1 nằm trong điểm tối đa 2; xác nhận và nhập lại 1.',
    ]);
    expect(messagesOf('1.1', { self: '"5.000"' })).toEqual([
      'Ô điểm mục 1.1 ghi "5.000", có thể là 5 hoặc 5000. Chọn một giá trị và nhập lại.',
    ]);
  });

  it('keeps what the person typed, a very long text cut', () => {
    expect(messagesOf('1.1', { self: `Đạt ${'a'.repeat(100)}` })[0]).toMatch(/^Ô điểm mục 1.1 ghi "Đạt a{55}…"\./);
  });
});

describe('a date in a score cell', () => {
  it.each([
    ['typed as 1,5 in a Vietnamese file', '1.4', 'ngày 01/5/2025', ['error score-is-date -> 1.5']],
    ['typed as 1.5 in an American file', '1.4', 'ngày 05/01/2025', ['error score-is-date -> 1.5']],
    ['of which no reading is within the maximum', '1.1', 'ngày 15/12/2025', ['error score-is-date']],
    ['of which the reading is off the scale', '1.1', 'ngày 01/5/2025', ['error score-is-date']],
  ])('%s', (_, code, self, told) => expect(toldOf(code, { self })).toEqual(told));

  it('is told by its day and the number that was probably typed', () => {
    expect(messagesOf('1.4', { self: 'ngày 01/5/2025' })).toEqual([
      'Ô điểm mục 1.4 đang là ngày 01/5. Nếu đã gõ 1,5, nhập lại 1,5 và đặt định dạng số cho ô.',
    ]);
    expect(messagesOf('1.2', { self: 'ngày 01/02/2025', part: '25', whole: '25' })).toEqual([
      'Ô điểm mục 1.2 đang là ngày 01/02. Nếu đã gõ 1,2, nhập lại 1,2 và đặt định dạng số cho ô. Theo số liệu của mục, điểm là 2.',
    ]);
    expect(messagesOf('1.1', { self: 'ngày 15/12/2025' })).toEqual([
      'Ô điểm mục 1.1 đang là ngày 15/12. Nhập lại điểm và đặt định dạng số cho ô.',
    ]);
  });
});

it.each([
  ['#DIV/0!', 'chia cho 0'],
  ['#REF!', 'đã bị xóa'],
  ['#NAME?', 'tên hàm'],
  ['#VALUE!', 'ô chữ'],
  ['#N/A', 'không tìm thấy'],
  ['#SPILL!', 'không tính được'],
])('says what %s means', (self, words) => expect(messagesOf('1.1', { self })[0]).toContain(words));
