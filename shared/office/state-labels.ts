import type { UnitState } from './model.ts';

/** Names of the states as reports print them. */
export const stateLabels: Readonly<Record<UnitState, string>> = {
  ok: 'Đạt yêu cầu',
  'ok-with-warnings': 'Đạt, có lưu ý',
  'has-errors': 'Có lỗi cần sửa',
  late: 'Nộp trễ hạn',
  'changed-after-submit': 'Đã sửa sau khi nộp',
  'wrong-edition': 'Sai bộ tiêu chí',
  unreadable: 'Chưa đọc được',
  missing: 'Chưa nộp phiếu',
};

/** States in which the office has something to ask of the unit, the most pressing first. */
export const chasedStates: readonly UnitState[] = [
  'missing',
  'unreadable',
  'wrong-edition',
  'changed-after-submit',
  'late',
];
