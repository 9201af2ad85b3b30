import { defineRule } from './define.ts';
import { codeCellOf } from './support/code-cell.ts';
import { listEn, listVi } from './support/quote.ts';

export default defineRule({
  code: 'code-duplicated',
  scope: 'criterion',
  only: ['repeated'],
  severity: 'error',
  title: { vi: 'Trùng số thứ tự', en: 'Code twice on the sheet' },
  basis: 'Bộ tiêu chí đang dùng: mỗi số thứ tự là một mục.',
  waivable: false,
  check: ({ sheet, criterion, rows }) => {
    const [first, second] = rows;
    if (first === undefined || second === undefined) return undefined;
    const zeroLost = rows.some(({ code }) => code.kind === 'number')
      ? lostZeroOf(sheet.tree.byCode, sheet.rowOf, criterion.code)
      : null;
    return {
      cell: codeCellOf(sheet, second),
      criterion: criterion.code,
      label: criterion.label,
      rows: rows.map(({ row }) => String(row + 1)),
      zeroLost,
    };
  },
  message: {
    vi: ({ label, rows, zeroLost }) =>
      `Mục ${label} xuất hiện ở hàng ${listVi(rows)}; điểm được đọc ở hàng ${rows[0] ?? ''}. ` +
      `${zeroLost === null ? 'Giữ một hàng.' : `Nếu một hàng là mục ${zeroLost}, đặt định dạng văn bản cho cột rồi nhập lại "${zeroLost}"; nếu không, giữ một hàng.`}`,
    en: ({ label, rows, zeroLost }) =>
      `Item ${label} stands in rows ${listEn(rows)}; its score is read in row ${rows[0] ?? ''}. ` +
      `${zeroLost === null ? 'Keep one row.' : `If one of them is item ${zeroLost}, format the column as text and write "${zeroLost}" again; else keep one row.`}`,
  },
});

/** The item whose code as a number is the same and which the sheet lacks: 1.10 for 1.1. */
function lostZeroOf(
  items: ReadonlyMap<string, { readonly label: string }>,
  present: ReadonlyMap<string, unknown>,
  code: string,
): string | null {
  const longer = `${code}0`;
  return /^\d+\.\d$/.test(code) && !present.has(longer) ? (items.get(longer)?.label ?? null) : null;
}
