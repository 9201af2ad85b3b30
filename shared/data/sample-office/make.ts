import { formatAddress } from '../../base/cell.ts';
import { draftOffice, type SheetDraft } from './draft.ts';
import type { Layout, PlacedSheet } from './layouts/layout.ts';
import { numbersLayout } from './layouts/numbers.ts';
import { officialLayout } from './layouts/official.ts';
import { offsetLayout } from './layouts/offset.ts';
import { plainLayout } from './layouts/plain.ts';
import { shuffledLayout } from './layouts/shuffled.ts';
import { threeTabsLayout } from './layouts/three-tabs.ts';
import type { SampleMistake, SampleWorkbook } from './model.ts';
import { plantAll, type PlantedMistake } from './plant.ts';
import { unitPlans } from './units.ts';
import type { LayoutName, UnitPlan } from './unit-plan.ts';

/** How the sample office is made. */
export interface SampleOptions {
  /** Another seed gives other numbers and documents; the mistakes stay where they are. */
  readonly seed?: number;
  /** `false`: the same sheets before anything went wrong in them. */
  readonly mistakes?: boolean;
}

export interface SampleOffice {
  /** One for each unit that sent its sheet, in the order of the register. */
  readonly workbooks: readonly SampleWorkbook[];
  /** Every mistake that was put in, for tests to hold the findings against. */
  readonly mistakes: readonly SampleMistake[];
}

/** The sample sheets of all units, the same for the same options on every machine. DỮ LIỆU MẪU. */
export function makeSampleWorkbooks({ seed = 2025, mistakes = true }: SampleOptions = {}): SampleOffice {
  const drafts = draftOffice(seed);
  const sheets = unitPlans
    .filter(({ unit }) => unit.submittedOn !== null)
    .map((plan) => {
      const draft = drafts.get(plan.unit.name) as SheetDraft;
      const planted = mistakes
        ? plantAll(plan, draft.rows, (unit) => drafts.get(unit)?.rows ?? [])
        : { rows: draft.rows, mistakes: [] };
      const placed = layouts[plan.layout]({ ...namesOf(plan), year: draft.set.year ?? 2025, rows: planted.rows });
      return { plan, placed, planted: planted.mistakes };
    });
  return {
    workbooks: sheets.map(({ plan, placed }) => ({ unit: plan.unit.name, fileName: plan.fileName, tabs: placed.tabs })),
    mistakes: sheets.flatMap(({ plan, placed, planted }) => [
      ...planted.map((one) => locate(plan, placed, one)),
      ...mistakesOfSheet(plan, placed, planted),
    ]),
  };
}

const layouts: Readonly<Record<LayoutName, Layout>> = {
  official: officialLayout,
  plain: plainLayout,
  'three-tabs': threeTabsLayout,
  numbers: numbersLayout,
  shuffled: shuffledLayout,
  offset: offsetLayout,
};

function namesOf({ unit: { name, kind } }: UnitPlan): { unit: string; letterhead: [string, string]; signer: string } {
  return kind === 'ward'
    ? {
        unit: `UBND ${name}`,
        letterhead: ['ỦY BAN NHÂN DÂN', name.toUpperCase()],
        signer: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
      }
    : { unit: name, letterhead: ['ỦY BAN NHÂN DÂN QUẬN MẪU', name.toUpperCase()], signer: 'THỦ TRƯỞNG ĐƠN VỊ' };
}

function locate(
  plan: UnitPlan,
  placed: PlacedSheet,
  { rule, criterion, key, role, what }: PlantedMistake,
): SampleMistake {
  const place = key === null ? null : placed.placeOf(key, role);
  return mistakeAt(plan, placed, place, { rule, criterion, what });
}

/** What is wrong with a sheet as a whole, and what a mistake in it brings with it further down. */
function mistakesOfSheet(
  plan: UnitPlan,
  placed: PlacedSheet,
  planted: readonly PlantedMistake[],
): readonly SampleMistake[] {
  const { firstOutOfOrder: first } = placed;
  const found: SampleMistake[] = [];
  if (plan.madeFrom !== plan.unit.criteriaSet) {
    found.push(
      mistakeAt(plan, placed, placed.titlePlace, {
        rule: 'set-mismatch',
        criterion: null,
        what: 'Phiếu lập trên bộ tiêu chí của năm trước.',
      }),
    );
  }
  if (first !== null) {
    const what = 'Các lĩnh vực không theo thứ tự của bộ tiêu chí.';
    found.push(
      mistakeAt(plan, placed, placed.placeOf(first, 'code'), { rule: 'row-order-changed', criterion: first, what }),
    );
  }
  if (planted.some(({ rule }) => rule === 'total-formula-misses-child')) {
    const what = 'Tổng cộng cộng theo tổng nhóm đang thiếu một mục.';
    found.push(mistakeAt(plan, placed, placed.totalPlace, { rule: 'total-row-differs', criterion: null, what }));
  }
  return found;
}

function mistakeAt(
  { unit, fileName }: UnitPlan,
  { tab, tabs }: PlacedSheet,
  place: PlacedSheet['titlePlace'] | null,
  said: Pick<SampleMistake, 'rule' | 'criterion' | 'what'>,
): SampleMistake {
  const rows = tabs.find(({ name }) => name === tab)?.rows ?? [];
  return {
    unit: unit.name,
    fileName,
    tab,
    ...said,
    cell: place === null ? null : formatAddress(place),
    holds: place === null ? null : (rows[place.row]?.[place.column] ?? null),
  };
}
