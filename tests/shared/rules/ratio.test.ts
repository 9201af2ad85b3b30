import { describe, expect, it } from 'vitest';
import { checkRows, messagesOf, toldOf } from '../../support/check-row.ts';
import { closed, exampleSet, group, leaf, open, p, tier, type threeTiers } from '../../support/example-set.ts';

const setOf = (rule: ReturnType<typeof threeTiers>) => ({
  ...exampleSet,
  items: [group('8', 'Kinh tế', null, 3), leaf('8.2', 'Thu ngân sách so với dự toán', 3, rule)],
});

describe('a ratio above 100 %', () => {
  it('stands at the ratio, else at the numbers, else at the sentence', () => {
    const columnOf = (cells: Parameters<typeof toldOf>[1]) => checkRows({ '3.2.3': cells })[0]?.cell?.column;
    expect(columnOf({ part: '45', whole: '40', ratio: '112,5%', self: '1' })).toBe(5);
    expect(columnOf({ self: '1', note: 'Đã thực hiện 45/40' })).toBe(9);
  });

  it.each([
    [{ part: '40', whole: '40', self: '1' }, []],
    [{ part: '41', whole: '40', self: '1' }, ['warning ratio-above-100']],
    [{ ratio: '100%', self: '1' }, []],
    [{ ratio: '101%', self: '1' }, ['warning ratio-above-100']],
    [{ self: '1', note: 'Tỷ lệ đạt 130%' }, ['warning ratio-above-100']],
  ])('%j', (cells, told) => expect(toldOf('3.2.3', cells)).toEqual(told));

  it('is no finding where the table expects more than the whole', () => {
    const over: ReturnType<typeof threeTiers> = {
      kind: 'tiers',
      measure: 'ratio',
      tiers: [
        tier('Từ 100% dự toán trở lên', closed(100), null, p(3)),
        tier('Dưới 100% dự toán', null, open(100), p(0)),
      ],
    };
    const strictly: ReturnType<typeof threeTiers> = {
      kind: 'tiers',
      measure: 'ratio',
      tiers: [tier('Trên 100%', open(100), null, p(3)), tier('Từ 100%', null, closed(100), p(1.5))],
    };
    const much: ReturnType<typeof threeTiers> = {
      kind: 'tiers',
      measure: 'ratio',
      tiers: [tier('Đạt 120%', closed(120), null, p(3)), tier('Dưới 120%', null, open(120), p(0))],
    };
    for (const rule of [over, strictly, much])
      expect(toldOf('8.2', { part: '130', whole: '100', self: '3' }, setOf(rule))).toEqual([]);
    const reached: ReturnType<typeof threeTiers> = {
      ...over,
      tiers: [tier('Đạt 100%', closed(100), null, p(3)), tier('Dưới 100%', null, open(100), p(0))],
    };
    expect(toldOf('8.2', { part: '130', whole: '100', self: '3' }, setOf(reached))).toEqual([
      'warning ratio-above-100',
    ]);
  });
});

describe('a ratio over zero', () => {
  it.each([
    ['points without a ratio', '3.2.2', { part: '0', whole: '0', self: '2' }, ['error ratio-denominator-zero']],
    ['some done of none', '3.2.2', { part: '4', whole: '0', self: '2' }, ['error ratio-denominator-zero']],
    ['full points that the table gives', '3.1.2', { part: '0', whole: '0', self: '1' }, ['ask ratio-denominator-zero']],
    ['the same, and said', '3.1.2', { part: '0', whole: '0', self: '1', note: 'Không phát sinh phản ánh' }, []],
    ['less than the table gives', '3.1.2', { part: '0', whole: '0', self: '0,5' }, ['error ratio-denominator-zero']],
    ['no points', '3.2.1', { part: '0', whole: '0', self: '0' }, []],
    ['not applicable', '3.2.2', { part: '0', whole: '0', self: 'KAD', note: 'Không phát sinh' }, []],
    ['empty', '3.2.2', { part: '0', whole: '0' }, ['warning score-empty']],
  ])('%s', (_, code, cells, told) => expect(toldOf(code, cells)).toEqual(told));

  it('tells what to do by what the set allows', () => {
    expect(messagesOf('3.2.2', { part: '0', whole: '0', self: '2' })[0]).toContain('ghi "Không áp dụng" vào ô điểm');
    expect(messagesOf('3.2.1', { part: '0', whole: '0', self: '3' })[0]).toContain('hoặc nhập 0 điểm');
  });
});

describe('a stated ratio', () => {
  // 199 of 250 is 79,6 %, 2 of 3 is 66,666… %.
  it.each([
    ['199', '250', '79,6%', true],
    ['199', '250', '80%', true],
    ['199', '250', '79%', false],
    ['199', '250', '79,5%', false],
    ['199', '250', '79,61%', true],
    ['199', '250', '79,62%', false],
    ['2', '3', '66,67%', true],
    ['2', '3', '66,66%', true],
    ['2', '3', '66,7%', true],
    ['2', '3', '67%', true],
    ['2', '3', '66%', false],
    ['2', '3', '66,6%', false],
  ])('%s/%s as %s is right: %s', (part, whole, ratio, right) => {
    const about = checkRows({ '3.2.1': { part, whole, ratio, self: '0' } });
    expect(about.map(({ rule }) => rule)).toEqual(right ? [] : ['ratio-stated-differs']);
  });

  it('is proposed anew in the way in which it is written', () => {
    const value = (ratio: string) =>
      checkRows({ '3.2.1': { part: '98', whole: '100', ratio, self: '2' } })[0]?.fix?.value;
    expect([value('99,5%'), value('99,5'), value('0,995'), value('"99,5%"'), value('=D9/E9 → 0,995')]).toEqual([
      0.98,
      98,
      0.98,
      '98%',
      undefined,
    ]);
  });

  it('is not compared where the item takes no ratio', () =>
    expect(toldOf('1.1', { part: '1', whole: '2', ratio: '99%', self: '2' })).toEqual([]));
});

it('leaves numbers alone that no unit can have counted', () => {
  expect(toldOf('3.2.1', { part: '99999999999999', whole: '1', self: '0' })).toEqual([]);
  expect(toldOf('3.2.1', { part: '-5', whole: '1', self: '0' })).toEqual([]);
});
