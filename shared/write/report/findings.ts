import type { Consolidation, UnitResult } from '../../office/model.ts';
import type { Finding } from '../../rules/model.ts';
import { renderFinding } from '../../rules/render.ts';
import { byGravity } from '../by-gravity.ts';
import { itemName } from '../item-name.ts';
import { joined, markup, type Markup } from './markup.ts';
import { cell, reportTable, rowHead } from './tables.ts';

/** Every finding, folded away by unit, the gravest of a unit first. */
export function findings(all: Consolidation): Markup {
  const units = all.units.filter((unit) => unit.findings.length > 0);
  if (units.length === 0) return markup`<p>Không có phát hiện nào.</p>`;
  return joined([
    markup`<p class="soft screen">Bấm vào tên đơn vị để mở hoặc gấp lại. Phần đang mở được in ra giấy.</p>`,
    ...units.map(findingsOf),
  ]);
}

const columns = [{ title: 'Mức' }, { title: 'Ô' }, { title: 'Mục' }, { title: 'Phát hiện và việc cần làm' }];

function findingsOf(unit: UnitResult): Markup {
  const rows = byGravity(unit.findings).map((finding) => {
    const { address, message, severityLabel } = renderFinding(finding, 'vi');
    return [cell(severityLabel), cell(address), labelCell(unit, finding), cell(message)];
  });
  const table = reportTable(`Phát hiện: ${unit.unit}`, columns, rows);
  return markup`<details><summary>${unit.unit}: ${unit.errors} lỗi, ${unit.warnings} cảnh báo</summary>${table}</details>`;
}

/** The item that a finding is about; one about the whole sheet heads no row. */
function labelCell({ tree }: UnitResult, { criterion }: Finding): Markup {
  return criterion === null ? cell('–') : rowHead(itemName(tree, criterion));
}
