import type { CriteriaTree } from '../../criteria/tree.ts';
import type { Consolidation, UnitResult } from '../../office/model.ts';
import type { LeafResult } from '../../score/model.ts';
import { headings, score, text } from '../cells.ts';
import type { CellPlan, TabPlan } from '../plan.ts';
import { isSample, type ReportInfo } from './report-info.ts';
import { opening, printed, subtitleOf } from './tab-parts.ts';

/** Every criterion of one set against every unit: points as they count, with marks for what is not known. */
export function criterionTab(all: Consolidation, tree: CriteriaTree, name: string, info: ReportInfo): TabPlan {
  const sample = isSample([tree]);
  const units = all.units.filter((unit) => unit.tree === tree && unit.ledger !== null);
  const head = opening(
    'ĐIỂM THEO TIÊU CHÍ',
    `${tree.set.title} · ${subtitleOf(info)}`,
    Math.min(8, units.length + 3),
    sample,
  );
  const legend = text(
    'KAD: không áp dụng · …: chưa chấm hoặc chờ điều tra xã hội học · ?: chưa đọc được · thiếu: phiếu không có mục này',
    'muted',
  );
  const rows: (CellPlan | null)[][] = [...head.rows.slice(0, -1).map((row) => [...row]), [legend], []];
  const heading = rows.length;
  rows.push(headings('Mã', 'Tiêu chí', 'Tối đa', ...units.map(({ unit }) => unit)));
  const leafAt = new Map(tree.leaves.map((leaf, position) => [leaf.code, position]));
  for (const item of tree.byCode.values()) {
    const position = leafAt.get(item.code);
    const style = position !== undefined ? 'wrapped' : item.parent === null ? 'field' : 'group';
    const cells = units.map((unit) =>
      position === undefined ? groupCell(unit, item.code) : leafCell(unit.ledger?.leaves[position]),
    );
    rows.push([
      text(item.label, position === undefined ? style : 'code'),
      text(item.title, style),
      score(item.max),
      ...cells,
    ]);
  }
  return {
    name,
    rows,
    merges: [
      ...head.merges,
      { top: heading - 2, left: 0, bottom: heading - 2, right: Math.min(8, units.length + 3) - 1 },
    ],
    widths: [10, 52, 8, ...units.map(() => 9)],
    heights: new Map([[heading, 62]]),
    frozen: { rows: heading + 1, columns: 3 },
    print: printed(info, heading, sample),
    color: '9DC3E6',
  };
}

function groupCell(unit: UnitResult, code: string): CellPlan {
  return score(unit.ledger?.totals.get(code)?.sure ?? null, 'totalPoints');
}

function leafCell(leaf: LeafResult | undefined): CellPlan {
  switch (leaf?.state) {
    case 'value':
      return score(leaf.sure);
    case 'survey':
      return leaf.loss?.open === true ? text('…', 'centered') : score(leaf.sure);
    case 'not-applicable':
      return text('KAD', 'centered');
    case 'blank':
      return text('…', 'warning');
    case 'unreadable':
    case 'out-of-bounds':
      return text('?', 'error');
    case 'missing':
      return text('thiếu', 'error');
    case undefined:
      return text('', 'centered');
  }
}
