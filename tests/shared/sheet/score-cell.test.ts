import { describe, expect, it } from 'vitest';
import { dayOf, type Day } from '../../../shared/base/day.ts';
import type { CellValue } from '../../../shared/base/grid.ts';
import { blankScore, readScoreCell } from '../../../shared/sheet/score-cell.ts';

/** State, points, proposed and alternative, in points. */
function read(value: CellValue, percent?: boolean): readonly unknown[] {
  const { state, points, proposed, alternative } = readScoreCell(
    value,
    percent === undefined ? undefined : { percent },
  );
  const shown = [points, proposed, alternative].map((number) => (number === null ? null : number / 1000));
  while (shown.length > 0 && shown[shown.length - 1] === null) shown.pop();
  return [state, ...shown];
}

describe('a score cell', () => {
  it.each<[CellValue, ...unknown[]]>([
    [1.5, 'value', 1.5],
    [0, 'value', 0],
    [-0.25, 'value', -0.25],
    [1.005, 'value', 1.005],
    [0.1 + 0.2, 'value', 0.3],
    [2 / 3, 'value', 0.667],
    ['1,5', 'text-number', 1.5],
    ['0.5', 'text-number', 0.5],
    [' 2 ', 'text-number', 2],
    ["'1", 'text-number', 1],
    ['0,125', 'text-number', 0.125],
    ['-0,5', 'text-number', -0.5],
    [null, 'blank'],
    ['', 'blank'],
    ['   ', 'blank'],
    ["'", 'blank'],
    ['\u00a0\u200b', 'blank'],
    ['\n', 'blank'],
    ['1.000', 'ambiguous', null, 1, 1000],
    ['1,250', 'ambiguous', null, 1.25, 1250],
    ['1,5 điểm', 'not-a-number', null, 1.5],
    ['1,5đ', 'not-a-number', null, 1.5],
    ['O,5', 'not-a-number', null, 0.5],
    ['１', 'not-a-number', null, 1],
    ['½', 'not-a-number', null, 0.5],
    ['50%', 'not-a-number', null, 0.5],
    ['−0,5', 'not-a-number', null, -0.5],
    ['O', 'not-a-number', null, 0],
    ['1,5.', 'not-a-number', null, 1.5],
    ['1 , 5', 'not-a-number', null, 1.5],
    ['1 (đạt)', 'not-a-number', null, 1],
    ['1,5/2 điểm', 'not-a-number', null, 1.5],
    ['1,5/2', 'not-a-number', null, 1.5],
    ['0,5+0,5', 'not-a-number', null, 1],
    ['1 điểm (tối đa)', 'not-a-number', null, 1],
    ['1/2', 'text'],
    ['Đạt', 'text'],
    ['chưa rõ', 'text'],
    ['1 hoặc 2', 'text'],
    [true, 'text'],
    [false, 'text'],
    [{ error: '#DIV/0!' }, 'error'],
    [{ error: '#REF!' }, 'error'],
  ])('%j is %s', (value, ...expected) => expect(read(value)).toEqual(expected));

  it.each([
    '-',
    '–',
    '—',
    '--',
    'x',
    'X',
    '×',
    '/',
    '//',
    '*',
    '.',
    '...',
    '…',
    '?',
    '+',
    '✓',
    'v',
    '"',
    '_',
    'x x',
    'Không',
    'không có',
    'Không chấm',
    'Chưa chấm',
    'chưa đánh giá',
    'KHÔNG CÓ',
    'để trống',
  ])('%j is a mark that needs an answer', (value) => expect(read(value)).toEqual(['mark']));

  it.each([
    'Không áp dụng',
    'KHÔNG ÁP DỤNG',
    'khong ap dung',
    'Ko áp dụng',
    'Không AD'.replace('AD', 'áp dụng'),
    'KAD',
    'K.A.D',
    'K/A',
    'KCN',
    'kcn',
    'N/A',
    'n/a',
    'NA',
    'KPS',
    'Miễn chấm',
    'Không phát sinh',
    'không có phát sinh',
    'Chưa phát sinh',
    'Không có nhiệm vụ',
    'Không có nhiệm vụ được giao',
    'Không được giao',
    'Chưa được giao nhiệm vụ',
    'không được giao vốn',
    'Không thuộc thẩm quyền',
    'Không thuộc phạm vi',
    'Không có TTHC',
    'Không có thủ tục hành chính',
    'Không có nội dung này',
    'Không thực hiện nội dung này',
    'Không có hồ sơ',
    'Không xét',
    'Không tính điểm',
    'Trong năm không phát sinh',
    'Đơn vị không có chức năng này',
    'KAD: không có TTHC',
    'Không áp dụng do đơn vị không có thủ tục hành chính',
    'Không áp dụng'.normalize('NFD'),
  ])('%j says not applicable', (value) => expect(read(value)).toEqual(['not-applicable']));

  it.each([
    'Không đạt',
    'Không ban hành',
    'Không hoàn thành',
    'Không đúng hạn',
    'Không thực hiện',
    'Chưa hoàn thành',
    'Nam',
    'Kém',
  ])('%j does not say not applicable', (value) => expect(read(value)[0]).not.toBe('not-applicable'));

  it('is a date when it holds one or spells one out', () => {
    const day = dayOf(2025, 2, 1) ?? (0 as Day);
    expect(readScoreCell({ date: day })).toEqual({ ...blankScore, state: 'date', day });
    expect(readScoreCell('01/02/2025')).toEqual({ ...blankScore, state: 'date', day, text: '01/02/2025' });
  });

  it('is no score when its format shows a percentage', () => {
    expect(read(0.5, true)).toEqual(['not-a-number', null, 0.5]);
    expect(readScoreCell(0.7625, { percent: true }).text).toBe('76,25%');
    expect(read(0.5, false)).toEqual(['value', 0.5]);
  });

  it('keeps its text for messages, and none for numbers', () => {
    expect(readScoreCell(' 1,5  điểm ').text).toBe('1,5 điểm');
    expect(readScoreCell(1.5).text).toBe('');
    expect(readScoreCell({ error: '#N/A' }).text).toBe('#N/A');
    expect(readScoreCell(true).text).toBe('TRUE');
  });

  it('of a number that points cannot hold is a text', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1e300, -1e18]) expect(read(value)).toEqual(['text']);
  });

  it('of ten thousand letters is a text, at once', () => {
    for (const text of [
      '1'.repeat(10_000),
      '1,'.repeat(5000),
      '('.repeat(10_000),
      '1+'.repeat(5000),
      'Không '.repeat(1700),
      ' x'.repeat(5000),
    ]) {
      expect(readScoreCell(text).state).toBe('text');
    }
  });
});
