import { describe, expect, it } from 'vitest';
import { points } from '../../../shared/base/points.ts';
import type { CriteriaSet, Criterion, ScoringRule } from '../../../shared/criteria/model.ts';
import { growTree, isBonus, isLeaf, isSurvey } from '../../../shared/criteria/tree.ts';

const range: ScoringRule = { kind: 'range', from: points(0), to: points(1000) };

function item(code: string, parent: string | null, rule: ScoringRule | null = null): Criterion {
  return {
    code,
    parent,
    rule,
    label: code,
    title: `Mục ${code}`,
    max: points(1000),
    notApplicable: 'not-allowed',
    evidence: null,
    owner: null,
    wording: [],
    doubts: [],
  };
}

function setOf(...items: Criterion[]): CriteriaSet {
  return {
    id: 'mau',
    edition: 1,
    title: 'Bộ tiêu chí mẫu',
    level: 'commune',
    year: 2025,
    basis: { document: null, source: 'dữ liệu kiểm thử', sample: true },
    rounding: { decimals: 2, mode: 'half-up' },
    grades: [],
    gradedOn: 'rounded',
    evidencePolicy: 'explain',
    surveyPolicy: 'wait',
    items,
  };
}

const codes = (items: readonly Criterion[]): string[] => items.map((each) => each.code);

describe('a tree of criteria', () => {
  const tree = growTree(
    setOf(
      item('1', null),
      item('1.1', '1'),
      item('1.1.1', '1.1', range),
      item('1.1.2', '1.1', range),
      item('1.2', '1', { kind: 'survey' }),
      item('2', null),
      item('2.1', '2', { kind: 'bonus', per: null, cap: points(2000) }),
    ),
  );

  it('has its fields and children in the order of the table', () => {
    expect(codes(tree.fields)).toEqual(['1', '2']);
    expect(codes(tree.childrenOf.get('1') ?? [])).toEqual(['1.1', '1.2']);
    expect(codes(tree.childrenOf.get('1.1') ?? [])).toEqual(['1.1.1', '1.1.2']);
    expect([...tree.positionOf]).toEqual([
      ['1', 0],
      ['1.1', 1],
      ['1.1.1', 2],
      ['1.1.2', 3],
      ['1.2', 4],
      ['2', 5],
      ['2.1', 6],
    ]);
  });

  it('takes for a leaf what has no children, at the second level too', () => {
    expect(codes(tree.leaves)).toEqual(['1.1.1', '1.1.2', '1.2', '2.1']);
    expect(isLeaf(tree, '1.2')).toBe(true);
    expect(isLeaf(tree, '1.1')).toBe(false);
    expect(isLeaf(tree, '9')).toBe(false);
  });

  it('puts every item under its field, and a field under itself', () => {
    expect([...tree.fieldOf].map(([code, field]) => `${code}<${field.code}`)).toEqual([
      '1<1',
      '1.1<1',
      '1.1.1<1',
      '1.1.2<1',
      '1.2<1',
      '2<2',
      '2.1<2',
    ]);
  });

  it('lists the leaves below every item, a leaf below itself', () => {
    expect([...tree.leavesBelow].map(([code, leaves]) => [code, codes(leaves)]).sort()).toEqual([
      ['1', ['1.1.1', '1.1.2', '1.2']],
      ['1.1', ['1.1.1', '1.1.2']],
      ['1.1.1', ['1.1.1']],
      ['1.1.2', ['1.1.2']],
      ['1.2', ['1.2']],
      ['2', ['2.1']],
      ['2.1', ['2.1']],
    ]);
  });

  it('finds an item by its code', () => {
    expect(tree.byCode.get('1.1.2')?.title).toBe('Mục 1.1.2');
    expect(tree.byCode.get('1.10')).toBeUndefined();
  });

  it('knows survey and bonus leaves by their rule', () => {
    expect(codes(tree.leaves.filter(isSurvey))).toEqual(['1.2']);
    expect(codes(tree.leaves.filter(isBonus))).toEqual(['2.1']);
    expect(isSurvey(item('1', null)) || isBonus(item('1', null))).toBe(false);
  });
});

describe('a faulty set, which the lint of the definition names', () => {
  it('keeps the first of two items with one code', () => {
    const tree = growTree(
      setOf(item('1', null), item('1.1', '1', range), { ...item('1.1', '1', range), title: 'Chép lại' }),
    );
    expect(tree.byCode.get('1.1')?.title).toBe('Mục 1.1');
    expect(codes(tree.leaves)).toEqual(['1.1']);
    expect(codes(tree.childrenOf.get('1') ?? [])).toEqual(['1.1']);
  });

  it('makes a field of an item whose parent is not there', () => {
    const tree = growTree(setOf(item('1', null), item('3.1', '3', range)));
    expect(codes(tree.fields)).toEqual(['1', '3.1']);
    expect(tree.fieldOf.get('3.1')?.code).toBe('3.1');
  });

  it('finds a parent that stands below its child', () => {
    const tree = growTree(setOf(item('1.1', '1', range), item('1', null)));
    expect(codes(tree.fields)).toEqual(['1']);
    expect(tree.fieldOf.get('1.1')?.code).toBe('1');
  });

  it('ends on parents that go round in a circle, or that are their own', () => {
    const tree = growTree(setOf(item('1', '2'), item('2', '1'), item('3', '3'), item('4', null, range)));
    expect(codes(tree.fields)).toEqual(['4']);
    expect(codes(tree.leaves)).toEqual(['4']);
    expect(tree.fieldOf.size).toBe(4);
  });

  it('counts a leaf below a circle of parents once', () => {
    const tree = growTree(setOf(item('1', '2'), item('2', '1'), item('1.1', '1', range)));
    expect([...tree.leavesBelow].map(([code, leaves]) => [code, codes(leaves)])).toEqual([
      ['1.1', ['1.1']],
      ['1', ['1.1']],
      ['2', ['1.1']],
    ]);
  });

  it('goes as deep as the table does', () => {
    const chain = Array.from({ length: 40 }, (_, level) =>
      item(String(level), level === 0 ? null : String(level - 1), level === 39 ? range : null),
    );
    const tree = growTree(setOf(...chain));
    expect(codes([...tree.fieldOf.values()])).toEqual(chain.map(() => '0'));
    expect(codes(tree.leavesBelow.get('0') ?? [])).toEqual(['39']);
  });

  it('is empty for an empty set', () => {
    const tree = growTree(setOf());
    expect([tree.fields, tree.leaves, tree.byCode.size]).toEqual([[], [], 0]);
  });
});
