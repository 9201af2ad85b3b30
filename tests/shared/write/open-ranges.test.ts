import { expect, test } from 'vitest';
import { formatRange } from '../../../shared/base/cell.ts';
import { openRanges } from '../../../shared/write/open-ranges.ts';
import type { CellPlan, PlanRow } from '../../../shared/write/plan.ts';

const open: CellPlan = { value: null, style: 'input' };
const shut: CellPlan = { value: 'x', style: 'text' };

test.each<readonly [string, readonly PlanRow[], readonly string[]]>([
  ['nothing in a tab without open cells', [[shut, shut], []], []],
  ['one range for cells side by side', [[shut, open, open, shut]], ['B1:C1']],
  ['a range that goes to the end of its row', [[shut, open], [open]], ['B1', 'A2']],
  ['two ranges around a cell that is shut or left alone', [[open, shut, open, null, open]], ['A1', 'C1', 'E1']],
])('open ranges are %s', (_, rows, ranges) => {
  expect(openRanges(rows).map(formatRange)).toEqual(ranges);
});
