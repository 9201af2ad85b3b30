import { formatPoints } from '../../base/points.ts';
import type { CriteriaTree } from '../../criteria/tree.ts';
import { lossesByCriterion, type CriterionLosses } from '../../office/losses.ts';
import type { Consolidation } from '../../office/model.ts';
import { indexOf } from '../../score/score.ts';
import { count, headings, percent, score, text } from '../cells.ts';
import { itemName } from '../item-name.ts';
import type { CellPlan, TabPlan } from '../plan.ts';
import { isSample, type ReportInfo } from './report-info.ts';
import { opening, printed, subtitleOf } from './tab-parts.ts';

const columns = [
  'Mã',
  'Tiêu chí',
  'Lĩnh vực',
  'Điểm tối đa',
  'Tổng điểm mất',
  'Tỷ lệ đạt (%)',
  'Số đơn vị mất điểm',
  'Điểm còn chờ',
  'Đơn vị mất nhiều nhất',
];
const widths = [9, 48, 28, 9, 10, 9, 10, 9, 44];

/** Điểm mất: the criteria where all units together lose most, where one guidance helps most. */
export function lossesTab(all: Consolidation, tree: CriteriaTree, name: string, info: ReportInfo): TabPlan {
  const sample = isSample([tree]);
  const losses = lossesByCriterion(all.units, tree).filter(({ lost, open }) => lost > 0 || open > 0);
  const head = opening('ĐIỂM MẤT THEO TIÊU CHÍ', `${tree.set.title} · ${subtitleOf(info)}`, columns.length, sample);
  const rows: (CellPlan | null)[][] = [...head.rows.map((row) => [...row]), headings(...columns)];
  for (const loss of losses) rows.push(rowOf(loss, tree));
  if (losses.length === 0) rows.push([text('', 'good'), text('Chưa tiêu chí nào mất điểm.', 'good')]);
  return {
    name,
    rows,
    widths,
    merges: head.merges,
    frozen: { rows: head.next + 1, columns: 2 },
    ...(losses.length === 0
      ? {}
      : {
          filter: { top: head.next, left: 0, bottom: rows.length - 1, right: columns.length - 1 },
          conditional: [
            { kind: 'bar', range: { top: head.next + 1, left: 4, bottom: rows.length - 1, right: 4 }, color: 'F4B183' },
          ],
        }),
    print: printed(info, head.next, sample),
    color: 'F4B183',
  };
}

function rowOf({ criterion, field, lost, open, max, scored, losers }: CriterionLosses, tree: CriteriaTree): CellPlan[] {
  const worst = losers.slice(0, 3).map(({ unit, points }) => `${unit} (−${formatPoints(points)})`);
  return [
    text(itemName(tree, criterion.code), 'code'),
    text(criterion.title, 'wrapped'),
    text(field.title, 'wrapped'),
    score(criterion.max),
    score(lost),
    percent(scored === 0 ? null : indexOf((max - lost - open) as typeof lost, max, tree.set.rounding)),
    count(losers.length),
    score(open === 0 ? null : open),
    text(worst.join('; '), 'wrapped'),
  ];
}
