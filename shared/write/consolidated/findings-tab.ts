import type { Consolidation, UnitResult } from '../../office/model.ts';
import type { Finding } from '../../rules/model.ts';
import { renderFinding } from '../../rules/render.ts';
import { byGravity } from '../by-gravity.ts';
import { headings, text } from '../cells.ts';
import { fixText } from '../fix-text.ts';
import { itemName } from '../item-name.ts';
import type { CellPlan, TabPlan } from '../plan.ts';
import { isSample, type ReportInfo } from './report-info.ts';
import { opening, printed, subtitleOf } from './tab-parts.ts';

const findingsTabName = 'Phát hiện';
const columns = ['Đơn vị', 'Mức', 'Ô', 'Mục', 'Phát hiện và việc cần làm', 'Giá trị đề xuất', 'Tệp', 'Trang'];
const widths = [26, 13, 8, 9, 66, 24, 26, 14];

/** Phát hiện: every finding of every unit, the gravest of a unit first. */
export function findingsTab(all: Consolidation, info: ReportInfo): TabPlan {
  const sample = isSample(all.trees);
  const head = opening('PHÁT HIỆN KHI KIỂM TRA PHIẾU', subtitleOf(info), columns.length, sample);
  const rows: (CellPlan | null)[][] = [...head.rows.map((row) => [...row]), headings(...columns)];
  for (const unit of all.units) for (const finding of byGravity(unit.findings)) rows.push(rowOf(unit, finding));
  const none = rows.length === head.next + 1;
  if (none) rows.push([text('Không có phát hiện nào.', 'good')]);
  return {
    name: findingsTabName,
    rows,
    widths,
    merges: head.merges,
    frozen: { rows: head.next + 1, columns: 1 },
    ...(none ? {} : { filter: { top: head.next, left: 0, bottom: rows.length - 1, right: columns.length - 1 } }),
    print: printed(info, head.next, sample),
    color: 'F8CBAD',
  };
}

function rowOf(unit: UnitResult, finding: Finding): CellPlan[] {
  const { address, message, severityLabel } = renderFinding(finding, 'vi');
  return [
    text(unit.unit, 'wrapped'),
    text(severityLabel, finding.severity),
    text(address, 'code'),
    text(itemName(unit.tree, finding.criterion), 'code'),
    text(message, 'wrapped'),
    text(fixText(finding.fix), 'centered'),
    text(unit.source ?? '', 'wrapped'),
    text(unit.tab ?? '', 'wrapped'),
  ];
}
