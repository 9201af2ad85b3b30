import { formatPoints } from '../base/points.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { isTypedOver, wrongTotal } from './support/group-total.ts';

export default defineRule({
  code: 'total-overwritten',
  scope: 'group',
  severity: 'warning',
  title: { vi: 'Công thức tổng bị thay bằng số', en: 'Formula of a total replaced by a number' },
  basis: 'Mẫu phiếu: tổng là công thức, đơn vị chỉ nhập điểm của các mục chấm.',
  waivable: false,
  check: ({ sheet, row, criterion }) => {
    const own = row.self.points;
    if (own === null || !isTypedOver(sheet, row, criterion) || wrongTotal(sheet, row, criterion) !== null)
      return undefined;
    return { cell: cellOf(sheet, row.row, 'self'), criterion: criterion.code, label: criterion.label, own };
  },
  message: {
    vi: ({ label, own }) =>
      `Ô tổng mục ${label} là số nhập tay ${formatPoints(own)}, không còn công thức, nên sẽ không đổi khi điểm của mục con đổi. Khôi phục công thức.`,
    en: ({ label, own }) =>
      `The total of item ${label} is the typed number ${formatPoints(own)} and no formula any more, so it will not follow its items. Restore the formula.`,
  },
});
