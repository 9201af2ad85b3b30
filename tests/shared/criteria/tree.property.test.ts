import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { points } from '../../../shared/base/points.ts';
import type { CriteriaSet, Criterion } from '../../../shared/criteria/model.ts';
import { growTree } from '../../../shared/criteria/tree.ts';

/** Any table: each item stands under an earlier one, or is a field. */
const set = fc.array(fc.nat(), { maxLength: 60 }).map((picks): CriteriaSet => {
  const items = picks.map((pick, index): Criterion => {
    const parent = pick % (index + 1);
    return {
      code: String(index),
      parent: parent === index ? null : String(parent),
      label: '',
      title: '',
      max: points(0),
      rule: null,
      notApplicable: 'not-allowed',
      evidence: null,
      owner: null,
      wording: [],
      doubts: [],
    };
  });
  return {
    id: 'mau',
    edition: 1,
    title: '',
    level: 'other',
    year: null,
    basis: { document: null, source: '', sample: true },
    rounding: { decimals: 2, mode: 'half-up' },
    grades: [],
    gradedOn: 'exact',
    evidencePolicy: 'zero',
    surveyPolicy: 'wait',
    items,
  };
});

describe('a tree of criteria', () => {
  it('holds every item once: as a field, or as a child of its parent', () => {
    fc.assert(
      fc.property(set, (table) => {
        const tree = growTree(table);
        const placed = [...tree.fields, ...[...tree.childrenOf.values()].flat()];
        expect(placed.map((item) => item.code).sort()).toEqual(table.items.map((item) => item.code).sort());
      }),
    );
  });

  it('has exactly those leaves that nobody names as parent', () => {
    fc.assert(
      fc.property(set, (table) => {
        const parents = new Set(table.items.map((item) => item.parent));
        expect(growTree(table).leaves).toEqual(table.items.filter((item) => !parents.has(item.code)));
      }),
    );
  });

  it('has below each item the leaves of its children, in the order of the table', () => {
    fc.assert(
      fc.property(set, (table) => {
        const { childrenOf, leavesBelow, positionOf } = growTree(table);
        for (const item of table.items) {
          const children = childrenOf.get(item.code) ?? [];
          const expected =
            children.length === 0 ? [item] : children.flatMap((child) => leavesBelow.get(child.code) ?? []);
          const inOrder = expected.toSorted((a, b) => (positionOf.get(a.code) ?? 0) - (positionOf.get(b.code) ?? 0));
          expect(leavesBelow.get(item.code)).toEqual(inOrder);
        }
      }),
    );
  });

  it('gives each item the field of its parent', () => {
    fc.assert(
      fc.property(set, (table) => {
        const { fieldOf, fields } = growTree(table);
        for (const item of table.items) {
          const field = fieldOf.get(item.code);
          expect(field).toBe(item.parent === null ? item : fieldOf.get(item.parent));
          expect(fields).toContain(field);
        }
      }),
    );
  });
});
