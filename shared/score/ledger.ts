import { zeroPoints, type Points } from '../base/points.ts';
import type { Criterion } from '../criteria/model.ts';
import { isBonus, isSurvey, type CriteriaTree } from '../criteria/tree.ts';
import { cellOf, type ScoreCell, type Sheet, type SheetRow } from '../sheet/model.ts';
import type { LeafResult, LeafState, Ledger, ScoreBasis, Totals } from './model.ts';
import { isWithinBounds, selfState, stateOf } from './row-state.ts';
import { sharedResults } from './shared-results.ts';

/** Last year's points of a criterion, for what a survey is likely to give; `null` when unknown. */
export type PreviousPoints = (code: string) => Points | null;

/** Scores a sheet. `previous` is only used for what is likely of points that are still open. */
export function keepLedger(sheet: Sheet, basis: ScoreBasis, previous: PreviousPoints = () => null): Ledger {
  const share = sharedResults(sheet.tree);
  const leaves = sheet.tree.leaves.map((criterion, position) =>
    share(position, leafResult(sheet, criterion, basis, previous)),
  );
  return foldLedger(sheet.tree, leaves, basis);
}

/** The fold of leaf results over the tree of the set. A leaf without a result counts nothing. */
export function foldLedger(tree: CriteriaTree, leaves: readonly LeafResult[], basis: ScoreBasis): Ledger {
  const totals = new Map<string, Totals>();
  for (const leaf of leaves) totals.set(leaf.criterion.code, leafTotals(leaf));
  const whole = addTotals(tree.fields.map((field) => foldItem(field, tree, totals)));
  return { basis, leaves, totals, whole };
}

/** Adds up from below, whatever the order of the table, and keeps the sum of every group. */
function foldItem(item: Criterion, tree: CriteriaTree, totals: Map<string, Totals>): Totals {
  const children = tree.childrenOf.get(item.code) ?? [];
  if (children.length === 0) return totals.get(item.code) ?? addTotals([]);
  const sum = capBonus(item, addTotals(children.map((child) => foldItem(child, tree, totals))));
  totals.set(item.code, sum);
  return sum;
}

function leafResult(sheet: Sheet, criterion: Criterion, basis: ScoreBasis, previous: PreviousPoints): LeafResult {
  const row = sheet.rowOf.get(criterion.code);
  if (row === undefined) return open(criterion, 'missing', null, zeroPoints);
  if (isSurvey(criterion)) return surveyLeaf(sheet, row, criterion, previous);
  const appraised = basis === 'appraised';
  const cell = cellOf(sheet, row.row, appraised ? 'appraised' : 'self');
  const state = appraised ? appraisedState(row, criterion) : selfState(row, criterion);
  if (state === 'not-applicable') return notApplicableLeaf(criterion, cell);
  return scored(criterion, appraised ? row.appraised : row.self, state, cell);
}

/** Appraisers who leave their cell empty let "không áp dụng" stand. */
function appraisedState(row: SheetRow, criterion: Criterion): LeafState {
  if (row.appraised.state !== 'blank') return stateOf(row.appraised, row, criterion);
  return selfState(row, criterion) === 'not-applicable' ? 'not-applicable' : 'blank';
}

function notApplicableLeaf(criterion: Criterion, cell: LeafResult['cell']): LeafResult {
  const max = criterion.notApplicable === 'full-points' && !isBonus(criterion) ? criterion.max : zeroPoints;
  return { criterion, state: 'not-applicable', cell, max, sure: max, loss: null };
}

function scored(criterion: Criterion, score: ScoreCell, state: LeafState, cell: LeafResult['cell']): LeafResult {
  if (score.points === null) return open(criterion, state, cell, proposalWithin(criterion, score));
  if (!isWithinBounds(criterion, score.points)) return open(criterion, 'out-of-bounds', cell, zeroPoints);
  const max = isBonus(criterion) ? zeroPoints : criterion.max;
  const lost = Math.max(0, max - score.points) as Points;
  const loss =
    lost === 0 ? null : { criterion, points: lost, open: false, likely: zeroPoints, state: 'value' as const };
  return { criterion, state: 'value', cell, max, sure: score.points, loss };
}

function surveyLeaf(sheet: Sheet, row: SheetRow, criterion: Criterion, previous: PreviousPoints): LeafResult {
  const cell = cellOf(sheet, row.row, 'survey');
  const result = scored(criterion, row.survey, 'survey', cell);
  if (row.survey.points !== null) return result.state === 'value' ? { ...result, state: 'survey' } : result;
  if (sheet.tree.set.surveyPolicy === 'rescale' && hasNoSurvey(row.survey)) {
    return { criterion, state: 'survey', cell, max: zeroPoints, sure: zeroPoints, loss: null };
  }
  const last = previous(criterion.code) ?? zeroPoints;
  return open(criterion, 'survey', cell, Math.max(0, Math.min(last, criterion.max)) as Points);
}

function hasNoSurvey({ state }: ScoreCell): boolean {
  return state === 'blank' || state === 'mark' || state === 'not-applicable' || state === 'text';
}

function open(criterion: Criterion, state: LeafState, cell: LeafResult['cell'], likely: Points): LeafResult {
  const max = isBonus(criterion) ? zeroPoints : criterion.max;
  const loss = max === 0 ? null : { criterion, points: max, open: true, likely, state };
  return { criterion, state, cell, max, sure: zeroPoints, loss };
}

function proposalWithin(criterion: Criterion, { proposed, alternative }: ScoreCell): Points {
  const readings = [proposed, alternative].filter((value) => value !== null && isWithinBounds(criterion, value));
  return readings.length === 1 ? (readings[0] ?? zeroPoints) : zeroPoints;
}

function leafTotals({ criterion, max, sure, loss }: LeafResult): Totals {
  const pending = loss?.open === true ? loss.points : 0;
  return {
    max,
    sure,
    likely: (sure + (loss?.open === true ? loss.likely : 0)) as Points,
    best: (sure + pending) as Points,
    lost: (loss !== null && !loss.open ? loss.points : 0) as Points,
    bonus: isBonus(criterion) ? sure : zeroPoints,
  };
}

/** The maximum of a bonus group is its cap. */
function capBonus(group: Criterion, totals: Totals): Totals {
  const excess = totals.max === 0 ? totals.bonus - group.max : 0;
  if (excess <= 0 || totals.bonus <= 0) return totals;
  const less = (value: Points): Points => (value - excess) as Points;
  return {
    ...totals,
    sure: less(totals.sure),
    likely: less(totals.likely),
    best: less(totals.best),
    bonus: less(totals.bonus),
  };
}

function addTotals(parts: readonly Totals[]): Totals {
  let max = 0,
    sure = 0,
    likely = 0,
    best = 0,
    lost = 0,
    bonus = 0;
  for (const part of parts) {
    max += part.max;
    sure += part.sure;
    likely += part.likely;
    best += part.best;
    lost += part.lost;
    bonus += part.bonus;
  }
  return {
    max: max as Points,
    sure: sure as Points,
    likely: likely as Points,
    best: best as Points,
    lost: lost as Points,
    bonus: bonus as Points,
  };
}
