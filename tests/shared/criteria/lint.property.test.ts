import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { points } from '../../../shared/base/points.ts';
import { faultSentence, lintCriteriaSet } from '../../../shared/criteria/lint.ts';
import type { CriteriaSet, Criterion, ScoringRule } from '../../../shared/criteria/model.ts';
import { arbitraryCriteriaSet } from '../../support/arbitrary-criteria-set.ts';

function replaceItem(set: CriteriaSet, code: string, change: Partial<Criterion>): CriteriaSet {
  return { ...set, items: set.items.map((item) => (item.code === code ? { ...item, ...change } : item)) };
}

/** Groups on the scale: bonus groups have a cap instead of a sum. */
function groupsOf(set: CriteriaSet): readonly Criterion[] {
  return set.items.filter(({ code, rule }) => rule === null && !code.startsWith('90'));
}

function plain(rule: ScoringRule | null): ScoringRule | null {
  return rule?.kind === 'dependsOn' ? rule.otherwise : rule;
}

describe('a set without a fault', () => {
  it('has none found', () => {
    fc.assert(
      fc.property(arbitraryCriteriaSet, (set) => {
        expect(lintCriteriaSet(set)).toEqual([]);
      }),
    );
  });

  it('has none found when its fields stand in another order', () => {
    fc.assert(
      fc.property(arbitraryCriteriaSet, (set) => {
        expect(lintCriteriaSet({ ...set, items: [...set.items].reverse() })).toEqual([]);
      }),
    );
  });

  it('has the maxima that differ named, and only those, when one group says more or less than its children', () => {
    fc.assert(
      fc.property(arbitraryCriteriaSet, fc.nat(), fc.integer({ min: 1, max: 5000 }), (set, pick, more) => {
        const groups = groupsOf(set);
        const group = groups[pick % groups.length] as Criterion;
        const faults = lintCriteriaSet(replaceItem(set, group.code, { max: points(group.max + more) }));
        const expected = [group.code, ...(group.parent === null ? [] : [group.parent])].sort();
        expect(faults.map(({ kind }) => kind)).toEqual(expected.map(() => 'maximum-differs'));
        expect(faults.map(({ code }) => code).sort()).toEqual(expected);
        expect(faults).toContainEqual({
          kind: 'maximum-differs',
          code: group.code,
          max: group.max + more,
          sum: group.max,
        });
      }),
    );
  });

  it('has a gap or an overlap found at whichever bound of a tier is moved', () => {
    fc.assert(
      fc.property(
        arbitraryCriteriaSet,
        fc.integer({ min: 1, max: 4 }).map((n) => n * 1000),
        (set, shift) => {
          for (const item of set.items) {
            const rule = plain(item.rule);
            if (rule?.kind !== 'tiers') continue;
            const tiers = rule.tiers.map((tier) =>
              tier.from === null ? tier : { ...tier, from: { ...tier.from, value: tier.from.value + shift } },
            );
            const kinds = lintCriteriaSet(replaceItem(set, item.code, { rule: { ...rule, tiers } })).map(
              ({ kind }) => kind,
            );
            expect(kinds).toContain('tiers-gap');
          }
        },
      ),
    );
  });

  it('has a copied item found by its code', () => {
    fc.assert(
      fc.property(arbitraryCriteriaSet, fc.nat(), (set, pick) => {
        const item = set.items[pick % set.items.length] as Criterion;
        expect(lintCriteriaSet({ ...set, items: [...set.items, item] })).toEqual([
          { kind: 'code-repeated', code: item.code, positions: [(pick % set.items.length) + 1, set.items.length + 1] },
        ]);
      }),
    );
  });
});

describe('any table at all', () => {
  const anyItems = fc.array(
    fc.record({
      code: fc.constantFrom('1', '1.1', '1.2', '2', 'x y', ''),
      parent: fc.constantFrom(null, '1', '1.1', '2', '9'),
      max: fc.integer({ min: -5, max: 5000 }),
      pick: fc.nat(),
    }),
    { maxLength: 8 },
  );

  it('is looked through without an exception, each fault in one sentence', () => {
    fc.assert(
      fc.property(arbitraryCriteriaSet, anyItems, (set, drafts) => {
        const items = drafts.map(({ code, parent, max, pick }): Criterion => ({
          ...(set.items[pick % set.items.length] as Criterion),
          code,
          label: code,
          parent,
          max: points(max),
        }));
        for (const fault of lintCriteriaSet({ ...set, items })) {
          const sentence = faultSentence(fault);
          expect(sentence).toMatch(/^[\p{Lu}"].*\.$/su);
          expect(sentence).not.toMatch(
            /không hợp lệ|vui lòng|xin lỗi|sai sót|lỗi hệ thống|bạn đã quên|undefined|NaN|null/i,
          );
        }
      }),
    );
  });
});
