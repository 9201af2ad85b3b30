import { describe, expect, test } from 'vitest';
import type { Criterion, ScoringRule } from '../../../shared/criteria/model.ts';
import type { Answer } from '../../../shared/score/answer.ts';
import { howSentence } from '../../../shared/score/how-sentence.ts';
import { regainSteps, type RegainStep } from '../../../shared/score/regain.ts';
import { choice, closed, formula, leaf, open, p, threeTiers, tier } from '../../support/criteria-builders.ts';

const ofRule = (rule: ScoringRule, max: number): Criterion => leaf('9.9', 'Ví dụ', max, rule);
const ratio = (part: number, whole: number): Answer => ({ ratio: { part: part * 1000, whole: whole * 1000 } });
const told = (steps: readonly RegainStep[]): (readonly [number, string])[] =>
  steps.map(({ gain, how }) => [gain / 1000, howSentence(how)]);

const tiers = threeTiers(100, 90, 2, 1);
const countTiers: ScoringRule = {
  kind: 'tiers',
  measure: 'count',
  tiers: [
    tier('Từ 20 trở lên', closed(20), null, p(1.5)),
    tier('10 đến 19', closed(10), open(20), p(1)),
    tier('Dưới 10', null, open(10), p(0)),
  ],
};
const moreThanTen: ScoringRule = {
  kind: 'tiers',
  measure: 'count',
  tiers: [tier('Trên 10', open(10), null, p(2)), tier('Đến 10', null, closed(10), p(0))],
};
const lateTiers: ScoringRule = {
  kind: 'tiers',
  measure: 'ratio',
  tiers: [
    tier('Dưới 1%', null, open(1), p(2)),
    tier('Từ 1% đến 5%', closed(1), closed(5), p(1)),
    tier('Trên 5%', open(5), null, p(0)),
  ],
};
const fewComplaints: ScoringRule = {
  kind: 'tiers',
  measure: 'count',
  tiers: [
    tier('Không có', null, closed(0), p(1)),
    tier('Không quá 02 vụ', open(0), closed(2), p(0.5)),
    tier('Trên 02 vụ', open(2), null, p(0)),
  ],
};
const parts = (mode: 'sum' | 'all-or-nothing'): ScoringRule => ({
  kind: 'parts',
  mode,
  parts: [
    { label: 'Kế hoạch', points: p(0.5) },
    { label: 'Báo cáo', points: p(1) },
  ],
});

describe('what a unit can do to earn more', () => {
  const cases: readonly (readonly [string, Criterion, number, Answer, readonly (readonly [number, string])[]])[] = [
    [
      'a better option',
      ofRule(choice(['Kịp thời', 2], ['Chậm', 1], ['Không', 0]), 2),
      0,
      {},
      [
        [1, 'Cần đạt "Chậm".'],
        [2, 'Cần đạt "Kịp thời".'],
      ],
    ],
    [
      'more cases for a tier of a ratio',
      ofRule(tiers, 2),
      0,
      ratio(80, 95),
      [
        [1, 'Cần thêm 6/95 để đạt mức "Từ 90% đến dưới 100%".'],
        [2, 'Cần thêm 15/95 để đạt mức "Đạt 100%".'],
      ],
    ],
    ['a tier while the numbers are not known', ofRule(tiers, 2), 1, {}, [[1, 'Cần đạt mức "Đạt 100%".']]],
    [
      'a look at the score where the numbers have earned more',
      ofRule(tiers, 2),
      1,
      ratio(7, 7),
      [[1, 'Số liệu đã đạt mức "Đạt 100%"; xem lại điểm tự chấm.']],
    ],
    [
      'more cases for a tier of a count',
      ofRule(countTiers, 1.5),
      0,
      { count: 7000 },
      [
        [1, 'Cần thêm 3 để đạt mức "10 đến 19".'],
        [1.5, 'Cần thêm 13 để đạt mức "Từ 20 trở lên".'],
      ],
    ],
    [
      'one case more than a count that does not belong to the tier',
      ofRule(moreThanTen, 2),
      0,
      { count: 4000 },
      [[2, 'Cần thêm 7 để đạt mức "Trên 10".']],
    ],
    [
      'nothing about tiers that its count has passed',
      ofRule(countTiers, 1.5),
      0,
      { count: 25_000 },
      [[1.5, 'Số liệu đã đạt mức "Từ 20 trở lên"; xem lại điểm tự chấm.']],
    ],
    [
      'more cases up to where a formula ends',
      ofRule({ kind: 'proportional', formula: formula(2, 100, 2), floor: null, cap: p(2) }, 2),
      1.5,
      ratio(3, 4),
      [[0.5, 'Cần thêm 1/4 để đạt mức "100%".']],
    ],
    [
      'a part that is perhaps not met yet, never past the maximum',
      ofRule(parts('sum'), 1.5),
      1,
      {},
      [
        [0.5, 'Cần hoàn thành nội dung "Kế hoạch", nếu chưa đạt.'],
        [0.5, 'Cần hoàn thành nội dung "Báo cáo", nếu chưa đạt.'],
      ],
    ],
    [
      'all parts where they only count together',
      ofRule(parts('all-or-nothing'), 1.5),
      0,
      {},
      [[1.5, 'Cần hoàn thành đủ các nội dung.']],
    ],
    [
      'proof of results where appraisers judge',
      ofRule({ kind: 'range', from: p(0), to: p(2) }, 2),
      0.5,
      {},
      [[1.5, 'Điểm do Tổ thẩm định quyết định; bổ sung tài liệu chứng minh kết quả.']],
    ],
    [
      'no further cases where each takes points off',
      ofRule({ kind: 'deduction', unit: 'case', start: p(2), per: p(0.5), limit: null, cutOff: null }, 2),
      1,
      {},
      [[1, 'Mỗi trường hợp bị trừ 0,5 điểm; không để phát sinh.']],
    ],
    [
      'fewer cases where a low ratio is the good one',
      ofRule(lateTiers, 2),
      0,
      ratio(9, 120),
      [
        [1, 'Cần giảm 3/120 để đạt mức "Từ 1% đến 5%".'],
        [2, 'Cần giảm 8/120 để đạt mức "Dưới 1%".'],
      ],
    ],
    [
      'fewer cases where a low count is the good one',
      ofRule(fewComplaints, 1),
      0,
      { count: 4000 },
      [
        [0.5, 'Cần giảm 2 để đạt mức "Không quá 02 vụ".'],
        [1, 'Cần giảm 4 để đạt mức "Không có".'],
      ],
    ],
    [
      'a low tier while the numbers are not known',
      ofRule(fewComplaints, 1),
      0.5,
      {},
      [[0.5, 'Cần đạt mức "Không có".']],
    ],
    [
      'no late day where each takes points off',
      ofRule({ kind: 'deduction', unit: 'day', start: p(1), per: p(0.25), limit: null, cutOff: 3000 }, 1),
      0.5,
      { count: 2000 },
      [[0.5, 'Mỗi ngày chậm bị trừ 0,25 điểm; cần gửi đúng hạn.']],
    ],
    [
      'one case more where each earns a bonus',
      { ...ofRule({ kind: 'bonus', per: p(0.5), cap: p(1.5) }, 1.5) },
      0.5,
      { count: 1000 },
      [[0.5, 'Mỗi trường hợp thêm được 0,5 điểm; bổ sung tài liệu chứng minh.']],
    ],
    ['nothing in an item that is surveyed', ofRule({ kind: 'survey' }, 2), 1, {}, []],
    ['nothing where the rule could not be read', ofRule({ kind: 'unread' }, 2), 1, {}, []],
    ['nothing in a group', { ...ofRule({ kind: 'unread' }, 2), rule: null }, 1, {}, []],
  ];
  test.each(cases)('%s', (_, criterion, points, answer, expected) => {
    expect(told(regainSteps(criterion, p(points), answer))).toEqual(expected);
  });

  test.each(cases)('at the maximum there is nothing to regain: %s', (_, criterion, __, answer) => {
    expect(regainSteps(criterion, criterion.max, answer)).toEqual([]);
  });
});

describe('an item that another one limits', () => {
  const limited = (otherwise: Exclude<ScoringRule, { kind: 'dependsOn' }>): Criterion =>
    ofRule({ kind: 'dependsOn', on: '1.1', atMost: p(0), cap: p(1), otherwise }, 2);
  const earned = (points: number | null): Answer => ({ earned: () => (points === null ? null : p(points)) });
  const kinds = [
    choice(['Có', 2], ['Không', 0]),
    { ...parts('sum') },
    parts('all-or-nothing'),
    { kind: 'range', from: p(0), to: p(2) },
  ] as readonly Exclude<ScoringRule, { kind: 'dependsOn' }>[];

  test.each(kinds)('gets no further than the cap while the other is not met: $kind', (rule) => {
    const gains = regainSteps(limited(rule), p(0.5), earned(0)).map(({ gain }) => gain);
    expect(Math.max(...gains)).toBe(500);
  });

  test.each(kinds)('is free once the other is met: $kind', (rule) => {
    const gains = regainSteps(limited(rule), p(0.5), earned(1)).map(({ gain }) => gain);
    expect(Math.max(...gains)).toBe(rule.kind === 'parts' && rule.mode === 'sum' ? 1000 : 1500);
  });

  test.each(kinds)('promises nothing while the other has no points: $kind', (rule) => {
    expect(regainSteps(limited(rule), p(0.5), earned(null))).toEqual([]);
  });
});
