import { formatPoints } from '../base/points.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { columnName } from './support/column-name.ts';
import { countsTwice } from './support/counted-twice.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'total-counts-groups',
  scope: 'total',
  severity: 'error',
  title: { vi: 'Tổng điểm tự chấm cộng cả dòng nhóm', en: 'Total of the self scores counts the rows of groups' },
  basis: 'Phép cộng điểm của bộ tiêu chí: tổng điểm là tổng điểm các lĩnh vực.',
  waivable: false,
  check: ({ sheet, total }) => {
    const counted = countsTwice(sheet, total, 'self');
    if (counted === null) return undefined;
    return {
      cell: cellOf(sheet, total.row, 'self'),
      criterion: null,
      column: columnName(sheet, 'self', 'Điểm tự chấm'),
      ...counted,
    };
  },
  message: {
    vi: ({ column, own, right }) =>
      `Tổng cột ${quote(column)} ghi ${formatPoints(own)} vì đang cộng cả điểm của nhóm và điểm của mục con, mỗi điểm thành hai lần. Chỉ cộng các lĩnh vực: ${formatPoints(right)}.`,
    en: ({ column, own, right }) =>
      `The total of column ${quote(column)} is ${formatPoints(own)} because it counts both groups and their items, each point twice. Add up the fields only: ${formatPoints(right)}.`,
  },
});
