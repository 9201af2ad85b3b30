import { formatPoints, pointsToNumber, type Points } from '../base/points.ts';
import { isBonus } from '../criteria/tree.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';

export default defineRule({
  code: 'bonus-above-cap',
  scope: 'group',
  severity: 'error',
  title: { vi: 'Tổng điểm thưởng vượt mức tối đa', en: 'Bonus points above their cap' },
  basis: 'Bộ tiêu chí đang dùng, mức tối đa của nhóm điểm thưởng.',
  waivable: false,
  check: ({ sheet, row, criterion }) => {
    const leaves = sheet.tree.leavesBelow.get(criterion.code) ?? [];
    if (criterion.max <= 0 || leaves.length === 0 || !leaves.every(isBonus)) return undefined;
    const sum = leaves.reduce((total, leaf) => total + (sheet.rowOf.get(leaf.code)?.self.points ?? 0), 0) as Points;
    const shown = row.self.points;
    // A group that shows its cap counts right, whatever its items add up to.
    if (sum <= criterion.max || (shown !== null && shown <= criterion.max)) return undefined;
    return {
      cell: cellOf(sheet, row.row, 'self'),
      criterion: criterion.code,
      label: criterion.label,
      sum,
      cap: criterion.max,
    };
  },
  message: {
    vi: ({ label, sum, cap }) =>
      `Tổng điểm thưởng ${formatPoints(sum)} lớn hơn mức tối đa ${formatPoints(cap)} của mục ${label}. Ghi tổng bằng ${formatPoints(cap)}.`,
    en: ({ label, sum, cap }) =>
      `The bonus points add up to ${formatPoints(sum)}, above the cap ${formatPoints(cap)} of item ${label}. Enter ${formatPoints(cap)} as their total.`,
  },
  fix: ({ cell, cap }) => (cell === null ? null : { cell, value: pointsToNumber(cap) }),
});
