import { formatPoints } from '../../shared/base/points.ts';
import type { UnitResult } from '../../shared/office/model.ts';
import { renderFinding } from '../../shared/rules/render.ts';
import { byGravity } from '../../shared/write/by-gravity.ts';
import { wrap } from './wrap.ts';

/** Findings of a unit for a terminal, the gravest first; then the first digits of its content hash. */
export function describeUnit(unit: UnitResult, contentHash: string | null, columns: number): string {
  const tab = unit.tab === null ? '' : `, trang "${unit.tab}"`;
  const head = wrap(`${unit.unit}${unit.source === null ? '' : ` (${unit.source}${tab})`}`, columns);
  const remarks = unit.remarks.map((remark) => wrap(remark, columns, '  '));
  if (unit.score === null) return [head, ...remarks].join('\n');
  const { points, max, index, open } = unit.score;
  const waiting = open > 0 ? `, còn chờ ${formatPoints(open)}` : '';
  const total = `  Điểm ${formatPoints(points)}/${formatPoints(max)}${index === null ? '' : `, chỉ số ${formatPoints(index)}%`}${waiting}.`;
  const lines = byGravity(unit.findings).map((finding) => {
    const { severityLabel, address, message } = renderFinding(finding, 'vi');
    return wrap(`[${severityLabel}] ${address === '' ? '' : `${address}: `}${message}`, columns, '    ', '  ');
  });
  const end =
    lines.length === 0
      ? '  Không còn lỗi nào.'
      : `  ${unit.errors} lỗi, ${unit.warnings} cảnh báo và mục cần xác nhận.`;
  const hash = contentHash === null ? [] : [`  Mã nội dung: ${contentHash.slice(0, 16)}`];
  return [head, total, ...lines, ...remarks, end, ...hash].join('\n');
}
