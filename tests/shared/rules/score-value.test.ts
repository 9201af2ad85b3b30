import { describe, expect, it } from 'vitest';
import { checkRows, messagesOf, toldOf } from '../../support/check-row.ts';

describe('a score above the maximum', () => {
  it('is proposed to be what the numbers earn, else the highest that the scale has', () => {
    expect(toldOf('1.2', { part: '78', whole: '100', self: '2,5' })).toEqual(['error score-above-max -> 1.56']);
    expect(toldOf('1.1', { self: '9' })).toEqual(['error score-above-max -> 2']);
    expect(toldOf('5.1', { self: '2' })).toEqual(['error score-above-max -> 1.5']);
  });

  it('is proposed to be the cap where another item limits it', () => {
    const above = checkRows({ '4.1': { self: '0' }, '4.2': { self: '3' } });
    expect(above.map(({ rule, fix }) => [rule, fix?.value])).toEqual([['score-above-max', 1]]);
  });

  it('is told both numbers, and what the row earns', () => {
    expect(messagesOf('1.2', { part: '78', whole: '100', self: '2,5' })).toEqual([
      'Điểm tự chấm 2,5 lớn hơn điểm tối đa 2 của mục 1.2. Nhập điểm từ 0 đến 2. Theo số liệu của mục, điểm là 1,56.',
    ]);
  });
});

describe('a negative score', () => {
  it('is right in an item that only takes points off, down to its limit', () => {
    expect(['-1', '-0,25', '0'].map((self) => toldOf('6.1', { self }))).toEqual([[], [], []]);
    expect(toldOf('6.1', { self: '-1,25' })).toEqual(['error score-not-on-scale']);
  });

  it('is read as what was taken off where the item starts from full points', () => {
    expect(toldOf('2.1', { self: '-0,5' })).toEqual(['error score-negative -> 1.5']);
    expect(toldOf('2.1', { self: '-0,3' })).toEqual(['error score-negative']);
  });
});

describe('a score between the values of the scale', () => {
  it('has no proposal of its own: which of the nearest was meant is for the person', () => {
    expect(toldOf('1.1', { self: '1,5' })).toEqual(['error score-not-on-scale']);
    expect(messagesOf('1.1', { self: '1,5' })).toEqual([
      'Mục 1.1 chỉ nhận 0, 1 hoặc 2 điểm. Ô đang ghi 1,5. Mức gần nhất là 1 hoặc 2.',
    ]);
  });

  it('is judged by the scale that another item leaves', () => {
    const rules = (plan: string, self: string) =>
      checkRows({ '4.1': { self: plan }, '4.2': { self } }).map(({ rule }) => rule);
    expect([rules('1', '2'), rules('0', '2'), rules('0', '1'), rules('', '2'), rules('1,5', '2')]).toEqual([
      [],
      ['score-not-on-scale'],
      [],
      ['score-empty'],
      ['score-above-max'],
    ]);
  });

  it('names the stretch of a formula and what stands beside it', () => {
    expect(messagesOf('3.2.2', { self: '0,4' })).toEqual([
      'Mục 3.2.2 chỉ nhận 0 hoặc từ 1,11 đến 2 điểm. Ô đang ghi 0,4. Mức gần nhất là 0 hoặc 1,11.',
    ]);
  });

  it('is no mistake a hair beside what the formula gives at its floor', () => {
    // 50 of 90 % of 2 points is 1,111; the formula rounds to 1,11, a person may have written 1,105 or 1,1.
    expect(toldOf('3.2.2', { part: '50', whole: '100', self: '1,105' })).toEqual([]);
    expect(toldOf('3.2.2', { part: '50', whole: '100', self: '1,1' })).toEqual(['note score-formula-mismatch -> 1.11']);
    expect(toldOf('3.2.2', { part: '50', whole: '100', self: '1,09' })).toEqual(['error score-not-on-scale -> 1.11']);
  });

  it('is not asked of judged and unread items', () => {
    expect([toldOf('1.4', { self: '0,37' }), toldOf('4.3', { self: '0,9' }), toldOf('5.2', { self: '0,8' })]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('a score beside its formula', () => {
  // 78 % of 2 points is 1,56: every thousandth around it.
  it('is right to within 0,005, a note to within 0,01, an error beyond', () => {
    for (let distance = -20; distance <= 20; distance += 1) {
      const self = String((1560 + distance) / 1000).replace('.', ',');
      const expected =
        Math.abs(distance) <= 5
          ? []
          : [`${Math.abs(distance) <= 10 ? 'note' : 'error'} score-formula-mismatch -> 1.56`];
      expect([self, toldOf('1.2', { part: '78', whole: '100', self })]).toEqual([self, expected]);
    }
  });

  it('is told how the points come about', () => {
    expect(messagesOf('3.2.3', { part: '17', whole: '20', self: '0,9' })).toEqual([
      'Với tỷ lệ 85% (17/20), mục 3.2.3 tính theo công thức được 0,85 điểm. Ô đang ghi 0,9. Nhập 0,85 hoặc sửa lại số liệu.',
    ]);
  });
});

describe('a score beside its numbers', () => {
  it('is a mistake whether it is too high or too low', () => {
    expect(toldOf('3.2.1', { part: '98', whole: '100', self: '3' })).toEqual(['error score-tier-mismatch -> 2']);
    expect(toldOf('3.2.1', { part: '98', whole: '100', self: '0' })).toEqual(['error score-tier-mismatch -> 2']);
  });

  it('is only a warning where a count was read from a sentence', () => {
    expect(toldOf('1.3', { self: '1,5', note: 'Số lượng đã thực hiện: 14' })).toEqual([
      'warning score-tier-mismatch -> 1',
    ]);
    expect(toldOf('3.2.1', { self: '3', note: 'Đã thực hiện 98/100, đạt 98%' })).toEqual([
      'error score-tier-mismatch -> 2',
    ]);
  });

  it.each([
    [
      'tier of a ratio',
      '3.2.1',
      { part: '61', whole: '64', self: '3' },
      'Tỷ lệ 95,31% (61/64) của mục 3.2.1 thuộc mức "Từ 95% đến dưới 97%", tương ứng 1 điểm. Ô đang ghi 3. Nhập 1 hoặc sửa lại số liệu.',
    ],
    [
      'stated percentage',
      '3.2.1',
      { ratio: '98,2%', self: '3' },
      'Tỷ lệ 98,2% của mục 3.2.1 thuộc mức "Từ 97% đến dưới 99%", tương ứng 2 điểm. Ô đang ghi 3. Nhập 2 hoặc sửa lại số liệu.',
    ],
    [
      'floor',
      '3.2.2',
      { part: '40', whole: '100', self: '1,5' },
      'Tỷ lệ 40% của mục 3.2.2 chưa đến 50%, tương ứng 0 điểm. Ô đang ghi 1,5. Nhập 0 hoặc sửa lại số liệu.',
    ],
    [
      'days',
      '2.2',
      { part: '2', self: '1' },
      'Mục 2.2 chậm 2 ngày, còn 0,5 điểm. Ô đang ghi 1. Nhập 0,5 hoặc sửa lại số liệu.',
    ],
  ])('is told the ground: %s', (_, code, cells, message) => {
    expect(messagesOf(code, cells)).toEqual([message]);
  });

  it('says nothing where the numbers are no ratio, which is a finding of its own', () => {
    expect(toldOf('3.2.1', { part: '7', whole: '5', self: '0' })).toEqual(['warning ratio-above-100']);
    expect(toldOf('3.2.1', { part: '0', whole: '0', self: '2' })).toEqual(['error ratio-denominator-zero']);
  });

  it('says nothing of a score that follows a ratio which is stated wrong', () => {
    expect(toldOf('3.2.1', { part: '98', whole: '100', ratio: '99,5%', self: '3' })).toEqual([
      'warning ratio-stated-differs',
    ]);
    expect(toldOf('3.2.1', { part: '98', whole: '100', ratio: '99,5%', self: '1' })).toEqual([
      'warning ratio-stated-differs',
      'error score-tier-mismatch -> 2',
    ]);
  });
});

describe('a deduction', () => {
  it('is asked about where the score is just what the numbers take off', () => {
    expect(toldOf('2.1', { part: '1', self: '0,5' })).toEqual(['ask deduction-positive -> 1.5']);
    expect(toldOf('2.1', { part: '0', self: '0' })).toEqual(['ask deduction-positive -> 2']);
    expect(toldOf('2.1', { part: '2', self: '1' })).toEqual([]);
    expect(toldOf('2.1', { part: '1', self: '1' })).toEqual(['error score-tier-mismatch -> 1.5']);
  });

  it('without its minus is asked about, with a proposal only where the scale has it', () => {
    expect(toldOf('6.1', { self: '0,5' })).toEqual(['ask deduction-positive -> -0.5']);
    expect(toldOf('6.1', { self: '0,3' })).toEqual(['ask deduction-positive']);
    expect(toldOf('6.1', { self: '5' })).toEqual(['ask deduction-positive']);
  });
});

describe('a group of bonus items', () => {
  const told = (total: string, first: string, second: string) =>
    checkRows({ 5: { self: total }, '5.1': { self: first }, '5.2': { self: second } }).map(
      ({ rule, fix }) => `${rule} ${fix?.value}`,
    );

  it('may reach its cap, however its total is written', () => {
    expect([told('2', '1', '1'), told('', '1', '1'), told('2', '1,5', '1'), told('1', '0,5', '0,5')]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('may not count more', () => {
    expect([told('2,5', '1,5', '1'), told('', '1,5', '1')]).toEqual([['bonus-above-cap 2'], ['bonus-above-cap 2']]);
  });

  it('with a wrong total is another matter', () => expect(told('2,5', '1', '1')).toEqual([]));
});
