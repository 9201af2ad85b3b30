import type { UnitResult } from '../../office/model.ts';
import { renderFinding } from '../../rules/render.ts';
import { byGravity } from '../by-gravity.ts';
import { count, headings, text } from '../cells.ts';
import type { ReportInfo } from '../consolidated/report-info.ts';
import { opening, printed } from '../consolidated/tab-parts.ts';
import { fixText } from '../fix-text.ts';
import type { CellPlan, TabPlan } from '../plan.ts';
import { isSampleUnit, whereFrom } from './tab-head.ts';

const columns = ['TT', 'Mức', 'Ô', 'Mục', 'Phát hiện và việc cần làm', 'Giá trị đề xuất'];

/** Phát hiện: what the unit puts right, the gravest first, then remarks about the sheet as a whole. */
export function findingsTab(unit: UnitResult, info: ReportInfo): TabPlan {
  const head = opening(
    `PHÁT HIỆN KHI KIỂM TRA PHIẾU: ${unit.unit}`,
    whereFrom(unit, info),
    columns.length,
    isSampleUnit(unit),
  );
  const rows: (CellPlan | null)[][] = [...head.rows.map((row) => [...row]), headings(...columns)];
  byGravity(unit.findings).forEach((finding, i) => {
    const { address, message, severityLabel } = renderFinding(finding, 'vi');
    const label =
      finding.criterion === null ? '' : (unit.tree?.byCode.get(finding.criterion)?.label ?? finding.criterion);
    rows.push([
      count(i + 1),
      text(severityLabel, finding.severity),
      text(address, 'code'),
      text(label, 'code'),
      text(message, 'wrapped'),
      text(fixText(finding.fix), 'wrapped'),
    ]);
  });
  for (const remark of unit.remarks)
    rows.push([
      text('', 'text'),
      text('', 'text'),
      text('', 'text'),
      text('', 'text'),
      text(remark, 'wrapped'),
      text('', 'text'),
    ]);
  if (rows.length === head.next + 1)
    rows.push([
      text('', 'good'),
      text('', 'good'),
      text('', 'good'),
      text('', 'good'),
      text('Không còn lỗi nào.', 'good'),
      text('', 'good'),
    ]);
  return {
    name: 'Phát hiện',
    rows,
    merges: head.merges,
    widths: [6, 14, 8, 10, 90, 18],
    frozen: { rows: head.next + 1, columns: 0 },
    print: printed(info, head.next, isSampleUnit(unit)),
  };
}
