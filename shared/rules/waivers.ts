import type { AnyRule } from './define.ts';
import { rules as allRules } from './index.ts';
import type { Finding } from './model.ts';
import { ask, inScope, startRun, type BrokenRule } from './run-rule.ts';
import { fingerprintOf } from './support/fingerprint.ts';
import type { Waiver, WaiverReason, WaiverStanding } from './waiver.ts';

/** Findings after their waivers were heard. */
export interface WaivedCheck {
  /** What still stands, and what is to be said of the waivers themselves. */
  readonly standing: readonly Finding[];
  /** What an accepted waiver took away; kept for the record. */
  readonly waived: readonly WaivedFinding[];
  /** The waiver that speaks of a standing finding: proposed, or rejected. */
  readonly answers: ReadonlyMap<Finding, Waiver>;
  readonly broken: readonly BrokenRule[];
}

export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** A proposal to let a finding stand, for the appraisers to accept or reject. */
export function proposeWaiver(finding: Finding, reason: WaiverReason, text: string): Waiver {
  return {
    rule: finding.rule,
    criterion: finding.criterion,
    fingerprint: fingerprintOf(finding.hit),
    reason,
    text: text.trim(),
    status: 'proposed',
  };
}

/**
 * Hears the waivers of a sheet. Of several waivers of one finding the last counts. One that answers nothing, or
 * may not answer, is a finding of its own; points are never changed by a waiver.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  rules: readonly AnyRule[] = allRules,
): WaivedCheck {
  const last = new Map(waivers.map((waiver) => [keyOf(waiver), waiver]));
  const codes = new Set(waivers.map(({ rule }) => rule));
  const waivable = new Set(rules.filter((rule) => rule.waivable).map(({ code }) => code));
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (codes.has(finding.rule)) push(found, keyOf({ ...finding, fingerprint: fingerprintOf(finding.hit) }), finding);
  }
  const standings = new Map(
    [...last].map(([key, waiver]) => [key, standingOf(waiver, found.has(key), findings, waivable)]),
  );
  const heard = new Map<Finding, Waiver>();
  for (const [key, waiver] of last) {
    if (standings.get(key) === 'fits') for (const finding of found.get(key) ?? []) heard.set(finding, waiver);
  }
  const run = startRun(rules);
  const scope = inScope(run, 'waiver');
  const titles = new Map(rules.map(({ code, title }) => [code, title]));
  for (const [key, waiver] of last) {
    ask(scope, {
      waiver,
      standing: standings.get(key) ?? 'unused',
      title: titles.get(waiver.rule) ?? { vi: waiver.rule, en: waiver.rule },
    });
  }
  const accepted = (finding: Finding): boolean => heard.get(finding)?.status === 'accepted';
  return {
    standing: [...findings.filter((finding) => !accepted(finding)), ...run.findings],
    waived: [...heard].filter(([finding]) => accepted(finding)).map(([finding, waiver]) => ({ finding, waiver })),
    answers: new Map([...heard].filter(([finding]) => !accepted(finding))),
    broken: [...run.broken.values()],
  };
}

function standingOf(
  waiver: Waiver,
  fits: boolean,
  findings: readonly Finding[],
  waivable: ReadonlySet<string>,
): WaiverStanding {
  if (!waivable.has(waiver.rule)) return 'not-waivable';
  if (waiver.text.trim() === '') return 'without-text';
  if (fits) return 'fits';
  const changed = findings.some(({ rule, criterion }) => rule === waiver.rule && criterion === waiver.criterion);
  return changed ? 'stale' : 'unused';
}

function keyOf({ rule, criterion, fingerprint }: Pick<Waiver, 'rule' | 'criterion' | 'fingerprint'>): string {
  return JSON.stringify([rule, criterion, fingerprint]);
}

function push(map: Map<string, Finding[]>, key: string, finding: Finding): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [finding]);
  else list.push(finding);
}
