import { describe, expect, it } from 'vitest';
import type { Criterion, NotApplicablePolicy, ScoringRule } from '../../../shared/criteria/model.ts';
import { evaluate, formulaPoints } from '../../../shared/score/evaluate.ts';
import type { Answer } from '../../../shared/score/answer.ts';
import { choice, closed, exampleSet, formula, leaf, open, p, tier } from '../../support/example-set.ts';

const criterionOf = (code: string): Criterion => {
  const found = exampleSet.items.find((item) => item.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};
const ofRule = (rule: ScoringRule, max: number): Criterion => leaf('9.9', 'Ví dụ', max, rule);
const pointsOf = (criterion: Criterion, answer: Answer): number | string => {
  const earned = evaluate(criterion, answer);
  return earned.kind === 'points' ? earned.points / 1000 : earned.lacks;
};
const ratio = (part: number, whole: number): Answer => ({ ratio: { part: part * 1000, whole: whole * 1000 } });
const count = (value: number): Answer => ({ count: value * 1000 });

describe('choice', () => {
  const plan = criterionOf('1.1');

  it.each([
    ['Ban hành kịp thời', 2],
    ['ban hành KHÔNG kịp thời', 1],
    ['Không ban hành', 0],
    ['Ban hanh khong kip thoi', 1],
  ])('"%s" earns %d', (label, points) => expect(pointsOf(plan, { choice: label })).toBe(points));

  it('takes a shortened label only where it fits one option', () => {
    expect(pointsOf(plan, { choice: 'kịp thời' })).toBe('choice');
    expect(pointsOf(plan, { choice: 'không kịp thời' })).toBe(1);
  });

  it('does not take a part of a word for a label', () => {
    const rule = choice(['Công khai đủ', 1], ['Chưa làm', 0]);
    expect(pointsOf(ofRule(rule, 1), { choice: 'ai đủ' })).toBe('choice');
  });

  it('says what it lacks', () => expect(pointsOf(plan, {})).toBe('choice'));
});

describe('tiers', () => {
  it.each([
    [100, 100, 3],
    [99, 100, 3],
    [989, 1000, 2],
    [97, 100, 2],
    [969, 1000, 1],
    [95, 100, 1],
    [949, 1000, 0],
    [0, 7, 0],
  ])('%d of %d earns %d by the bounds of the table', (part, whole, points) => {
    expect(pointsOf(criterionOf('3.2.1'), ratio(part, whole))).toBe(points);
  });

  it('keeps open and closed ends apart: "trên 90%" excludes 90, "từ 70% - 90%" includes it', () => {
    const rule: ScoringRule = {
      kind: 'tiers',
      measure: 'ratio',
      tiers: [
        tier('trên 90%', open(90), null, p(2)),
        tier('từ 70% - 90%', closed(70), closed(90), p(1)),
        tier('Dưới 70%', null, open(70), p(0)),
      ],
    };
    expect(pointsOf(ofRule(rule, 2), ratio(9, 10))).toBe(1);
    expect(pointsOf(ofRule(rule, 2), ratio(90_001, 100_000))).toBe(2);
    expect(pointsOf(ofRule(rule, 2), ratio(7, 10))).toBe(1);
    expect(pointsOf(ofRule(rule, 2), ratio(69_999, 100_000))).toBe(0);
  });

  it('gives the points of a formula within its tier, with the rounding of the formula', () => {
    expect(pointsOf(criterionOf('1.2'), ratio(78, 100))).toBe(1.56);
    expect(pointsOf(criterionOf('1.2'), ratio(6, 7))).toBe(1.71);
    expect(pointsOf(criterionOf('1.2'), ratio(100, 100))).toBe(2);
    expect(pointsOf(criterionOf('1.2'), ratio(74, 100))).toBe(0);
  });

  it('never gives more than the maximum, whatever the ratio', () => {
    const rule: ScoringRule = {
      kind: 'tiers',
      measure: 'ratio',
      tiers: [tier('tỷ lệ x 2', null, null, formula(2, 100, 2))],
    };
    expect(pointsOf(ofRule(rule, 2), ratio(150, 100))).toBe(2);
  });

  it('counts by the bounds of the table', () => {
    expect([0, 1, 9, 10, 19, 20, 400].map((n) => pointsOf(criterionOf('1.3'), count(n)))).toEqual([
      0, 0.5, 0.5, 1, 1, 1.5, 1.5,
    ]);
  });

  it('says that a ratio fits no tier', () => {
    const rule: ScoringRule = {
      kind: 'tiers',
      measure: 'ratio',
      tiers: [tier('Đạt 100%', closed(100), closed(100), p(1))],
    };
    expect(pointsOf(ofRule(rule, 1), ratio(1, 2))).toBe('tier');
  });

  it.each([
    ['no ratio', {}],
    ['a whole of 0', ratio(0, 0)],
    ['a negative part', ratio(-1, 5)],
    ['a part that is no exact number', { ratio: { part: Infinity, whole: 1000 } }],
  ])('needs a ratio and is given %s', (_, answer) => expect(pointsOf(criterionOf('3.2.1'), answer)).toBe('ratio'));

  it('needs a count that is none below 0', () => {
    expect(pointsOf(criterionOf('1.3'), {})).toBe('count');
    expect(pointsOf(criterionOf('1.3'), count(-1))).toBe('count');
  });
});

describe('proportional', () => {
  it('gives nothing below the floor, in proportion above it, the cap from the full ratio on', () => {
    const online = criterionOf('3.2.2');
    expect([4999, 5000, 8750, 9000, 9900].map((n) => pointsOf(online, ratio(n, 10_000)))).toEqual([
      0, 1.11, 1.94, 2, 2,
    ]);
  });

  it('without a rounding of its own keeps thousandths', () => {
    expect(pointsOf(criterionOf('3.2.3'), ratio(2, 3))).toBe(0.667);
    expect(pointsOf(criterionOf('3.2.3'), ratio(17, 20))).toBe(0.85);
  });

  it('rounds in the direction that the formula says', () => {
    const down = { ...formula(2, 100, 2), rounding: { decimals: 2, mode: 'down' } } as const;
    expect(formulaPoints({ part: 6, whole: 7 }, formula(2, 100, 2))).toBe(1710);
    expect(formulaPoints({ part: 5, whole: 6 }, formula(2, 100, 2))).toBe(1670);
    expect(formulaPoints({ part: 5, whole: 6 }, down)).toBe(1660);
  });
});

describe('parts', () => {
  it('adds the parts that are met', () => {
    const forms = criterionOf('3.1.1');
    expect(pointsOf(forms, { parts: [] })).toBe(0);
    expect(pointsOf(forms, { parts: ['niêm yết tại bảng hoặc màn hình'] })).toBe(0.5);
    expect(pointsOf(forms, { parts: ['Niêm yết tại bảng hoặc màn hình', 'Đăng trên trang thông tin điện tử'] })).toBe(
      1,
    );
  });

  it('gives all or nothing where the table says so', () => {
    expect(pointsOf(criterionOf('1.5'), { parts: ['Đủ số lượng'] })).toBe(0);
    expect(pointsOf(criterionOf('1.5'), { parts: ['Đủ số lượng', 'Đúng thời gian'] })).toBe(1);
  });

  it('does not drop a part that it does not know', () => {
    expect(pointsOf(criterionOf('1.5'), { parts: ['Đủ số lượng', 'Đúng thời gian', 'Có ảnh'] })).toBe('parts');
  });
});

describe('deduction and bonus', () => {
  it('takes off for each case, not below 0 and not beyond the limit', () => {
    expect([0, 1, 3, 4, 9].map((n) => pointsOf(criterionOf('2.1'), count(n)))).toEqual([2, 1.5, 0.5, 0, 0]);
  });

  it('takes off for each day that has begun, and everything after the cut-off', () => {
    expect([0, 0.5, 1, 3, 3.001, 4].map((n) => pointsOf(criterionOf('2.2'), count(n)))).toEqual([
      1, 0.75, 0.75, 0.25, 0, 0,
    ]);
  });

  it('goes below 0 where an item only takes off', () => {
    expect([0, 1, 4, 9].map((n) => pointsOf(criterionOf('6.1'), count(n)))).toEqual([0, -0.25, -1, -1]);
  });

  it('gives a bonus for each whole case up to the cap', () => {
    expect([0, 1, 1.9, 3, 7].map((n) => pointsOf(criterionOf('5.1'), count(n)))).toEqual([0, 0.5, 0.5, 1.5, 1.5]);
    expect(pointsOf(criterionOf('5.2'), count(1))).toBe('judgement');
  });

  it('never turns a count below 0 into points', () => {
    expect(pointsOf(criterionOf('2.1'), count(-1))).toBe('count');
    expect(pointsOf(criterionOf('5.1'), count(-1))).toBe('count');
  });
});

describe('a rule that another item limits', () => {
  const training = criterionOf('4.2');
  const beside = (other: number | null): Answer => ({
    ...ratio(1, 1),
    earned: () => (other === null ? null : p(other)),
  });

  it('is free while the other item earned enough', () => expect(pointsOf(training, beside(1))).toBe(2));
  it('is capped where the other item earned too little', () => expect(pointsOf(training, beside(0))).toBe(1));
  it('is unknown while the other item is', () => expect(pointsOf(training, beside(null))).toBe('other-item'));
  it('is not raised by its cap', () => expect(pointsOf(training, { ...beside(0), ...ratio(1, 2) })).toBe(0));
});

describe('not applicable', () => {
  it.each<[NotApplicablePolicy, number | string]>([
    ['not-allowed', 'policy'],
    ['reduce-max', 0],
    ['separate-scale', 0],
    ['full-points', 2],
  ])('under %s earns %s', (notApplicable, expected) => {
    expect(pointsOf({ ...criterionOf('1.1'), notApplicable }, { notApplicable: true })).toBe(expected);
  });
});

it('says of judged, surveyed and unread rules that they are such', () => {
  expect(['1.4', '2.3', '4.3'].map((code) => pointsOf(criterionOf(code), {}))).toEqual(['judgement', 'survey', 'rule']);
  expect(pointsOf(criterionOf('3.1'), {})).toBe('rule');
});

it('says of the ground of the points', () => {
  expect(evaluate(criterionOf('3.2.1'), ratio(98, 100))).toMatchObject({
    ground: { kind: 'tier', label: 'Từ 97% đến dưới 99%' },
  });
  expect(evaluate(criterionOf('3.2.2'), ratio(1, 10))).toMatchObject({ ground: { kind: 'below-floor' } });
  expect(evaluate(criterionOf('2.1'), count(1))).toMatchObject({ ground: { kind: 'deduction', count: 1000 } });
});
