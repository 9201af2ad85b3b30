import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEditions, describeEditionChange } from '../../../shared/criteria/editions.ts';
import type { CriteriaSet } from '../../../shared/criteria/model.ts';
import { readCriteriaTable } from '../../../shared/criteria/table/read-table.ts';
import { gridOf } from './table/grid-of.ts';

const head = 'STT | Tiêu chí | Điểm tối đa | Cách chấm | Tài liệu kiểm chứng';

function setOf(rows: string): CriteriaSet {
  const reading = readCriteriaTable([gridOf(`${head}\n${rows}`)], { source: 'thử' });
  if (reading.kind !== 'read') throw new Error(reading.message);
  return reading.set;
}

const first = `1 | CHỈ ĐẠO | 4
1.1 | Ban hành kế hoạch cải cách hành chính | 2 | Có: 2; không: 0 | Kế hoạch
1.2 | Tỷ lệ hoàn thành kế hoạch | 2 | Từ 90% trở lên: 2; dưới 90%: 0; không được giao: giảm trừ điểm tối đa | Báo cáo`;

const sentences = (rows: string): readonly string[] =>
  compareEditions(setOf(first), setOf(rows)).map(describeEditionChange);

describe('compareEditions', () => {
  test('finds nothing between a table and itself', () => {
    expect(sentences(first)).toEqual([]);
  });

  test('does not report what units cannot see: spelling of blanks, the source, doubts', () => {
    expect(sentences(first.replace('Có: 2; không: 0', 'Có: 2 điểm; không: 0 điểm'))).toEqual([]);
  });

  test.each([
    [
      'an item that was added',
      `${first}\n1.3 | Tuyên truyền | 1 | Có: 1; không: 0`,
      ['Thêm mục 1.3 "Tuyên truyền", tối đa 1 điểm.'],
    ],
    [
      'an item that was taken out',
      first.split('\n').slice(0, 2).join('\n'),
      ['Bỏ mục 1.2 "Tỷ lệ hoàn thành kế hoạch", tối đa 2 điểm.'],
    ],
    [
      'a name in other words',
      first.replace('Ban hành kế hoạch cải cách hành chính', 'Ban hành kế hoạch cải cách hành chính năm'),
      ['Mục 1.1 đổi tên từ "Ban hành kế hoạch cải cách hành chính" thành "Ban hành kế hoạch cải cách hành chính năm".'],
    ],
    [
      'other points',
      first.replace('| 2 | Có: 2; không: 0', '| 2.5 | Có: 2,5; không: 0').replace('CHỈ ĐẠO | 4', 'CHỈ ĐẠO | 4.5'),
      [
        'Mục 1 "CHỈ ĐẠO" đổi điểm tối đa từ 4 thành 4,5.',
        'Mục 1.1 "Ban hành kế hoạch cải cách hành chính" đổi điểm tối đa từ 2 thành 2,5.',
        'Mục 1.1 "Ban hành kế hoạch cải cách hành chính" đổi cách chấm từ "Có: 2; không: 0" thành "Có: 2,5; không: 0".',
      ],
    ],
    [
      'another threshold',
      first.replace('Từ 90% trở lên: 2; dưới 90%', 'Từ 85% trở lên: 2; dưới 85%'),
      [
        'Mục 1.2 "Tỷ lệ hoàn thành kế hoạch" đổi cách chấm từ "Từ 90% trở lên: 2; dưới 90%: 0; không được giao: giảm trừ điểm tối đa" thành "Từ 85% trở lên: 2; dưới 85%: 0; không được giao: giảm trừ điểm tối đa".',
      ],
    ],
    [
      'another policy for what does not apply',
      first.replace('giảm trừ điểm tối đa', 'được tính điểm tối đa'),
      [
        'Mục 1.2 "Tỷ lệ hoàn thành kế hoạch" khi không áp dụng: trước đây giảm trừ điểm tối đa, nay được tính điểm tối đa.',
      ],
    ],
    [
      'other evidence',
      first.replace('| Báo cáo', '| Báo cáo năm'),
      ['Mục 1.2 "Tỷ lệ hoàn thành kế hoạch" đổi tài liệu kiểm chứng từ "Báo cáo" thành "Báo cáo năm".'],
    ],
    [
      'an item put in between, which renumbers the next',
      first.replace('1.2 | Tỷ lệ', '1.2 | Kiểm tra nội bộ | 1 | Có: 1; không: 0\n1.3 | Tỷ lệ'),
      [
        'Thêm mục 1.2 "Kiểm tra nội bộ", tối đa 1 điểm.',
        'Mục 1.2 "Tỷ lệ hoàn thành kế hoạch" đổi số thứ tự thành 1.3.',
      ],
    ],
    [
      'a code that is now another item',
      first.replace(
        '1.2 | Tỷ lệ hoàn thành kế hoạch | 2 | Từ 90% trở lên: 2; dưới 90%: 0; không được giao: giảm trừ điểm tối đa | Báo cáo',
        '1.2 | Sáng kiến mới | 2 | Có: 2; không: 0',
      ),
      ['Thêm mục 1.2 "Sáng kiến mới", tối đa 2 điểm.', 'Bỏ mục 1.2 "Tỷ lệ hoàn thành kế hoạch", tối đa 2 điểm.'],
    ],
  ])('reports %s', (_name, rows, expected) => {
    expect(sentences(rows)).toEqual(expected);
  });

  test('going back undoes every change: what was added is removed, from and to change places', () => {
    const lines = first.split('\n');
    const variants = [
      first,
      `${first}\n1.3 | Tuyên truyền | 1 | Có: 1; không: 0`,
      lines.slice(0, 2).join('\n'),
      first.replace('90%', '80%').replace('90%', '80%'),
      first.replace('Kế hoạch\n', 'Văn bản\n'),
    ].map(setOf);
    const opposite = { added: 'removed', removed: 'added' } as const;
    fc.assert(
      fc.property(fc.constantFrom(...variants), fc.constantFrom(...variants), (a, b) => {
        const there = compareEditions(a, b).map((change) => ({
          ...change,
          ...('to' in change
            ? { from: change.to, to: change.from }
            : change.kind === 'renumbered'
              ? { from: change.code, code: change.from }
              : { kind: opposite[change.kind] }),
        }));
        const key = (change: object): string =>
          JSON.stringify(Object.entries(change).sort(([x], [y]) => (x < y ? -1 : 1)));
        expect(compareEditions(b, a).map(key).sort()).toEqual(there.map(key).sort());
      }),
    );
  });
});
