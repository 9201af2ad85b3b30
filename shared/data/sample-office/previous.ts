import { pointsToNumber, sumPoints, zeroPoints, type Points } from '../../base/points.ts';
import { fingerprintOf } from '../../criteria/fingerprint.ts';
import type { CriteriaSet } from '../../criteria/model.ts';
import { draftOffice, setOf, type SheetDraft } from './draft.ts';
import type { UnitPlan } from './unit-plan.ts';
import { unitPlans } from './units.ts';

/** Results of one unit in the form that `cchc consolidate --json` writes. Numbers are plain decimals. */
export interface PreviousUnit {
  readonly unit: string;
  readonly points: number;
  readonly max: number;
  readonly criteriaSet: { readonly id: string; readonly edition: number; readonly fingerprint: string };
  readonly criteria: Readonly<Record<string, number>>;
}

/**
 * Results of 2024, scored by the units themselves as this year's are. The set of the wards kept its items, so that
 * wards can be compared; that of the departments did not. Phường Mẫu 15 has since become part of Phường Mẫu 5.
 */
export function samplePreviousResults(seed = 2025): { readonly year: number; readonly units: readonly PreviousUnit[] } {
  const drafts = draftOffice(seed);
  const units = unitPlans.map((plan) => {
    const set = setOf(plan.unit.kind === 'ward' ? 'mau-phuong-2024' : 'mau-phong-2024');
    return previousUnit(plan.unit.name, set, lastYearOf(plan, drafts));
  });
  const [first] = units;
  return { year: 2024, units: first === undefined ? [] : [...units, { ...first, unit: 'Phường Mẫu 15' }] };
}

/** Points of this year's items in the year before. */
type LastYear = Pick<SheetDraft, 'set' | 'previous'>;

/** As drafted, so that nothing on the sheet is a jump from it but what was planned as one. */
function lastYearOf({ unit, copied, mistakes }: UnitPlan, drafts: ReadonlyMap<string, SheetDraft>): LastYear {
  const { set, previous } = drafts.get(unit.name) as SheetDraft;
  const other = copied === null ? undefined : drafts.get(copied.from)?.previous;
  const jumps = new Set(mistakes.flatMap(([rule, code]) => (rule === 'score-jump' ? [code] : [])));
  const points = set.items.flatMap(({ code }): readonly (readonly [string, Points])[] => {
    const isCopied = copied !== null && code.startsWith(`${copied.field}.`);
    const own = jumps.has(code) ? zeroPoints : (isCopied ? other : previous)?.get(code);
    return own === undefined ? [] : [[code, own]];
  });
  return { set, previous: new Map(points) };
}

function previousUnit(unit: string, set: CriteriaSet, lastYear: LastYear): PreviousUnit {
  const scored = set.items.filter(({ rule }) => rule !== null && rule.kind !== 'survey' && rule.kind !== 'bonus');
  const known = scored.map(({ code, title, max }) => ({ code, max, points: pointsOf(lastYear, title, max) }));
  return {
    unit,
    points: pointsToNumber(sumPoints(known.map(({ points }) => points))),
    max: pointsToNumber(sumPoints(known.map(({ max: most }) => most))),
    criteriaSet: { id: set.id, edition: set.edition, fingerprint: fingerprintOf(set) },
    criteria: Object.fromEntries(known.map(({ code, points }) => [code, pointsToNumber(points)])),
  };
}

/** Points of the item of that title, its maximum where this year has no such item or it does not apply. */
function pointsOf({ set, previous }: LastYear, title: string, max: Points): Points {
  const item = set.items.find((one) => one.title === title && one.rule !== null);
  return Math.min(max, (item === undefined ? undefined : previous.get(item.code)) ?? max) as Points;
}
