import { describe, expect, it } from 'vitest';
import { points } from '../../../shared/base/points.ts';
import { faultSentence, lintCriteriaSet, type DefinitionFault } from '../../../shared/criteria/lint.ts';
import type { CriteriaSet, Criterion } from '../../../shared/criteria/model.ts';
import { exampleSet, group, leaf, choice, p } from '../../support/example-set.ts';

/** The example set with one item changed; `null` takes the item out. */
function withItem(code: string, change: Partial<Criterion> | null): CriteriaSet {
  return {
    ...exampleSet,
    items: exampleSet.items.flatMap((item) =>
      item.code !== code ? [item] : change === null ? [] : [{ ...item, ...change }],
    ),
  };
}

function setOf(...items: readonly Criterion[]): CriteriaSet {
  return { ...exampleSet, items };
}

const option = choice(['Có', 1], ['Không', 0]);

interface Case {
  readonly what: string;
  readonly set: CriteriaSet;
  readonly faults: readonly DefinitionFault[];
  readonly sentence: string;
}

const cases: readonly Case[] = [
  {
    what: 'a branch on an item that is not in the set',
    set: withItem('4.2', {
      rule: { kind: 'dependsOn', on: '9.9', atMost: p(0), cap: p(1), otherwise: { kind: 'unread' } },
    }),
    faults: [{ kind: 'dependency-missing', code: '4.2', on: '9.9' }],
    sentence: 'Mục 4.2 phụ thuộc mục 9.9, nhưng bộ tiêu chí không có mục 9.9. Sửa lại mã.',
  },
  {
    what: 'a branch on a group',
    set: withItem('4.2', {
      rule: { kind: 'dependsOn', on: '3.1', atMost: p(0), cap: p(1), otherwise: { kind: 'unread' } },
    }),
    faults: [{ kind: 'dependency-group', code: '4.2', on: '3.1' }],
    sentence: 'Mục 4.2 phụ thuộc mục 3.1, là nhóm và không chấm trực tiếp. Chọn một mục chấm điểm.',
  },
  {
    what: 'a branch on the item itself',
    set: withItem('4.2', {
      rule: { kind: 'dependsOn', on: '4.2', atMost: p(0), cap: p(1), otherwise: { kind: 'unread' } },
    }),
    faults: [{ kind: 'dependency-cycle', code: '4.2', codes: ['4.2', '4.2'] }],
    sentence: 'Các mục 4.2 → 4.2 phụ thuộc vòng tròn vào nhau nên không tính được điểm. Bỏ một chỗ phụ thuộc.',
  },
  {
    what: 'a branch whose condition always holds',
    set: withItem('4.2', {
      rule: { kind: 'dependsOn', on: '4.1', atMost: p(1), cap: p(1), otherwise: { kind: 'unread' } },
    }),
    faults: [{ kind: 'dependency-threshold', code: '4.2', on: '4.1', atMost: p(1), max: p(1) }],
    sentence:
      'Mục 4.2 bị giới hạn khi mục 4.1 đạt không quá 1 điểm, mà mục đó có điểm tối đa 1. Điều kiện phải nhỏ hơn điểm tối đa và không nhỏ hơn 0.',
  },
  {
    what: 'a branch whose cap takes nothing away',
    set: withItem('4.2', {
      rule: { kind: 'dependsOn', on: '4.1', atMost: p(0), cap: p(2), otherwise: { kind: 'unread' } },
    }),
    faults: [{ kind: 'dependency-cap', code: '4.2', cap: p(2), max: p(2) }],
    sentence:
      'Mức giới hạn 2 của mục 4.2 không nhỏ hơn điểm tối đa 2, nên không giới hạn gì. Đối chiếu lại hai số này.',
  },
];

describe('a rule that another item limits', () => {
  it.each(cases.map((one) => [one.what, one] as const))(
    'has its fault found with %s',
    (_what, { set, faults, sentence }) => {
      const found = lintCriteriaSet(set);
      expect(found).toEqual(faults);
      expect(found.map(faultSentence)[0]).toBe(sentence);
    },
  );

  it('of two items that limit each other names the circle once', () => {
    const limits = (on: string): Criterion['rule'] => ({
      kind: 'dependsOn',
      on,
      atMost: p(0),
      cap: p(0.5),
      otherwise: { kind: 'unread' },
    });
    const set = setOf(
      group('1', 'Một', null, 2),
      leaf('1.1', 'A', 1, limits('1.2') ?? option),
      leaf('1.2', 'B', 1, limits('1.1') ?? option),
    );
    expect(lintCriteriaSet(set)).toEqual([{ kind: 'dependency-cycle', code: '1.1', codes: ['1.1', '1.2', '1.1'] }]);
  });

  it('may stand before that item in the table', () => {
    const set = setOf(
      group('1', 'Một', null, 2),
      leaf('1.1', 'A', 1, { kind: 'dependsOn', on: '1.2', atMost: p(0), cap: points(999), otherwise: option as never }),
      leaf('1.2', 'B', 1, option),
    );
    expect(lintCriteriaSet(set)).toEqual([]);
  });
});
