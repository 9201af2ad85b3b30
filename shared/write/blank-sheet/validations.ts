import { pointsToNumber } from '../../base/points.ts';
import type { Criterion } from '../../criteria/model.ts';
import { isSurvey, type CriteriaTree } from '../../criteria/tree.ts';
import { allowedPoints } from '../../score/allowed.ts';
import { measureOf } from '../../score/row-answer.ts';
import { ruleSentence } from '../../score/rule-sentence.ts';
import type { ValidationPlan } from '../plan.ts';
import { choiceTabName, type ChoiceTab } from './choice-tab.ts';
import { column, stretch } from './columns.ts';

/**
 * What each open cell of the sheet accepts: points from a list or between two ends, and numbers from 0 behind a
 * ratio. A leaf whose wording could be read in two ways only warns: its list may lack a value.
 */
export function validationsOf(
  tree: CriteriaTree,
  rowOf: ReadonlyMap<string, number>,
  { listOf }: ChoiceTab,
): ValidationPlan[] {
  return tree.leaves.flatMap((leaf) => {
    const row = rowOf.get(leaf.code);
    if (row === undefined || isSurvey(leaf)) return [];
    const source = listOf.get(leaf.code);
    const range = stretch(row, column.self);
    const message = ruleSentence(leaf);
    const score: ValidationPlan =
      source === undefined
        ? {
            kind: 'number',
            range,
            ...endsOf(leaf),
            message,
            strict: isCertain(leaf) && leaf.notApplicable === 'not-allowed',
          }
        : { kind: 'list-from', range, tab: choiceTabName, source, message, strict: isCertain(leaf) };
    return [score, ...numbersBehind(leaf, row)];
  });
}

function numbersBehind(leaf: Criterion, row: number): ValidationPlan[] {
  const measure = leaf.rule === null ? null : measureOf(leaf.rule);
  if (measure === null) return [];
  const range = stretch(row, column.part, measure === 'ratio' ? column.whole : column.part);
  const message = 'Nhập số từ 0 trở lên, chỉ ghi số, không ghi đơn vị tính.';
  return [{ kind: 'number', range, from: 0, to: null, message, strict: true }];
}

function isCertain({ doubts }: Criterion): boolean {
  return doubts.length === 0;
}

function endsOf(leaf: Criterion): { readonly from: number; readonly to: number } {
  const { values, stretches } = allowedPoints(leaf);
  const ends = [...values, ...stretches.flatMap(({ from, to }) => [from, to])].map(pointsToNumber);
  return { from: Math.min(...ends), to: Math.max(...ends) };
}
