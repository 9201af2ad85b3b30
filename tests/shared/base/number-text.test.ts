import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../shared/base/number-text.ts';
import { formatPoints } from '../../../shared/base/points.ts';

const number = (value: number) => ({ kind: 'number', value });
const proposed = (value: number | null) => ({ kind: 'not-a-number', proposed: value });

describe('a number as people type it', () => {
  it.each([
    ['1,5', 1500],
    ['1.5', 1500],
    ['0,25', 250],
    ['0', 0],
    ['10', 10_000],
    ['-0,5', -500],
    ['+2', 2000],
    ['1.234,5', 1_234_500],
    ['1,234.5', 1_234_500],
    ['1.234.567', 1_234_567_000],
    ['1.234.567,89', 1_234_567_890],
    ['0,125', 125],
    ['0.125', 125],
    ['1234,567', 1_234_567],
    ['1,0005', 1001],
    ['1,0004', 1000],
    ['  2,5  ', 2500],
    ['2,5\u00a0', 2500],
    ['\u200b2,5', 2500],
  ])('%j is read as %d thousandths', (text, value) => {
    expect(parseNumber(text)).toEqual(number(value));
  });

  it.each(['', ' ', '\u00a0', '\u200b', '\n'])('%j is empty', (text) => {
    expect(parseNumber(text)).toEqual({ kind: 'empty' });
  });

  it.each([
    ['1.234', 1234, 1_234_000],
    ['1,234', 1234, 1_234_000],
    ['1.000', 1000, 1_000_000],
    ['999.999', 999_999, 999_999_000],
    ['-1.234', -1234, -1_234_000],
  ])('%j has two readings, neither of them taken', (text, decimal, thousands) => {
    expect(parseNumber(text)).toEqual({ kind: 'ambiguous', readings: [decimal, thousands] });
  });
});

describe('a text that is no number', () => {
  it.each([
    ['½', 500],
    ['1½', 1500],
    ['1 ½', 1500],
    ['-½', -500],
    ['¾', 750],
    ['½ điểm', 500],
    ['50%', 500],
    ['92,5 %', 925],
    ['1,5 điểm', 1500],
    ['1,5 điểm', 1500],
    ['1,5đ', 1500],
    ['1,5 Đ', 1500],
    ['2 điểm.', 2000],
    ['1\u00a0234,5', 1_234_500],
    ['1 234,5', 1_234_500],
    ['12 345 678', 12_345_678_000],
    ['O,5', 500],
    ['o,5', 500],
    ['О,5', 500],
    ['l,5', 1500],
    ['1O', 10_000],
    ['１', 1000],
    ['１，５', 1500],
    ['−0,5', -500],
    ['–0,5', -500],
  ])('%j carries the number that was probably meant: %d', (text, value) => {
    expect(parseNumber(text)).toEqual(proposed(value));
  });

  it.each([
    'KCN',
    'x',
    '-',
    '//',
    'l',
    'O',
    'điểm',
    '%',
    '1,2,3',
    '1.23.456',
    '12.34,5',
    '0.123,5',
    '0.123.456',
    '1,5-2',
    '1/2',
    '15/9/2025',
    '1e3',
    '0x10',
    'Infinity',
    'NaN',
    '1,5 điểm/năm',
    '1,,5',
    ',',
    '.',
    '1.',
    '½½',
    '1,5½',
    '1.234 điểm',
    '12 34',
  ])('%j proposes nothing', (text) => {
    expect(parseNumber(text)).toEqual(proposed(null));
  });

  it('keeps its proposal free of a negative zero', () => {
    const reading = parseNumber('-0,05%');
    expect(reading.kind === 'not-a-number' && Object.is(reading.proposed, 0)).toBe(true);
    expect(parseNumber('-0')).toEqual(number(0));
  });

  it('refuses a number that no cell could hold exactly', () => {
    expect(parseNumber('9'.repeat(20))).toEqual(proposed(null));
  });
});

describe('what the product prints', () => {
  it('is read back for every thousandth from 0 to 10 000, and ambiguous only where a group of three could be meant', () => {
    const wrong: string[] = [];
    for (let n = 0; n <= 10_000_000; n += n < 20_000 ? 1 : 997) {
      const reading = parseNumber(formatPoints(n));
      const mayBeGroup = n >= 1000 && n < 1_000_000 && n % 10 !== 0;
      const right = mayBeGroup
        ? reading.kind === 'ambiguous' && reading.readings[0] === n
        : reading.kind === 'number' && reading.value === n;
      if (!right) wrong.push(formatPoints(n));
    }
    expect(wrong).toEqual([]);
  });

  it('is proposed for a negative number, whose minus is the typographic one', () => {
    expect(parseNumber(formatPoints(-1250))).toEqual(proposed(-1250));
  });
});
