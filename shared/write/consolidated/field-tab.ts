import type { Points } from '../../base/points.ts';
import type { CriteriaTree } from '../../criteria/tree.ts';
import type { Consolidation } from '../../office/model.ts';
import { indexOf } from '../../score/score.ts';
import { headings, percent, text } from '../cells.ts';
import type { CellPlan, TabPlan } from '../plan.ts';
import { isSample, type ReportInfo } from './report-info.ts';
import { opening, printed, subtitleOf } from './tab-parts.ts';

/** Bản đồ nhiệt: the index of every unit in every lĩnh vực of one criteria set. */
export function fieldTab(all: Consolidation, tree: CriteriaTree, name: string, info: ReportInfo): TabPlan {
  const sample = isSample([tree]);
  const units = all.units.filter((unit) => unit.tree === tree);
  const width = tree.fields.length + 2;
  const head = opening('CHỈ SỐ THEO LĨNH VỰC (%)', `${tree.set.title} · ${subtitleOf(info)}`, width, sample);
  const titles = tree.fields.map((field) => `${field.label}. ${field.title}`);
  const rows: (CellPlan | null)[][] = [
    ...head.rows.map((row) => [...row]),
    headings('Đơn vị', ...titles, 'Toàn phiếu'),
  ];
  for (const { unit, ledger } of units) {
    if (ledger === null) continue;
    const cells = tree.fields.map((field) => {
      const totals = ledger.totals.get(field.code);
      return percent(totals === undefined ? null : indexOf(totals.sure, totals.max, tree.set.rounding));
    });
    rows.push([
      text(unit, 'wrapped'),
      ...cells,
      percent(indexOf(ledger.whole.sure, ledger.whole.max, tree.set.rounding), 'totalPercent'),
    ]);
  }
  rows.push(meanRow(all, tree));
  const table = { top: head.next + 1, left: 1, bottom: rows.length - 2, right: tree.fields.length };
  return {
    name,
    rows,
    merges: head.merges,
    widths: [30, ...tree.fields.map(() => 15), 12],
    heights: new Map([[head.next, 62]]),
    frozen: { rows: head.next + 1, columns: 1 },
    ...(table.bottom < table.top
      ? {}
      : { conditional: [{ kind: 'scale', range: table, low: 'F8696B', middle: 'FFEB84', high: '63BE7B' }] }),
    print: printed(info, head.next, sample),
    color: '63BE7B',
  };
}

/** All units of the set together, field by field. */
function meanRow(all: Consolidation, tree: CriteriaTree): CellPlan[] {
  const share = (code: string | null): CellPlan => {
    let sure = 0,
      max = 0;
    for (const unit of all.units) {
      if (unit.tree !== tree || unit.ledger === null) continue;
      const totals = code === null ? unit.ledger.whole : unit.ledger.totals.get(code);
      sure += totals?.sure ?? 0;
      max += totals?.max ?? 0;
    }
    return percent(indexOf(sure as Points, max as Points, tree.set.rounding), 'totalPercent');
  };
  return [text('Chung các đơn vị', 'total'), ...tree.fields.map(({ code }) => share(code)), share(null)];
}
