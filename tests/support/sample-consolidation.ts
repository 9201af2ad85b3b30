import { dayOf } from '../../shared/base/day.ts';
import { growTree, type CriteriaTree } from '../../shared/criteria/tree.ts';
import { sampleGrid } from '../../shared/data/sample-office/grid.ts';
import { makeSampleWorkbooks } from '../../shared/data/sample-office/make.ts';
import { sampleRegisterRows } from '../../shared/data/sample-office/register.ts';
import { consolidate } from '../../shared/office/consolidate.ts';
import type { Consolidation, Register } from '../../shared/office/model.ts';
import { readRegister } from '../../shared/office/read-register.ts';
import { readSubmission } from '../../shared/office/submission.ts';
import type { Sheet } from '../../shared/sheet/model.ts';
import type { ReportInfo } from '../../shared/write/consolidated/report-info.ts';
import { officeOptions } from './office.ts';
import { shippedSet } from './shipped-set.ts';

/** What a report says about itself in tests. */
export const reportInfo: ReportInfo = {
  title: 'KẾT QUẢ TỔNG HỢP NĂM 2025',
  office: 'Phòng Nội vụ',
  year: 2025,
  day: dayOf(2025, 12, 20) ?? null,
  version: '1.2.3',
  log: [{ what: 'Thư mục phiếu', detail: 'phieu: 21 tệp bảng tính' }],
};

export interface SampleConsolidation {
  readonly all: Consolidation;
  readonly register: Register;
  readonly trees: readonly CriteriaTree[];
  /** Sheets by the name of their file. */
  readonly sheets: ReadonlyMap<string, Sheet>;
}

let made: SampleConsolidation | null = null;

/** The sample office, read and put together as the command does it. Made once. */
export function sampleConsolidation(): SampleConsolidation {
  made ??= makeConsolidation();
  return made;
}

function makeConsolidation(): SampleConsolidation {
  const trees = ['mau-phuong-2025', 'mau-phong-2025'].map((id) => growTree(shippedSet(id)));
  const rows = sampleRegisterRows().map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)));
  const reading = readRegister([{ tab: 'Danh sách', rows }]);
  if (reading.kind !== 'read') throw new Error(reading.problem);
  const sheets = new Map<string, Sheet>();
  const submissions = makeSampleWorkbooks().workbooks.map(({ fileName, tabs }) => {
    const { submission, sheet } = readSubmission(fileName, tabs.map(sampleGrid), trees, officeOptions);
    if (sheet !== null) sheets.set(fileName, sheet);
    return submission;
  });
  return { all: consolidate(reading.register, submissions), register: reading.register, trees, sheets };
}
