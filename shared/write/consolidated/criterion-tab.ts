import type { Criterion } from '../../criteria/model.ts';
import type { CriteriaTree } from '../../criteria/tree.ts';
import type { Consolidation, UnitResult } from '../../office/model.ts';
import type { LeafResult } from '../../score/model.ts';
import { headings, score, text } from '../cells.ts';
import type { CellPlan, PlanRow, TabPlan } from '../plan.ts';
import { isSample, type ReportInfo } from './report-info.ts';
import { band, opening, printed, subtitleOf } from './tab-parts.ts';

const legend =
  'KAD: không áp dụng · …: chưa chấm hoặc chờ điều tra xã hội học · ?: chưa đọc được · thiếu: phiếu không có mục này';
const leading = [9, 52, 8];
/** Columns of units that one page in landscape takes beside the titles. */
const unitsOnPage = 16;

/** Every criterion of one set against every unit: points as they count, with marks for what is not known. */
export function criterionTab(all: Consolidation, tree: CriteriaTree, name: string, info: ReportInfo): TabPlan {
  const sample = isSample([tree]);
  const units = all.units.filter((unit) => unit.tree === tree && unit.ledger !== null);
  // The title stays on the first page of a table that goes over several.
  const width = leading.length + Math.min(unitsOnPage, units.length);
  const subtitle = `${tree.set.title} · ${subtitleOf(info)}`;
  const { rows, merges, next } = opening('ĐIỂM THEO TIÊU CHÍ', subtitle, width, sample);
  rows.splice(next - 1, 1, [text(legend, 'subtitle')], []);
  merges.push(band(next - 1, width));
  const heading = rows.length;
  rows.push(headings('Mã', 'Tiêu chí', 'Tối đa', ...units.map(({ unit }) => unit)));
  const leafAt = new Map(tree.leaves.map((leaf, position) => [leaf.code, position]));
  for (const item of tree.byCode.values()) {
    const position = leafAt.get(item.code);
    rows.push(position === undefined ? groupRow(item, units) : leafRow(item, position, units));
  }
  return {
    name,
    rows,
    merges,
    widths: [...leading, ...units.map(() => 10)],
    frozen: { rows: heading + 1, columns: leading.length },
    print: {
      ...printed(info, heading, sample),
      ...(units.length > unitsOnPage ? { repeatColumns: { from: 0, to: leading.length - 1 } } : {}),
    },
    color: '9DC3E6',
  };
}

function groupRow(group: Criterion, units: readonly UnitResult[]): PlanRow {
  const look = group.parent === null ? 'field' : 'group';
  const numbers = group.parent === null ? 'totalPoints' : 'groupPoints';
  const sums = units.map((unit) => score(unit.ledger?.totals.get(group.code)?.sure ?? null, numbers));
  return [text(group.label, look), text(group.title, look), score(group.max, numbers), ...sums];
}

function leafRow(leaf: Criterion, position: number, units: readonly UnitResult[]): PlanRow {
  const cells = units.map((unit) => leafCell(unit.ledger?.leaves[position]));
  return [text(leaf.label, 'code'), text(leaf.title, 'wrapped'), score(leaf.max), ...cells];
}

function leafCell(leaf: LeafResult | undefined): CellPlan {
  switch (leaf?.state) {
    case 'value':
      return score(leaf.sure);
    case 'survey':
      return leaf.loss?.open === true ? text('…', 'mark') : score(leaf.sure);
    case 'not-applicable':
      return text('KAD', 'mark');
    case 'blank':
      return text('…', 'openMark');
    case 'unreadable':
    case 'out-of-bounds':
      return text('?', 'badMark');
    case 'missing':
      return text('thiếu', 'badMark');
    case undefined:
      return text('', 'mark');
  }
}
