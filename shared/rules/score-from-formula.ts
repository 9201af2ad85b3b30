import { formulaAt } from '../base/grid.ts';
import { formatPoints, pointsToNumber } from '../base/points.ts';
import { defineRule } from './define.ts';
import { readable } from './kinds.ts';
import type { Severity } from './model.ts';
import { placeIn } from './support/leaf-place.ts';
import { quote } from './support/quote.ts';
import { formulaSource } from './support/score-formula.ts';

export default defineRule({
  code: 'score-from-formula',
  scope: 'leaf',
  only: readable,
  severity: 'warning',
  title: { vi: 'Ô điểm là công thức', en: 'Formula where a score should be' },
  basis: 'Yêu cầu của phiếu tự chấm: điểm là giá trị đơn vị đã chốt, không đổi theo ô hoặc tệp khác.',
  waivable: true,
  check: (leaf) => {
    const { sheet, row, state } = leaf;
    const { points } = row.self;
    const column = sheet.columns.self;
    if (state === 'survey' || points === null || column === undefined) return undefined;
    const formula = formulaAt(sheet.grid, row.row, column);
    if (formula === '') return undefined;
    const source = formulaSource(sheet, row.row, formula);
    if (source === 'own-numbers') return undefined;
    const severity: Severity = source === 'outside' || source === 'other-rows' ? 'warning' : 'note';
    return { ...placeIn(leaf), severity, source, formula, points };
  },
  message: {
    vi: ({ label, source, formula, points }) =>
      `Ô điểm mục ${label} là công thức ${quote(`=${formula}`)}${sources[source].vi}. Thay bằng giá trị ${formatPoints(points)} để điểm không tự đổi.`,
    en: ({ label, source, formula, points }) =>
      `The score of item ${label} is the formula ${quote(`=${formula}`)}${sources[source].en}. Replace it by its value ${formatPoints(points)} so that the score cannot change by itself.`,
  },
  fix: ({ cell, points }) => (cell === null ? null : { cell, value: pointsToNumber(points) }),
});

const sources = {
  outside: {
    vi: ' lấy từ trang, tệp khác hoặc từ hàm tự đổi',
    en: ', taken from another tab or file or from a function that changes',
  },
  'other-rows': { vi: ' lấy từ hàng khác', en: ', taken from other rows' },
  'own-row': { vi: '', en: '' },
  constants: { vi: '', en: '' },
} as const;
