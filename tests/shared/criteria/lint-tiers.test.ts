import { describe, expect, it } from 'vitest';
import type { DefinitionFault } from '../../../shared/criteria/lint.ts';
import type { Measure, ScoringRule, Tier } from '../../../shared/criteria/model.ts';
import { closed, formula, open, p, tier } from '../../support/example-set.ts';
import { faultsOf, sentences } from '../../support/lint-one.ts';

function tiers(measure: Measure, ...list: readonly Tier[]): ScoringRule {
  return { kind: 'tiers', measure, tiers: list };
}

const full = tier('Từ 90%', closed(90), null, p(2));
const middle = tier('Từ 70% đến dưới 90%', closed(70), open(90), p(1));
const low = tier('Dưới 70%', null, open(70), p(0));

describe('tiers on a ratio', () => {
  it('are right from the top down and from the bottom up', () => {
    expect(faultsOf(tiers('ratio', full, middle, low))).toEqual([]);
    expect(faultsOf(tiers('ratio', low, middle, full))).toEqual([]);
  });

  it('may end at 100 % exactly, and begin above an excluded end', () => {
    expect(
      faultsOf(tiers('ratio', tier('Trên 90%', open(90), closed(100), p(2)), tier('Đến 90%', null, closed(90), p(0)))),
    ).toEqual([]);
  });

  it.each<[string, ScoringRule, DefinitionFault]>([
    [
      'a stretch that no tier takes',
      tiers('ratio', full, tier('Từ 70% đến 80%', closed(70), open(80), p(1)), low),
      { kind: 'tiers-gap', code: '1.1', measure: 'ratio', from: 80_000, to: 90_000 },
    ],
    [
      'one value that both ends leave out',
      tiers('ratio', tier('Trên 90%', open(90), null, p(2)), middle, low),
      { kind: 'tiers-gap', code: '1.1', measure: 'ratio', from: 90_000, to: 90_000 },
    ],
    [
      'nothing below the lowest tier',
      tiers('ratio', full, middle),
      { kind: 'tiers-gap', code: '1.1', measure: 'ratio', from: 0, to: 70_000 },
    ],
    [
      'nothing above the highest tier',
      tiers('ratio', tier('Từ 90% đến dưới 95%', closed(90), open(95), p(2)), middle, low),
      { kind: 'tiers-gap', code: '1.1', measure: 'ratio', from: 95_000, to: null },
    ],
    [
      'one value that both ends take',
      tiers('ratio', full, tier('Từ 70% đến 90%', closed(70), closed(90), p(1)), low),
      { kind: 'tiers-overlap', code: '1.1', measure: 'ratio', lower: 'Từ 70% đến 90%', upper: 'Từ 90%', at: 90_000 },
    ],
    [
      'a tier that reaches over another',
      tiers('ratio', full, middle, tier('Dưới 80%', null, open(80), p(0))),
      {
        kind: 'tiers-overlap',
        code: '1.1',
        measure: 'ratio',
        lower: 'Dưới 80%',
        upper: 'Từ 70% đến dưới 90%',
        at: 70_000,
      },
    ],
    [
      'tiers in no order',
      tiers('ratio', middle, full, low),
      { kind: 'tiers-order', code: '1.1', before: 'Từ 70% đến dưới 90%', after: 'Từ 90%' },
    ],
    [
      'a better result that earns less',
      tiers(
        'ratio',
        full,
        tier('Từ 70% đến dưới 90%', closed(70), open(90), p(0)),
        tier('Dưới 70%', null, open(70), p(1)),
      ),
      { kind: 'tier-points-order', code: '1.1', lower: 'Dưới 70%', upper: 'Từ 70% đến dưới 90%' },
    ],
    [
      'a formula that climbs over the tier above it',
      tiers(
        'ratio',
        tier('Từ 90%', closed(90), null, p(1)),
        tier('Từ 70%', closed(70), open(90), formula(2, 100, 2)),
        low,
      ),
      { kind: 'tier-points-order', code: '1.1', lower: 'Từ 70%', upper: 'Từ 90%' },
    ],
    [
      'a best tier below the maximum',
      tiers('ratio', tier('Từ 90%', closed(90), null, p(1.75)), middle, low),
      { kind: 'best-differs', code: '1.1', best: p(1.75), max: p(2) },
    ],
    [
      'an award above the maximum',
      tiers('ratio', tier('Từ 90%', closed(90), null, p(3)), middle, low),
      { kind: 'points-outside', code: '1.1', label: 'Từ 90%', points: p(3), max: p(2) },
    ],
    [
      'a formula without a scale',
      tiers('ratio', full, tier('Từ 70% đến dưới 90%', closed(70), open(90), formula(2, 0, 2)), low),
      { kind: 'formula-scale', code: '1.1', times: p(2), at: 0 },
    ],
  ])('with %s', (_what, rule, expected) => {
    expect(faultsOf(rule)).toContainEqual(expected);
  });

  it('whose ends stand the wrong way round hold nothing', () => {
    const faults = faultsOf(tiers('ratio', full, tier('Từ 90% đến 70%', closed(90), closed(70), p(1)), low));
    expect(faults).toContainEqual({ kind: 'tier-empty', code: '1.1', label: 'Từ 90% đến 70%' });
    expect(faults).toContainEqual({ kind: 'tiers-gap', code: '1.1', measure: 'ratio', from: 70_000, to: 90_000 });
  });

  it('on lateness may go the other way: less is better', () => {
    expect(
      faultsOf(
        tiers(
          'ratio',
          tier('Dưới 1%', null, open(1), p(2)),
          tier('Từ 1% đến dưới 3%', closed(1), open(3), p(1)),
          tier('Từ 3%', closed(3), null, p(0)),
        ),
      ),
    ).toEqual([]);
  });

  it('may not hold a formula that comes above the next tier at its very end', () => {
    const rule = tiers(
      'ratio',
      tier('Đạt 100%', closed(100), null, p(199.999)),
      tier('Từ 75%', closed(75), open(100), formula(200, 100, null)),
      tier('Dưới 75%', null, open(75), p(0)),
    );
    expect(faultsOf(rule, 200)).toEqual([
      { kind: 'tier-points-order', code: '1.1', lower: 'Từ 75%', upper: 'Đạt 100%' },
    ]);
  });

  it('may hold a formula that meets the tier above it', () => {
    expect(
      faultsOf(
        tiers(
          'ratio',
          tier('Đạt 100%', closed(100), null, p(2)),
          tier('Từ 75%', closed(75), open(100), formula(2, 100, 2)),
          tier('Dưới 75%', null, open(75), p(0)),
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      tiers('ratio', full, tier('Từ 70% đến 80%', closed(70), open(80), p(1)), low),
      'Mục 1.1 không có mức điểm cho khoảng từ 80% đến 90%. Bổ sung mức hoặc nối liền các mức.',
    ],
    [
      tiers('ratio', tier('Trên 90%', open(90), null, p(2)), middle, low),
      'Mục 1.1 không có mức điểm cho đúng 90%. Bổ sung mức hoặc nối liền các mức.',
    ],
    [
      tiers('ratio', full, tier('Từ 70% đến 90%', closed(70), closed(90), p(1)), low),
      'Mức "Từ 70% đến 90%" và mức "Từ 90%" của mục 1.1 cùng nhận 90%. Mỗi giá trị chỉ thuộc một mức.',
    ],
    [
      tiers('ratio', middle, full, low),
      'Các mức của mục 1.1 không theo thứ tự: "Từ 70% đến dưới 90%" đứng trước "Từ 90%". Xếp các mức từ cao xuống thấp.',
    ],
  ])('say so: %#', (rule, sentence) => {
    expect(sentences(rule)).toContain(sentence);
  });
});

describe('tiers on a count', () => {
  const many = tier('Từ 20', closed(20), null, p(2));
  const few = tier('Từ 10 đến 19', closed(10), closed(19), p(1));
  const none = tier('Dưới 10', null, open(10), p(0));

  it('count whole cases: "đến 19" and "từ 20" are neighbours', () => {
    expect(faultsOf(tiers('count', many, few, none))).toEqual([]);
  });

  it.each<[string, ScoringRule, DefinitionFault]>([
    [
      'a case between two tiers',
      tiers('count', many, tier('Từ 10 đến 18', closed(10), closed(18), p(1)), none),
      { kind: 'tiers-gap', code: '1.1', measure: 'count', from: 19_000, to: 19_000 },
    ],
    [
      'a case in two tiers',
      tiers('count', many, tier('Từ 10 đến 20', closed(10), closed(20), p(1)), none),
      { kind: 'tiers-overlap', code: '1.1', measure: 'count', lower: 'Từ 10 đến 20', upper: 'Từ 20', at: 20_000 },
    ],
    [
      'an end at the top',
      tiers('count', tier('Từ 20 đến 30', closed(20), closed(30), p(2)), few, none),
      { kind: 'tiers-gap', code: '1.1', measure: 'count', from: 31_000, to: null },
    ],
    [
      'no tier for none',
      tiers('count', many, few),
      { kind: 'tiers-gap', code: '1.1', measure: 'count', from: 0, to: 9000 },
    ],
    [
      'a formula of a ratio',
      tiers('count', many, tier('Từ 10 đến 19', closed(10), closed(19), formula(1, 100, 2)), none),
      { kind: 'formula-on-count', code: '1.1', label: 'Từ 10 đến 19' },
    ],
  ])('with %s', (_what, rule, expected) => {
    expect(faultsOf(rule)).toContainEqual(expected);
  });

  it('say which counts are missing at the top', () => {
    expect(sentences(tiers('count', tier('Từ 20 đến 30', closed(20), closed(30), p(2)), few, none))).toEqual([
      'Mục 1.1 không có mức điểm cho số lượng trên mức đó, từ 31 trở lên. Bổ sung mức hoặc nối liền các mức.',
    ]);
  });
});
