import { describe, expect, test } from 'vitest';
import { growTree } from '../../../shared/criteria/tree.ts';
import type { NotApplicablePolicy, ScoringRule } from '../../../shared/criteria/model.ts';
import { shippedCriteriaSets } from '../../../shared/data/criteria/shipped.ts';
import { ruleSentence } from '../../../shared/score/rule-sentence.ts';
import { choice, closed, formula, leaf, open, p, threeTiers, tier } from '../../support/criteria-builders.ts';

const sentenceOf = (rule: ScoringRule, max = 2, notApplicable: NotApplicablePolicy = 'not-allowed'): string =>
  ruleSentence(leaf('9.9', 'Ví dụ', max, rule, { notApplicable }));
const deduction = (more: Partial<Extract<ScoringRule, { kind: 'deduction' }>>): ScoringRule => ({
  kind: 'deduction',
  unit: 'case',
  start: p(2),
  per: p(0.25),
  limit: null,
  cutOff: null,
  ...more,
});
const proportional = (more: Partial<Extract<ScoringRule, { kind: 'proportional' }>>): ScoringRule => ({
  kind: 'proportional',
  formula: formula(2, 100, null),
  floor: null,
  cap: p(2),
  ...more,
});

describe('the note of a score cell says how the item is scored', () => {
  test.each<readonly [string, ScoringRule, string]>([
    ['options', choice(['Kịp thời', 2], ['Chậm', 0.5], ['Không', 0]), 'Chọn một mức: 0; 0,5 hoặc 2 điểm.'],
    ['a single option', choice(['Có', 1]), 'Chọn một mức: 1 điểm.'],
    [
      'tiers of a ratio',
      threeTiers(100, 90, 2, 1),
      'Chấm theo bậc tỷ lệ: 0; 1 hoặc 2 điểm. Nhập số đã thực hiện và số phải thực hiện.',
    ],
    [
      'tiers of a count',
      {
        kind: 'tiers',
        measure: 'count',
        tiers: [tier('Từ 10', closed(10), null, p(2)), tier('Dưới 10', null, open(10), p(1))],
      },
      'Chấm theo bậc số lượng: 1 hoặc 2 điểm. Nhập số lượng đã thực hiện.',
    ],
    ['a formula', proportional({}), 'Điểm = tỷ lệ × 2, tối đa 2 điểm.'],
    [
      'a formula that is full below 100 %',
      proportional({ formula: formula(2, 95, 2) }),
      'Điểm = (tỷ lệ / 95%) × 2, tối đa 2 điểm; làm tròn 2 chữ số thập phân.',
    ],
    [
      'a floor that still earns',
      proportional({ floor: closed(50) }),
      'Điểm = tỷ lệ × 2, tối đa 2 điểm; dưới 50%: 0 điểm.',
    ],
    [
      'a floor that earns nothing',
      proportional({ floor: open(50) }),
      'Điểm = tỷ lệ × 2, tối đa 2 điểm; từ 50% trở xuống: 0 điểm.',
    ],
    [
      'parts that add up',
      {
        kind: 'parts',
        mode: 'sum',
        parts: [
          { label: 'a', points: p(1) },
          { label: 'b', points: p(1) },
        ],
      },
      'Cộng điểm các nội dung đạt được, tối đa 2 điểm.',
    ],
    [
      'parts that only count together',
      { kind: 'parts', mode: 'all-or-nothing', parts: [{ label: 'a', points: p(2) }] },
      'Đạt đủ các nội dung được 2 điểm; thiếu một nội dung: 0 điểm.',
    ],
    [
      'what appraisers judge',
      { kind: 'range', from: p(0.5), to: p(2) },
      'Từ 0,5 đến 2 điểm, do Tổ thẩm định quyết định.',
    ],
    ['points off for each case', deduction({}), 'Từ 2 điểm, trừ 0,25 điểm cho mỗi trường hợp.'],
    [
      'points off for each day, up to a limit',
      deduction({ unit: 'day', limit: p(1) }),
      'Từ 2 điểm, trừ 0,25 điểm cho mỗi ngày chậm, trừ tối đa 1 điểm.',
    ],
    ['an item that only takes off', deduction({ start: p(0) }), 'Trừ 0,25 điểm cho mỗi trường hợp.'],
    [
      'days after which nothing is left',
      deduction({ unit: 'day', cutOff: 5000 }),
      'Từ 2 điểm, trừ 0,25 điểm cho mỗi ngày chậm; quá 5 ngày: 0 điểm.',
    ],
    [
      'cases after which nothing is left',
      deduction({ cutOff: 3000 }),
      'Từ 2 điểm, trừ 0,25 điểm cho mỗi trường hợp; quá 3 trường hợp: 0 điểm.',
    ],
    ['bonus points', { kind: 'bonus', per: null, cap: p(2) }, 'Điểm thưởng, tối đa 2 điểm.'],
    [
      'bonus points for each case',
      { kind: 'bonus', per: p(0.5), cap: p(2) },
      'Điểm thưởng 0,5 điểm mỗi trường hợp, tối đa 2 điểm.',
    ],
    ['a survey', { kind: 'survey' }, 'Chấm theo điều tra xã hội học; đơn vị để trống.'],
    ['a rule that could not be read', { kind: 'unread' }, 'Từ 0 đến 2 điểm theo hướng dẫn của bộ tiêu chí.'],
  ])('%s', (_, rule, sentence) => {
    expect(sentenceOf(rule)).toBe(sentence);
  });

  test('an item that another one limits: its own rule first, then the limit', () => {
    const otherwise = choice(['Có', 2], ['Không', 0]) as Extract<ScoringRule, { kind: 'choice' }>;
    expect(sentenceOf({ kind: 'dependsOn', on: '1.1', atMost: p(0), cap: p(1), otherwise })).toMatch(
      /^Chọn một mức: .* điểm\. Nếu mục 1\.1 đạt từ 0 điểm trở xuống, mục này tối đa 1 điểm\.$/,
    );
  });

  test('a stretch of points is named by its ends', () => {
    const rule: ScoringRule = {
      kind: 'tiers',
      measure: 'ratio',
      tiers: [tier('Từ 80%', closed(80), null, formula(2, 100, null)), tier('Dưới 80%', null, open(80), p(0))],
    };
    expect(sentenceOf(rule)).toContain('0 hoặc từ 1,6 đến 2 điểm');
  });
});

test.each<readonly [NotApplicablePolicy, string]>([
  ['not-allowed', 'Từ 0 đến 2 điểm theo hướng dẫn của bộ tiêu chí.'],
  [
    'reduce-max',
    'Từ 0 đến 2 điểm theo hướng dẫn của bộ tiêu chí. Không phát sinh: ghi "KAD" và lý do ở cột Giải trình; điểm tối đa giảm tương ứng.',
  ],
  [
    'separate-scale',
    'Từ 0 đến 2 điểm theo hướng dẫn của bộ tiêu chí. Không phát sinh: ghi "KAD" và lý do ở cột Giải trình; điểm tối đa giảm tương ứng.',
  ],
  [
    'full-points',
    'Từ 0 đến 2 điểm theo hướng dẫn của bộ tiêu chí. Không phát sinh: ghi "KAD" và lý do ở cột Giải trình; được tính điểm tối đa.',
  ],
])('with the policy %s the note says what "không áp dụng" does', (policy, sentence) => {
  expect(sentenceOf({ kind: 'unread' }, 2, policy)).toBe(sentence);
});

test('every leaf of every shipped set has a note, which ends as a sentence', () => {
  for (const set of shippedCriteriaSets()) {
    for (const criterion of growTree(set).leaves)
      expect([criterion.code, ruleSentence(criterion)]).toEqual([
        criterion.code,
        expect.stringMatching(/^\p{Lu}.*\.$/u),
      ]);
  }
});
