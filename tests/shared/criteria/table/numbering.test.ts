import { describe, expect, test } from 'vitest';
import { nextSibling, ordinalOf, styleOf } from '../../../../shared/criteria/table/code-style.ts';
import { splitLeadingCode } from '../../../../shared/criteria/table/leading-code.ts';
import { readCriteriaTable } from '../../../../shared/criteria/table/read-table.ts';
import { gridOf } from './grid-of.ts';

describe('splitLeadingCode', () => {
  test.each([
    ['1.1. Ban hành kế hoạch', '1.1', 'Ban hành kế hoạch'],
    ['1.1.2 Ban hành kế hoạch', '1.1.2', 'Ban hành kế hoạch'],
    ['I. CHỈ ĐẠO', 'I', 'CHỈ ĐẠO'],
    ['LĨNH VỰC 1: CHỈ ĐẠO', 'LĨNH VỰC 1', 'CHỈ ĐẠO'],
    ['Tiêu chí 1.2 - Kế hoạch', 'Tiêu chí 1.2', 'Kế hoạch'],
    ['TCTP 1.1.1. Kế hoạch', 'TCTP 1.1.1', 'Kế hoạch'],
    ['1.1. Kế hoạch\n- Có: 1 điểm', '1.1', 'Kế hoạch\n- Có: 1 điểm'],
  ])('cuts "%s"', (text, label, title) => {
    expect(splitLeadingCode(text, false)).toEqual({ label, title });
  });

  test.each([
    'Từ 1.1 lần trở lên',
    '01 cuộc',
    '100% hồ sơ',
    '1. Kế hoạch',
    '1.1 Kế hoạch',
    'a) Đúng hạn',
    'Vượt kế hoạch',
    '2.5 điểm',
    '15/01 trở đi',
  ])('leaves "%s" whole', (text) => {
    expect(splitLeadingCode(text, false)).toBeNull();
  });

  test.each([
    ['1. Kế hoạch', '1', 'Kế hoạch'],
    ['1.1 Kế hoạch', '1.1', 'Kế hoạch'],
    ['2) Kế hoạch', '2', 'Kế hoạch'],
    ['IV Kế hoạch', 'IV', 'Kế hoạch'],
  ])('cuts "%s" where the table has no code column', (text, label, title) => {
    expect(splitLeadingCode(text, true)).toEqual({ label, title });
  });
});

describe('the style of a code', () => {
  test.each([
    ['1', 'number 1'],
    ['1.1', 'number 2'],
    ['1.1.1', 'number 3'],
    ['I', 'roman 1'],
    ['I.1', 'roman 2'],
    ['A', 'capital 1'],
    ['a)', 'letter 1'],
    ['LĨNH VỰC 1', 'linh vuc number 1'],
    ['TC 1.1', 'tc number 2'],
    ['1.1.a', 'number 3 letter'],
  ])('of "%s" is %s', (label, key) => {
    expect(styleOf(label)?.key).toBe(key);
  });

  test('of other text is none', () => {
    expect(['', 'Tổng', '-', '1/2', 'IIX'].map(styleOf)).toEqual([null, null, null, null, null]);
  });

  test.each([
    ['1.3', 3, '1.4'],
    ['7', 7, '8'],
    ['III', 3, null],
    ['đ)', 5, null],
    ['1.9', 9, '1.10'],
  ])('"%s" is number %d, before %s', (label, ordinal, next) => {
    const style = styleOf(label);
    expect(style === null ? null : [ordinalOf(style), nextSibling(style)]).toEqual([ordinal, next]);
  });
});

const codesOf = (...rows: readonly string[]): string => {
  const table = [
    'STT | Tiêu chí | Điểm tối đa | Cách chấm',
    ...rows.map((row) => `${row} | Việc | 1 | Có: 1; không: 0`),
  ].join('\n');
  const reading = readCriteriaTable([gridOf(table)], { source: 'thử' });
  return reading.kind === 'read'
    ? reading.set.items.map(({ code, parent }) => `${parent ?? ''}>${code}`).join(' ')
    : reading.message;
};

describe('codes that are unique in the table', () => {
  test.each([
    ['are the printed ones where numbering goes on', ['1', '1.1', '1.2', '2', '2.1'], '>1 1>1.1 1>1.2 >2 2>2.1'],
    ['are paths where numbering restarts', ['I', '1', '2', 'II', '1'], '>I I>I.1 I>I.2 >II II>II.1'],
    [
      'are paths on every level below the restart',
      ['I', '1', '1.1', 'II', '1', '1.1'],
      '>I I>I.1 I.1>I.1.1 >II II>II.1 II.1>II.1.1',
    ],
    [
      'are the printed ones under roman fields that numbers go on through',
      ['I', '1', '2', 'II', '3'],
      '>I I>1 I>2 >II II>3',
    ],
    [
      'are the printed ones under roman fields with their own dots',
      ['I', '1.1', '1.2', 'II', '2.1'],
      '>I I>1.1 I>1.2 >II II>2.1',
    ],
    ['give letters the path', ['1', '1.1', 'a)', 'b)', '1.2', 'a)'], '>1 1>1.1 1.1>1.1.a 1.1>1.1.b 1>1.2 1.2>1.2.a'],
    ['know an item again that stands out of order', ['1', '1.2', '1.1', '2', '2.1'], '>1 1>1.2 1>1.1 >2 2>2.1'],
    ['put right a lost zero among texts too', ['1', "'1.9", "'1.1", "'1.11"], '>1 1>1.9 1>1.1 1>1.11'],
  ])('%s', (_name, rows, expected) => {
    expect(codesOf(...rows)).toBe(expected);
  });
});
