import type { Points } from '../../base/points.ts';
import type { CriteriaSet, Criterion } from '../../criteria/model.ts';
import { shippedCriteriaSet } from '../criteria/shipped.ts';
import { answerLeaf, type SampleAnswer, type Wish } from './answer.ts';
import { cite, openArchive, type CitationStyle } from './documents.ts';
import { lastYearsPoints } from './last-year.ts';
import { mistakeKind } from './mistakes/index.ts';
import { seededRandom } from './random.ts';
import { rowsOf, type SampleRow } from './row.ts';
import type { LayoutName, UnitPlan } from './unit-plan.ts';
import { unitPlans } from './units.ts';

/** A unit's sheet before anything went wrong. */
export interface SheetDraft {
  readonly set: CriteriaSet;
  readonly rows: readonly SampleRow[];
  /** Points of last year by code. */
  readonly previous: ReadonlyMap<string, Points>;
}

const styles: Readonly<Record<LayoutName, CitationStyle>> = {
  official: 'long',
  plain: 'short',
  'three-tabs': 'bullet',
  numbers: 'short',
  shuffled: 'long',
  offset: 'long',
};

/** The sheets of all units by name; the same for the same seed. */
export function draftOffice(seed: number): ReadonlyMap<string, SheetDraft> {
  return new Map(unitPlans.map((plan, i) => [plan.unit.name, draftSheet(plan, seed * 1000 + i)]));
}

function draftSheet(plan: UnitPlan, seed: number): SheetDraft {
  const set = setOf(plan.madeFrom);
  // A sheet made from last year's table is still filled in by someone who knows this year's rules.
  const { items } = setOf(plan.unit.criteriaSet);
  const random = seededRandom(seed);
  const answers = new Map<string, SampleAnswer>();
  const evidence = new Map<string, string>();
  const archive = openArchive(2025, plan.symbol, plan.issuer, random);
  for (const item of items) {
    if (item.rule === null) continue;
    const answer = answerLeaf(item, wishFor(plan, item), {
      random,
      diligence: plan.diligence,
      pointsOf: (code) => answers.get(code)?.points ?? null,
    });
    answers.set(item.code, answer);
    if (answer.points === null || answer.points <= 0 || item.evidence === null) continue;
    evidence.set(item.code, cite(archive.documentFor(item.evidence, answer.level), styles[plan.layout], random));
  }
  const previous = lastYearsPoints(items, answers, random);
  return { set, rows: rowsOf(set, answers, evidence, previous), previous };
}

/** The shipped set of an id. Throws when there is none: the plan of the sample office is ours. */
export function setOf(id: string): CriteriaSet {
  const set = shippedCriteriaSet(id);
  if (set === undefined) throw new RangeError(`No criteria set ${id}.`);
  return set;
}

function wishFor({ mistakes, notApplicable }: UnitPlan, { code, notApplicable: policy }: Criterion): Wish {
  const mistake = mistakes.find(([, at]) => at === code);
  if (mistake !== undefined) return mistakeKind(mistake[0]).wish;
  const isLeftOut = notApplicable.some((left) => code === left || code.startsWith(`${left}.`));
  return isLeftOut && policy !== 'not-allowed' ? 'not-applicable' : 'any';
}
