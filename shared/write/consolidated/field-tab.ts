import type { Points } from '../../base/points.ts';
import type { Criterion } from '../../criteria/model.ts';
import { isBonus, type CriteriaTree } from '../../criteria/tree.ts';
import type { Consolidation, UnitResult } from '../../office/model.ts';
import type { Totals } from '../../score/model.ts';
import { indexOf } from '../../score/score.ts';
import { headings, percent, text } from '../cells.ts';
import type { PlanRow, TabPlan } from '../plan.ts';
import { isSample, type ReportInfo } from './report-info.ts';
import { opening, printed, subtitleOf } from './tab-parts.ts';

/**
 * Bản đồ nhiệt: the index of every unit in every lĩnh vực of one criteria set. A field of bonus or deductions only
 * has no maximum, so no index, and no column.
 */
export function fieldTab(all: Consolidation, tree: CriteriaTree, name: string, info: ReportInfo): TabPlan {
  const sample = isSample([tree]);
  const fields = indexedFields(tree);
  const units = all.units.filter((unit) => unit.tree === tree && unit.ledger !== null);
  const subtitle = `${tree.set.title} · ${subtitleOf(info)}`;
  const { rows, merges, next } = opening('CHỈ SỐ THEO LĨNH VỰC (%)', subtitle, fields.length + 2, sample);
  rows.push(headings('Đơn vị', ...fields.map(({ label, title }) => `${label}. ${title}`), 'Toàn phiếu'));
  const first = rows.length;
  rows.push(...units.map((unit) => unitRow(unit, fields, tree)), meanRow(units, fields, tree));
  const table = { top: first, left: 1, bottom: rows.length - 2, right: fields.length };
  return {
    name,
    rows,
    merges,
    widths: [32, ...fields.map(() => 15), 11],
    frozen: { rows: first, columns: 1 },
    ...(units.length === 0
      ? {}
      : { conditional: [{ kind: 'scale', range: table, low: 'F8A19A', middle: 'FFEB9C', high: '8FD19E' }] }),
    print: printed(info, next, sample),
    color: '63BE7B',
  };
}

/** Fields that a unit can have an index in. */
export function indexedFields(tree: CriteriaTree): readonly Criterion[] {
  return tree.fields.filter((field) =>
    (tree.leavesBelow.get(field.code) ?? []).some((leaf) => leaf.max > 0 && !isBonus(leaf)),
  );
}

function unitRow({ unit, ledger }: UnitResult, fields: readonly Criterion[], tree: CriteriaTree): PlanRow {
  const share = (totals: Totals | undefined): ReturnType<typeof indexOf> =>
    totals === undefined ? null : indexOf(totals.sure, totals.max, tree.set.rounding);
  return [
    text(unit, 'wrapped'),
    ...fields.map(({ code }) => percent(share(ledger?.totals.get(code)))),
    percent(share(ledger?.whole), 'totalPercent'),
  ];
}

/** All units of the set together, field by field. */
function meanRow(units: readonly UnitResult[], fields: readonly Criterion[], tree: CriteriaTree): PlanRow {
  const share = (code: string | null): ReturnType<typeof indexOf> => {
    let sure = 0;
    let max = 0;
    for (const { ledger } of units) {
      const totals = code === null ? ledger?.whole : ledger?.totals.get(code);
      sure += totals?.sure ?? 0;
      max += totals?.max ?? 0;
    }
    return indexOf(sure as Points, max as Points, tree.set.rounding);
  };
  return [
    text('Chung các đơn vị', 'total'),
    ...fields.map(({ code }) => percent(share(code), 'totalPercent')),
    percent(share(null), 'totalPercent'),
  ];
}
