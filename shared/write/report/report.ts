import type { Consolidation } from '../../office/model.ts';
import { isSample, sampleNotice, type ReportInfo } from '../consolidated/report-info.ts';
import { subtitleOf } from '../consolidated/tab-parts.ts';
import { chased } from './chased.ts';
import { findings } from './findings.ts';
import { heatMap } from './heat-map.ts';
import { log } from './log.ts';
import { losses } from './losses.ts';
import { joined, markup, type Markup } from './markup.ts';
import { overview } from './overview.ts';
import { rankings } from './ranking.ts';
import { styleSheet } from './style-sheet.ts';

/** The consolidation as one self-contained HTML page: nothing is loaded and nothing runs in it. */
export function htmlReport(all: Consolidation, info: ReportInfo): string {
  const sample = isSample(all.trees);
  const parts: readonly (readonly [string, string, Markup])[] = [
    ['tong-quan', 'Tổng quan', overview(all)],
    ['xep-hang', 'Xếp hạng', rankings(all)],
    ['linh-vuc', 'Theo lĩnh vực', joined(all.trees.map((tree) => heatMap(all.units, tree)))],
    ['diem-mat', 'Điểm mất theo tiêu chí', losses(all)],
    ['don-doc', 'Đơn vị cần đôn đốc', chased(all)],
    ['phat-hien', 'Phát hiện theo đơn vị', findings(all)],
    ['nhat-ky', 'Nhật ký', log(info, all)],
  ];
  const links = parts.map(([id, title]) => markup`<li><a href="#${id}">${title}</a></li>`);
  const sections = parts.map(
    ([id, title, body]) => markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`,
  );
  return `<!DOCTYPE html>\n${markup`<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${info.title}</title><style>${{ safe: styleSheet }}</style></head><body><header><h1>${info.title}</h1><p class="soft">${subtitleOf(info)}</p>${sample ? markup`<p class="sample">${sampleNotice}</p>` : null}<nav aria-label="Mục lục"><ul>${links}</ul></nav></header><main>${sections}</main><footer><p class="soft">Trợ lý CCHC ${info.version}. Điểm được cộng chính xác và chỉ làm tròn khi in. Trợ lý CCHC không phải sản phẩm của cơ quan nhà nước.</p></footer></body></html>`.safe}\n`;
}
