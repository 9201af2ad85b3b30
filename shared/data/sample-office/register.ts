import { formatDay } from '../../base/day.ts';
import type { SampleCell, SampleUnit } from './model.ts';
import { sampleDeadline } from './unit-plan.ts';
import { unitPlans } from './units.ts';

export { sampleDeadline };

/** The units of the sample office in the order of the register. */
export const sampleUnits: readonly SampleUnit[] = unitPlans.map(({ unit }) => unit);

const kindNames = { ward: 'Phường', division: 'Phòng chuyên môn' } as const;

/** The register as the rows of a table (.csv, a tab): headings first, days as "15/10/2025". */
export function sampleRegisterRows(): readonly (readonly SampleCell[])[] {
  return [
    ['Đơn vị', 'Nhóm', 'Bộ tiêu chí', 'Đầu mối liên hệ', 'Hạn nộp', 'Ngày nộp', 'Hình thành từ'],
    ...sampleUnits.map(({ name, kind, criteriaSet, contact, submittedOn, predecessors }) => [
      name,
      kindNames[kind],
      criteriaSet,
      contact,
      formatDay(sampleDeadline),
      submittedOn === null ? '' : formatDay(submittedOn),
      predecessors.join('; '),
    ]),
  ];
}
