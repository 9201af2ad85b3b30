import { defineRule } from './define.ts';
import { columnName } from './support/column-name.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'note-personal-data',
  scope: 'text',
  severity: 'warning',
  title: { vi: 'Số định danh hoặc số điện thoại trong phiếu', en: 'Citizen or telephone number on the sheet' },
  basis: 'Nghị định số 13/2023/NĐ-CP về bảo vệ dữ liệu cá nhân.',
  waivable: true,
  check: ({ sheet, text, cell, role, criterion }) => {
    if (role === 'title') return undefined;
    const kind = personalNumber(text);
    if (kind === null) return undefined;
    return {
      cell,
      criterion: criterion?.code ?? null,
      label: criterion?.label ?? null,
      kind,
      column: columnName(sheet, role, 'Ghi chú'),
    };
  },
  // The number itself is not repeated: messages travel into lists and reports.
  message: {
    vi: ({ column, label, kind }) =>
      `Ô ${quote(column)}${label === null ? '' : ` của mục ${label}`} có ${kind === 'citizen' ? 'dãy 12 chữ số. Bỏ số định danh của công dân khỏi phiếu.' : 'số điện thoại. Bỏ số điện thoại cá nhân khỏi phiếu.'}`,
    en: ({ column, label, kind }) =>
      `The cell ${quote(column)}${label === null ? '' : ` of item ${label}`} has ${kind === 'citizen' ? '12 digits in a row. Take numbers of citizens off the sheet.' : 'a telephone number. Take personal telephone numbers off the sheet.'}`,
  },
});

/** Not inside a longer number, a document number, a code or an address, and no amount of money. */
const citizen =
  /(?<![\p{L}\p{N}./,_=-])(?:\d{12}|0\d{2} \d{3} \d{3} \d{3})(?![\p{L}\p{N}/_=-]|[.,]\d|\s*(?:đồng|đ(?!\p{L})|vn[đd]))/iu;
const telephone =
  /(?<![\p{L}\p{N}./,_=-])(?:0\d{9}|0\d{3}[ .]\d{3}[ .]\d{3}|0\d{2}[ .]\d{3}[ .]\d{4}|\+84 ?\d{9})(?![\p{L}\p{N}/_=-]|[.,]\d|\s*đồng)/u;
/** Numbers of organisations that look alike. */
const otherNumber = /(?:mst|mã số thuế|số tài khoản|stk|mã số|mã hồ sơ)\s*:?\s*$/iu;

function personalNumber(text: string): 'citizen' | 'telephone' | null {
  // Most notes hold no number of that length.
  if (!/\d{3}[ .]?\d{3}/.test(text)) return null;
  if (citizen.test(text)) return 'citizen';
  const match = telephone.exec(text);
  return match === null || otherNumber.test(text.slice(0, match.index)) ? null : 'telephone';
}
