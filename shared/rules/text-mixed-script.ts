import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { sharesCodeCell } from './support/code-cell.ts';
import { plainCode, withoutLookAlikes } from './support/look-alikes.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'text-mixed-script',
  scope: 'row',
  severity: 'warning',
  title: { vi: 'Số thứ tự dùng ký tự đặc biệt', en: 'Code with look-alike signs' },
  basis: 'Cột số thứ tự của bộ tiêu chí: chữ số và chữ cái La-tinh.',
  waivable: false,
  check: ({ sheet, row }) => {
    const { text, kind } = row.code;
    if (kind !== 'text') return undefined;
    const { tree } = sheet;
    // Letters for figures are only sure where the code is unknown with them and known without.
    const plain = withoutLookAlikes(text) === null && row.criterion !== null ? null : plainCode(text);
    if (plain === null || (row.criterion === null && !tree.byCode.has(plain))) return undefined;
    const meant = row.criterion?.label ?? tree.byCode.get(plain)?.label ?? plain;
    return {
      cell: cellOf(sheet, row.row, 'code'),
      criterion: row.criterion?.code ?? null,
      text,
      meant,
      counted: row.criterion !== null,
      fixable: !sharesCodeCell(sheet),
    };
  },
  message: {
    vi: ({ text, meant, counted }) =>
      `Số thứ tự ${quote(text)} dùng ký tự đặc biệt${counted ? '' : ' nên hàng này chưa được tính điểm'}. Đổi thành ${quote(meant)}.`,
    en: ({ text, meant, counted }) =>
      `The code ${quote(text)} has look-alike signs${counted ? '' : ', so the row is not counted'}. Write ${quote(meant)}.`,
  },
  fix: ({ cell, meant, fixable }) => (cell === null || !fixable ? null : { cell, value: meant }),
});
