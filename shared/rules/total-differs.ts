import { formatPoints, pointsToNumber } from '../base/points.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import type { Severity } from './model.ts';
import { hasFormula, isTypedOver, passedOver, wrongTotal } from './support/group-total.ts';

export default defineRule({
  code: 'total-differs',
  scope: 'group',
  severity: 'error',
  title: { vi: 'Tổng của nhóm khác tổng các mục con', en: 'Total of a group differs from the sum of its items' },
  basis: 'Phép cộng điểm của bộ tiêu chí: điểm của lĩnh vực, tiêu chí là tổng điểm các mục con.',
  waivable: false,
  check: ({ sheet, row, criterion }) => {
    const wrong = wrongTotal(sheet, row, criterion);
    if (wrong === null) return undefined;
    if (passedOver(sheet, row.row, sheet.tree.childrenOf.get(criterion.code) ?? []).length > 0) return undefined;
    const byRounding = Math.abs(wrong.own - wrong.sum) <= 10;
    const severity: Severity = byRounding ? 'note' : 'error';
    const kind = byRounding
      ? 'rounding'
      : hasFormula(sheet, row.row)
        ? 'formula'
        : isTypedOver(sheet, row, criterion)
          ? 'typed-over'
          : 'typed';
    return {
      cell: cellOf(sheet, row.row, 'self'),
      criterion: criterion.code,
      label: criterion.label,
      severity,
      kind,
      ...wrong,
    } as const;
  },
  message: {
    vi: ({ label, own, sum, kind }) =>
      `Tổng mục ${label} ghi ${formatPoints(own)}, cộng các mục con được ${formatPoints(sum)}. ${remedies[kind].vi}`,
    en: ({ label, own, sum, kind }) =>
      `The total of item ${label} is ${formatPoints(own)}, its items add up to ${formatPoints(sum)}. ${remedies[kind].en}`,
  },
  // A number in place of a formula would be the next mistake.
  fix: ({ cell, sum, kind }) =>
    cell === null || kind === 'formula' || kind === 'typed-over' ? null : { cell, value: pointsToNumber(sum) },
});

const remedies = {
  rounding: {
    vi: 'Chênh lệch nhỏ thường do làm tròn; ghi lại tổng.',
    en: 'So small a difference mostly comes from rounding; write the sum.',
  },
  formula: { vi: 'Kiểm tra công thức của ô.', en: 'Check the formula of the cell.' },
  'typed-over': {
    vi: 'Ô là số nhập tay trong khi các tổng cùng cấp là công thức; khôi phục công thức.',
    en: 'The cell is a typed number while the totals of its level are formulas; restore the formula.',
  },
  typed: { vi: 'Ghi lại tổng.', en: 'Write the sum.' },
} as const;
