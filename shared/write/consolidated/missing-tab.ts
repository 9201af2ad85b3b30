import { serialOf } from '../../base/day.ts';
import type { Consolidation, Register, UnitResult, UnitState } from '../../office/model.ts';
import { chasedStates, stateLabels } from '../../office/state-labels.ts';
import { headings, text } from '../cells.ts';
import type { CellPlan, TabPlan } from '../plan.ts';
import { remarksOf, stateStyle } from './ranking-tab.ts';
import { isSample, type ReportInfo } from './report-info.ts';
import { opening, printed, subtitleOf } from './tab-parts.ts';

const missingTabName = 'Đơn vị cần đôn đốc';
const columns = ['Đơn vị', 'Nhóm', 'Tình trạng', 'Ngày nộp', 'Đầu mối', 'Tệp', 'Việc cần làm'];
const widths = [30, 18, 19, 12, 26, 26, 56];

const todo: Readonly<Partial<Record<UnitState, string>>> = {
  missing: 'Nhắc đơn vị nộp phiếu tự đánh giá.',
  unreadable: 'Đề nghị đơn vị gửi lại tệp theo lý do đã nêu.',
  'wrong-edition': 'Đề nghị đơn vị làm lại trên mẫu phiếu của bộ tiêu chí đang dùng.',
  'changed-after-submit': 'Đối chiếu với phiếu đã nộp; mở lại phiếu nếu đồng ý cho sửa.',
  late: 'Ghi nhận nộp trễ; điểm vẫn được tổng hợp.',
};

/** Units that have not sent a usable sheet in time, with what the office does next. */
export function missingTab(all: Consolidation, register: Register, info: ReportInfo): TabPlan {
  const sample = isSample(all.trees);
  const head = opening('ĐƠN VỊ CHƯA NỘP, NỘP TRỄ HOẶC PHIẾU CHƯA DÙNG ĐƯỢC', subtitleOf(info), columns.length, sample);
  const rows: (CellPlan | null)[][] = [...head.rows.map((row) => [...row]), headings(...columns)];
  for (const state of chasedStates) {
    for (const unit of all.units) if (unit.state === state) rows.push(rowOf(unit, register));
  }
  if (rows.length === head.next + 1) rows.push([text('Tất cả đơn vị đã nộp phiếu dùng được và đúng hạn.', 'good')]);
  return {
    name: missingTabName,
    rows,
    widths,
    merges: head.merges,
    frozen: { rows: head.next + 1, columns: 1 },
    print: printed(info, head.next, sample),
    color: 'FFE699',
  };
}

function rowOf(result: UnitResult, register: Register): CellPlan[] {
  const unit = register.units.find(({ name }) => name === result.unit);
  const day = unit?.submittedOn ?? null;
  return [
    text(result.unit, 'wrapped'),
    text(result.kind, 'wrapped'),
    text(stateLabels[result.state], stateStyle(result)),
    { value: day === null ? null : serialOf(day), style: 'day' },
    text(unit?.contact ?? '', 'wrapped'),
    text(result.source ?? '', 'wrapped'),
    text([remarksOf(result), todo[result.state] ?? ''].filter((part) => part !== '').join(' '), 'wrapped'),
  ];
}
