import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Points } from '../../../shared/base/points.ts';
import { matchItems, titleLikeness } from '../../../shared/criteria/item-match.ts';
import type { Criterion } from '../../../shared/criteria/model.ts';

const item = (code: string, title: string): Criterion => ({
  code,
  label: code,
  parent: null,
  title,
  max: 1000 as Points,
  rule: { kind: 'unread' },
  notApplicable: 'not-allowed',
  evidence: null,
  owner: null,
  wording: [],
  doubts: [],
});

describe('titleLikeness', () => {
  test.each([
    ['Ban hành kế hoạch', 'Ban hành kế hoạch', 1],
    ['Ban hành kế hoạch', 'BAN HÀNH KẾ HOẠCH', 1],
    ['Hoàn thành kế hoạch', 'Hòan thành kế họach', 1],
    ['một hai', 'ba bốn', 0],
    ['một hai', 'một ba', 0.5],
  ])('of "%s" and "%s" is %d', (a, b, likeness) => {
    expect(titleLikeness(a, b)).toBe(likeness);
  });

  test('is the same both ways and between 0 and 1', () => {
    const title = fc
      .array(fc.constantFrom('kế', 'hoạch', 'năm', 'báo', 'cáo', 'báo'), { minLength: 1, maxLength: 6 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(title, title, (a, b) => {
        expect(titleLikeness(a, b)).toBe(titleLikeness(b, a));
        expect(titleLikeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(titleLikeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('matchItems', () => {
  const pairs = (before: readonly Criterion[], after: readonly Criterion[]): readonly string[] =>
    matchItems(before, after).pairs.map((pair) => `${pair.before.code}>${pair.after.code}`);

  test('does not trust a code whose title is another', () => {
    expect(pairs([item('1.1', 'Ban hành kế hoạch')], [item('1.1', 'Sáng kiến mới')])).toEqual([]);
  });

  test('follows a title to its new code before it takes the old code for renamed', () => {
    expect(
      pairs(
        [item('1.1', 'Ban hành kế hoạch năm'), item('1.2', 'Ban hành kế hoạch quý')],
        [item('1.1', 'Ban hành kế hoạch quý'), item('1.2', 'Ban hành kế hoạch năm')],
      ),
    ).toEqual(['1.2>1.1', '1.1>1.2']);
  });

  test('pairs every item at most once and leaves none out', () => {
    const items = fc
      .array(
        fc.tuple(
          fc.constantFrom('1', '2', '3', '4'),
          fc.constantFrom('Kế hoạch', 'Kế hoạch năm', 'Báo cáo', 'Sáng kiến'),
        ),
        { maxLength: 5 },
      )
      .map((list) => list.map(([code, title]) => item(code, title)));
    fc.assert(
      fc.property(items, items, (before, after) => {
        const { pairs: found, onlyBefore, onlyAfter } = matchItems(before, after);
        expect([...found.map((pair) => pair.before), ...onlyBefore]).toHaveLength(before.length);
        expect(new Set([...found.map((pair) => pair.after), ...onlyAfter]).size).toBe(after.length);
      }),
    );
  });
});
