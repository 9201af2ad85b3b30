import type { AnyRule, Rule } from './define.ts';
import type { KindOf } from './kinds.ts';
import type { Finding, Hit, Scope, Subjects } from './model.ts';

export interface BrokenRule {
  readonly rule: string;
  /** What the rule threw, for the people who mend it. */
  readonly problem: string;
}

/** Runs rules and collects what they find. */
export interface RuleRunner {
  readonly on: <S extends Scope>(scope: S) => ScopeRunner<S>;
  readonly findings: readonly Finding[];
  readonly broken: ReadonlyMap<string, BrokenRule>;
}

/** Runs the rules of one scope. */
export interface ScopeRunner<S extends Scope> {
  /** The kind is that of `kinds.ts`, left out in the scopes without kinds. */
  (subject: Subjects[S], kind?: KindOf<S>): void;
  /** Whether any rule looks at subjects of a kind. Where none does, they need not be made. */
  readonly asks: (kind: KindOf<S>) => boolean;
}

export function ruleRunner(rules: readonly AnyRule[]): RuleRunner {
  const findings: Finding[] = [];
  const broken = new Map<string, BrokenRule>();
  const on = <S extends Scope>(scope: S): ScopeRunner<S> => {
    const rulesFor = rulesOf(rules, scope);
    const run = (subject: Subjects[S], kind?: KindOf<S>): void => {
      const asked = rulesFor(kind);
      for (let next = 0; next < asked.length;) {
        const failing = runFrom(next, asked, subject, findings, broken);
        if (failing === null) return;
        next = failing + 1;
      }
    };
    return Object.assign(run, { asks: (kind: KindOf<S>) => rulesFor(kind).length > 0 });
  };
  return { on, findings, broken };
}

/** Runs rules from one on; the place of a rule that threw, or `null` when all went through. */
function runFrom<S extends Scope>(
  from: number,
  rules: readonly Rule<S>[],
  subject: Subjects[S],
  findings: Finding[],
  broken: Map<string, BrokenRule>,
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
  const rulesFor = (scopes[scope] ??= listsOf(rules.filter((rule) => rule.scope === scope)));
  return rulesFor as unknown as RulesFor<S>;
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
