import { zeroPoints, type Points } from '../../base/points.ts';
import type { Clause } from './clause.ts';
import type { Doubt } from './doubt.ts';
import { doubt, isAward, type Draft } from './draft.ts';
import { doubts as say } from './doubts.ts';
import type { Fault } from './fault.ts';

type JudgedOf = Extract<Clause, { readonly kind: 'judged' }>;

/** Points that appraisers judge. Lines with fixed points beside them can only be within the range. */
export function combineJudged(clauses: readonly Clause[], max: Points): Draft {
  const judged = clauses.flatMap((clause): JudgedOf[] => {
    if (clause.kind === 'judged') return [clause];
    return clause.kind === 'bonus'
      ? [{ ...clause, kind: 'judged', from: null, to: clause.cap, said: false, bare: false }]
      : [];
  });
  const fixed = clauses.filter(isAward);
  const [first] = judged;
  const highest = Math.max(0, ...judged.map(({ to }) => to ?? max), ...fixed.map(({ points }) => points)) as Points;
  const sum = judged.reduce((total, { to }) => total + (to ?? max), 0);
  const adds = judged.length > 1 && sum === max;
  const to = adds ? max : highest;
  const from = judged.length === 1 && fixed.length === 0 ? (first?.from ?? zeroPoints) : zeroPoints;
  const doubts: Doubt[] = [];
  const beyond = fixed.some(({ points }) => points !== 0);
  if (first !== undefined && (judged.length > 1 || beyond)) doubts.push(doubt(first, say.rangeOfSeveral(to)));
  else if (first !== undefined && !first.said && first.from === null) doubts.push(doubt(first, say.atMost(to)));
  const faults: Fault[] =
    first !== undefined && to !== max
      ? [{ kind: to > max ? 'above-max' : 'below-max', points: to, max, cell: first.cell }]
      : [];
  return { rule: { kind: 'range', from, to }, doubts, faults };
}
