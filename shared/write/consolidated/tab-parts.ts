import type { CellRange } from '../../base/cell.ts';
import { formatDay } from '../../base/day.ts';
import { text } from '../cells.ts';
import type { CellPlan, PlanRow, PrintPlan } from '../plan.ts';
import { sampleNotice, type ReportInfo } from './report-info.ts';

/** The rows that open every tab, with the merges that they need, and the row where its table starts. */
export interface Opening {
  readonly rows: PlanRow[];
  readonly merges: CellRange[];
  readonly next: number;
}

/**
 * Title, subtitle and, on sample data, the notice, each across `width` columns; then a blank row. Both lists are
 * new: the tab goes on with them.
 */
export function opening(title: string, subtitle: string, width: number, sample: boolean): Opening {
  const lines: CellPlan[] = [text(title, 'title')];
  if (subtitle !== '') lines.push(text(subtitle, 'subtitle'));
  if (sample) lines.push(text(sampleNotice, 'sample'));
  const merges = width > 1 ? lines.map((_, row) => band(row, width)) : [];
  return { rows: [...lines.map((line) => [line]), []], merges, next: lines.length + 1 };
}

/** The first `width` cells of a row, counted from 0. */
export function band(row: number, width: number): CellRange {
  return { top: row, left: 0, bottom: row, right: width - 1 };
}

export function subtitleOf(info: ReportInfo): string {
  const day = info.day === null ? '' : `lập ngày ${formatDay(info.day)}`;
  return [info.office, info.year === null ? '' : `năm ${info.year}`, day].filter((part) => part !== '').join(' · ');
}

/** A4 landscape, the heading row (from 0) on each page, the report's name and page numbers below. */
export function printed(info: ReportInfo, heading: number, sample: boolean): PrintPlan {
  return { orientation: 'landscape', repeat: { from: heading, to: heading }, footer: footerOf(info, sample) };
}

/** What stands below every page: the report's name, which may say by itself that it is a sample. */
export function footerOf({ title }: ReportInfo, sample: boolean): string {
  return sample && !title.includes(sampleMark) ? `${title} · ${sampleMark}` : title;
}

const sampleMark = 'DỮ LIỆU MẪU';
