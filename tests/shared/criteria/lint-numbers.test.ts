import { describe, expect, it } from 'vitest';
import type { ScoringRule } from '../../../shared/criteria/model.ts';
import { closed, formula, p } from '../../support/example-set.ts';
import { faultsOf, sentences } from '../../support/lint-one.ts';

describe('rules with numbers of their own', () => {
  const proportional = (changes: object): ScoringRule => ({
    kind: 'proportional',
    formula: formula(2, 90, 2),
    floor: closed(50),
    cap: p(2),
    ...changes,
  });
  const deduction = (changes: object): ScoringRule => ({
    kind: 'deduction',
    unit: 'case',
    start: p(2),
    per: p(0.5),
    limit: p(2),
    cutOff: null,
    ...changes,
  });

  it('are right as the example set has them', () => {
    expect([
      faultsOf(proportional({})),
      faultsOf(deduction({})),
      faultsOf({ kind: 'range', from: p(0), to: p(2) }),
      faultsOf({ kind: 'unread' }),
    ]).toEqual([[], [], [], []]);
  });

  it.each<[string, ScoringRule, readonly string[]]>([
    [
      'a formula that never reaches the maximum',
      proportional({ formula: formula(1.5, 100, 2) }),
      ['Mức cao nhất của mục 1.1 được 1,5 điểm, điểm tối đa là 2. Đối chiếu lại hai số này.'],
    ],
    [
      'a cap below the maximum',
      proportional({ cap: p(1) }),
      ['Mức cao nhất của mục 1.1 được 1 điểm, điểm tối đa là 2. Đối chiếu lại hai số này.'],
    ],
    [
      'a cap above the maximum',
      proportional({ cap: p(3) }),
      ['Mức "mức trần" của mục 1.1 được 3 điểm, ngoài khoảng từ 0 đến 2. Đối chiếu lại với bảng của quyết định.'],
    ],
    [
      'a formula that divides by 0',
      proportional({ formula: formula(2, 0, 2) }),
      ['Công thức của mục 1.1 nhân với 2 điểm ở tỷ lệ 0%; cả hai số phải lớn hơn 0. Sửa lại công thức.'],
    ],
    [
      'a floor above 100 %',
      proportional({ floor: closed(120) }),
      ['Mức sàn 120% của mục 1.1 nằm ngoài khoảng từ 0% đến 100%. Sửa lại mức sàn.'],
    ],
    [
      'a range that ends below the maximum',
      { kind: 'range', from: p(0), to: p(1.5) },
      ['Mức cao nhất của mục 1.1 được 1,5 điểm, điểm tối đa là 2. Đối chiếu lại hai số này.'],
    ],
    [
      'a range the wrong way round',
      { kind: 'range', from: p(3), to: p(2) },
      ['Khoảng điểm của mục 1.1 từ 3 đến 2 không dùng được. Ghi khoảng từ thấp lên cao, không nhỏ hơn 0.'],
    ],
    [
      'a deduction that starts elsewhere',
      deduction({ start: p(1.5), limit: null }),
      ['Mục 1.1 bắt đầu trừ từ 1,5 điểm, điểm tối đa là 2. Hai số này phải bằng nhau.'],
    ],
    [
      'a deduction of nothing',
      deduction({ per: p(0) }),
      ['Mục 1.1 mỗi lần trừ 0 điểm. Số điểm mỗi lần trừ phải lớn hơn 0.'],
    ],
    [
      'a step above the limit',
      deduction({ per: p(1), limit: p(0.5) }),
      ['Mục 1.1 mỗi lần trừ 1 điểm, nhiều hơn mức trừ tối đa 0,5. Đối chiếu lại hai số này.'],
    ],
    [
      'a limit above the start',
      deduction({ limit: p(3) }),
      ['Mục 1.1 trừ tối đa 3 điểm, nhiều hơn 2 điểm đang có. Đối chiếu lại hai số này.'],
    ],
    [
      'a limit of 0',
      deduction({ limit: p(0) }),
      ['Mức trừ tối đa của mục 1.1 là 0. Ghi số lớn hơn 0, hoặc bỏ trống nếu không giới hạn.'],
    ],
    [
      'a cut-off in the middle of a day',
      deduction({ unit: 'day', cutOff: 2500 }),
      ['Mục 1.1 không chấm khi quá 2,5 lần hoặc ngày. Ghi số nguyên từ 0 trở lên.'],
    ],
    [
      'a bonus above its cap',
      { kind: 'bonus', per: p(3), cap: p(2) },
      ['Mục 1.1 thưởng 3 điểm mỗi trường hợp, tối đa 2. Điểm mỗi trường hợp phải lớn hơn 0 và không quá mức tối đa.'],
    ],
    [
      'a bonus whose cap is not its maximum',
      { kind: 'bonus', per: null, cap: p(1) },
      ['Mức cao nhất của mục 1.1 được 1 điểm, điểm tối đa là 2. Đối chiếu lại hai số này.'],
    ],
  ])('with %s', (_what, rule, expected) => {
    expect(sentences(rule).filter((sentence) => sentence.includes('1.1'))).toEqual(expected);
  });
});
