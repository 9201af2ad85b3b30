import { zeroPoints, type Points } from '../base/points.ts';
import type { Criterion } from '../criteria/model.ts';
import { isBonus, isSurvey } from '../criteria/tree.ts';
import { cellOf, type ScoreCell, type Sheet, type SheetRow } from '../sheet/model.ts';
import { foldLedger } from './fold.ts';
import type { LeafResult, LeafState, Ledger, ScoreBasis } from './model.ts';
import { isWithinBounds, selfState, stateOf } from './row-state.ts';
import { sharedResults } from './shared-results.ts';

/** Last year's points of a criterion, for what a survey is likely to give; `null` when unknown. */
export type PreviousPoints = (code: string) => Points | null;

/** Scores a sheet. `previous` is only used for what is likely of points that are still open. */
export function keepLedger(sheet: Sheet, basis: ScoreBasis, previous: PreviousPoints = () => null): Ledger {
  const share = sharedResults(sheet.tree, sheet.grid.tab);
  const leaves = sheet.tree.leaves.map((criterion, position) =>
    share(position, leafResult(sheet, criterion, basis, previous)),
  );
  return foldLedger(sheet.tree, leaves, basis);
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
