import { formatPoints } from '../../base/points.ts';
import type { UnitResult } from '../../office/model.ts';
import { isSample, type ReportInfo } from '../consolidated/report-info.ts';
import { subtitleOf } from '../consolidated/tab-parts.ts';

/** The line below a tab's title: report, file, tab and points of the unit. */
export function whereFrom(unit: UnitResult, info: ReportInfo): string {
  const source = unit.source === null ? '' : `tệp ${unit.source}${unit.tab === null ? '' : `, trang ${unit.tab}`}`;
  const points = unit.score === null ? '' : `điểm ${formatPoints(unit.score.points)}`;
  return [subtitleOf(info), source, points].filter((part) => part !== '').join(' · ');
}

/** Whether the unit's set was made up for trying the product out. */
export function isSampleUnit({ tree }: UnitResult): boolean {
  return tree !== null && isSample([tree]);
}
