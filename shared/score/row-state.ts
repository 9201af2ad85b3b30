import type { Criterion } from '../criteria/model.ts';
import type { ScoreCell, SheetRow } from '../sheet/model.ts';
import { explainsMark } from './not-applicable.ts';

/** What the self score of a leaf amounts to. */
export type SelfState = 'value' | 'blank' | 'not-applicable' | 'survey' | 'unreadable';

/** A row's self score seen from its criterion. */
export function selfState(row: SheetRow, criterion: Criterion): SelfState {
  return stateOf(row.self, row, criterion);
}

/** The same of any score cell of a row, such as that of the appraisers. */
export function stateOf(score: ScoreCell, row: SheetRow, criterion: Criterion): SelfState {
  if (criterion.rule?.kind === 'survey') return 'survey';
  const allows = criterion.notApplicable !== 'not-allowed';
  switch (score.state) {
    case 'value':
    case 'text-number':
      return 'value';
    case 'blank':
      return 'blank';
    case 'not-applicable':
      return allows ? 'not-applicable' : 'unreadable';
    case 'mark':
      // "-" stands for not applicable only where the set allows that and the row says why.
      return allows && explainsMark(row) ? 'not-applicable' : 'unreadable';
    case 'ambiguous':
    case 'not-a-number':
    case 'date':
    case 'error':
    case 'text':
      return 'unreadable';
  }
}

/** Whether a value can be a score of the criterion at all: from 0, or from the lowest deduction, to the maximum. */
export function isWithinBounds(criterion: Criterion, points: number): boolean {
  const { rule, max } = criterion;
  const onlyTakesOff = rule?.kind === 'deduction' && rule.start <= 0;
  const lowest = onlyTakesOff ? -(rule.limit ?? Number.MAX_SAFE_INTEGER) : 0;
  return points >= lowest && points <= (rule?.kind === 'bonus' ? rule.cap : Math.max(max, 0));
}
