import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Points } from '../../../../shared/base/points.ts';
import { readHandRule } from '../../../../shared/criteria/table/hand-completion.ts';
import { readCriteriaTable } from '../../../../shared/criteria/table/read-table.ts';
import { renderRule } from '../phrase/render.ts';
import { gridOf } from './grid-of.ts';

const document = readFileSync(new URL('../../../../shared/criteria/table/hand-completion.md', import.meta.url), 'utf8');

/** Every row of the tables of the document: what stands in the two columns, and what it is read as. */
const rows = document
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|(?: Quy tắc|-)/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('the document on completing rules by hand', () => {
  test.each(rows.map(([kind = '', value = '', max = '', expected = '']) => [kind, value, max, expected] as const))(
    '"%s" with "%s" (tối đa %s)',
    (kind, value, max, expected) => {
      const points = Math.round(Number(max.replace(',', '.')) * 1000) as Points;
      const read = readHandRule(kind, value, points);
      expect(read.kind === 'rule' ? renderRule(read.rule).replace(/ \| /g, ' / ') : read.why).toBe(expected);
    },
  );

  test('shows every kind of rule that a hand can complete', () => {
    const kinds = new Set(rows.map(([kind = '']) => kind.toLowerCase()));
    for (const name of [
      'lựa chọn',
      'bậc tỷ lệ',
      'bậc số lượng',
      'tỷ lệ thuận',
      'cộng thành phần',
      'đạt tất cả',
      'trong khoảng',
      'điểm trừ',
      'điểm thưởng',
      'điều tra xã hội học',
    ]) {
      expect(kinds).toContain(name);
    }
  });
});

const table = (kind: string, value: string): ReturnType<typeof readCriteriaTable> =>
  readCriteriaTable(
    [
      gridOf(`
STT | Tiêu chí | Điểm tối đa | Cách chấm | Quy tắc | Giá trị
1 | Chỉ đạo | 2 | | |
1.1 | Kế hoạch | 2 | Điểm = (Tỷ lệ - 50%) x 4 | ${kind} | ${value}
`),
    ],
    { source: 'thử' },
  );

test('a rule completed by hand takes the place of one that was not read', () => {
  const without = table('', '');
  const completed = table('bậc tỷ lệ', '90% = 2; 70% = 1; dưới 70% = 0');
  if (without.kind !== 'read' || completed.kind !== 'read') throw new Error('unusable');
  expect(without.unread).toBe(1);
  expect(without.toConfirm).toHaveLength(1);
  expect(completed.unread).toBe(0);
  expect(completed.toConfirm).toEqual([]);
  expect(completed.set.items[1]?.rule?.kind).toBe('tiers');
  expect(completed.set.items[1]?.wording).toEqual(['Điểm = (Tỷ lệ - 50%) x 4']);
});

test('what cannot be used is a problem at its cell, and the item stays as it was', () => {
  const read = table('bậc tỷ lệ', '90% = 2');
  if (read.kind !== 'read') throw new Error('unusable');
  expect(read.unread).toBe(1);
  expect(read.problems).toEqual([
    {
      kind: 'hand-rule-unread',
      cell: { tab: 'Bảng', row: 2, column: 5 },
      message: 'Cột Quy tắc, Giá trị của mục 1.1 chưa dùng được: chưa ghi điểm khi dưới 90%.',
    },
  ]);
});
