import { formatPoints } from '../base/points.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { hasFormula, totalsByLevel } from './support/group-total.ts';
import { quote } from './support/quote.ts';
import { wrongTotalRow } from './support/total-row.ts';

export default defineRule({
  code: 'total-row-overwritten',
  scope: 'total',
  severity: 'warning',
  title: { vi: 'Công thức tổng cộng bị thay bằng số', en: 'Formula of the total row replaced by a number' },
  basis: 'Mẫu phiếu: tổng là công thức, đơn vị chỉ nhập điểm của các mục chấm.',
  waivable: false,
  check: ({ sheet, total }) => {
    const own = total.self.points;
    if (
      own === null ||
      sheet.grid.formulas === undefined ||
      total.self.state !== 'value' ||
      hasFormula(sheet, total.row)
    )
      return undefined;
    const fields = totalsByLevel(sheet).get(0);
    if (fields === undefined || fields.formulas <= fields.typed || wrongTotalRow(sheet, total) !== null)
      return undefined;
    return { cell: cellOf(sheet, total.row, 'self'), criterion: null, title: total.title, own };
  },
  message: {
    vi: ({ title, own }) =>
      `Ô điểm của dòng ${quote(title)} là số nhập tay ${formatPoints(own)}, trong khi tổng các lĩnh vực là công thức. Khôi phục công thức để tổng tự đổi theo điểm.`,
    en: ({ title, own }) =>
      `The score of row ${quote(title)} is the typed number ${formatPoints(own)} while the totals of the fields are formulas. Restore the formula so that it follows the scores.`,
  },
});
