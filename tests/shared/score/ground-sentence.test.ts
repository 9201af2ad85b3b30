import { describe, expect, test } from 'vitest';
import type { Criterion, ScoringRule } from '../../../shared/criteria/model.ts';
import type { Answer } from '../../../shared/score/answer.ts';
import { evaluate, type NotEarned } from '../../../shared/score/evaluate.ts';
import { groundSentence, lackSentence } from '../../../shared/score/ground-sentence.ts';
import { choice, closed, formula, leaf, open, p, threeTiers, tier } from '../../support/criteria-builders.ts';

const ofRule = (rule: ScoringRule, more: Partial<Criterion> = {}): Criterion => leaf('9.9', 'Ví dụ', 2, rule, more);
const ratio = (part: number, whole: number): Answer => ({ ratio: { part: part * 1000, whole: whole * 1000 } });
const options = choice(['Kịp thời', 2], ['Không', 0]) as Extract<ScoringRule, { kind: 'choice' }>;
const parts: ScoringRule = {
  kind: 'parts',
  mode: 'sum',
  parts: [
    { label: 'Kế hoạch', points: p(1) },
    { label: 'Báo cáo', points: p(1) },
  ],
};
const limited: ScoringRule = { kind: 'dependsOn', on: '1.1', atMost: p(0), cap: p(1), otherwise: options };
const proportional: ScoringRule = { kind: 'proportional', formula: formula(2, 95, 2), floor: closed(50), cap: p(2) };
const late: ScoringRule = { kind: 'deduction', unit: 'day', start: p(2), per: p(0.25), limit: null, cutOff: 5000 };

function sentenceOf(rule: ScoringRule, answer: Answer, more: Partial<Criterion> = {}): string {
  const criterion = ofRule(rule, more);
  const earned = evaluate(criterion, answer);
  return earned.kind === 'points'
    ? `${earned.points / 1000}: ${groundSentence(earned.ground)}`
    : lackSentence(earned, criterion);
}

describe('why there are just these points', () => {
  test.each<readonly [string, ScoringRule, Answer, string]>([
    ['an option', options, { choice: 'kịp thời' }, '2: Thuộc mức "Kịp thời".'],
    ['a tier', threeTiers(100, 90, 2, 1), ratio(19, 20), '1: Thuộc bậc "Từ 90% đến dưới 100%".'],
    ['a formula with the numbers', proportional, ratio(3, 4), '1.58: Tính theo công thức: 3/4 / 95% × 2.'],
    [
      'a formula with a percentage',
      { ...proportional, formula: formula(2, 100, 2) },
      { ratio: { part: 76_880, whole: 100_000 } },
      '1.54: Tính theo công thức: 76,88% × 2.',
    ],
    ['below a floor', proportional, ratio(1, 3), '0: Tỷ lệ dưới 50% nên được 0 điểm.'],
    [
      'at a floor that does not count',
      { ...proportional, floor: open(50) },
      ratio(1, 2),
      '0: Tỷ lệ không quá 50% nên được 0 điểm.',
    ],
    ['parts', parts, { parts: ['Báo cáo'] }, '1: Đạt 1/2 nội dung.'],
    [
      'cases',
      { ...late, unit: 'case', cutOff: null },
      { count: 3000 },
      '1.25: Trừ 0,25 điểm cho mỗi trường hợp, có 3.',
    ],
    ['days', late, { count: 2000 }, '1.5: Trừ 0,25 điểm cho mỗi ngày, có 2.'],
    ['more days than are allowed', late, { count: 6000 }, '0: Quá 5 ngày nên được 0 điểm, có 6.'],
    [
      'bonus',
      { kind: 'bonus', per: p(0.5), cap: p(2) },
      { count: 3000 },
      '1.5: Điểm thưởng cho 3 trường hợp, tối đa 2 điểm.',
    ],
    [
      'another item that is not met',
      limited,
      { choice: 'Kịp thời', earned: () => p(0) },
      '1: Mục 1.1 chưa đạt nên mục này tối đa 1 điểm.',
    ],
  ])('%s', (_, rule, answer, sentence) => {
    expect(sentenceOf(rule, answer)).toBe(sentence);
  });

  test.each([
    ['full-points', '2: Không phát sinh nội dung này nên được tính điểm tối đa.'],
    ['reduce-max', '0: Không áp dụng: không tính điểm và giảm điểm tối đa.'],
    ['separate-scale', '0: Không áp dụng: không tính điểm và giảm điểm tối đa.'],
    ['not-allowed', 'Bộ tiêu chí không cho phép ghi "không áp dụng" ở mục này.'],
  ] as const)('"không áp dụng" under the policy %s', (notApplicable, sentence) => {
    expect(sentenceOf(options, { notApplicable: true }, { notApplicable })).toBe(sentence);
  });
});

describe('what has to be known first', () => {
  test.each<readonly [string, ScoringRule, Answer, string]>([
    ['an option', options, {}, 'Mục này chọn một trong các mức: "Kịp thời"; "Không".'],
    ['an option behind a limit', limited, {}, 'Mục này chọn một trong các mức: "Kịp thời"; "Không".'],
    ['parts', parts, {}, 'Mục này cộng các nội dung đạt được: "Kế hoạch"; "Báo cáo".'],
    [
      'a ratio',
      proportional,
      {},
      'Mục này chấm theo tỷ lệ: cần tỷ lệ, hoặc số đã thực hiện và số phải thực hiện lớn hơn 0.',
    ],
    [
      'a ratio of nothing',
      proportional,
      ratio(0, 0),
      'Mục này chấm theo tỷ lệ: cần tỷ lệ, hoặc số đã thực hiện và số phải thực hiện lớn hơn 0.',
    ],
    ['a count', late, {}, 'Mục này chấm theo số lượng hoặc số trường hợp: cần con số đó.'],
    ['the other item', limited, { choice: 'Kịp thời' }, 'Điểm mục này phụ thuộc một mục khác chưa có điểm.'],
    [
      'what appraisers say',
      { kind: 'range', from: p(0), to: p(2) },
      {},
      'Điểm mục này do Tổ thẩm định quyết định, không tính được từ số liệu.',
    ],
    ['the survey', { kind: 'survey' }, {}, 'Mục này chấm theo điều tra xã hội học.'],
    [
      'the rule itself',
      { kind: 'unread' },
      {},
      'Cách chấm của mục này chưa đọc được từ bảng tiêu chí; chỉ kiểm tra được điểm từ 0 đến tối đa.',
    ],
    [
      'a tier',
      { kind: 'tiers', measure: 'ratio', tiers: [tier('Đạt 100%', closed(100), null, p(2))] },
      ratio(1, 2),
      'Giá trị này không thuộc bậc nào của thang điểm. Kiểm tra lại bảng tiêu chí.',
    ],
  ])('%s', (_, rule, answer, sentence) => {
    expect(sentenceOf(rule, answer)).toBe(sentence);
  });

  test('no sentence blames, and each ends with a full stop', () => {
    const lacks: readonly NotEarned['lacks'][] = [
      'ratio',
      'count',
      'choice',
      'parts',
      'other-item',
      'judgement',
      'survey',
      'rule',
      'policy',
      'tier',
    ];
    for (const lack of lacks)
      expect(lackSentence({ kind: 'unknown', lacks: lack }, ofRule(options))).toMatch(
        /^(?!.*(?:không hợp lệ|vui lòng|xin lỗi|sai sót)).*\.$/i,
      );
  });
});
