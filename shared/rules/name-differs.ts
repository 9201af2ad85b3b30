import { isErrorValue, valueAt, type CellValue } from '../base/grid.ts';
import { detectLegacyText } from '../base/legacy-text.ts';
import { fold } from '../base/text.ts';
import { matcherOf } from '../sheet/match.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import type { Severity } from './model.ts';
import { isFormulaText } from './support/formula-text.ts';
import { sharesCodeCell } from './support/code-cell.ts';
import { quote } from './support/quote.ts';
import { fitsSet, sameTitle } from './support/set-fit.ts';

export default defineRule({
  code: 'name-differs',
  scope: 'row',
  only: ['recognised', 'lost-zero'],
  severity: 'note',
  title: { vi: 'Tên mục khác bộ tiêu chí', en: 'Title differs from the criteria set' },
  basis: 'Tên lĩnh vực, tiêu chí, tiêu chí thành phần của bộ tiêu chí đang dùng.',
  waivable: false,
  check: ({ sheet, row }) => {
    const { criterion, title } = row;
    if (criterion === null || sameTitle(title, criterion.title)) return undefined;
    const cell = cellOf(sheet, row.row, 'title');
    // An error in the cell is said by `text-is-error`.
    if (cell !== null && title.length < 10 && isError(valueAt(sheet.grid, cell.row, cell.column))) return undefined;
    if (isFormulaText(title) || detectLegacyText(title) !== null || !fitsSet(sheet)) return undefined;
    // Code of one item, title of another: only the person knows which of the two was meant.
    const [other] = matcherOf(sheet.tree).byTitle.get(fold(title)) ?? [];
    const severity: Severity = other === undefined ? 'note' : 'ask';
    return {
      cell,
      criterion: criterion.code,
      label: criterion.label,
      severity,
      title,
      right: criterion.title,
      other: other?.label ?? null,
      sharesCell: sharesCodeCell(sheet),
    };
  },
  message: {
    vi: ({ label, title, right, other }) => {
      if (other !== null) {
        return `Số thứ tự là của mục ${label} nhưng tên ${quote(title)} là của mục ${other}. Điểm đang được đọc cho mục ${label}; sửa số thứ tự hoặc tên.`;
      }
      if (title === '') return `Mục ${label} chưa ghi tên. Ghi theo bộ tiêu chí: ${quote(right)}.`;
      return `Tên mục ${label} ghi ${quote(title)}, khác bộ tiêu chí: ${quote(right)}. Ghi lại theo bộ tiêu chí.`;
    },
    en: ({ label, title, right, other }) => {
      if (other !== null) {
        return `The code is that of item ${label}, the title ${quote(title)} that of item ${other}. The score is read for item ${label}; correct the code or the title.`;
      }
      if (title === '') return `Item ${label} has no title. Write that of the criteria set: ${quote(right)}.`;
      return `The title of item ${label} is ${quote(title)}, in the criteria set it is ${quote(right)}. Write it as in the set.`;
    },
  },
  fix: ({ cell, right, other, sharesCell }) =>
    cell === null || other !== null || sharesCell ? null : { cell, value: right },
});

function isError(value: CellValue): boolean {
  return typeof value === 'object' && value !== null && isErrorValue(value);
}
