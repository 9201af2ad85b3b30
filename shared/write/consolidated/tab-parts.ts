import type { CellRange } from '../../base/cell.ts';
import { formatDay } from '../../base/day.ts';
import { text } from '../cells.ts';
import type { CellPlan, PrintPlan } from '../plan.ts';
import { sampleNotice, type ReportInfo } from './report-info.ts';

/** The rows that open every tab, with the merges that they need, and the row where its table starts. */
export interface Opening {
  readonly rows: readonly (readonly (CellPlan | null)[])[];
  readonly merges: readonly CellRange[];
  readonly next: number;
}

/** Title, subtitle and, on sample data, the notice, each across `width` columns; then a blank row. */
export function opening(title: string, subtitle: string, width: number, sample: boolean): Opening {
  const lines: CellPlan[] = [text(title, 'title')];
  if (subtitle !== '') lines.push(text(subtitle, 'subtitle'));
  if (sample) lines.push(text(sampleNotice, 'sample'));
  const rows = [...lines.map((line) => [line]), []];
  const merges = lines.map((_, row) => ({ top: row, left: 0, bottom: row, right: Math.max(0, width - 1) }));
  return { rows, merges: width > 1 ? merges : [], next: rows.length };
}

export function subtitleOf(info: ReportInfo): string {
  const day = info.day === null ? '' : `lập ngày ${formatDay(info.day)}`;
  return [info.office, info.year === null ? '' : `năm ${info.year}`, day].filter((part) => part !== '').join(' · ');
}

export function printed(
  info: ReportInfo,
  heading: number,
  sample: boolean,
  orientation: PrintPlan['orientation'] = 'landscape',
): PrintPlan {
  return {
    orientation,
    repeat: { from: heading, to: heading },
    footer: `${info.title}${sample ? ' · DỮ LIỆU MẪU' : ''}`,
  };
}
