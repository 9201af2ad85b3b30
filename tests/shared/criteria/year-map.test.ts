import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CriteriaSet } from '../../../shared/criteria/model.ts';
import { readCriteriaTable } from '../../../shared/criteria/table/read-table.ts';
import {
  checkYearMap,
  codesAfter,
  codesBefore,
  encodeYearMap,
  parseYearMap,
} from '../../../shared/criteria/year-map-file.ts';
import { proposeYearMap, type YearLink } from '../../../shared/criteria/year-map.ts';
import { gridOf } from './table/grid-of.ts';

function setOf(rows: string, year: number): CriteriaSet {
  const reading = readCriteriaTable([gridOf(`STT | Tiêu chí | Điểm tối đa | Cách chấm\n${rows}`)], {
    source: 'thử',
    id: `xa-${year}`,
    year,
  });
  if (reading.kind !== 'read') throw new Error(reading.message);
  return reading.set;
}

const leaf = (code: string, title: string, points: number): string =>
  `${code} | ${title} | ${points} | Có: ${points}; không: 0`;

const last = [
  '1 | CHỈ ĐẠO, ĐIỀU HÀNH | 5',
  leaf('1.1', 'Ban hành kế hoạch cải cách hành chính', 2),
  leaf('1.2', 'Công khai và niêm yết thủ tục hành chính', 2),
  leaf('1.3', 'Tổ chức hội nghị', 1),
].join('\n');

const show = (link: YearLink): string =>
  `${link.kind} ${codesBefore(link).join('+') || '·'} > ${codesAfter(link).join('+') || '·'} ${link.confidence}`;

function linksTo(...rows: readonly string[]): readonly string[] {
  return proposeYearMap(setOf(last, 2024), setOf(rows.join('\n'), 2025)).links.map(show);
}

describe('proposeYearMap', () => {
  test('knows every item of a table again that did not change', () => {
    expect(linksTo(last)).toEqual(['same 1 > 1 100', 'same 1.1 > 1.1 100', 'same 1.2 > 1.2 100', 'same 1.3 > 1.3 100']);
  });

  test('tells renamed, moved, new and gone items', () => {
    expect(
      linksTo(
        '1 | CHỈ ĐẠO, ĐIỀU HÀNH | 5',
        leaf('1.1', 'Ban hành kế hoạch cải cách hành chính năm', 2),
        leaf('1.2', 'Sáng kiến', 1),
        leaf('1.3', 'Công khai và niêm yết thủ tục hành chính', 2),
      ),
    ).toEqual(['same 1 > 1 100', 'renamed 1.1 > 1.1 94', 'new · > 1.2 100', 'moved 1.2 > 1.3 95', 'gone 1.3 > · 100']);
  });

  test('is less sure where the points changed', () => {
    expect(
      linksTo(
        '1 | CHỈ ĐẠO, ĐIỀU HÀNH | 4',
        leaf('1.1', 'Ban hành kế hoạch cải cách hành chính', 1),
        leaf('1.2', 'Công khai và niêm yết thủ tục hành chính', 2),
        leaf('1.3', 'Tổ chức hội nghị', 1),
      ),
    ).toEqual(['same 1 > 1 90', 'same 1.1 > 1.1 90', 'same 1.2 > 1.2 100', 'same 1.3 > 1.3 100']);
  });

  test('sees an item that became a group as split into the items below it', () => {
    expect(
      linksTo(
        last.replace(
          /^1\.2.*$/m,
          [
            '1.2 | Công khai và niêm yết thủ tục hành chính | 2',
            leaf('1.2.1', 'Công khai trên cổng', 1),
            leaf('1.2.2', 'Niêm yết tại trụ sở', 1),
          ].join('\n'),
        ),
      ),
    ).toEqual([
      'same 1 > 1 100',
      'same 1.1 > 1.1 100',
      'new · > 1.2 100',
      'split 1.2 > 1.2.1+1.2.2 90',
      'same 1.3 > 1.3 100',
    ]);
  });

  test('sees an item that is gone while new ones share its words and its points as split', () => {
    expect(
      linksTo(
        last.replace(
          /^1\.2.*$/m,
          [
            leaf('1.4', 'Công khai thủ tục hành chính trên cổng', 1),
            leaf('1.5', 'Niêm yết thủ tục hành chính tại bộ phận một cửa', 1),
          ].join('\n'),
        ),
      ).filter((link) => link.startsWith('split')),
    ).toEqual(['split 1.2 > 1.4+1.5 70']);
  });

  test('puts every item of either set into exactly one link, whatever changes', () => {
    const titles = [
      'Ban hành kế hoạch',
      'Ban hành kế hoạch năm',
      'Công khai thủ tục',
      'Niêm yết thủ tục',
      'Tin, bài tuyên truyền',
      'Kiểm tra nội bộ',
      'Sáng kiến',
    ];
    const rows = fc
      .array(fc.tuple(fc.constantFrom(...titles), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 6 })
      .map((list) =>
        ['1 | CHỈ ĐẠO, ĐIỀU HÀNH | 9', ...list.map(([title, points], i) => leaf(`1.${i + 1}`, title, points))].join(
          '\n',
        ),
      );
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const [before, after] = [setOf(a, 2024), setOf(b, 2025)];
        const map = proposeYearMap(before, after);
        expect(checkYearMap(map, before, after)).toEqual([]);
        for (const { confidence, state } of map.links) {
          expect(state).toBe('proposed');
          expect(confidence >= 0 && confidence <= 100 && Number.isInteger(confidence)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the file of a confirmed map', () => {
  const before = setOf(last, 2024);
  const after = setOf(last.replace('1.3 | Tổ chức hội nghị', '1.3 | Sáng kiến, cách làm'), 2025);
  const map = proposeYearMap(before, after);

  test('is read back as it was written', () => {
    expect(parseYearMap(JSON.parse(JSON.stringify(encodeYearMap(map))))).toEqual(map);
  });

  test.each([
    [{}, /schemaVersion/],
    [
      { ...encodeYearMap(map), links: [{ kind: 'merged', before: '1', after: '2' }] },
      /links\.0.*"kind" là same, renamed/,
    ],
    [
      {
        ...encodeYearMap(map),
        links: [{ kind: 'same', before: '1', after: '1', confidence: 120, state: 'confirmed' }],
      },
      /confidence.*đến 100/,
    ],
    [
      {
        ...encodeYearMap(map),
        links: [{ kind: 'split', before: '1', after: ['1'], confidence: 90, state: 'confirmed' }],
      },
      /ít nhất hai/,
    ],
    ['abc', /bảng nối/],
  ])('says what is wrong with %j', (json, message) => {
    const read = parseYearMap(json);
    if (!('problems' in read)) throw new Error('read');
    expect(read.problems.join(' ')).toMatch(message);
    for (const problem of read.problems) expect(problem).toMatch(/^Bảng nối.*\.$/);
  });

  test('is held against the two sets it belongs to', () => {
    expect(checkYearMap(map, before, after)).toEqual([]);
    expect(checkYearMap(map, { ...before, edition: 2 }, after)).toEqual([
      'Bảng nối dùng bộ tiêu chí xa-2024 (bản 1), bộ năm trước đang là xa-2024 (bản 2).',
    ]);
    const [first, ...rest] = map.links;
    if (first === undefined) throw new Error('no link');
    expect(checkYearMap({ ...map, links: rest }, before, after)).toEqual([
      'Mục 1 của bộ tiêu chí năm trước chưa được nối.',
      'Mục 1 của bộ tiêu chí năm sau chưa được nối.',
    ]);
    expect(
      checkYearMap(
        { ...map, links: [...map.links, { ...first, kind: 'same', before: '1', after: '9' }] },
        before,
        after,
      ),
    ).toEqual(['Mục 1 của bộ tiêu chí năm trước được nối nhiều lần.', 'Bộ tiêu chí năm sau không có mục 9.']);
  });
});
