import { zeroPoints, type Points } from '../../base/points.ts';
import type { Clause } from './clause.ts';
import { countTiers } from './count-tiers.ts';
import type { Doubt } from './doubt.ts';
import { doubt, isAward, type Draft } from './draft.ts';
import { doubts as say } from './doubts.ts';
import type { Fault } from './fault.ts';

type PerCaseOf = Extract<Clause, { readonly kind: 'per-case' }>;

/**
 * Points for each case. On top of the scale it is a bonus; within the scale it is steps on a count up to the cap.
 * `'unread'` when several amounts differ.
 */
export function combineCases(clauses: readonly Clause[], max: Points, onTop: boolean): Draft | 'unread' {
  const cases = clauses.filter((clause): clause is PerCaseOf => clause.kind === 'per-case');
  const [first] = cases;
  if (
    first === undefined ||
    cases.some(({ per, step, perPercent }) => perPercent || per !== first.per || step !== first.step)
  )
    return 'unread';
  const others = clauses.filter((clause) => isAward(clause) && clause.points !== 0 && clause.points !== max);
  if (others.length > 0) return 'unread';
  const cap = first.cap ?? capOf(clauses) ?? max;
  const faults: Fault[] =
    cap === max || onTop ? [] : [{ kind: cap > max ? 'above-max' : 'below-max', points: cap, max, cell: first.cell }];
  if (onTop) {
    if (first.step !== 1000) return 'unread';
    return { rule: { kind: 'bonus', per: first.per, cap }, doubts: [], faults };
  }
  const rule = countTiers({ start: zeroPoints, change: first.per, end: cap, step: first.step });
  const doubts: Doubt[] = first.step === 1000 ? [] : [doubt(first, say.steps(first.label))];
  return rule.kind === 'unread' ? 'unread' : { rule, doubts, faults };
}

/** Points on top of the scale that no case is named for: appraisers judge, up to the cap. */
export function combineBonus(clauses: readonly Clause[], max: Points): Draft {
  const cap = capOf(clauses) ?? max;
  const [first] = clauses;
  const saysCapOnly = clauses.every((clause) => clause.kind === 'bonus' || clause.kind === 'judged');
  const doubts = first === undefined || saysCapOnly ? [] : [doubt(first, say.bonusJudged)];
  return { rule: { kind: 'bonus', per: null, cap }, doubts, faults: [] };
}

function capOf(clauses: readonly Clause[]): Points | null {
  let cap: Points | null = null;
  for (const clause of clauses) {
    const said = clause.kind === 'judged' ? clause.to : clause.kind === 'bonus' ? clause.cap : null;
    if (said !== null && (cap === null || said > cap)) cap = said;
  }
  return cap;
}
