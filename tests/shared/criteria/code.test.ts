import { describe, expect, it } from 'vitest';
import { codeParts, compareCodes, parseCode } from '../../../shared/criteria/code.ts';

describe('the numbering of official tables', () => {
  it.each([
    ['numbers', ['1', '1.1', '1.1.1'], ['1', '1.1', '1.1.1']],
    ['roman fields', ['I', 'I.2', 'I.2.1'], ['I', 'I.2', 'I.2.1']],
    ['prefix words', ['LĨNH VỰC 1', 'TC 1.1', 'TCTP 1.1.1'], ['1', '1.1', '1.1.1']],
    ['whole words', ['Lĩnh vực I', 'Tiêu chí 1.1', 'Tiêu chí thành phần 1.1.1'], ['I', '1.1', '1.1.1']],
    ['district sheets', ['I', '1', '1.1', 'a)', 'b)', 'đ)'], ['I', '1', '1.1', 'a', 'b', 'đ']],
    ['sections', ['A', 'B', 'C', 'D'], ['A', 'B', 'C', 'D']],
    ['parts', ['PHẦN I', 'Mục II', 'Phần 1', 'Nội dung 2', 'Chỉ tiêu 3.1'], ['I', 'II', '1', '2', '3.1']],
  ])('%s', (_, written, codes) => {
    expect(written.map(parseCode)).toEqual(codes);
  });

  it.each([
    ['1.1.1.', '1.1.1'],
    ['1.1.1)', '1.1.1'],
    ['1.1:', '1.1'],
    ['(a)', 'a'],
    ['a.', 'a'],
    ['1 . 1', '1.1'],
    ['1. 1. 1', '1.1.1'],
    ['\u00a01.1\u200b', '1.1'],
    ['  LĨNH  VỰC   I  ', 'I'],
    ['LĨNH VỰC I:', 'I'],
    ['Lĩnh vực I'.normalize('NFD'), 'I'],
    ['đ)', 'đ'],
    ['1.a', '1.a'],
    ['1.đ)', '1.đ'],
    ['II.3.10', 'II.3.10'],
    ['TC 1.10', '1.10'],
    ['XIV', 'XIV'],
  ])('%j is %s', (text, code) => {
    expect(parseCode(text)).toBe(code);
  });
});

describe('capitals and small letters', () => {
  it.each([...'CDILMVX'])('never takes the roman %s and the small letter for one', (letter) => {
    expect(parseCode(letter)).toBe(letter);
    expect(parseCode(`${letter}.`)).toBe(letter);
    expect(parseCode(`${letter.toLowerCase()})`)).toBe(letter.toLowerCase());
    expect(parseCode(`${letter}.1`)).toBe(`${letter}.1`);
  });

  it.each([...'ABEGHKNOPQRSTUY'])('keeps section %s apart from the clause of that letter', (letter) => {
    expect(parseCode(letter)).not.toBe(parseCode(letter.toLowerCase()));
  });
});

describe('what is no code', () => {
  it.each([
    '',
    ' ',
    '-',
    '*',
    '+',
    '.',
    '()',
    '//',
    '1/1/2024',
    '01/01/2024',
    '1.1.2024',
    '01.01.2024',
    '2024',
    '12/2024',
    '1-1',
    'Tổng',
    'Tổng cộng',
    'cm',
    'mix',
    'MIX',
    'Mix',
    'Di',
    'di',
    'CC',
    'CV',
    'MC',
    'Vi',
    'vi',
    'CD',
    'TT',
    'STT',
    'KCN',
    'ab',
    'aa)',
    'IIX',
    'VIIII',
    'Ii',
    '1,1',
    '1..1',
    '1.1%',
    '50%',
    '5 điểm',
    '1 tiêu chí',
    'I: Công tác chỉ đạo',
    'I. Công tác chỉ đạo',
    '1.1 Kế hoạch',
    'Mục tiêu',
    'Phần thứ nhất',
    'Tiêu chí',
    'LĨNH VỰC',
    'Nội dung',
    'Ⅱ',
    'І',
    '１',
    'ê)',
    'ă',
    '1.1.1/2',
    '#REF!',
    '=A1',
    'null',
  ])('%j', (text) => {
    expect(parseCode(text)).toBeNull();
  });

  it('is told the same way a second time', () => {
    expect([parseCode('1.1.2024'), parseCode('1.1.2024'), parseCode('TC 1.1'), parseCode('TC 1.1')]).toEqual([
      null,
      null,
      '1.1',
      '1.1',
    ]);
  });
});

describe('the order of codes', () => {
  it.each([
    ['1.9', '1.10'],
    ['1.1', '1.2'],
    ['1', '1.1'],
    ['1.1.9', '1.2'],
    ['2', '10'],
    ['I', 'II'],
    ['IV', 'V'],
    ['VIII', 'IX'],
    ['IX', 'X'],
    ['I.9', 'I.10'],
    ['a', 'b'],
    ['c', 'd'],
    ['d', 'đ'],
    ['đ', 'e'],
    ['A', 'B'],
    ['B', 'C'],
    ['C', 'D'],
    ['1.a', '1.b'],
    ['1.d', '1.đ'],
    ['1.đ', '1.e'],
  ])('%s comes before %s', (first, second) => {
    expect(compareCodes(first, second)).toBeLessThan(0);
    expect(compareCodes(second, first)).toBeGreaterThan(0);
    expect(compareCodes(first, first)).toBe(0);
  });

  it('knows 1.10 from 1.1', () => {
    expect(compareCodes('1.10', '1.1')).toBeGreaterThan(0);
    expect(codeParts('1.10')).toEqual(['1', '10']);
  });

  it('sorts a shuffled table', () => {
    const table = ['I', 'I.1', 'I.1.1', 'I.1.2', 'I.1.10', 'I.2', 'I.10', 'II', 'III', 'IV', 'IX', 'X'];
    const shuffled = ['X', 'I.10', 'I.1.10', 'II', 'I.2', 'IX', 'I', 'IV', 'I.1.2', 'I.1', 'III', 'I.1.1'];
    expect(shuffled.sort(compareCodes)).toEqual(table);
  });
});
