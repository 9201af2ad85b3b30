import { isDateValue, valueAt, type CellValue } from '../base/grid.ts';
import { formatPoints } from '../base/points.ts';
import { fold } from '../base/text.ts';
import type { Criterion } from '../criteria/model.ts';
import { isOptionOf, matcherOf } from '../sheet/match.ts';
import { cellOf, type Sheet } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'row-unplaced',
  scope: 'unplaced',
  severity: 'warning',
  title: { vi: 'Hàng có điểm nhưng không thuộc mục nào', en: 'Row with a score that belongs to no item' },
  basis: 'Bộ tiêu chí đang dùng: điểm chỉ được tính ở hàng có số thứ tự hoặc tên mục.',
  waivable: false,
  check: ({ sheet, unplaced }) => {
    const { row, text, self, optionOf } = unplaced;
    const kind = isDateValue(valueIn(sheet, row, 'code'))
      ? 'date'
      : optionOf !== null && isOption(sheet, row, text, optionOf)
        ? 'option'
        : 'no-code';
    return {
      cell: cellOf(sheet, row, 'self'),
      criterion: kind === 'option' ? (optionOf?.code ?? null) : null,
      label: optionOf?.label ?? '',
      kind,
      row: row + 1,
      text,
      shown: self.points === null ? self.text : formatPoints(self.points),
    } as const;
  },
  message: {
    vi: ({ kind, label, row, text, shown }) => {
      const place = `Hàng ${row}${text === '' ? '' : ` ${quote(text)}`}`;
      const score = shown === '' ? '' : ` ${shown}`;
      if (kind === 'option')
        return `${place} là mức điểm của mục ${label}, điểm tự chấm${score} ở đây không được tính. Ghi điểm vào hàng của mục ${label}.`;
      if (kind === 'date')
        return `${place} có điểm tự chấm${score} nhưng số thứ tự đang là ngày nên điểm không được tính. Đặt định dạng văn bản cho cột rồi nhập lại số thứ tự.`;
      return `${place} có điểm tự chấm${score} nhưng không có số thứ tự nên điểm không được tính. Ghi số thứ tự của mục, hoặc xóa điểm nếu hàng này không phải mục chấm.`;
    },
    en: ({ kind, label, row, text, shown }) => {
      const place = `Row ${row}${text === '' ? '' : ` ${quote(text)}`}`;
      const score = shown === '' ? '' : ` ${shown}`;
      if (kind === 'option')
        return `${place} is a scoring option of item ${label}, so the self score${score} beside it does not count. Write the score in the row of item ${label}.`;
      if (kind === 'date')
        return `${place} has a self score${score} but a date for its code, so the score does not count. Format the column as text and write the code again.`;
      return `${place} has a self score${score} but no code, so the score does not count. Write the code of the item, or clear the score if the row is no item.`;
    },
  },
});

/** By its words, or by the points that it has in the column of maxima. */
function isOption(sheet: Sheet, row: number, text: string, leaf: Criterion): boolean {
  return typeof valueIn(sheet, row, 'max') === 'number' || isOptionOf(matcherOf(sheet.tree), leaf, fold(text));
}

function valueIn(sheet: Sheet, row: number, role: 'code' | 'max'): CellValue {
  const column = sheet.columns[role];
  return column === undefined ? null : valueAt(sheet.grid, row, column);
}
