import type { Points } from '../base/points.ts';
import type { CriteriaSet } from '../criteria/model.ts';
import type { CriteriaTree } from '../criteria/tree.ts';
import { scoreOf } from '../score/score.ts';
import { assign, type AssignedSubmission } from './assign.ts';
import { compareWithPrevious } from './compare.ts';
import type { LinkedYears } from './linked-years.ts';
import type {
  Consolidation,
  PreviousResult,
  ReadSubmission,
  Register,
  Submission,
  Unit,
  UnitResult,
  UnitState,
} from './model.ts';
import { rankAll } from './rank.ts';
import { remarks, type OfficeRemark } from './remarks.ts';
import { rivalRemarks } from './rival-tabs.ts';

/**
 * Puts the sheets of all units together. Every unit of the register and every submission ends in exactly
 * one result; the order of the submissions changes nothing. `years` links last year's criteria with this year's.
 */
export function consolidate(
  register: Register,
  submissions: readonly Submission[],
  previous: readonly PreviousResult[] = [],
  years: LinkedYears | null = null,
): Consolidation {
  const { byUnit, strangers } = assign(register, submissions);
  const context: Context = { register, previous, years };
  const results = [
    ...register.units.map((unit) => resultOf(unit, byUnit.get(unit) ?? [], context)),
    ...strangers.map(({ name, submissions: own }) =>
      resultOf(strangerUnit(name), own, { ...context, register: noRegister }),
    ),
  ];
  const units = ranked(withKinds(results));
  const trees = new Set<CriteriaTree>();
  for (const { tree } of units) if (tree !== null) trees.add(tree);
  return {
    units,
    trees: [...trees],
    missing: units.filter(({ state }) => state === 'missing').map(({ unit }) => unit),
    broken: submissions.flatMap((one) =>
      one.kind === 'read' ? one.broken.map((rule) => ({ ...rule, unit: one.unit })) : [],
    ),
  };
}

interface Context {
  readonly register: Register;
  readonly previous: readonly PreviousResult[];
  readonly years: LinkedYears | null;
}

const noRegister: Register = { units: [], deadline: null };

function resultOf(unit: Unit, own: readonly AssignedSubmission[], context: Context): UnitResult {
  const read = own.flatMap(({ submission }) => (submission.kind === 'read' ? [submission] : []));
  const problems = own.flatMap(({ submission }) => (submission.kind === 'unread' ? [submission.problem] : []));
  const said = own.flatMap(({ remark }) => (remark === null ? [] : [remark]));
  const [only] = read;
  if (own.length === 0) return unscored(unit, 'missing', null, []);
  if (only === undefined) return unscored(unit, 'unreadable', own[0]?.submission.source ?? null, problems);
  const unread = problems.map((problem): OfficeRemark => ({ kind: 'also-unread', problem }));
  const sources = read.map(({ source }) => source);
  if (read.some(({ contentKey }) => contentKey !== only.contentKey)) {
    return unscored(
      unit,
      'unreadable',
      only.source,
      [...said, { kind: 'two-sheets' as const, sources }, ...unread].map((remark) => remarks.vi(remark)),
    );
  }
  const twice: readonly OfficeRemark[] = read.length > 1 ? [{ kind: 'same-sheet-twice', sources }] : [];
  return scored(unit, only, [...said, ...twice, ...otherSet(unit, only), ...rivalRemarks(only), ...unread], context);
}

function scored(
  unit: Unit,
  submission: ReadSubmission,
  said: readonly OfficeRemark[],
  { register, previous, years }: Context,
): UnitResult {
  const { tree, ledger, findings, source, tab } = submission;
  const score = scoreOf(tree.set, ledger.whole);
  const state = stateOf(unit, submission, register);
  return {
    unit: unit.name,
    kind: unit.kind,
    state,
    source,
    tab,
    tree,
    ledger,
    score,
    findings,
    rank: null,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning' || severity === 'ask').length,
    remarks: said.map((remark) => remarks.vi(remark)),
    // A sheet of another year's set says nothing about how this year went.
    comparison: state === 'wrong-edition' ? null : compareWithPrevious(unit, submission, score, previous, years),
  };
}

/** The gravest of what holds, in this order. */
function stateOf(unit: Unit, submission: ReadSubmission, register: Register): UnitState {
  const deadline = unit.deadline ?? register.deadline;
  if (submission.wrongEdition || otherSet(unit, submission).length > 0) return 'wrong-edition';
  if (isChanged(unit.submittedHash, submission.contentHash)) return 'changed-after-submit';
  if (deadline !== null && unit.submittedOn !== null && unit.submittedOn > deadline) return 'late';
  const severities = new Set(submission.findings.map(({ severity }) => severity));
  if (severities.has('error')) return 'has-errors';
  return severities.has('warning') || severities.has('ask') ? 'ok-with-warnings' : 'ok';
}

/** A register may keep the first digits of a hash only. */
function isChanged(submitted: string | null, now: string | null): boolean {
  return submitted !== null && now !== null && !now.startsWith(submitted);
}

function otherSet({ criteriaSet }: Unit, { tree: { set } }: ReadSubmission): readonly OfficeRemark[] {
  return criteriaSet === null || criteriaSet === set.id
    ? []
    : [{ kind: 'other-set', used: set.id, wanted: criteriaSet }];
}

/**
 * Units of which no register says the kind are no rivals when they are scored on different criteria: the set then
 * stands for the kind.
 */
function withKinds(results: readonly UnitResult[]): readonly UnitResult[] {
  const sets = new Set(results.flatMap(({ kind, tree }) => (kind === '' && tree !== null ? [tree.set] : [])));
  if (sets.size < 2) return results;
  const titles = new Set([...sets].map(({ title }) => title));
  const nameOf = ({ id, title }: CriteriaSet): string => (titles.size === sets.size ? title : id);
  return results.map((result) =>
    result.kind === '' && result.tree !== null ? { ...result, kind: nameOf(result.tree.set) } : result,
  );
}

/** Ranks within each kind; a sheet on another set is shown and not ranked. */
function ranked(results: readonly UnitResult[]): UnitResult[] {
  const ranks = new Map<UnitResult, number>();
  for (const kind of new Set(results.map((result) => result.kind))) {
    const comparable = results
      .filter((result) => result.kind === kind && result.state !== 'wrong-edition')
      .flatMap((result) =>
        result.ledger === null ? [] : [{ result, points: result.ledger.whole.sure, max: result.ledger.whole.max }],
      );
    for (const [entry, rank] of rankAll<{ result: UnitResult; points: Points; max: Points }>(comparable))
      ranks.set(entry.result, rank);
  }
  return results.map((result) => ({ ...result, rank: ranks.get(result) ?? null }));
}

function unscored(unit: Unit, state: UnitState, source: string | null, notes: readonly string[]): UnitResult {
  return {
    unit: unit.name,
    kind: unit.kind,
    state,
    source,
    tab: null,
    tree: null,
    ledger: null,
    score: null,
    rank: null,
    findings: [],
    errors: 0,
    warnings: 0,
    remarks: notes,
    comparison: null,
  };
}

function strangerUnit(name: string): Unit {
  return {
    name,
    aliases: [],
    kind: '',
    criteriaSet: null,
    contact: '',
    submittedOn: null,
    submittedHash: null,
    predecessors: [],
  };
}
