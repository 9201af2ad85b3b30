import type { Points, Rounding } from '../../base/points.ts';
import type { NotApplicablePolicy, ScoringRule } from '../model.ts';
import type { Clause } from './clause.ts';
import { combineBonus, combineCases } from './combine-cases.ts';
import { combineDeduction } from './combine-deduction.ts';
import { combineJudged } from './combine-judged.ts';
import { combineNamed } from './combine-named.ts';
import { combineTiers } from './combine-tiers.ts';
import type { Doubt } from './doubt.ts';
import { doubt, isAward, isFormula, type Draft } from './draft.ts';
import { doubts as say } from './doubts.ts';
import type { Fault } from './fault.ts';
import type { ScoringLine } from './line.ts';
import { readClauses } from './read-clauses.ts';
import { settleNotApplicable } from './settle-not-applicable.ts';

export type { ScoringLine } from './line.ts';
export type { Doubt } from './doubt.ts';
export type { Fault } from './fault.ts';

/** The item that the lines belong to. */
export interface RuleContext {
  readonly max: Points;
  /** The item stands outside the scale (`true`) or within it (`false`); left out, its wording decides. */
  readonly bonus?: boolean;
  /** The item stands in a group of points taken off. */
  readonly takesOff?: boolean;
}

/** What the official wording of one item says. */
export interface RuleReading {
  readonly rule: ScoringRule;
  readonly notApplicable: NotApplicablePolicy;
  readonly doubts: readonly Doubt[];
  readonly faults: readonly Fault[];
  /** Lines that the rule does not use: an unread item has all of them. */
  readonly unreadLines: readonly ScoringLine[];
  /** Worked examples among the lines. */
  readonly examples: readonly ScoringLine[];
}

/**
 * Reads the scoring lines of one item into a rule of the closed union. What is not understood is `unread`,
 * wording kept; a reading that is likely but not certain carries a doubt.
 */
export function readRule(lines: readonly ScoringLine[], context: RuleContext): RuleReading {
  const { clauses, policy, doubts: policyDoubts } = settleNotApplicable(readClauses(lines, context.max), context.max);
  const examples = clauses.filter((clause) => clause.kind === 'remark' && clause.remark === 'example').map(asLine);
  const branches = clauses.filter((clause) => clause.kind === 'branch');
  const scored = clauses.some((clause) => isAward(clause) && clause.points > 0);
  // "Tối đa 2 điểm" above lines with points is their heading.
  const core = clauses.filter(
    (clause) =>
      clause.kind !== 'branch' && clause.kind !== 'remark' && !(scored && clause.kind === 'judged' && clause.bare),
  );
  const whole = branches.length > 1 ? null : combine(core, context);
  // A best level below the maximum beside lines that were not understood: the best one is among those.
  const partial =
    core.some(({ kind }) => kind === 'unread') && whole?.faults.some(({ kind }) => kind === 'below-max') === true;
  const draft = partial ? null : whole;
  const shared = { notApplicable: policy, examples };
  if (draft === null) {
    const [place] = clauses;
    const reason = place === undefined ? null : doubt(place, whyUnread(clauses, branches.length));
    return {
      ...shared,
      rule: { kind: 'unread' },
      doubts: reason === null ? policyDoubts : [...policyDoubts, reason],
      faults: [],
      unreadLines: core.length === 0 ? [] : lines,
    };
  }
  const unused = core.filter(({ kind }) => kind === 'unread');
  const [branch] = branches;
  return {
    ...shared,
    rule:
      branch === undefined
        ? draft.rule
        : { kind: 'dependsOn', on: branch.on, atMost: branch.atMost, cap: branch.cap, otherwise: draft.rule },
    doubts: [...policyDoubts, ...draft.doubts, ...unused.map((clause) => doubt(clause, say.unused(clause.text)))],
    faults: [...draft.faults, ...differing(core)],
    unreadLines: unused.map(asLine),
  };
}

/** The first production that fits, the narrower before the wider; `null` when the lines make no rule. */
function combine(core: readonly Clause[], { max, bonus, takesOff = false }: RuleContext): Draft | null {
  if (core.some((clause) => clause.kind === 'unread' && clause.decisive)) return null;
  const has = (kind: Clause['kind']): boolean => core.some((clause) => clause.kind === kind);
  const scoring = core.some((clause) => scoringKinds.has(clause.kind));
  const surveys = core.filter(({ kind }) => kind === 'survey');
  const [survey] = surveys;
  if (survey !== undefined && !scoring) return { rule: { kind: 'survey' }, doubts: [], faults: [] };
  const draft = combineScored(core, max, bonus ?? saysBonus(core), takesOff, has);
  if (draft === null || survey === undefined) return draft;
  return { ...draft, doubts: [...draft.doubts, doubt(survey, say.surveyToo)] };
}

function combineScored(
  core: readonly Clause[],
  max: Points,
  bonus: boolean,
  takesOff: boolean,
  has: (kind: Clause['kind']) => boolean,
): Draft | null {
  if (has('deduction')) return readable(combineDeduction(core, max, takesOff));
  if (has('per-case')) return readable(combineCases(core, max, bonus));
  if (bonus && core.some(({ kind }) => scoringKinds.has(kind))) return combineBonus(core, max);
  if (has('judged') || has('bonus')) return combineJudged(core, max);
  const awards = core.filter(isAward);
  const conditions = core.filter(({ kind }) => kind === 'condition' || kind === 'unread');
  const tiers = combineTiers(core, max, roundingOf(core));
  if (!('kind' in tiers)) return tiers;
  if (tiers.hopeless || core.some(isFormula)) return null;
  return combineNamed(awards, conditions, max);
}

/** Nothing but points to be added is said. */
function saysBonus(core: readonly Clause[]): boolean {
  const adds = core.some((clause) => clause.kind === 'bonus' || (clause.kind === 'per-case' && clause.bonus));
  return adds && !core.some((clause) => clause.kind === 'award' && clause.points > 0);
}

const scoringKinds: ReadonlySet<Clause['kind']> = new Set([
  'award',
  'formula',
  'deduction',
  'limit',
  'per-case',
  'bonus',
  'judged',
]);

function readable(draft: Draft | 'unread'): Draft | null {
  return draft === 'unread' ? null : draft;
}

function roundingOf(core: readonly Clause[]): Rounding | null {
  const said = core.flatMap((clause) =>
    clause.kind === 'rounding' && clause.rounding !== 'unclear' ? [clause.rounding] : [],
  );
  return said[0] ?? null;
}

function whyUnread(clauses: readonly Clause[], branches: number): string {
  if (branches > 1) return say.severalBranches;
  const percent = clauses.find(
    (clause) => (clause.kind === 'deduction' || clause.kind === 'per-case') && clause.perPercent,
  );
  if (percent !== undefined) return say.perPercent(percent.text);
  if (clauses.filter(({ kind }) => kind === 'deduction').length > 1) return say.manyDeductions;
  return clauses.every(({ kind }) => kind === 'remark') ? say.noWording : say.notUnderstood;
}

function differing(core: readonly Clause[]): readonly Fault[] {
  return core.flatMap((clause): readonly Fault[] =>
    clause.kind === 'award' && clause.otherPoints !== null
      ? [{ kind: 'points-differ', text: clause.otherPoints, column: clause.points, cell: clause.cell }]
      : [],
  );
}

function asLine({ text, cell }: Clause): ScoringLine {
  return { text, points: null, cell };
}
