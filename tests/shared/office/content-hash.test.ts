import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellValue, Grid } from '../../../shared/base/grid.ts';
import { growTree } from '../../../shared/criteria/tree.ts';
import { contentHash, contentKey } from '../../../shared/office/content-hash.ts';
import { isSheet, readSheet } from '../../../shared/sheet/read.ts';
import { officeGrid, officeSet, officeTree } from '../../support/office.ts';

const base = officeGrid('Phường 1');
const evidence = 'Báo cáo số 10/BC-UBND ngày 12/5/2025 của Phường 1 (mục I, trang 2)';
const withCell = (row: number, column: number, value: CellValue): Grid => ({
  ...base,
  rows: base.rows.map((cells, r) => (r === row ? Object.assign([...cells], { [column]: value }) : cells)),
});
const hashes = (grid: Grid, tree = officeTree): readonly [string, string] => {
  const sheet = readSheet(grid, tree);
  if (!isSheet(sheet)) throw new Error(sheet.reason);
  return [contentHash(sheet), contentKey(sheet)];
};

describe('the content of a sheet', () => {
  test.each<[string, Grid]>([
    ['another title block', withCell(0, 0, 'PHIẾU TỰ CHẤM ĐIỂM CHÍNH THỨC NĂM 2025')],
    ['another unit name', withCell(1, 0, 'Đơn vị: UBND Phường 1')],
    ['a survey score', withCell(9, 4, 1.5)],
    ['a group total', withCell(3, 3, 99)],
    ['a number kept as text', withCell(4, 3, '2,0')],
    ['spaces around a text', withCell(4, 5, ` ${evidence}  `)],
    ['parted accents', withCell(4, 5, evidence.normalize('NFD'))],
    ['a blank row', { ...base, rows: [...base.rows.slice(0, 5), [], ...base.rows.slice(5)] }],
    [
      'rows in another order',
      { ...base, rows: base.rows.map((row, i) => (i === 4 ? base.rows[5] : i === 5 ? base.rows[4] : row) ?? []) },
    ],
    [
      'a column more',
      {
        ...base,
        rows: base.rows.map((row, i) =>
          i < 2 ? row : [...row.slice(0, 2), i === 2 ? 'Phòng phụ trách' : 'x', ...row.slice(2)],
        ),
      },
    ],
    ['another tab name', { ...base, tab: 'Tờ 2' }],
  ])('does not change with %s', (_, grid) => expect(hashes(grid)).toEqual(hashes(base)));

  test.each<[string, Grid]>([
    ['a score', withCell(4, 3, 1)],
    ['a score taken out', withCell(4, 3, null)],
    ['a score that does not apply', withCell(8, 3, 'KAD')],
    ['a mark', withCell(4, 3, '-')],
    ['a date in a score cell', withCell(4, 3, { date: 20_000 as never })],
    ['another text in a score cell', withCell(4, 3, 'chưa rõ')],
    ['the evidence', withCell(4, 5, 'Kế hoạch khác')],
    ['a note', withCell(4, 6, 'ghi chú')],
  ])('changes with %s', (_, grid) => {
    expect(hashes(grid)[0]).not.toBe(hashes(base)[0]);
    expect(hashes(grid)[1]).not.toBe(hashes(base)[1]);
  });

  test('a corrected edition of the criteria does not make every sheet a changed one', () => {
    expect(hashes(base, growTree({ ...officeSet, edition: 2, title: 'Bộ tiêu chí nhỏ (sửa)' }))).toEqual(hashes(base));
  });

  test('two sheets with different scores have different hashes and keys', () => {
    const score = fc.constantFrom(0, 0.25, 0.5, 1, 1.5, 2, null, 'KAD');
    fc.assert(
      fc.property(fc.tuple(score, score), fc.tuple(score, score), (a, b) => {
        const [first, second] = [a, b].map(([x, y]) => hashes(officeGrid('A', { '1.1': x, '1.2': y })));
        expect(first?.[0] === second?.[0]).toBe(JSON.stringify(a) === JSON.stringify(b));
        expect(first?.[1] === second?.[1]).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  test('the hash is 64 digits of SHA-256', () => expect(hashes(base)[0]).toMatch(/^[0-9a-f]{64}$/));
});
