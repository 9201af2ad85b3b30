import type { UnitResult } from '../../office/model.ts';
import { headings, score, text } from '../cells.ts';
import type { ReportInfo } from '../consolidated/report-info.ts';
import { opening, printed } from '../consolidated/tab-parts.ts';
import type { CellPlan, TabPlan } from '../plan.ts';
import { isSampleUnit, whereFrom } from './tab-head.ts';

const columns = ['Mã', 'Lĩnh vực', 'Điểm tối đa', 'Chắc chắn', 'Nhiều khả năng', 'Cao nhất', 'Điểm mất'];

/** Điểm: what the unit has for sure, is likely to have and can have at most, by lĩnh vực. */
export function scoreTab(unit: UnitResult, info: ReportInfo): TabPlan {
  const { tree, ledger } = unit;
  const head = opening(`ĐIỂM THEO LĨNH VỰC: ${unit.unit}`, whereFrom(unit, info), columns.length, isSampleUnit(unit));
  const rows: (CellPlan | null)[][] = [...head.rows.map((row) => [...row]), headings(...columns)];
  for (const field of tree?.fields ?? []) {
    const totals = ledger?.totals.get(field.code);
    if (totals === undefined) continue;
    rows.push([
      text(field.label, 'code'),
      text(field.title, 'wrapped'),
      score(totals.max),
      score(totals.sure),
      score(totals.likely),
      score(totals.best),
      score(totals.lost),
    ]);
  }
  const whole = ledger?.whole;
  rows.push([
    text('', 'total'),
    text('Toàn phiếu', 'total'),
    ...[whole?.max, whole?.sure, whole?.likely, whole?.best, whole?.lost].map((value) =>
      score(value ?? null, 'totalPoints'),
    ),
  ]);
  rows.push(
    [],
    [
      text(
        'Chắc chắn: điểm đã ghi và đọc được. Nhiều khả năng: thêm điểm điều tra xã hội học bằng năm trước và các ô chỉ có một cách đọc. Cao nhất: mọi điểm còn chờ đều đạt tối đa.',
        'remark',
      ),
    ],
  );
  return {
    name: 'Điểm',
    rows,
    widths: [8, 44, 12, 12, 14, 12, 12],
    merges: [...head.merges, { top: rows.length - 1, left: 0, bottom: rows.length - 1, right: columns.length - 1 }],
    frozen: { rows: head.next + 1, columns: 2 },
    print: printed(info, head.next, isSampleUnit(unit)),
  };
}
