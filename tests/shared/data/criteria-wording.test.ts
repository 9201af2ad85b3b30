import { describe, expect, it } from 'vitest';
import { readRule } from '../../../shared/criteria/phrase/read-rule.ts';
import { growTree } from '../../../shared/criteria/tree.ts';
import { shippedCriteriaSets } from '../../../shared/data/criteria/shipped.ts';
import { renderRule } from '../criteria/phrase/render.ts';

/**
 * The wording of every leaf, read as an official table is read, gives the very rule that stands beside it:
 * whoever wrote the rule and whoever reads the words agree.
 */
describe.each(shippedCriteriaSets().map((set) => [set.id, growTree(set).leaves] as const))(
  'the wording of %s',
  (_id, leaves) => {
    it.each(leaves.map((leaf) => [leaf.code, leaf] as const))(
      '%s says what its rule does',
      (_code, { rule, wording, max, notApplicable }) => {
        if (rule === null) {
          expect(wording).toEqual([]);
          return;
        }
        const cell = { tab: 'Bảng', row: 0, column: 0 };
        const bonus = rule.kind === 'bonus';
        const read = readRule(
          wording.map((text) => ({ text, points: null, cell })),
          { max, bonus, takesOff: max === 0 && !bonus },
        );
        expect(renderRule(read.rule)).toBe(renderRule(rule));
        expect([read.notApplicable, read.faults]).toEqual([notApplicable, []]);
      },
    );
  },
);
