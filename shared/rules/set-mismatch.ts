import { defineRule } from './define.ts';
import { fitsSet, setFit } from './support/set-fit.ts';

export default defineRule({
  code: 'set-mismatch',
  scope: 'sheet',
  severity: 'error',
  title: { vi: 'Phiếu dùng bộ tiêu chí khác', en: 'Sheet made from another criteria set' },
  basis: 'Bộ tiêu chí được ban hành theo năm; phiếu chỉ được chấm theo đúng bộ tiêu chí của năm đánh giá.',
  waivable: false,
  check: ({ sheet }) => {
    const right = sheet.tree.set.year;
    const stated = sheet.heading.year;
    if (stated !== null && right !== null && stated.value !== right) {
      return {
        cell: stated.cell,
        criterion: null,
        kind: 'year',
        year: stated.value,
        right,
        rows: 0,
        fitting: 0,
      } as const;
    }
    if (fitsSet(sheet)) return undefined;
    return {
      cell: sheet.heading.title?.cell ?? null,
      criterion: null,
      kind: 'titles',
      year: null,
      right,
      ...setFit(sheet),
    } as const;
  },
  message: {
    vi: (hit) =>
      hit.kind === 'year'
        ? `Phiếu ghi năm ${hit.year}, bộ tiêu chí đang dùng là của năm ${hit.right}. Chọn phiếu năm ${hit.right} hoặc bộ tiêu chí năm ${hit.year}.`
        : `${hit.fitting === 0 ? 'Không mục nào' : `Chỉ ${hit.fitting}`} trong ${hit.rows} mục của phiếu có tên như bộ tiêu chí đang dùng. Chọn đúng bộ tiêu chí của phiếu này.`,
    en: (hit) =>
      hit.kind === 'year'
        ? `The sheet says year ${hit.year}, the criteria set is of ${hit.right}. Choose the sheet of ${hit.right} or the set of ${hit.year}.`
        : `${hit.fitting === 0 ? 'None' : `Only ${hit.fitting}`} of the ${hit.rows} items of the sheet have titles of the criteria set. Choose the set that this sheet is made from.`,
  },
});
