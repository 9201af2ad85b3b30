import type { HolidayKind } from './holidays.ts';
import type { CadenceKind, Plan } from './model.ts';
import type { State } from './state.ts';
import type { UnitKind } from './units.ts';

/** A label of the interface in both languages; sentences about the office's own work are Vietnamese only. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

export const states: Readonly<Record<State, Label>> = {
  done: { vi: 'Đã hoàn thành', en: 'Done' },
  'in-progress': { vi: 'Đang thực hiện', en: 'In progress' },
  'due-soon': { vi: 'Sắp đến hạn', en: 'Due soon' },
  'at-limit': { vi: 'Sát hạn', en: 'At the limit' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  upcoming: { vi: 'Chưa đến hạn', en: 'Upcoming' },
  'event-bound': { vi: 'Khi phát sinh', en: 'When it arises' },
  continuous: { vi: 'Thường xuyên', en: 'Continuous' },
  'day-not-set': { vi: 'Chưa đặt ngày', en: 'No day set' },
};

export const cadences: Readonly<Record<CadenceKind, Label>> = {
  once: { vi: 'một lần', en: 'once' },
  month: { vi: 'hàng tháng', en: 'monthly' },
  quarter: { vi: 'hàng quý', en: 'quarterly' },
  half: { vi: '6 tháng', en: 'half-yearly' },
  year: { vi: 'hàng năm', en: 'yearly' },
  continuous: { vi: 'thường xuyên', en: 'continuous' },
  event: { vi: 'khi phát sinh', en: 'when it arises' },
};

export const holidayKinds: Readonly<Record<HolidayKind, Label>> = {
  holiday: { vi: 'nghỉ lễ, Tết', en: 'public holiday' },
  compensation: { vi: 'nghỉ bù', en: 'day off in lieu' },
  'swap-off': { vi: 'nghỉ hoán đổi', en: 'swapped day off' },
  'swap-work': { vi: 'làm bù', en: 'worked in exchange' },
  planned: { vi: 'dự kiến, chưa được nghỉ', en: 'planned, not off yet' },
  'not-off': { vi: 'không nghỉ', en: 'not off' },
};

export const unitKinds: Readonly<Record<UnitKind, Label>> = {
  specialised: { vi: 'cơ quan chuyên môn', en: 'specialised agency' },
  'one-stop': { vi: 'trung tâm phục vụ hành chính công', en: 'public administration service centre' },
  'public-service': { vi: 'đơn vị sự nghiệp công lập', en: 'public service unit' },
  ward: { vi: 'Ủy ban nhân dân phường, xã', en: "People's Committee of a ward or commune" },
};

/** The calendar of a year that nobody has announced. */
export function notAnnounced(year: number): string {
  return `Lịch nghỉ năm ${year} chưa công bố; hạn tính tạm.`;
}

/** "Kế hoạch số 312/KH-UBND", or the title of a plan without a number. */
export function nameOfPlan(plan: Pick<Plan, 'number' | 'title'>): string {
  return plan.number === null ? plan.title : `Kế hoạch số ${plan.number}`;
}
