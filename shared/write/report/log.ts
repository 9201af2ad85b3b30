import type { Consolidation } from '../../office/model.ts';
import type { ReportInfo } from '../consolidated/report-info.ts';
import type { Markup } from './markup.ts';
import { cell, reportTable, rowHead } from './tables.ts';

/** Nhật ký: the criteria sets in use and how the run went. */
export function log(info: ReportInfo, all: Consolidation): Markup {
  const sets = all.trees.map(({ set }) => [
    rowHead('Bộ tiêu chí'),
    cell(`${set.title} (${set.id}, lần ${set.edition})`),
  ]);
  return reportTable(
    'Nhật ký tổng hợp',
    [{ title: 'Nội dung' }, { title: 'Chi tiết' }],
    [...sets, ...info.log.map(({ what, detail }) => [rowHead(what), cell(detail)])],
  );
}
