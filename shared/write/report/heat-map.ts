import type { Thousandths } from '../../base/points.ts';
import type { CriteriaTree } from '../../criteria/tree.ts';
import type { UnitResult } from '../../office/model.ts';
import { indexOf } from '../../score/score.ts';
import { indexedFields } from '../consolidated/field-tab.ts';
import { shown } from './format.ts';
import { markup, type Markup } from './markup.ts';
import { numberCell, reportTable, rowHead } from './tables.ts';

/** Units against lĩnh vực: the figure in every cell, its colour only a help. */
export function heatMap(units: readonly UnitResult[], tree: CriteriaTree): Markup {
  const fields = indexedFields(tree);
  const columns = [
    { title: 'Đơn vị' },
    ...fields.map((field) => ({ title: `${field.label}. ${field.title}`, number: true })),
    { title: 'Toàn phiếu', number: true },
  ];
  const rows = units.flatMap(({ unit, ledger, tree: own }) => {
    if (ledger === null || own !== tree) return [];
    const cells = fields.map((field) => {
      const totals = ledger.totals.get(field.code);
      return heatCell(totals === undefined ? null : indexOf(totals.sure, totals.max, tree.set.rounding));
    });
    return [
      [rowHead(unit), ...cells, numberCell(shown(indexOf(ledger.whole.sure, ledger.whole.max, tree.set.rounding)))],
    ];
  });
  return reportTable(`Chỉ số theo lĩnh vực (%): ${tree.set.title}`, columns, rows);
}

function heatCell(index: Thousandths | null): Markup {
  if (index === null) return numberCell('–');
  return markup`<td class="heat" style="background:${heatColor(index)}">${shown(index)}</td>`;
}

/** From red at 0 % over yellow at 60 % to green at 100 %, light enough for dark letters. */
function heatColor(index: Thousandths): string {
  const percent = Math.max(0, Math.min(100, index / 1000));
  const [from, to, share] =
    percent < 60
      ? ([[248, 180, 170], [255, 235, 160], percent / 60] as const)
      : ([[255, 235, 160], [150, 210, 160], (percent - 60) / 40] as const);
  const mix = [0, 1, 2].map((i) => Math.round((from[i] ?? 0) + ((to[i] ?? 0) - (from[i] ?? 0)) * share));
  return `rgb(${mix.join(',')})`;
}
