import { describe, expect, it } from 'vitest';
import { faultSentence, lintCriteriaSet, type DefinitionFault } from '../../../shared/criteria/lint.ts';
import type { CriteriaSet, Criterion } from '../../../shared/criteria/model.ts';
import { exampleSet, group, leaf, choice, p, withGroupMaxima } from '../../support/example-set.ts';

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

describe('the example set', () => {
  it('has no fault', () => {
    expect(lintCriteriaSet(exampleSet)).toEqual([]);
  });
});

interface Case {
  readonly what: string;
  readonly set: CriteriaSet;
  readonly faults: readonly DefinitionFault[];
  readonly sentence: string;
}

const cases: readonly Case[] = [
  {
    what: 'a set without items',
    set: setOf(),
    faults: [{ kind: 'set-empty', code: null }],
    sentence: 'Bộ tiêu chí chưa có mục nào. Đọc lại bảng tiêu chí của quyết định.',
  },
  {
    what: 'grades from the lowest up',
    set: {
      ...exampleSet,
      grades: [
        { name: 'Khá', from: 70_000 },
        { name: 'Tốt', from: 85_500 },
      ],
    },
    faults: [
      { kind: 'grades-order', code: null, before: { name: 'Khá', from: 70_000 }, after: { name: 'Tốt', from: 85_500 } },
    ],
    sentence: 'Mức xếp loại "Khá" từ 70% đứng trước "Tốt" từ 85,5%. Xếp các mức từ cao xuống thấp, mỗi mức một ngưỡng.',
  },
  {
    what: 'two grades of one threshold',
    set: {
      ...exampleSet,
      grades: [
        { name: 'A', from: 90_000 },
        { name: 'B', from: 90_000 },
      ],
    },
    faults: [
      { kind: 'grades-order', code: null, before: { name: 'A', from: 90_000 }, after: { name: 'B', from: 90_000 } },
    ],
    sentence: 'Mức xếp loại "A" từ 90% đứng trước "B" từ 90%. Xếp các mức từ cao xuống thấp, mỗi mức một ngưỡng.',
  },
  {
    what: 'a code that stands twice',
    set: setOf(group('1', 'Một', null, 1), leaf('1.1', 'A', 1, option), leaf('1.1', 'B', 1, option)),
    faults: [{ kind: 'code-repeated', code: '1.1', positions: [2, 3] }],
    sentence: 'Mã 1.1 có ở các dòng 2, 3 của bảng. Mỗi mục cần một mã riêng.',
  },
  {
    what: 'a code with its prefix words',
    set: setOf(group('1', 'Một', null, 1), leaf('TCTP 1.1', 'A', 1, option, { parent: '1' })),
    faults: [{ kind: 'code-form', code: 'TCTP 1.1', plain: '1.1' }],
    sentence: 'Mã "TCTP 1.1" cần ghi gọn là 1.1 để khớp được với phiếu.',
  },
  {
    what: 'a code that is none',
    set: setOf(group('1', 'Một', null, 1), leaf('mục đầu', 'A', 1, option, { parent: '1' })),
    faults: [{ kind: 'code-form', code: 'mục đầu', plain: null }],
    sentence: '"mục đầu" không có dạng mã của mục, nên không khớp được với phiếu. Ghi mã dạng 1.1.1 hoặc I.1.1.',
  },
  {
    what: 'a parent that is not in the set',
    set: setOf(group('1', 'Một', null, 1), leaf('1.1', 'A', 1, option), leaf('2.1', 'B', 1, option)),
    faults: [{ kind: 'parent-missing', code: '2.1', parent: '2' }],
    sentence: 'Mục 2.1 thuộc mục 2, nhưng bộ tiêu chí không có mục 2. Bổ sung mục này hoặc sửa lại mục trên.',
  },
  {
    what: 'a group with neither children nor a rule',
    set: setOf(group('1', 'Một', null, 1), leaf('1.1', 'A', 1, option), group('2', 'Hai', null, 3)),
    faults: [{ kind: 'group-empty', code: '2' }],
    sentence:
      'Mục 2 không có mục con và không có cách chấm, nên không chấm được điểm. Bổ sung các mục con hoặc cách chấm.',
  },
  {
    what: 'a group with a rule of its own',
    set: withItem('3.1', { rule: { kind: 'unread' } }),
    faults: [{ kind: 'group-with-rule', code: '3.1', children: ['3.1.1', '3.1.2'] }],
    sentence:
      'Mục 3.1 có các mục con 3.1.1, 3.1.2 mà vẫn có cách chấm riêng. Bỏ cách chấm của mục này; điểm của nhóm là tổng các mục con.',
  },
  {
    what: 'a maximum below 0',
    set: setOf(group('1', 'Một', null, -1), leaf('1.1', 'A', -1, { kind: 'unread' })),
    faults: [
      { kind: 'maximum-negative', code: '1', max: p(-1) },
      { kind: 'maximum-negative', code: '1.1', max: p(-1) },
    ],
    sentence: 'Điểm tối đa của mục 1 là −1. Mục chỉ trừ điểm ghi điểm tối đa 0.',
  },
  {
    what: 'a group that is more than its children',
    set: withItem('1', { max: p(8.25) }),
    faults: [{ kind: 'maximum-differs', code: '1', max: p(8.25), sum: p(8) }],
    sentence: 'Điểm tối đa của mục 1 là 8,25, cộng các mục con được 8. Đối chiếu lại với bảng của quyết định.',
  },
  {
    what: 'a leaf that was taken out',
    set: withItem('1.4', null),
    faults: [{ kind: 'maximum-differs', code: '1', max: p(8), sum: p(6.5) }],
    sentence: 'Điểm tối đa của mục 1 là 8, cộng các mục con được 6,5. Đối chiếu lại với bảng của quyết định.',
  },
  {
    what: 'a cap of a bonus group that its items cannot reach',
    set: withItem('5', { max: p(3) }),
    faults: [{ kind: 'bonus-cap-above-items', code: '5', max: p(3), sum: p(2.5) }],
    sentence:
      'Nhóm điểm thưởng 5 ghi tối đa 3 điểm, các mục con cộng lại chỉ được 2,5. Đối chiếu lại với bảng của quyết định.',
  },
];

describe('a fault of the definition', () => {
  it.each(cases.map((one) => [one.what, one] as const))(
    'is found in %s, and nothing else',
    (_what, { set, faults, sentence }) => {
      const found = lintCriteriaSet(set);
      expect(found).toEqual(faults);
      expect(found.map(faultSentence)[0]).toBe(sentence);
    },
  );

  it('of parents in a circle names the circle once', () => {
    const circle = setOf(
      group('1', 'Một', '1.1.1', 1),
      group('1.1', 'Hai', '1', 1),
      group('1.1.1', 'Ba', '1.1', 1),
      leaf('1.1.1.1', 'A', 1, option, { parent: '1.1.1' }),
    );
    const found = lintCriteriaSet(circle).filter(({ kind }) => kind === 'parent-cycle');
    expect(found).toEqual([{ kind: 'parent-cycle', code: '1', codes: ['1', '1.1.1', '1.1', '1'] }]);
    expect(found.map(faultSentence)).toEqual([
      'Các mục 1 → 1.1.1 → 1.1 → 1 nằm trong nhau thành vòng tròn. Sửa lại mục trên của một trong các mục này.',
    ]);
  });

  it('is listed in the order of the table, those of the whole set first', () => {
    const set = {
      ...withItem('4', { max: p(1) }),
      grades: [
        { name: 'A', from: 1 },
        { name: 'B', from: 2 },
      ],
    };
    const both = { ...set, items: set.items.map((item) => (item.code === '2' ? { ...item, max: p(1) } : item)) };
    expect(lintCriteriaSet(both).map(({ code }) => code)).toEqual([null, '2', '4']);
  });
});

describe('what is no fault', () => {
  it('a leaf at level 2, and a leaf that is a field of its own', () => {
    expect(lintCriteriaSet(setOf(leaf('1', 'A', 1, option, { parent: null })))).toEqual([]);
  });

  it('labels that begin anew in each field, while codes are paths', () => {
    const items = ['I', 'II'].flatMap((field) => [
      group(field, field),
      { ...leaf(`${field}.1`, 'A', 1, option), label: '1', parent: field },
    ]);
    expect(lintCriteriaSet(setOf(...withGroupMaxima(items)))).toEqual([]);
  });

  it('a group of deductions only, which has nothing to add up', () => {
    expect(lintCriteriaSet(setOf(...exampleSet.items.filter(({ code }) => code.startsWith('6'))))).toEqual([]);
  });

  it('a bonus item among others, which adds nothing to the maximum of the group', () => {
    const bonus = leaf('1.2', 'Thưởng', 0.5, { kind: 'bonus', per: null, cap: p(0.5) });
    expect(lintCriteriaSet(setOf(group('1', 'Một', null, 1), leaf('1.1', 'A', 1, option), bonus))).toEqual([]);
  });
});
