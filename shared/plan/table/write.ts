import type { CellValue } from '../../base/grid.ts';
import type { Obligation, Plan } from '../model.ts';
import type { Register } from '../units.ts';
import { describeRule } from '../wording.ts';

/** The headings of a plan's table, in the order of `planRows`. */
export const planHeadings = [
  'Số mục',
  'Nội dung nhiệm vụ',
  'Lĩnh vực',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời hạn',
  'Sản phẩm',
  'Ghi chú',
] as const;

/**
 * A plan as rows of a table that people edit and `readPlanTable` reads back: the header, then one row an obligation.
 * Units are written by name. Of a carried plan the moved day is written, and the old phrase goes into the note.
 */
export function planRows(plan: Plan, register: Register): readonly (readonly CellValue[])[] {
  return [planHeadings, ...plan.obligations.map((obligation) => rowOf(plan, obligation, register))];
}

function rowOf(plan: Plan, obligation: Obligation, register: Register): readonly CellValue[] {
  const carried = obligation.due
    .filter(({ origin }) => origin === 'carried')
    .map(({ phrase }) => `Chuyển từ "${phrase}"; chưa được ban hành cho năm ${plan.year}.`);
  return [
    obligation.id,
    obligation.text,
    obligation.field,
    namesOf(obligation.responsible.codes, obligation.responsible.words, register),
    obligation.coordinating.words.join('; '),
    dueOf(obligation),
    obligation.product,
    [obligation.note ?? '', ...carried].filter((part) => part !== '').join(' ') || null,
  ];
}

function namesOf(codes: readonly string[], words: readonly string[], register: Register): string {
  const names = codes.map(
    (code) =>
      register.units.find(({ id }) => id === code)?.name ?? register.groups.find((group) => group.code === code)?.name,
  );
  return names.length > 0 && names.every((name) => name !== undefined) ? names.join('; ') : words.join('; ');
}

function dueOf(obligation: Obligation): string | null {
  const days = obligation.due.map(({ phrase, rule, origin }) => (origin === 'stated' ? phrase : describeRule(rule)));
  if (days.length > 0) return [...new Set(days)].join('; ');
  return obligation.cadence.basis === 'stated' ? obligation.cadence.phrase : null;
}
