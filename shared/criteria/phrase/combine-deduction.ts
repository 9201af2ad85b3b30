import type { Points, Thousandths } from '../../base/points.ts';
import { countTiers } from './count-tiers.ts';
import type { Clause } from './clause.ts';
import type { Doubt } from './doubt.ts';
import { doubt, isAward, type AwardOf, type Draft, type PlainRule } from './draft.ts';
import { doubts as say } from './doubts.ts';
import type { Fault } from './fault.ts';

type DeductionOf = Extract<Clause, { readonly kind: 'deduction' }>;

/**
 * Points taken off: a start (the line that is worth most, else the maximum), what each case or day costs, the limit
 * and the number beyond which nothing is left. `start` is what the item has before, 0 for one that only takes off.
 * `'unread'` when several deductions differ or one goes by the percent.
 */
export function combineDeduction(clauses: readonly Clause[], max: Points, onlyTakesOff: boolean): Draft | 'unread' {
  const deductions = clauses.filter((clause): clause is DeductionOf => clause.kind === 'deduction');
  const awards = clauses.filter(isAward);
  const [first] = deductions;
  if (first === undefined || deductions.some(({ perPercent }) => perPercent)) return 'unread';
  if (
    deductions.some(
      ({ per, unit, step, repeated }) =>
        per !== first.per || unit !== first.unit || step !== first.step || repeated !== first.repeated,
    )
  )
    return 'unread';
  const full = [...awards].filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
  const start = onlyTakesOff ? (0 as Points) : (full[0]?.points ?? max);
  const limit = limitOf(clauses, deductions, max);
  const cutOff = cutOffOf(awards);
  const doubts: Doubt[] = [];
  for (const award of awards) {
    if (award === full[0] || award === cutOff?.clause) continue;
    if (award.points === 0 && saysLimit(award, start, first.per)) continue;
    if (award.points !== 0) return 'unread';
    doubts.push(doubt(award, say.deductionZero(award.label)));
  }
  const faults: Fault[] =
    full[0] !== undefined && !onlyTakesOff && full[0].points !== max
      ? [{ kind: full[0].points > max ? 'above-max' : 'below-max', points: full[0].points, max, cell: full[0].cell }]
      : [];
  const settled = ruleOf(first, start, limit, cutOff?.value ?? null, full[0]?.label ?? null, deductions);
  if (settled.doubt !== null) doubts.push(doubt(first, settled.doubt));
  return { rule: settled.rule, doubts, faults };
}

function ruleOf(
  first: DeductionOf,
  start: Points,
  limit: Points | null,
  cutOff: Thousandths | null,
  full: string | null,
  deductions: readonly DeductionOf[],
): { readonly rule: PlainRule; readonly doubt: string | null } {
  if (!first.repeated && start > 0) {
    const options = [
      { label: full ?? 'Không bị trừ', points: start },
      ...deductions.map(({ label, per }) => ({ label, points: Math.max(0, start - per) as Points })),
    ];
    return { rule: { kind: 'choice', options }, doubt: say.onceOnly(first.label) };
  }
  if (first.step !== 1000) {
    const lowest = Math.max(0, limit === null ? 0 : start - limit) as Points;
    return {
      rule: countTiers({ start, change: -first.per as Points, end: lowest, step: first.step }),
      doubt: say.steps(first.label),
    };
  }
  return { rule: { kind: 'deduction', unit: first.unit, start, per: first.per, limit, cutOff }, doubt: null };
}

function limitOf(clauses: readonly Clause[], deductions: readonly DeductionOf[], max: Points): Points | null {
  const said =
    deductions.find(({ limit }) => limit !== null)?.limit ??
    clauses.flatMap((clause) => {
      if (clause.kind === 'limit') return [clause.limit];
      return clause.kind === 'judged' && clause.to !== null ? [clause.to] : [];
    })[0] ??
    null;
  return said === 'all' ? max : said;
}

/** "quá 05 ngày: không chấm" is a cut-off at 5; "từ 05 ngày trở lên: 0 điểm" one at 4. */
function cutOffOf(awards: readonly AwardOf[]): { readonly clause: AwardOf; readonly value: Thousandths } | null {
  for (const clause of awards) {
    const from = clause.interval?.from;
    if (clause.points !== 0 || from === null || from === undefined || clause.interval?.measure !== 'count') continue;
    return { clause, value: from.inclusive ? from.value - 1000 : from.value };
  }
  return null;
}

/** A line of 0 points that only says where the deduction ends anyway. */
function saysLimit(award: AwardOf, start: Points, per: Points): boolean {
  const from = award.interval?.from;
  return from !== null && from !== undefined && per > 0 && (from.value / 1000) * per >= start;
}
