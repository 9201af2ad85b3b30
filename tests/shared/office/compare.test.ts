import { describe, expect, test } from 'vitest';
import type { Points } from '../../../shared/base/points.ts';
import { fingerprintOf } from '../../../shared/criteria/fingerprint.ts';
import type { CriteriaSet } from '../../../shared/criteria/model.ts';
import { growTree } from '../../../shared/criteria/tree.ts';
import { proposeYearMap, type YearLink } from '../../../shared/criteria/year-map.ts';
import { compareWithPrevious } from '../../../shared/office/compare.ts';
import { sharedItems, totalsInBoth, type LinkedYears } from '../../../shared/office/linked-years.ts';
import type { Comparison, PreviousResult } from '../../../shared/office/model.ts';
import { onlyResultOf, previousPointsIn } from '../../../shared/office/previous-points.ts';
import { scoreOf } from '../../../shared/score/score.ts';
import { choice, group, leaf, p, withGroupMaxima } from '../../support/criteria-builders.ts';
import {
  officeSet,
  officeTree,
  previousOf,
  readOnly,
  submitted,
  unitNamed,
  type Scores,
} from '../../support/office.ts';

const onSet = (set: CriteriaSet): PreviousResult['criteriaSet'] => ({
  id: set.id,
  edition: set.edition,
  fingerprint: fingerprintOf(set),
});
const known = (points: Readonly<Record<string, number>>): ReadonlyMap<string, Points> =>
  new Map(Object.entries(points).map(([code, value]) => [code, p(value)]));
const same = onSet(officeSet);

function compare(
  previous: readonly PreviousResult[],
  scores: Scores = {},
  survey: number | null = null,
  years: LinkedYears | null = null,
  unit = unitNamed('Phường 1'),
): Comparison | null {
  const submission = readOnly(submitted('Phường 1', scores, survey));
  return compareWithPrevious(unit, submission, scoreOf(submission.tree.set, submission.ledger.whole), previous, years);
}

describe('on the same criteria', () => {
  test('a survey that is still out is left out of both years and is no loss', () => {
    // Of 6 points known in both years 5 last year, 6 now; last year's survey of 2 does not count.
    const last = previousOf('Phường 1', 7, 8, {
      criteriaSet: same,
      byCriterion: known({ '1.1': 1, '1.2': 1, '2.1': 2, '2.2': 1, '2.3': 2 }),
    });
    expect(compare([last])).toEqual({ kind: 'compared', previousPoints: 5000, previousIndex: 83_330, change: 16_670 });
    expect(compare([last], {}, 2)).toEqual({
      kind: 'compared',
      previousPoints: 7000,
      previousIndex: 87_500,
      change: 12_500,
    });
  });

  test('an item that does not apply this year is left out of both', () => {
    const last = previousOf('Phường 1', 5, 6, {
      criteriaSet: same,
      byCriterion: known({ '1.1': 2, '1.2': 1, '2.1': 2, '2.2': 0 }),
    });
    expect(compare([last], { '2.2': 'KAD' })).toMatchObject({
      previousPoints: 5000,
      previousIndex: 100_000,
      change: 0,
    });
  });

  test('without the points of each item the two indexes as they are', () => {
    expect(compare([previousOf('Phường 1', 4, 8, { criteriaSet: same })], {}, 2)).toEqual({
      kind: 'compared',
      previousPoints: 4000,
      previousIndex: 50_000,
      change: 50_000,
    });
    expect(compare([previousOf('Phường 1', 0, 0, { criteriaSet: same })])).toMatchObject({
      previousIndex: null,
      change: null,
    });
  });

  test('nothing known in both years is no comparison', () => {
    const last = previousOf('Phường 1', 2, 8, { criteriaSet: same, byCriterion: known({ '2.3': 2 }) });
    expect(compare([last])).toEqual({
      kind: 'not-comparable',
      why: 'Chưa có mục nào đã có điểm ở cả hai năm để so sánh.',
    });
  });
});

describe('what is refused, with a sentence', () => {
  test.each<[string, Partial<PreviousResult>, string]>([
    [
      'an unknown set',
      { criteriaSet: null },
      'Kết quả năm trước không ghi bộ tiêu chí, nên chưa so sánh điểm hai năm.',
    ],
    [
      'another set',
      { criteriaSet: { id: 'cu', edition: 2, fingerprint: 'x' } },
      'Bộ tiêu chí năm nay (nho, lần 1) khác năm trước (cu, lần 2), nên không so sánh điểm hai năm.',
    ],
    ['another unit', { unit: 'Phường 2', criteriaSet: same }, 'Chưa có kết quả năm trước của đơn vị.'],
  ])('%s', (_, more, why) => {
    expect(compare([previousOf('Phường 1', 4, 8, more)])).toEqual({ kind: 'not-comparable', why });
  });

  test('two results of last year that differ; two that are one and the same are one', () => {
    const last = previousOf('Phường 1', 4, 8, { criteriaSet: same });
    expect(compare([last, { ...last, unit: 'UBND phường 01', points: p(5) }])).toMatchObject({
      why: expect.stringMatching(/nhiều kết quả khác nhau/) as string,
    });
    expect(compare([last, { ...last, unit: 'UBND phường 01' }])).toMatchObject({ kind: 'compared' });
  });

  test('no previous results at all are nothing to say', () => expect(compare([])).toBeNull());

  test('a unit made from others, before anything else is looked at', () => {
    expect(
      compare(
        [previousOf('Phường 1', 4, 8, { criteriaSet: same })],
        {},
        null,
        null,
        unitNamed('Phường 1', { predecessors: ['Phường 7'] }),
      ),
    ).toMatchObject({
      why: 'Đơn vị được hình thành từ Phường 7, nên không so sánh với năm trước.',
    });
  });
});

test('a result is found under any name of the unit', () => {
  const last = previousOf('UBND Phường Một', 4, 8, { criteriaSet: same });
  expect(compare([last], {}, null, null, unitNamed('Phường 1', { aliases: ['Phường Một'] }))).toMatchObject({
    kind: 'compared',
  });
  expect(onlyResultOf(['Phường 2', 'phường một'], [last])).toBe(last);
  expect(onlyResultOf(['Phường 2'], [last])).toBeNull();
});

describe('linked years', () => {
  /** Last year: 1.1 under another title, 2.1 and 2.2 one item of 3 points under another code, one item gone. */
  const before: CriteriaSet = {
    ...officeSet,
    id: 'cu',
    year: 2024,
    items: withGroupMaxima([
      group('1', 'Chỉ đạo, điều hành'),
      leaf('1.1', 'Xây dựng, ban hành kế hoạch', 2, choice(['Có', 2], ['Không', 0])),
      leaf('1.3', 'Kiểm tra nội bộ', 1, choice(['Có', 1], ['Không', 0])),
      leaf('1.4', 'Sáng kiến', 1, choice(['Có', 1], ['Không', 0])),
      group('2', 'Thủ tục hành chính'),
      leaf('2.9', 'Giải quyết hồ sơ', 3, choice(['Tốt', 3], ['Chưa tốt', 0])),
    ]),
  };
  const link = (body: object): YearLink => ({ confidence: 100, state: 'confirmed', ...body }) as YearLink;
  const years: LinkedYears = {
    before: growTree(before),
    after: officeTree,
    links: [
      link({ kind: 'same', before: '1', after: '1' }),
      link({ kind: 'renamed', before: '1.1', after: '1.1' }),
      link({ kind: 'moved', before: '1.3', after: '1.2' }),
      link({ kind: 'gone', before: '1.4' }),
      link({ kind: 'same', before: '2', after: '2' }),
      link({ kind: 'split', before: '2.9', after: ['2.1', '2.2'] }),
      link({ kind: 'new', after: '2.3' }),
    ],
  };
  const last = previousOf('Phường 1', 5, 7, {
    criteriaSet: onSet(before),
    byCriterion: known({ '1.1': 2, '1.3': 0, '1.4': 1, '2.9': 2 }),
  });

  test('items that both years have are compared, renamed, moved and split ones among them', () => {
    expect(
      sharedItems(years).map(({ before: earlier, after }) => [earlier.code, after.map(({ code }) => code)]),
    ).toEqual([
      ['1.1', ['1.1']],
      ['1.3', ['1.2']],
      ['2.9', ['2.1', '2.2']],
    ]);
    // 2 + 0 + 2 of 6 last year, 2 + 1 + 2 + 1 of 6 now: what is gone and what is new counts on neither side.
    expect(compare([last], {}, null, years)).toEqual({
      kind: 'compared',
      previousPoints: 4000,
      previousIndex: 66_670,
      change: 33_330,
    });
    expect(compare([last])).toMatchObject({ kind: 'not-comparable' });
  });

  test('a part that is not settled takes its whole item out', () => {
    expect(compare([last], { '2.2': null }, null, years)).toMatchObject({
      previousPoints: 2000,
      previousIndex: 66_670,
      change: 33_330,
    });
  });

  test('the map is used only between the two sets that it links', () => {
    expect(
      compare([{ ...last, criteriaSet: { id: 'khac', edition: 1, fingerprint: 'x' } }], {}, null, years),
    ).toMatchObject({ kind: 'not-comparable' });
    expect(compare([last], {}, null, { ...years, after: growTree({ ...officeSet }) })).toMatchObject({
      kind: 'not-comparable',
    });
  });

  test('points of single items follow the map one to one, and only on the same maximum', () => {
    const points = previousPointsIn([last], years)('Phường 1', officeTree);
    expect(['1.1', '1.2', '2.1', '2.2', '2.3'].map((code) => points?.(code) ?? null)).toEqual([
      2000,
      0,
      null,
      null,
      null,
    ]);
    expect(previousPointsIn([last])('Phường 1', officeTree)).toBeNull();
    expect(previousPointsIn([{ ...last, criteriaSet: null }], years)('Phường 1', officeTree)).toBeNull();
    expect(previousPointsIn([{ ...last, criteriaSet: same }])('Phường 1', officeTree)?.('1.1')).toBe(2000);
    expect(previousPointsIn([last], years)('Phường 2', officeTree)).toBeNull();
  });

  test('a set linked with itself compares as if there were no map', () => {
    const { links } = proposeYearMap(officeSet, officeSet);
    const own = sharedItems({ before: officeTree, after: officeTree, links });
    expect(own.map(({ before: earlier }) => earlier.code)).toEqual(officeTree.leaves.map(({ code }) => code));
    const { ledger } = readOnly(submitted('Phường 1', {}, 1));
    const points = new Map(ledger.leaves.map(({ criterion, sure }) => [criterion.code, sure]));
    const { before: earlier, after, items } = totalsInBoth(own, points, ledger.leaves);
    expect(earlier).toEqual(after);
    expect(items).toBe(5);
  });
});
