import type { BonusRule, Criterion, DeductionRule, RangeRule } from '../model.ts';
import type { DefinitionFault } from './fault.ts';

/** Points that appraisers judge: from 0 or more up to the maximum. */
export function rangeFaults({ code, max }: Criterion, { from, to }: RangeRule): readonly DefinitionFault[] {
  if (from < 0 || from > to) return [{ kind: 'range-ends', code, from, to }];
  return to === max ? [] : [{ kind: 'best-differs', code, best: to, max }];
}

/** Points taken off: from the maximum (or from 0 in an item that only takes off), each step within the limit. */
export function deductionFaults(
  { code, max }: Criterion,
  { start, per, limit, cutOff }: DeductionRule,
): readonly DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  if (start !== max) faults.push({ kind: 'deduction-start', code, start, max });
  if (limit !== null && (limit <= 0 || (start > 0 && limit > start)))
    faults.push({ kind: 'deduction-limit', code, limit, start });
  const most = limit ?? (start > 0 ? start : null);
  if (per <= 0 || (most !== null && most > 0 && per > most))
    faults.push({ kind: 'deduction-step', code, per, limit: most });
  if (cutOff !== null && (cutOff < 0 || cutOff % 1000 !== 0)) faults.push({ kind: 'deduction-cut-off', code, cutOff });
  return faults;
}

/** Points on top of the scale: the cap is the maximum of the item, each case within it. */
export function bonusFaults({ code, max }: Criterion, { per, cap }: BonusRule): readonly DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  if (cap !== max) faults.push({ kind: 'best-differs', code, best: cap, max });
  if (per !== null && (per <= 0 || per > cap)) faults.push({ kind: 'bonus-step', code, per, cap });
  return faults;
}
