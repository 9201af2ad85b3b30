import { valueAt } from '../base/grid.ts';
import { textOf } from '../sheet/text-cell.ts';
import { defineRule } from './define.ts';
import type { Severity } from './model.ts';
import { columnName } from './support/column-name.ts';
import { formulaText, plainLink, reachesOutside } from './support/formula-text.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'text-formula',
  scope: 'text',
  severity: 'warning',
  title: { vi: 'Công thức ở ô chữ', en: 'Formula in a cell of text' },
  basis:
    'Phiếu được gộp theo giá trị; công thức trong ô chữ mất nội dung khi gộp và có thể mở tệp, địa chỉ ngoài phiếu.',
  waivable: false,
  check: ({ sheet, text, cell, role, formula, criterion }) => {
    const found = formula === '' ? formulaText(text) : null;
    if (formula === '' && found === null) return undefined;
    const kind = formula === '' ? (found ?? 'sign') : reachesOutside(formula) ? 'reaching' : 'working';
    const severity: Severity =
      kind === 'command'
        ? 'error'
        : kind === 'working' || (kind === 'sign' && (role === 'note' || role === 'explanation'))
          ? 'note'
          : 'warning';
    return {
      cell,
      criterion: criterion?.code ?? null,
      label: criterion?.label ?? null,
      severity,
      kind,
      column: columnName(sheet, role, usualNames[role]),
      shown: formula === '' ? text : `=${formula}`,
      // Of text that several cells make up, none is written over.
      plain:
        formula === '' && textOf(valueAt(sheet.grid, cell.row, cell.column)) !== text
          ? null
          : plainLink(formula === '' ? text : formula),
    } as const;
  },
  message: {
    vi: ({ label, kind, column, shown, plain }) =>
      `Ô ${quote(column)}${label === null ? '' : ` của mục ${label}`} chứa ${kind === 'sign' ? 'chữ bắt đầu như công thức' : 'công thức'} ${quote(shown)}. ${remedies[kind].vi}` +
      `${plain === null ? '' : ` Ghi thành chữ: ${quote(plain)}.`}`,
    en: ({ label, kind, column, shown, plain }) =>
      `The cell ${quote(column)}${label === null ? '' : ` of item ${label}`} holds ${kind === 'sign' ? 'text that begins like a formula' : 'a formula'}: ${quote(shown)}. ${remedies[kind].en}` +
      `${plain === null ? '' : ` Write it as text: ${quote(plain)}.`}`,
  },
  fix: ({ cell, plain }) => (plain === null ? null : { cell, value: plain }),
});

const usualNames = {
  title: 'Tên mục',
  evidence: 'Tài liệu kiểm chứng',
  explanation: 'Giải trình',
  note: 'Ghi chú',
} as const;

const remedies = {
  command: {
    vi: 'Nội dung này có thể chạy chương trình trên máy người mở; không mở, xóa ô và báo người gửi phiếu.',
    en: 'It may start a program on the computer of whoever opens it; leave it alone, clear the cell and tell the sender.',
  },
  function: {
    vi: 'Người thẩm định chỉ thấy công thức, không thấy nội dung.',
    en: 'Appraisers see the formula and not what it stands for.',
  },
  reaching: {
    vi: 'Công thức mở địa chỉ ngoài phiếu và mất nội dung khi gộp.',
    en: 'It opens an address outside the sheet and loses its text when sheets are consolidated.',
  },
  working: {
    vi: 'Khi gộp phiếu chỉ còn giá trị của ô; dán giá trị nếu muốn giữ nguyên.',
    en: 'Only its value is kept when sheets are consolidated; paste the value to keep it as it is.',
  },
  sign: {
    vi: 'Gõ lại ô sẽ thành công thức hoặc báo lỗi; bắt đầu bằng chữ.',
    en: 'Typed again it becomes a formula or an error; begin with a word.',
  },
} as const;
