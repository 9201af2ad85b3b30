import type { CellRange } from '../../base/cell.ts';
import type { CriteriaTree } from '../../criteria/tree.ts';
import { placed, text } from '../cells.ts';
import { sampleNotice } from '../consolidated/report-info.ts';
import type { PlanRow } from '../plan.ts';
import { column, columnCount, stretch } from './columns.ts';
import { basisSentence, letterheadOf } from './letterhead.ts';

export interface HeadingRows {
  readonly rows: readonly PlanRow[];
  readonly merges: readonly CellRange[];
  /** First of the two rows of the table's header, counted from 0. */
  readonly header: number;
  readonly unitRow: number;
}

/** Letterhead, title, unit and the header of the table in two rows, with the numbers of the columns below it. */
export function headingRows(tree: CriteriaTree, unit: string, year: number): HeadingRows {
  const { set } = tree;
  const { above, aboveOpen, below } = letterheadOf(unit);
  const rows: PlanRow[] = [
    placed(
      [0, text(above, aboveOpen ? 'superior' : 'nation')],
      [column.survey, text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'nation')],
    ),
    placed([0, text(below, 'office')], [column.survey, text('Độc lập - Tự do - Hạnh phúc', 'office')]),
    [],
    [text(`PHIẾU TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`, 'title')],
    [text(`${set.title} (${basisSentence(set)})`, 'subtitle')],
  ];
  if (set.basis.sample) rows.push([text(sampleNotice, 'sample')]);
  const whole = rows.map((_, row) => row).slice(3);
  const unitRow = rows.length;
  rows.push(
    placed(
      [0, text(`Đơn vị: ${unit}`, 'unitName')],
      [column.survey, text(`Bộ tiêu chí: ${set.id}, lần ${set.edition}`, 'unitName')],
    ),
  );
  const header = rows.length;
  rows.push(...tableHeader());
  const halves = [0, 1].flatMap((row) => [stretch(row, 0, column.max), stretch(row, column.survey, columnCount - 1)]);
  const merges = [
    ...halves,
    ...whole.map((row) => stretch(row, 0, columnCount - 1)),
    stretch(unitRow, 0, column.ratio),
    stretch(unitRow, column.survey, columnCount - 1),
    ...headerMerges(header),
  ];
  return { rows, header, merges, unitRow };
}

const single = [
  [column.code, 'STT'],
  [column.title, 'Lĩnh vực, tiêu chí, tiêu chí thành phần'],
  [column.max, 'Điểm tối đa'],
  [column.evidence, 'Tài liệu kiểm chứng'],
  [column.explanation, 'Giải trình'],
  [column.note, 'Ghi chú'],
] as const;

const double = [
  [column.part, 'Số liệu', 'Đã thực hiện'],
  [column.whole, '', 'Phải thực hiện'],
  [column.ratio, '', 'Tỷ lệ'],
  [column.self, 'Điểm đánh giá', 'Tự chấm'],
  [column.survey, '', 'Điều tra XHH'],
  [column.appraised, '', 'Thẩm định'],
] as const;

function tableHeader(): PlanRow[] {
  const upper = new Map<number, string>([...single, ...double.map(([at, over]) => [at, over] as const)]);
  const lower = new Map<number, string>(double.map(([at, , under]) => [at, under]));
  const row = (titles: ReadonlyMap<number, string>): PlanRow =>
    Array.from({ length: columnCount }, (_, at) => text(titles.get(at) ?? '', 'annexHeading'));
  const numbers = Array.from({ length: columnCount }, (_, at) => text(`(${at + 1})`, 'annexNumber'));
  return [row(upper), row(lower), numbers];
}

function headerMerges(top: number): CellRange[] {
  return [
    stretch(top, column.part, column.ratio),
    stretch(top, column.self, column.appraised),
    ...single.map(([at]) => ({ top, left: at, bottom: top + 1, right: at })),
  ];
}
