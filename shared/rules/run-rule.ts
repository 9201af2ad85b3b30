import type { AnyRule, Rule } from './define.ts';
import type { KindOf } from './kinds.ts';
import type { Finding, Hit, Scope, Subjects } from './model.ts';

export interface BrokenRule {
  readonly rule: string;
  /** What the rule threw, for the people who mend it. */
  readonly problem: string;
}

/** What rules have found so far. */
export interface RuleRun {
  readonly rules: readonly AnyRule[];
  readonly findings: Finding[];
  readonly broken: Map<string, BrokenRule>;
}

/** The rules of one scope, ready to be asked. */
export interface ScopeRun<S extends Scope> {
  readonly run: RuleRun;
  readonly rulesFor: RulesFor<S>;
  /** The kind that was asked about last, and its rules: the next subject is mostly of the same kind. */
  kind: KindOf<S> | undefined;
  asked: readonly Rule<S>[];
}

export function startRun(rules: readonly AnyRule[]): RuleRun {
  return { rules, findings: [], broken: new Map() };
}

export function inScope<S extends Scope>(run: RuleRun, scope: S): ScopeRun<S> {
  const rulesFor = rulesOf(run.rules, scope);
  return { run, rulesFor, kind: undefined, asked: rulesFor(undefined) };
}

/** Asks the rules of a scope about a subject. Its kind is that of `kinds.ts`, left out in the scopes without kinds. */
export function ask<S extends Scope>(scope: ScopeRun<S>, subject: Subjects[S], kind?: KindOf<S>): void {
  const { run } = scope;
  const asked = askedRules(scope, kind);
  for (let next = 0; next < asked.length;) {
    const failing = runFrom(next, asked, subject, run);
    if (failing === null) return;
    next = failing + 1;
  }
}

/** Whether any rule looks at subjects of a kind. Where none does, they need not be made. */
export function isAsked<S extends Scope>(scope: ScopeRun<S>, kind: KindOf<S>): boolean {
  return askedRules(scope, kind).length > 0;
}

function askedRules<S extends Scope>(scope: ScopeRun<S>, kind: KindOf<S> | undefined): readonly Rule<S>[] {
  if (kind !== scope.kind) {
    scope.kind = kind;
    scope.asked = scope.rulesFor(kind);
  }
  return scope.asked;
}

/** Runs rules from one on; the place of a rule that threw, or `null` when all went through. */
function runFrom<S extends Scope>(
  from: number,
  rules: readonly Rule<S>[],
  subject: Subjects[S],
  { findings, broken }: RuleRun,
): number | null {
  let at = from;
  try {
    for (; at < rules.length; at += 1) {
      const rule = rules[at];
      if (rule === undefined || (broken.size > 0 && broken.has(rule.code))) continue;
      const hit = rule.check(subject);
      if (hit !== undefined) findings.push(findingOf(rule, hit));
    }
    return null;
  } catch (error) {
    // One rule of ours that fails must not keep the others from a unit.
    const code = rules[at]?.code ?? '';
    broken.set(code, { rule: code, problem: String(error) });
    return at;
  }
}

function findingOf<S extends Scope>(rule: Rule<S>, hit: Hit): Finding {
  return {
    rule: rule.code,
    severity: hit.severity ?? rule.severity,
    cell: hit.cell,
    criterion: hit.criterion,
    hit,
    fix: rule.fix?.(hit) ?? null,
  };
}

type RulesFor<S extends Scope> = (kind: string | undefined) => readonly Rule<S>[];

/** Finds the rules of a scope that look at a kind; each list is made once. */
function rulesOf<S extends Scope>(rules: readonly AnyRule[], scope: S): RulesFor<S> {
  const scopes: Partial<Record<Scope, RulesFor<never>>> = byScope.get(rules) ?? {};
  byScope.set(rules, scopes);
  const lists = (scopes[scope] ??= listsOf(rules.filter((rule) => rule.scope === scope)));
  return lists as unknown as RulesFor<S>;
}

const byScope = new WeakMap<readonly AnyRule[], Partial<Record<Scope, RulesFor<never>>>>();

function listsOf(rules: readonly AnyRule[]): RulesFor<never> {
  const lists = new Map<string | undefined, readonly AnyRule[]>();
  return (kind) => {
    let list = lists.get(kind);
    if (list === undefined) lists.set(kind, (list = rules.filter((rule) => looksAt(rule, kind))));
    return list as unknown as readonly Rule<never>[];
  };
}

function looksAt(rule: AnyRule, kind: string | undefined): boolean {
  const only: readonly string[] | undefined = rule.only;
  return only === undefined || (kind !== undefined && only.includes(kind));
}
