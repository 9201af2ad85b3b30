import { describe, expect, it } from 'vitest';
import { points } from '../../../shared/base/points.ts';
import { faultSentence, lintCriteriaSet } from '../../../shared/criteria/lint.ts';
import type { ScoringRule } from '../../../shared/criteria/model.ts';
import { choice, exampleSet, group, leaf, p } from '../../support/example-set.ts';
import { faultsOf, sentences } from '../../support/lint-one.ts';

describe('options', () => {
  it.each<[string, ScoringRule, readonly string[]]>([
    ['are there', choice(), ['Mục 1.1 chưa có mức điểm nào. Bổ sung các mức theo bảng của quyết định.']],
    [
      'stay within the maximum',
      choice(['Tốt', 2.5], ['Không', 0]),
      ['Mức "Tốt" của mục 1.1 được 2,5 điểm, ngoài khoảng từ 0 đến 2. Đối chiếu lại với bảng của quyết định.'],
    ],
    [
      'are not below 0',
      choice(['Tốt', 2], ['Kém', -1]),
      ['Mức "Kém" của mục 1.1 được −1 điểm, ngoài khoảng từ 0 đến 2. Đối chiếu lại với bảng của quyết định.'],
    ],
    [
      'reach the maximum with the best one',
      choice(['Tốt', 1.5], ['Không', 0]),
      ['Mức cao nhất của mục 1.1 được 1,5 điểm, điểm tối đa là 2. Đối chiếu lại hai số này.'],
    ],
    [
      'have labels that differ in more than spelling',
      choice(['Hoà giải', 2], ['hòa  giải', 0]),
      ['Mục 1.1 có hai mức cùng tên "hòa  giải", không phân biệt được khi chọn. Ghi tên khác nhau.'],
    ],
    [
      'of parts add up',
      {
        kind: 'parts',
        mode: 'sum',
        parts: [
          { label: 'A', points: p(1) },
          { label: 'B', points: p(0.5) },
        ],
      },
      ['Các phần của mục 1.1 cộng lại được 1,5 điểm, điểm tối đa là 2. Đối chiếu lại điểm của từng phần.'],
    ],
    [
      'of parts are there',
      { kind: 'parts', mode: 'all-or-nothing', parts: [] },
      ['Mục 1.1 chưa có mức điểm nào. Bổ sung các mức theo bảng của quyết định.'],
    ],
    [
      'of parts take nothing off',
      {
        kind: 'parts',
        mode: 'sum',
        parts: [
          { label: 'A', points: p(3) },
          { label: 'B', points: p(-1) },
        ],
      },
      ['Mức "B" của mục 1.1 được −1 điểm, ngoài khoảng từ 0 đến 2. Đối chiếu lại với bảng của quyết định.'],
    ],
  ])('%s', (_what, rule, expected) => {
    expect(sentences(rule)).toEqual(expected);
  });
});

describe('survey items', () => {
  it('are not for the unit to leave out', () => {
    expect(faultsOf({ kind: 'survey' })).toEqual([]);
    expect(faultsOf({ kind: 'survey' }, 2, 'reduce-max').map(faultSentence)).toEqual([
      'Mục 1.1 chấm theo điều tra xã hội học nên đơn vị không chọn "không áp dụng" được. Bỏ quy định này ở mục 1.1.',
    ]);
  });

  it.each([
    ['survey', 'chấm theo điều tra xã hội học'],
    ['bonus', 'là điểm thưởng'],
  ] as const)('a %s does not stand inside a branch', (kind, words) => {
    const otherwise = kind === 'survey' ? { kind } : { kind, per: null, cap: points(1000) };
    const set = {
      ...exampleSet,
      items: [
        group('1', 'Một', null, 3),
        leaf('1.1', 'A', 1, choice(['Có', 1], ['Không', 0])),
        leaf('1.2', 'B', 2, { kind: 'dependsOn', on: '1.1', atMost: p(0), cap: p(1), otherwise }),
      ],
    };
    expect(lintCriteriaSet(set).map(faultSentence)).toEqual([
      `Mục 1.2 ${words} mà lại phụ thuộc mục khác. Tách phần phụ thuộc ra khỏi mục này.`,
    ]);
  });
});
