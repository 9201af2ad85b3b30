import type { UnitResult } from '../../office/model.ts';
import { renderFinding } from '../../rules/render.ts';
import { byGravity } from '../by-gravity.ts';
import { count, headings, text } from '../cells.ts';
import type { ReportInfo } from '../consolidated/report-info.ts';
import { opening, printed } from '../consolidated/tab-parts.ts';
import { fixText } from '../fix-text.ts';
import { itemName } from '../item-name.ts';
import type { CellPlan, StyleName, TabPlan } from '../plan.ts';
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
    rows.push([
      count(i + 1),
      text(severityLabel, finding.severity),
      text(address, 'code'),
      text(itemName(unit.tree, finding.criterion), 'code'),
      text(message, 'wrapped'),
      text(fixText(finding.fix), 'centered'),
    ]);
  });
  for (const remark of unit.remarks) rows.push(sentenceRow(remark, 'wrapped'));
  if (rows.length === head.next + 1) rows.push(sentenceRow('Không còn lỗi nào.', 'good'));
  return {
    name: 'Phát hiện',
    rows,
    merges: head.merges,
    widths: [6, 13, 8, 10, 80, 26],
    frozen: { rows: head.next + 1, columns: 0 },
    print: printed(info, head.next, isSampleUnit(unit)),
  };
}

/** A sentence in the column of findings, about the sheet as a whole. */
function sentenceRow(sentence: string, style: StyleName): CellPlan[] {
  return columns.map((_, at) => text(at === sentenceColumn ? sentence : '', style));
}

const sentenceColumn = columns.indexOf('Phát hiện và việc cần làm');
