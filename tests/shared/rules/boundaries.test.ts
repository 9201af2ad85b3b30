import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../shared/base/grid.ts';
import type { Criterion } from '../../../shared/criteria/model.ts';
import { growTree, type CriteriaTree } from '../../../shared/criteria/tree.ts';
import { checkSheet } from '../../../shared/rules/check-sheet.ts';
import { rules } from '../../../shared/rules/index.ts';
import { allowedPoints } from '../../../shared/score/allowed.ts';
import { evaluate } from '../../../shared/score/evaluate.ts';
import { boundaries, leavesOf } from '../../support/answers.ts';
import { shippedSets } from '../../support/criteria-files.ts';
import { sheetFrom } from '../../support/run-case.ts';

const valueRules = rules.filter(({ code }) =>
  ['score-tier-mismatch', 'score-formula-mismatch', 'score-not-on-scale', 'deduction-positive'].includes(code),
);
const head = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Đã thực hiện', 'Kế hoạch', 'Điểm tự chấm'];

/** Another item that a rule depends on stands at its maximum, so that it limits nothing. */
function codesFor(
  tree: CriteriaTree,
  criterion: Criterion,
  measure: 'ratio' | 'count',
  at: number,
  points: number,
): readonly string[] {
  const other = criterion.rule?.kind === 'dependsOn' ? tree.byCode.get(criterion.rule.on) : undefined;
  const row = (item: Criterion, ...cells: (number | null)[]) => [item.code, item.title, item.max / 1000, ...cells];
  const grid: Grid = {
    tab: 'Phiếu',
    rows: [
      head,
      ...(other === undefined ? [] : [row(other, null, null, other.max / 1000)]),
      measure === 'ratio'
        ? row(criterion, at / 1000, 100, points / 1000)
        : row(criterion, at / 1000, null, points / 1000),
    ],
  };
  const { findings, broken } = checkSheet(
    sheetFrom(grid, tree),
    { today: null, year: null, bodies: [], previous: null },
    valueRules,
  );
  expect(broken).toEqual([]);
  return findings.filter((finding) => finding.criterion === criterion.code).map(({ rule }) => rule);
}

// The costliest mistake of a checker is a bound on the wrong side: it calls right scores wrong all over the place.
describe.each(shippedSets().map((set) => [set.id, set] as const))('at every bound of set %s', (_, set) => {
  const tree = growTree(set);
  const bounded = leavesOf(set).filter(({ rule }) => boundaries(rule).length > 0);

  it.each(bounded.map((criterion) => [criterion.code, criterion] as const))(
    '%s: what the numbers earn is no finding, anything else on the scale is one',
    (_code, criterion) => {
      for (const { measure, at } of boundaries(criterion.rule).filter(
        (bound) => bound.measure === 'count' || bound.at <= 100_000,
      )) {
        const earned = evaluate(criterion, {
          ...(measure === 'ratio' ? { ratio: { part: at, whole: 100_000 } } : { count: at }),
          earned: () => criterion.max,
        });
        if (earned.kind === 'unknown') continue;
        expect([at, codesFor(tree, criterion, measure, at, earned.points)]).toEqual([at, []]);
        for (const other of allowedPoints(criterion).values) {
          if (Math.abs(other - earned.points) <= 10) continue;
          expect([at, other, codesFor(tree, criterion, measure, at, other).length]).toEqual([at, other, 1]);
        }
      }
    },
  );
});
