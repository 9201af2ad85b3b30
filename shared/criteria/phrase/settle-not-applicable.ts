import type { Points } from '../../base/points.ts';
import type { NotApplicablePolicy } from '../model.ts';
import type { Clause } from './clause.ts';
import type { Doubt } from './doubt.ts';
import { doubt, type AwardOf } from './draft.ts';
import { doubts as say } from './doubts.ts';

/** The policy of an item, and its clauses without those that set it. */
export interface NotApplicableSettled {
  /** The clauses that are left to make the rule of. */
  readonly clauses: readonly Clause[];
  readonly policy: NotApplicablePolicy;
  readonly doubts: readonly Doubt[];
}

type NotApplicableOf = Extract<Clause, { readonly kind: 'not-applicable' }>;

/**
 * Tells a wording of "không áp dụng" from an option that looks like one. "Không có vi phạm: được điểm tối đa" is the
 * best option where no other line reaches the maximum; beside one that does, it is full points for an item that does not apply.
 */
export function settleNotApplicable(clauses: readonly Clause[], max: Points): NotApplicableSettled {
  const kept: Clause[] = [];
  const policies: NotApplicableOf[] = [];
  const doubts: Doubt[] = [];
  for (const clause of clauses) {
    if (clause.kind === 'not-applicable') {
      const award = asAward(clause, clauses, max);
      if (award === null) policies.push(clause);
      else kept.push(award);
    } else if (clause.kind === 'award' && isDisguised(clause, clauses, max)) {
      policies.push({
        ...clause,
        kind: 'not-applicable',
        policy: 'full-points',
        certain: true,
        points: null,
        conditioned: true,
      });
      doubts.push(doubt(clause, say.naFromOption(clause.label)));
    } else kept.push(clause);
  }
  const [first] = policies;
  if (first === undefined) return { clauses: kept, policy: 'not-allowed', doubts };
  if (!first.certain) doubts.push(doubt(first, say.naUncertain(first.text)));
  const other = policies.find(({ policy }) => policy !== first.policy);
  if (other !== undefined) doubts.push(doubt(other, say.naSeveral));
  return { clauses: kept, policy: first.policy, doubts };
}

/** A granting of points that is an option after all: the points are not the maximum, or nothing else reaches it. */
function asAward(clause: NotApplicableOf, all: readonly Clause[], max: Points): AwardOf | null {
  if (clause.policy !== 'full-points') return null;
  const points = clause.points ?? max;
  if (points === max && reachesWithout(clause, all, max)) return null;
  const { text, label, cell, line, bulleted } = clause;
  return {
    text,
    label,
    cell,
    line,
    bulleted,
    kind: 'award',
    points,
    interval: null,
    compound: false,
    relative: false,
    named: true,
    otherPoints: null,
    nothingToDo: true,
  };
}

/** "Không phát sinh hồ sơ: 1" among tiers that reach 1 by themselves. */
function isDisguised(clause: AwardOf, all: readonly Clause[], max: Points): boolean {
  const counted = all.some((other) => (other.kind === 'award' && other.interval !== null) || other.kind === 'formula');
  return (
    clause.nothingToDo &&
    clause.interval === null &&
    clause.points === max &&
    counted &&
    reachesWithout(clause, all, max)
  );
}

function reachesWithout(clause: Clause, all: readonly Clause[], max: Points): boolean {
  return all.some((other) => {
    if (other === clause) return false;
    switch (other.kind) {
      case 'award':
        return other.points === max;
      case 'formula':
      case 'per-case':
        return true;
      case 'judged':
        return other.to === max || other.to === null;
      default:
        return false;
    }
  });
}
