import { describe, expect, it } from 'vitest';
import { p } from '../../support/example-set.ts';
import { checkRows, messagesOf, toldOf } from '../../support/check-row.ts';

const document = '12/BC-UBND ngày 05/6/2025';

describe('a change from last year', () => {
  it.each([
    ['half of the maximum', '1.1', '0', '1', true],
    ['less than half', '1.1', '1,5', '2', false],
    ['a fall', '1.1', '2', '0', true],
    ['half of a small maximum, but half a point', '3.1.1', '0', '0,5', true],
    ['none', '1.1', '2', '2', false],
    ['from nothing known', '1.1', '', '2', false],
    ['from a mark', '1.1', '-', '2', false],
    ['from more than the item can give', '1.1', '10', '2', false],
  ])('of %s', (_, code, previous, self, asked) => {
    expect(toldOf(code, { previous, self, evidence: document })).toEqual(asked ? ['ask score-jump'] : []);
  });

  it('below half a point is no news', () => {
    expect(toldOf('6.1', { previous: '0', self: '-0,25' })).toEqual([]);
    expect(toldOf('6.1', { previous: '0', self: '-0,5' })).toEqual(['ask score-jump']);
  });

  it.each([
    ['a note', { note: 'Năm nay ban hành đúng hạn' }],
    ['evidence in words', { evidence: 'Chưa thực hiện trong năm' }],
  ])('is explained by %s', (_, cells) => expect(toldOf('1.1', { previous: '2', self: '0', ...cells })).toEqual([]));

  it('is explained by numbers that earn just these points', () => {
    expect(toldOf('3.2.1', { previous: '0', self: '3', part: '100', whole: '100', evidence: document })).toEqual([]);
  });

  it('is not explained by a mere document number', () => {
    expect(toldOf('1.1', { previous: '0', self: '2', evidence: document })).toEqual(['ask score-jump']);
  });

  it('is not asked about where the score is a mistake anyway', () => {
    expect(toldOf('1.1', { previous: '0', self: '1,5' })).toEqual(['error score-not-on-scale']);
  });

  it('takes last year from the sheet of last year before the column', () => {
    const asked = (before: number | null) =>
      checkRows({ '1.1': { previous: '2', self: '2', evidence: document } }, undefined, {
        previous: () => (before === null ? null : p(before)),
      });
    expect([asked(0).length, asked(2).length, asked(null).length]).toEqual([1, 0, 0]);
  });

  it('tells both years and the difference', () => {
    expect(messagesOf('1.1', { previous: '0', self: '2', evidence: document })).toEqual([
      'Mục 1.1 năm trước 0 điểm, năm nay 2, tăng 2. Kiểm tra lại điểm; nếu đúng, nêu lý do ở cột ghi chú hoặc giải trình.',
    ]);
  });
});
