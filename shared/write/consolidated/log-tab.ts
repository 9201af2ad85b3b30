import type { Consolidation } from '../../office/model.ts';
import { headings, text } from '../cells.ts';
import type { CellPlan, TabPlan } from '../plan.ts';
import { isSample, type ReportInfo } from './report-info.ts';
import { opening, printed, subtitleOf } from './tab-parts.ts';

const logTabName = 'Nhật ký';

/** Nhật ký: what was read and how, so that the same result can be had again. */
export function logTab(all: Consolidation, info: ReportInfo): TabPlan {
  const sample = isSample(all.trees);
  const head = opening('NHẬT KÝ TỔNG HỢP', subtitleOf(info), 2, sample);
  const rows: (CellPlan | null)[][] = [...head.rows.map((row) => [...row]), headings('Nội dung', 'Chi tiết')];
  const line = (what: string, detail: string): void => {
    rows.push([text(what, 'wrapped'), text(detail, 'wrapped')]);
  };
  for (const { set } of all.trees) {
    const basis = set.basis.document === null ? set.basis.source : `${set.basis.document}, ${set.basis.source}`;
    line('Bộ tiêu chí', `${set.title} (${set.id}, lần ${set.edition}). Căn cứ: ${basis}.`);
  }
  line('Phiên bản', `Trợ lý CCHC ${info.version}`);
  for (const { what, detail } of info.log) line(what, detail);
  for (const { rule, unit, problem } of all.broken) {
    line(
      'Lỗi của chương trình',
      `Quy tắc ${rule} không chạy được với phiếu của ${unit}; các quy tắc khác vẫn chạy. Báo cho người bảo trì: ${problem}`,
    );
  }
  return {
    name: logTabName,
    rows,
    merges: head.merges,
    widths: [32, 110],
    frozen: { rows: head.next + 1, columns: 0 },
    print: printed(info, head.next, sample),
    color: 'A6A6A6',
  };
}
