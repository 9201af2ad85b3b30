import { describe, expect, test } from 'vitest';
import { readBody } from '../../../../shared/criteria/table/body.ts';
import { kindOf } from '../../../../shared/criteria/table/row-kind.ts';
import { readRow } from '../../../../shared/criteria/table/row.ts';
import { gridOf } from './grid-of.ts';

const columns = { code: 0, title: 1, max: 2 };

/** The kind of the first of two rows, in a table whose items have begun. */
function kind(row: string, below = '1.1 | Việc | 1'): string {
  const grid = gridOf(`${row}\n${below}`);
  return kindOf(readRow(grid, 0, columns), readRow(grid, 1, columns), true);
}

describe('kindOf', () => {
  test.each([
    [
      'item',
      [
        '1 | Chỉ đạo | 2',
        '1.1 | Kế hoạch',
        'I | CHỈ ĐẠO | 9',
        'TC 1.1 | Kế hoạch | 2',
        'a) | Đúng hạn | 1',
        ' | 1.1.1 Ban hành kế hoạch | 1',
        'II. THỂ CHẾ | | 5',
      ],
    ],
    [
      'line',
      [
        ' | Ban hành kịp thời | 1',
        '- | Có | 1',
        '+ | Không | 0',
        ' | Đạt yêu cầu',
        ' | Từ 1.1 lần trở lên | 1',
        ' | 01 cuộc | 0.5',
        ' | Cộng tác viên đủ | 1',
      ],
    ],
    [
      'total',
      [
        ' | TỔNG CỘNG | 60',
        ' | Tổng điểm | 100',
        'TỔNG | | 60',
        ' | Cộng | 20',
        ' | Tổng cộng (I+II) | 30',
        ' | Tổng số điểm | 100',
      ],
    ],
    ['subtotal', [' | Cộng lĩnh vực 1 | 20', ' | Tổng điểm lĩnh vực I | 10']],
    ['field', [' | CÔNG TÁC CHỈ ĐẠO | 9', ' | CHỈ ĐẠO, ĐIỀU HÀNH', ' | Lĩnh vực chỉ đạo | 9']],
    ['numbers', ['(1) | (2) | (3)', '1 | 2 | 3', 'A | B | 1']],
    ['blank', [' | | ']],
    ['end', ['Nơi nhận: | ', ' | TM. ỦY BAN NHÂN DÂN', ' | CHỦ TỊCH', ' | Ghi chú:', 'DỮ LIỆU MẪU: tự đặt | ']],
  ])('%s', (expected, rows) => {
    for (const row of rows) expect([row, kind(row)]).toEqual([row, expected]);
  });

  test('capitals make a field only right above an item', () => {
    expect(kind(' | ĐẠT YÊU CẦU | 1', ' | KHÔNG ĐẠT | 0')).toBe('line');
    expect(kind(' | KHÔNG ĐẠT YÊU CẦU | 0')).toBe('line');
  });
});

describe('readBody', () => {
  const bodyOf = (text: string): unknown => {
    const grid = gridOf(text);
    const { leading, items, totals, outside } = readBody(grid, columns, 0, grid.rows.length);
    const titles = (rows: readonly { readonly title: string }[]): readonly string[] => rows.map(({ title }) => title);
    return {
      leading: titles(leading),
      items: items.map(({ row, below }) => [row.title, ...titles(below)]),
      totals: totals.length,
      outside: titles(outside),
    };
  };

  test('gives every un-numbered row to the item above it', () => {
    expect(bodyOf('1 | Chỉ đạo | 2\n1.1 | Kế hoạch | 2\n | Có | 2\n\n | Không | 0\n1.2 | Báo cáo | 1')).toEqual({
      leading: [],
      items: [['Chỉ đạo'], ['Kế hoạch', 'Có', 'Không'], ['Báo cáo']],
      totals: 0,
      outside: [],
    });
  });

  test('keeps rows above the first item, and below the total, apart', () => {
    expect(
      bodyOf(
        ' | Không | 0\n1 | Chỉ đạo | 2\n | Có | 2\n | Tổng cộng | 2\n | Lưu ý về minh chứng\n2 | Điểm thưởng | 1\n | Có | 1',
      ),
    ).toEqual({
      leading: ['Không'],
      items: [
        ['Chỉ đạo', 'Có'],
        ['Điểm thưởng', 'Có'],
      ],
      totals: 1,
      outside: ['Lưu ý về minh chứng'],
    });
  });
});
