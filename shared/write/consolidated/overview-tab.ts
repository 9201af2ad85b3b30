import { formatPoints } from '../../base/points.ts';
import type { Consolidation } from '../../office/model.ts';
import { stateLabels } from '../../office/state-labels.ts';
import { summarise, unitStates, type KindSummary } from '../../office/summary.ts';
import { count, headings, percent, text } from '../cells.ts';
import type { CellPlan, ChartPlan, TabPlan } from '../plan.ts';
import { isSample, type ReportInfo } from './report-info.ts';
import { opening, printed, subtitleOf } from './tab-parts.ts';

const overviewTabName = 'Tổng quan';
const width = 6;

/** Tổng quan: the figures that a head of office asks for first, on one page. */
export function overviewTab(all: Consolidation, info: ReportInfo): TabPlan {
  const sample = isSample(all.trees);
  const summary = summarise(all);
  const head = opening(info.title, subtitleOf(info), width, sample);
  const rows: (CellPlan | null)[][] = head.rows.map((row) => [...row]);
  rows.push(headings('Nhóm đơn vị', 'Số đơn vị', 'Đã xếp hạng', 'Chỉ số trung bình (%)', 'Cao nhất', 'Thấp nhất'));
  for (const kind of summary.byKind) rows.push(kindRow(kind));
  rows.push([], headings('Tình trạng phiếu', 'Số đơn vị'));
  const firstState = rows.length;
  for (const state of unitStates) rows.push([text(stateLabels[state]), count(summary.byState[state])]);
  rows.push([text('Cộng', 'total'), count(summary.units, 'total')]);
  rows.push(
    [],
    [text('Lỗi', 'text'), count(summary.errors)],
    [text('Cảnh báo và mục cần xác nhận', 'text'), count(summary.warnings)],
  );
  rows.push([], [text('Cách đọc', 'group')]);
  const notes = readingNotes(all);
  const firstNote = rows.length;
  for (const note of notes) rows.push([text(note, 'wrapped')]);
  return {
    name: overviewTabName,
    rows,
    widths: [34, 12, 13, 16, 34, 34],
    heights: new Map(notes.map((note, i) => [firstNote + i, 16 * Math.ceil(note.length / 120)])),
    merges: [
      ...head.merges,
      ...notes.map((_, i) => ({ top: firstNote + i, left: 0, bottom: firstNote + i, right: width - 1 })),
    ],
    charts: [stateChart(firstState, unitStates.length)],
    print: printed(info, head.next, sample),
    color: '1F4E79',
  };
}

function kindRow({ kind, units, ranked, mean, highest, lowest }: KindSummary): CellPlan[] {
  const named = (unit: KindSummary['highest']): string =>
    unit === null || unit.score?.index === null || unit.score === null
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

function readingNotes(all: Consolidation): string[] {
  const rounding = all.trees[0]?.set.rounding.decimals ?? 2;
  return [
    'Chỉ số = điểm đạt / điểm tối đa sau khi trừ nội dung không áp dụng × 100. Đơn vị có điểm tối đa khác nhau được so theo chỉ số.',
    `Điểm được cộng chính xác, chỉ làm tròn một lần khi in (${rounding} chữ số thập phân). Đơn vị bằng điểm cùng hạng: 1, 2, 2, 4.`,
    'Ô trống, ô chưa đọc được và mục chờ điều tra xã hội học không tính là 0: số điểm đó nằm ở cột "Còn chờ", thứ hạng là tạm tính.',
    'Đơn vị chưa nộp phiếu không có điểm và không có hạng.',
  ];
}

function stateChart(first: number, length: number): ChartPlan {
  const last = first + length - 1;
  return {
    kind: 'bar',
    title: 'Tình trạng phiếu của các đơn vị',
    alternative: 'Biểu đồ thanh: số đơn vị theo từng tình trạng phiếu.',
    categories: { top: first, left: 0, bottom: last, right: 0 },
    series: [{ name: 'Số đơn vị', values: { top: first, left: 1, bottom: last, right: 1 }, color: '2E75B6' }],
    place: { top: first - 1, left: 3, bottom: first + length + 2, right: 5 },
  };
}
