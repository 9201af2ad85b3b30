import type { Cell } from '../base/cell.ts';
import { formulaAt, valueAt } from '../base/grid.ts';
import type { Thousandths } from '../base/points.ts';
import type { Sheet } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { placeIn } from './support/leaf-place.ts';
import { exactPercent, measuredRole, ratioFault } from './support/ratio-fault.ts';
import { halfLastDigit, trustedPoints } from './support/score-fault.ts';
import { describeRatio, formatPercent } from './support/score-words.ts';

export default defineRule({
  code: 'ratio-stated-differs',
  scope: 'leaf',
  severity: 'warning',
  title: { vi: 'Tỷ lệ ghi trên phiếu khác kết quả chia', en: 'Stated ratio differs from its numbers' },
  basis: 'Phép chia phần đã thực hiện cho tổng số.',
  waivable: true,
  check: (leaf) => {
    const { sheet, row } = leaf;
    if (row.measured === null || ratioFault(leaf) !== 'stated-differs') return undefined;
    const { part, whole, ratio, from } = row.measured;
    if (part === null || whole === null || ratio === null) return undefined;
    const place = placeIn(leaf, measuredRole(leaf, ['ratio', 'part']));
    // Points that follow the stated ratio would contradict the corrected one, so which of the two is right must be seen first.
    const earned = trustedPoints(leaf);
    const agrees =
      row.self.points === null || earned === null || Math.abs(row.self.points - earned.points) <= halfLastDigit;
    return {
      ...place,
      part,
      whole,
      ratio,
      proposed: agrees && from === 'columns' ? asWritten(sheet, place.cell, exactPercent(part, whole)) : null,
    };
  },
  message: {
    vi: ({ label, part, whole, ratio }) =>
      `Tỷ lệ mục ${label} ghi ${formatPercent(ratio)}, tính từ số liệu được ${describeRatio({ part, whole })}. Sửa tỷ lệ hoặc số liệu cho khớp.`,
    en: ({ label, part, whole, ratio }) =>
      `The ratio of item ${label} is given as ${formatPercent(ratio)}, its numbers make ${describeRatio({ part, whole })}. Correct the ratio or the numbers.`,
  },
  fix: ({ cell, proposed }) => (cell === null || proposed === null ? null : { cell, value: proposed }),
});

/** The exact ratio to two decimals, in the way in which the cell holds its ratio; `null` for a formula. */
function asWritten({ grid }: Sheet, cell: Cell | null, exact: Thousandths): string | number | null {
  if (cell === null || formulaAt(grid, cell.row, cell.column) !== '') return null;
  const value = valueAt(grid, cell.row, cell.column);
  const percent = Math.round(exact / 10) * 10;
  if (typeof value !== 'number') return formatPercent(percent);
  const isFraction = grid.formats?.[cell.row]?.[cell.column]?.percent ?? Math.abs(value) <= 1.5;
  return percent / (isFraction ? 100_000 : 1000);
}
