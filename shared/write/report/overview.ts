import { stateLabels } from '../../office/state-labels.ts';
import type { Consolidation } from '../../office/model.ts';
import { summarise, unitStates } from '../../office/summary.ts';
import { barChart } from './bar-chart.ts';
import { shown } from './format.ts';
import { markup, type Markup } from './markup.ts';
import { cell, numberCell, reportTable, rowHead } from './tables.ts';

/** Tổng quan: the first figures, the results of each kind of units, and how many sheets are in which state. */
export function overview(all: Consolidation): Markup {
  const summary = summarise(all);
  const states = unitStates.filter((state) => summary.byState[state] > 0);
  const figures = [
    [String(summary.units), 'đơn vị'],
    [String(summary.scored), 'phiếu đã tính điểm'],
    [String(summary.errors), 'lỗi cần sửa'],
    [String(summary.byState.missing), 'đơn vị chưa nộp'],
  ] as const;
  const kinds = summary.byKind.map(({ kind, units, ranked, mean, highest, lowest }) => [
    rowHead(kind === '' ? 'Đơn vị khác' : kind),
    numberCell(String(units)),
    numberCell(String(ranked)),
    numberCell(shown(mean)),
    cell(highest?.unit ?? '–'),
    cell(lowest?.unit ?? '–'),
  ]);
  return markup`<ul class="figures">${figures.map(([figure, what]) => markup`<li><strong>${figure}</strong>${what}</li>`)}</ul>${reportTable(
    'Kết quả theo nhóm đơn vị',
    [
      { title: 'Nhóm' },
      { title: 'Số đơn vị', number: true },
      { title: 'Đã xếp hạng', number: true },
      { title: 'Chỉ số trung bình (%)', number: true },
      { title: 'Cao nhất' },
      { title: 'Thấp nhất' },
    ],
    kinds,
  )}${barChart(
    'Số đơn vị theo tình trạng phiếu',
    states.map((state) => ({
      label: stateLabels[state],
      value: summary.byState[state],
      shown: String(summary.byState[state]),
    })),
    summary.units,
  )}`;
}
