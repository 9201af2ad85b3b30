import type { Consolidation, UnitResult } from '../../office/model.ts';
import { stateLabels } from '../../office/state-labels.ts';
import { rankedUnits, summarise } from '../../office/summary.ts';
import { count, headings, percent, score, text } from '../cells.ts';
import type { CellPlan, StyleName, TabPlan } from '../plan.ts';
import { isSample, type ReportInfo } from './report-info.ts';
import { opening, printed, subtitleOf } from './tab-parts.ts';

const rankingTabName = 'Xếp hạng';
const columns = [
  'Hạng',
  'Đơn vị',
  'Điểm',
  'Điểm tối đa',
  'Chỉ số (%)',
  'Xếp loại',
  'Còn chờ',
  'So với năm trước',
  'Tình trạng',
  'Lỗi',
  'Cảnh báo',
  'Ghi chú',
];
const widths = [7, 32, 10, 10, 10, 12, 10, 12, 19, 7, 10, 48];

/** Xếp hạng: units of each kind by rank, those without a rank below with the reason. */
export function rankingTab(all: Consolidation, info: ReportInfo): TabPlan {
  const sample = isSample(all.trees);
  const head = opening('XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', subtitleOf(info), columns.length, sample);
  const rows: (CellPlan | null)[][] = [...head.rows.map((row) => [...row]), headings(...columns)];
  const merges = [...head.merges];
  for (const { kind } of summarise(all).byKind) {
    const ranked = rankedUnits(all.units, kind);
    const unranked = all.units.filter((unit) => unit.kind === kind && unit.rank === null);
    if (kind !== '') merges.push({ top: rows.length, left: 0, bottom: rows.length, right: columns.length - 1 });
    if (kind !== '') rows.push(columns.map((_, i) => text(i === 0 ? kind.toUpperCase() : '', 'group')));
    for (const unit of [...ranked, ...unranked]) rows.push(rowOf(unit));
  }
  return {
    name: rankingTabName,
    rows,
    widths,
    merges,
    frozen: { rows: head.next + 1, columns: 2 },
    ...(rows.length === head.next + 1
      ? {}
      : {
          conditional: [
            { kind: 'bar', range: { top: head.next + 1, left: 4, bottom: rows.length - 1, right: 4 }, color: '9DC3E6' },
          ],
        }),
    print: printed(info, head.next, sample),
    color: '1F4E79',
  };
}

function rowOf(unit: UnitResult): CellPlan[] {
  const { score: total } = unit;
  return [
    count(unit.rank, 'rank'),
    text(unit.unit, 'wrapped'),
    score(total?.points ?? null),
    score(total?.max ?? null),
    percent(total?.index ?? null),
    text(total?.grade ?? '', 'centered'),
    score(total === null || total.open === 0 ? null : total.open),
    unit.comparison?.kind === 'compared' ? percent(unit.comparison.change, 'change') : text('', 'centered'),
    text(stateLabels[unit.state], stateStyle(unit)),
    count(total === null ? null : unit.errors),
    count(total === null ? null : unit.warnings),
    text(remarksOf(unit), 'wrapped'),
  ];
}

export function stateStyle({ state }: UnitResult): StyleName {
  switch (state) {
    case 'ok':
      return 'good';
    case 'ok-with-warnings':
      return 'note';
    case 'late':
    case 'changed-after-submit':
      return 'warning';
    case 'has-errors':
    case 'missing':
    case 'unreadable':
    case 'wrong-edition':
      return 'error';
  }
}

/** Remarks of a unit, with why it is not compared with last year. */
export function remarksOf(unit: UnitResult): string {
  const comparison = unit.comparison?.kind === 'not-comparable' ? [unit.comparison.why] : [];
  return [...unit.remarks, ...comparison].join(' ');
}
