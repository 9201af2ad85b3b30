import { pointsToNumber } from '../../base/points.ts';
import type { Criterion } from '../../criteria/model.ts';
import type { CriteriaTree } from '../../criteria/tree.ts';
import { allowedPoints } from '../../score/allowed.ts';
import { ruleSentence } from '../../score/rule-sentence.ts';
import { score, text } from '../cells.ts';
import type { CellPlan, TabPlan, ValidationPlan } from '../plan.ts';
import { column } from './columns.ts';

export const choiceTabName = 'Mức điểm';

/** The hidden tab with the allowed points of each leaf, as numbers, and the drop-downs that use it. */
export interface ChoiceTab {
  readonly tab: TabPlan;
  /** `rowOf` gives the row of a leaf's score cell. */
  readonly validations: (rowOf: ReadonlyMap<string, number>) => ValidationPlan[];
}

export function choiceTab(tree: CriteriaTree): ChoiceTab {
  const closed = tree.leaves.filter((leaf) => choicesOf(leaf).length > 0);
  const rows: (CellPlan | null)[][] = closed.map((leaf) => [
    text(leaf.label, 'code'),
    ...choicesOf(leaf).map((value) => score(value)),
  ]);
  const most = Math.max(1, ...rows.map((row) => row.length));
  const tab: TabPlan = {
    name: choiceTabName,
    rows,
    widths: Array.from({ length: most }, () => 10),
    hidden: true,
    editable: [],
    print: { orientation: 'portrait', footer: choiceTabName },
  };
  return {
    tab,
    validations: (rowOf) =>
      tree.leaves.flatMap((leaf) => validationOf(leaf, closed.indexOf(leaf), rowOf.get(leaf.code))),
  };
}

function validationOf(leaf: Criterion, choiceRow: number, row: number | undefined): ValidationPlan[] {
  if (row === undefined || leaf.rule?.kind === 'survey') return [];
  const range = { top: row, left: column.self, bottom: row, right: column.self };
  const message = ruleSentence(leaf).slice(0, 250);
  if (choiceRow >= 0) {
    const source = { top: choiceRow, left: 1, bottom: choiceRow, right: choicesOf(leaf).length };
    return [{ kind: 'list-from', range, tab: choiceTabName, source, message }];
  }
  const { values, stretches } = allowedPoints(leaf);
  const ends = [...values, ...stretches.flatMap(({ from, to }) => [from, to])];
  return [
    { kind: 'number', range, from: pointsToNumber(Math.min(...ends)), to: pointsToNumber(Math.max(...ends)), message },
  ];
}

/** Allowed points where the rule is a closed list of at most fifty; empty where any value in a stretch may stand. */
function choicesOf(leaf: Criterion): readonly number[] {
  if (leaf.rule?.kind === 'survey') return [];
  const { values, stretches } = allowedPoints(leaf);
  return stretches.length === 0 && values.length <= 50 ? values : [];
}
