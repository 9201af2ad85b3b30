import type { CellRange } from '../../base/cell.ts';
import type { Points } from '../../base/points.ts';
import type { Criterion } from '../../criteria/model.ts';
import type { CriteriaTree } from '../../criteria/tree.ts';
import { allowedPoints } from '../../score/allowed.ts';
import { score, text } from '../cells.ts';
import { sampleNotice } from '../consolidated/report-info.ts';
import { itemName } from '../item-name.ts';
import type { PlanRow, TabPlan } from '../plan.ts';

export const choiceTabName = 'Mức điểm';
/** What a unit writes for "không áp dụng". */
const notApplicableMark = 'KAD';
const purpose = 'Mức điểm được chấm của từng mục, dùng cho ô chọn điểm. Không sửa trang này.';
/** Longer lists are no help in a drop-down. */
const longestList = 50;

/** The hidden tab with the allowed points of each leaf, as numbers, for the drop-downs. */
export interface ChoiceTab {
  readonly tab: TabPlan;
  /** The cells of a leaf's list, by code; leaves without a closed list have none. */
  readonly listOf: ReadonlyMap<string, CellRange>;
}

export function choiceTab(tree: CriteriaTree): ChoiceTab {
  const sample = tree.set.basis.sample ? ` ${sampleNotice}` : '';
  const rows: PlanRow[] = [[text(`${purpose}${sample}`)]];
  const listOf = new Map<string, CellRange>();
  for (const leaf of tree.leaves) {
    const points = closedList(leaf);
    if (points.length === 0) continue;
    const mark = leaf.notApplicable === 'not-allowed' ? [] : [text(notApplicableMark, 'centered')];
    listOf.set(leaf.code, { top: rows.length, left: 1, bottom: rows.length, right: points.length + mark.length });
    rows.push([text(itemName(tree, leaf.code), 'code'), ...points.map((value) => score(value)), ...mark]);
  }
  const most = Math.max(2, ...rows.map((row) => row.length));
  const tab: TabPlan = {
    name: choiceTabName,
    rows,
    widths: Array.from({ length: most }, () => 10),
    hidden: true,
    editable: [],
    print: { orientation: 'portrait', footer: choiceTabName },
  };
  return { tab, listOf };
}

/** Allowed points where the rule is a closed list; empty where any value in a stretch may stand. */
function closedList(leaf: Criterion): readonly Points[] {
  if (leaf.rule?.kind === 'survey') return [];
  const { values, stretches } = allowedPoints(leaf);
  return stretches.length === 0 && values.length <= longestList ? values : [];
}
