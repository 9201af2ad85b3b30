import { formatPoints, pointsToNumber } from '../base/points.ts';
import { defineRule } from './define.ts';
import { placeIn } from './support/leaf-place.ts';
import { hiddenNumber } from './support/number-text.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'number-with-unit',
  scope: 'leaf',
  only: ['not-a-number'],
  severity: 'error',
  title: { vi: 'Ô điểm có chữ bên cạnh số', en: 'Score with a unit' },
  basis: 'Cách cộng của bảng tính: ô có chữ không được tính vào tổng.',
  waivable: false,
  check: (leaf) => {
    const hidden = hiddenNumber(leaf);
    return hidden === null || hidden.lookAlike ? undefined : { ...placeIn(leaf), ...hidden };
  },
  message: {
    vi: ({ label, text, points, percent }) =>
      `Ô điểm mục ${label} ghi ${quote(text)}. ` +
      (percent ? 'Nhập số điểm; tỷ lệ ghi ở cột số liệu hoặc ghi chú.' : `Chỉ nhập số: ${formatPoints(points)}.`),
    en: ({ label, text, points, percent }) =>
      `The score of item ${label} is ${quote(text)}. ` +
      (percent
        ? 'Enter points; a ratio belongs to the numbers or the note.'
        : `Enter the number alone: ${formatPoints(points)}.`),
  },
  fix: ({ cell, points, fits }) => (cell === null || !fits ? null : { cell, value: pointsToNumber(points) }),
});
