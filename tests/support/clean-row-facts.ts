import { allowedPoints } from '../../shared/score/allowed.ts';
import { evaluate } from '../../shared/score/evaluate.ts';
import { measureOf } from '../../shared/score/row-answer.ts';
import type { CleanRow } from './clean-sheet.ts';

/** What a corruption may ask of a clean row. */

export const scored = ({ points }: CleanRow): boolean => points !== null && points > 0;
export const kindOf = ({ criterion }: CleanRow): string => criterion.rule?.kind ?? '';
export const allows = ({ criterion }: CleanRow): boolean => criterion.notApplicable !== 'not-allowed';
export const discrete = (row: CleanRow): boolean =>
  allowedPoints(row.criterion).stretches.length === 0 && kindOf(row) !== 'dependsOn';
export const byFormula = ({ criterion, answer }: CleanRow): boolean => {
  const earned = evaluate(criterion, answer);
  return earned.kind === 'points' && earned.ground.kind === 'formula';
};
export const hasRatio = (row: CleanRow): boolean =>
  scored(row) &&
  row.answer.ratio !== undefined &&
  row.criterion.rule !== null &&
  measureOf(row.criterion.rule) === 'ratio';
/** A ratio below 10 % is left alone: 0.7123 beside 0,71 % may as well be a percentage. */
export const ratioOf = ({ answer }: CleanRow): number => (answer.ratio?.part ?? 0) / (answer.ratio?.whole ?? 1);
export const max = ({ criterion }: CleanRow): number =>
  (criterion.rule?.kind === 'bonus' ? criterion.rule.cap : criterion.max) / 1000;
export const worth = ({ points }: CleanRow): number => (points ?? 0) / 1000;
export const comma = (value: number): string => String(value).replace('.', ',');

/** With three decimals a number is not wrong but ambiguous. */
export const twoDecimals = (row: CleanRow): boolean => scored(row) && (row.points ?? 0) % 10 === 0;
