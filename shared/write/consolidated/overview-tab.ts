import { formatPoints } from '../../base/points.ts';
import type { Consolidation } from '../../office/model.ts';
import { stateLabels } from '../../office/state-labels.ts';
import { summarise, unitStates, type KindSummary, type Summary } from '../../office/summary.ts';
import { across, count, headings, percent, text } from '../cells.ts';
import type { CellPlan, ChartPlan, PlanRow, TabPlan } from '../plan.ts';
import { readingNotes } from './reading-notes.ts';
import { isSample, type ReportInfo } from './report-info.ts';
import { band, footerOf, opening, subtitleOf } from './tab-parts.ts';

const width = 6;

/** Tổng quan: the figures that a head of office asks for first, on one page. */
export function overviewTab(all: Consolidation, info: ReportInfo): TabPlan {
  const sample = isSample(all.trees);
  const summary = summarise(all);
  const { rows, merges } = opening(info.title, subtitleOf(info), width, sample);
  rows.push(
    headings('Nhóm đơn vị', 'Số đơn vị', 'Đã xếp hạng', 'Chỉ số trung bình (%)', 'Cao nhất', 'Thấp nhất'),
    ...summary.byKind.map(kindRow),
    [],
    headings('Tình trạng phiếu', 'Số đơn vị'),
  );
  const firstState = rows.length;
  rows.push(...stateRows(summary), [], headings('Phát hiện', 'Số lượng'), ...findingRows(summary), []);
  for (const note of readingNotes(all)) {
    merges.push(band(rows.length, width));
    rows.push(across(note, 'remark', width));
  }
  return {
    name: 'Tổng quan',
    rows,
    widths: [34, 11, 11, 13, 34, 34],
    merges,
    charts: [stateChart(firstState)],
    print: { orientation: 'landscape', footer: footerOf(info, sample) },
    color: '1F4E79',
  };
}

function kindRow({ kind, units, ranked, mean, highest, lowest }: KindSummary): PlanRow {
  const named = (unit: KindSummary['highest']): string =>
    unit === null || unit.score === null || unit.score.index === null
      ? ''
      : `${unit.unit} (${formatPoints(unit.score.index)})`;
  return [
    text(kind === '' ? 'Đơn vị khác' : kind, 'wrapped'),
    count(units),
    count(ranked),
    percent(mean),
    text(named(highest), 'wrapped'),
    text(named(lowest), 'wrapped'),
  ];
}

function stateRows({ byState, units }: Summary): CellPlan[][] {
  return [
    ...unitStates.map((state) => [text(stateLabels[state]), count(byState[state])]),
    [text('Cộng', 'total'), count(units, 'totalCount')],
  ];
}

function findingRows({ errors, warnings }: Summary): CellPlan[][] {
  return [
    [text('Lỗi'), count(errors)],
    [text('Cảnh báo và mục cần xác nhận'), count(warnings)],
  ];
}

function stateChart(first: number): ChartPlan {
  const last = first + unitStates.length - 1;
  return {
    kind: 'bar',
    title: 'Tình trạng phiếu của các đơn vị',
    alternative: 'Biểu đồ thanh: số đơn vị theo từng tình trạng phiếu.',
    categories: { top: first, left: 0, bottom: last, right: 0 },
    series: [{ name: 'Số đơn vị', values: { top: first, left: 1, bottom: last, right: 1 }, color: '2E75B6' }],
    // Down to the end of the findings below the states.
    place: { top: first - 1, left: 3, bottom: last + 6, right: width },
  };
}
