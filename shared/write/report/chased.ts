import type { Consolidation } from '../../office/model.ts';
import { chasedStates } from '../../office/state-labels.ts';
import { remarksOf } from '../consolidated/ranking-tab.ts';
import { markup, type Markup } from './markup.ts';
import { stateTag } from './state-tag.ts';
import { cell, reportTable, rowHead } from './tables.ts';

/** Units that have not sent a usable sheet in time, with the reason. */
export function chased(all: Consolidation): Markup {
  const rows = chasedStates
    .flatMap((state) => all.units.filter((unit) => unit.state === state))
    .map((unit) => [
      rowHead(unit.unit),
      markup`<td>${stateTag(unit)}</td>`,
      cell(remarksOf(unit)),
      cell(unit.source ?? '–'),
    ]);
  if (rows.length === 0) return markup`<p>Tất cả đơn vị đã nộp phiếu dùng được và đúng hạn.</p>`;
  return reportTable(
    'Đơn vị chưa nộp, nộp trễ hoặc phiếu chưa dùng được',
    [{ title: 'Đơn vị' }, { title: 'Tình trạng' }, { title: 'Lý do' }, { title: 'Tệp' }],
    rows,
  );
}
