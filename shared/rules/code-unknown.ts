import { fold } from '../base/text.ts';
import { matcherOf } from '../sheet/match.ts';
import type { SheetRow } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import type { Severity } from './model.ts';
import { codeCellOf } from './support/code-cell.ts';
import { plainCode } from './support/look-alikes.ts';
import { quote } from './support/quote.ts';
import { fitsSet } from './support/set-fit.ts';

export default defineRule({
  code: 'code-unknown',
  scope: 'row',
  only: ['unknown'],
  severity: 'warning',
  title: { vi: 'Mục không có trong bộ tiêu chí', en: 'Item that is not in the criteria set' },
  basis: 'Bộ tiêu chí đang dùng: chỉ chấm điểm các mục có trong bộ tiêu chí.',
  waivable: false,
  check: ({ sheet, row }) => {
    const { code } = row.code;
    if (row.criterion !== null || code === null || isOption(row) || !fitsSet(sheet)) return undefined;
    const looksLike = plainCode(row.code.text);
    if (looksLike !== null && sheet.tree.byCode.has(looksLike)) return undefined;
    const [named] = matcherOf(sheet.tree).byTitle.get(fold(row.title)) ?? [];
    // The item itself is gone from the sheet then, and its score with it.
    const severity: Severity = named === undefined || sheet.rowOf.has(named.code) ? 'warning' : 'error';
    return {
      severity,
      cell: codeCellOf(sheet, row),
      criterion: null,
      code: row.code.text,
      name: row.title,
      points: row.self.points,
      sameName: named?.label ?? null,
    };
  },
  message: {
    vi: ({ code, name, points, sameName }) =>
      `Mục ${code}${name === '' ? '' : ` ${quote(name)}`} không có trong bộ tiêu chí đang dùng${points === null ? '' : ', điểm của mục này không được tính'}. ` +
      `${sameName === null ? 'Bỏ hàng này hoặc ghi điểm vào mục tương ứng.' : `Tên này là của mục ${sameName}; sửa lại số thứ tự.`}`,
    en: ({ code, name, points, sameName }) =>
      `Item ${code}${name === '' ? '' : ` ${quote(name)}`} is not in the criteria set${points === null ? '' : ', its score does not count'}. ` +
      `${sameName === null ? 'Remove the row or move its score to the item that it belongs to.' : `This is the title of item ${sameName}; correct the code.`}`,
  },
});

/** "a)", "b)" before a scoring option is no code of an item. */
function isOption(row: SheetRow): boolean {
  return /^[a-zđ]$/.test(row.code.code ?? '') && row.self.state === 'blank' && row.evidence === '';
}
