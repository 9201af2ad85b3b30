import { formatPoints, pointsToNumber } from '../base/points.ts';
import { defineRule } from './define.ts';
import { placeIn } from './support/leaf-place.ts';
import { hiddenNumber } from './support/number-text.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'number-look-alike',
  scope: 'leaf',
  only: ['not-a-number'],
  severity: 'error',
  title: { vi: 'Ô điểm dùng ký tự giống chữ số', en: 'Signs that look like figures' },
  basis: 'Cách cộng của bảng tính: chữ O, chữ l, phân số một ký tự và chữ số toàn khổ không phải là số.',
  waivable: false,
  check: (leaf) => {
    const hidden = hiddenNumber(leaf);
    return hidden === null || !hidden.lookAlike ? undefined : { ...placeIn(leaf), ...hidden };
  },
  message: {
    vi: ({ label, text, points }) =>
      `Ô điểm mục ${label} ghi ${quote(text)} bằng ký tự giống chữ số nên không được cộng vào tổng. Nhập lại ${formatPoints(points)}.`,
    en: ({ label, text, points }) =>
      `The score of item ${label} is ${quote(text)}, in signs that only look like figures and are not added up. Enter ${formatPoints(points)}.`,
  },
  fix: ({ cell, points, fits }) => (cell === null || !fits ? null : { cell, value: pointsToNumber(points) }),
});
