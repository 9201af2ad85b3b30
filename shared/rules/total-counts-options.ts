import { formatPoints } from '../base/points.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { columnName } from './support/column-name.ts';
import { countsTwice } from './support/counted-twice.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'total-counts-options',
  scope: 'total',
  severity: 'error',
  title: { vi: 'Tổng điểm tối đa cộng cả dòng mức điểm', en: 'Total of the maximum counts the rows of options' },
  basis: 'Mẫu phiếu có các dòng mức điểm dưới mỗi mục; điểm tối đa chỉ là tổng của các mục chấm.',
  waivable: false,
  check: ({ sheet, total }) => {
    const counted = countsTwice(sheet, total, 'max');
    if (counted === null) return undefined;
    return {
      cell: cellOf(sheet, total.row, 'max'),
      criterion: null,
      column: columnName(sheet, 'max', 'Điểm tối đa'),
      ...counted,
    };
  },
  message: {
    vi: ({ column, own, right }) =>
      `Tổng cột ${quote(column)} ghi ${formatPoints(own)} vì đang cộng cả dòng nhóm và dòng mức điểm. Chỉ cộng các lĩnh vực: ${formatPoints(right)}.`,
    en: ({ column, own, right }) =>
      `The total of column ${quote(column)} is ${formatPoints(own)} because it counts rows of groups and of scoring options too. Add up the fields only: ${formatPoints(right)}.`,
  },
});
