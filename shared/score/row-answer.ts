import type { Points } from '../base/points.ts';
import type { Criterion, Measure, ScoringRule } from '../criteria/model.ts';
import type { Sheet, SheetRow } from '../sheet/model.ts';
import { ratioOfPercent, type Answer } from './answer.ts';
import { isWithinBounds, selfState } from './row-state.ts';

/** What a row of a sheet says about its criterion, as far as its numbers go. */
export function rowAnswer(sheet: Sheet, row: SheetRow, criterion: Criterion): Answer {
  if (selfState(row, criterion) === 'not-applicable') return { notApplicable: true };
  const measured = row.measured;
  const unmeasured = answerOn(sheet);
  if (measured === null || criterion.rule === null) return unmeasured;
  const { earned } = unmeasured;
  switch (measureOf(criterion.rule)) {
    case 'ratio': {
      const { part, whole, ratio } = measured;
      if (part !== null && whole !== null) return { earned, ratio: { part, whole } };
      return ratio === null ? unmeasured : { earned, ratio: ratioOfPercent(ratio) };
    }
    case 'count':
      return measured.part === null || measured.whole !== null ? unmeasured : { earned, count: measured.part };
    case null:
      return unmeasured;
  }
}

type Unmeasured = Required<Pick<Answer, 'earned'>>;

/** The answer of every row without numbers, which only knows the other items of its sheet. */
function answerOn(sheet: Sheet): Unmeasured {
  if (last === null || last.sheet !== sheet) last = { sheet, answer: { earned: (code) => selfPointsOf(sheet, code) } };
  return last.answer;
}

// Sheets are answered one after the other; one answer serves all rows of a sheet.
let last: { readonly sheet: Sheet; readonly answer: Unmeasured } | null = null;

/** Points of another item; a number that cannot be its score says nothing about this one. */
function selfPointsOf(sheet: Sheet, code: string): Points | null {
  const row = sheet.rowOf.get(code);
  const points = row?.self.points ?? null;
  const criterion = row?.criterion ?? null;
  return points === null || criterion === null || !isWithinBounds(criterion, points) ? null : points;
}

/** What a rule measures, `null` when it takes no number. */
export function measureOf(rule: ScoringRule): Measure | null {
  switch (rule.kind) {
    case 'tiers':
      return rule.measure;
    case 'proportional':
      return 'ratio';
    case 'deduction':
    case 'bonus':
      return 'count';
    case 'dependsOn':
      return measureOf(rule.otherwise);
    case 'choice':
    case 'parts':
    case 'range':
    case 'survey':
    case 'unread':
      return null;
  }
}
