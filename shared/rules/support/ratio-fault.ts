import { roundedQuotient, type Thousandths } from '../../base/points.ts';
import type { Criterion, ScoringRule } from '../../criteria/model.ts';
import { measureOf } from '../../score/row-answer.ts';
import { measuredInText } from '../../sheet/measured.ts';
import type { ColumnRole, Measured } from '../../sheet/model.ts';
import type { LeafSubject } from '../model.ts';

/** What is the matter with the numbers behind a ratio. */
export type RatioFault = 'denominator-zero' | 'above-100' | 'stated-differs';

/** One answer at most: a ratio that is no ratio is not also a wrong one. `null` where nothing is the matter. */
export function ratioFault({ row, criterion }: LeafSubject): RatioFault | null {
  const { measured } = row;
  if (measured === null) return null;
  if (last === null || last.measured !== measured || last.criterion !== criterion) {
    last = { measured, criterion, fault: faultOf(measured, criterion.rule) };
  }
  return last.fault;
}

// The runner asks every rule about one leaf before it goes on to the next.
let last: { readonly measured: Measured; readonly criterion: Criterion; readonly fault: RatioFault | null } | null =
  null;

function faultOf(measured: Measured, rule: ScoringRule | null): RatioFault | null {
  if (rule === null || measureOf(rule) !== 'ratio') return null;
  const { part, whole, ratio } = measured;
  // What cannot be counted is no ratio; no unit counts to thousands of billions.
  if (!isCount(part) || !isCount(whole) || !isCount(ratio)) return null;
  if (whole === 0) return 'denominator-zero';
  if (isAbove100(measured) && !mayExceed(rule)) return 'above-100';
  if (part === null || whole === null || ratio === null) return null;
  return isRoundingOf(ratio, exactPercent(part, whole)) ? null : 'stated-differs';
}

function isCount(value: Thousandths | null): boolean {
  return value === null || (Number.isSafeInteger(value) && value >= 0);
}

/** Part over whole in thousandths of a percent, a half going up. Both are safe integers, the whole above 0. */
export function exactPercent(part: Thousandths, whole: Thousandths): Thousandths {
  return roundedQuotient(BigInt(part) * BigInt(100_000), BigInt(whole), 'half-up');
}

/** Where the numbers of a row stand: the first of these columns that the sheet has, or the text they were read from. */
export function measuredRole({ sheet, row }: LeafSubject, wanted: readonly ColumnRole[]): ColumnRole {
  if (row.measured?.from === 'text') return measuredInText(row.note) === null ? 'explanation' : 'note';
  return wanted.find((role) => sheet.columns[role] !== undefined) ?? 'self';
}

function isAbove100({ part, whole, ratio }: Measured): boolean {
  return part !== null && whole !== null ? part > whole : ratio !== null && ratio > 100_000;
}

/** "Từ 100% dự toán trở lên", "trên 100%": more than the whole was to be expected there. */
function mayExceed(rule: ScoringRule): boolean {
  if (rule.kind === 'dependsOn') return mayExceed(rule.otherwise);
  if (rule.kind !== 'tiers') return false;
  return rule.tiers.some(({ label, from, to }) => {
    if (from === null || from.value < 100_000) return to !== null && to.value > 100_000;
    return from.value > 100_000 || !from.inclusive || (to === null && /trở lên|vượt/iu.test(label));
  });
}

/** Whether a stated percentage is the exact one, rounded to the decimals that it shows. */
function isRoundingOf(stated: Thousandths, exact: Thousandths): boolean {
  const shown = stated % 1000 === 0 ? 1000 : stated % 100 === 0 ? 100 : 10;
  return Math.abs(stated - exact) <= Math.max(10, shown / 2);
}
