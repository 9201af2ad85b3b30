import type { Points } from '../../base/points.ts';
import type { ScoringRule } from '../../criteria/model.ts';
import { allowedBeside, isAllowed, type AllowedPoints } from '../../score/allowed.ts';
import { ratioOfPercent } from '../../score/answer.ts';
import { evaluate, type Earned, type EarnedPoints } from '../../score/evaluate.ts';
import { saysNotApplicable } from '../../score/not-applicable.ts';
import type { LeafSubject } from '../model.ts';
import { ratioFault } from './ratio-fault.ts';

/** What can be the matter with a number in a score cell, by the code of the rule that says so. */
export type ScoreFault =
  | 'deduction-positive'
  | 'score-negative'
  | 'score-above-max'
  | 'score-not-on-scale'
  | 'score-zero-for-not-applicable'
  | 'score-tier-mismatch'
  | 'score-formula-mismatch';

/**
 * The one fault of a readable self score, or `null`. The rules about the value of a score all ask here, so that
 * one mistake gives one finding; the order is that of the questions below.
 */
export function scoreFault(leaf: LeafSubject): ScoreFault | null {
  if (leaf !== lastLeaf) {
    lastLeaf = leaf;
    lastFault = leaf.row.self.points === null ? null : faultOfPoints(leaf, leaf.row.self.points);
  }
  return lastFault;
}

// The runner asks every rule about one leaf before it goes on to the next.
let lastLeaf: LeafSubject | null = null;
let lastFault: ScoreFault | null = null;

/** The fault that a number would have in the score cell of a leaf: for proposals that must not be faults themselves. */
export function faultOfPoints(leaf: LeafSubject, points: Points): ScoreFault | null {
  const { rule, max } = leaf.criterion;
  if (rule === null || rule.kind === 'survey') return null;
  const onlyTakesOff = rule.kind === 'deduction' && rule.start <= 0;
  if (onlyTakesOff && points > 0) return 'deduction-positive';
  if (points < 0 && !onlyTakesOff) return 'score-negative';
  if (points > Math.max(0, rule.kind === 'bonus' ? rule.cap : max)) return 'score-above-max';
  const earned = trustedPoints(leaf);
  if (earned !== null && isAmountTaken(rule, earned, points)) return 'deduction-positive';
  const distance = earned === null ? null : Math.abs(points - earned.points);
  const besideFormula = earned?.ground.kind === 'formula' && distance !== null && distance <= lastDigit;
  if (!besideFormula && !isAllowed(allowedFor(leaf), points)) return 'score-not-on-scale';
  if (points === 0 && meansNotApplicable(leaf)) return 'score-zero-for-not-applicable';
  if (earned === null || distance === null || distance === 0 || fitsStatedRatio(leaf, points)) return null;
  if (earned.ground.kind !== 'formula') return 'score-tier-mismatch';
  return distance > halfLastDigit ? 'score-formula-mismatch' : null;
}

/** A formula's result rounded to two decimals is off by 0,005 at most; cut off instead of rounded, by 0,01. */
export const halfLastDigit = 5;
export const lastDigit = 10;

/** What the scale allows here, narrowed where another item limits this one and its points are known. */
export function allowedFor({ criterion, answer }: LeafSubject): AllowedPoints {
  const { rule } = criterion;
  return allowedBeside(criterion, rule?.kind === 'dependsOn' ? (answer.earned?.(rule.on) ?? null) : null);
}

/** What the numbers of the row earn, `null` when there are none or when they cannot be a ratio. */
export function trustedPoints(leaf: LeafSubject): EarnedPoints | null {
  if (leaf.earned.kind !== 'points' || leaf.earned.ground.kind === 'not-applicable') return null;
  const fault = ratioFault(leaf);
  return fault === 'denominator-zero' || fault === 'above-100' ? null : leaf.earned;
}

/** Points to propose: what the numbers earn, else `fallback` where it would be no fault. */
export function proposedPoints(leaf: LeafSubject, fallback: Points | null): Points | null {
  const points = trustedPoints(leaf)?.points ?? fallback;
  return points === null || faultOfPoints(leaf, points) !== null ? null : points;
}

/** The points taken off stand where the points that are left should. */
function isAmountTaken(rule: ScoringRule, { points: left }: EarnedPoints, points: Points): boolean {
  return rule.kind === 'deduction' && rule.start > 0 && points !== left && points === rule.start - left;
}

function meansNotApplicable({ row, criterion }: LeafSubject): boolean {
  if (criterion.notApplicable === 'not-allowed' || criterion.rule?.kind === 'deduction') return false;
  if ((row.measured?.part ?? 0) > 0) return false;
  return row.measured?.whole === 0 || [row.explanation, row.note, row.evidence].some(saysNotApplicable);
}

/** A stated percentage that is not part over whole is a finding already; points that follow it are not one more. */
function fitsStatedRatio(leaf: LeafSubject, points: Points): boolean {
  const ratio = leaf.row.measured?.ratio ?? null;
  if (ratio === null || ratioFault(leaf) !== 'stated-differs') return false;
  const stated: Earned = evaluate(leaf.criterion, { ...leaf.answer, ratio: ratioOfPercent(ratio) });
  return stated.kind === 'points' && Math.abs(stated.points - points) <= halfLastDigit;
}
