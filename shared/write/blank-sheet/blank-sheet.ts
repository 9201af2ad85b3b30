import type { CellRange } from '../../base/cell.ts';
import type { CriteriaTree } from '../../criteria/tree.ts';
import type { CellPlan, TabPlan, WorkbookPlan } from '../plan.ts';
import { sampleNotice } from '../consolidated/report-info.ts';
import { text } from '../cells.ts';
import { choiceTab } from './choice-tab.ts';
import { column, columnCount, columnWidths } from './columns.ts';
import { criterionRows } from './criterion-rows.ts';

/** Whose blank sheet is made. */
export interface BlankSheetRequest {
  readonly tree: CriteriaTree;
  readonly unit: string;
  readonly year: number;
}

/** The body above a unit in the letterhead and the head who signs. */
interface Letterhead {
  readonly above: string;
  readonly below: string;
  readonly signer: string;
}

export const sheetTabName = 'Phiếu tự đánh giá';

/**
 * The blank sheet of a criteria set for one unit: the official layout, drop-downs of allowed points, ratio columns,
 * sums as formulas, a note with the rule at each score cell. All but what the unit fills in is locked.
 */
export function blankSheet({ tree, unit, year }: BlankSheetRequest): WorkbookPlan {
  const head = headingRows(tree, unit, year);
  const table = criterionRows(tree, head.rows.length);
  const end = signatureRows(unit, head.rows.length + table.rows.length);
  const choices = choiceTab(tree);
  const tab: TabPlan = {
    name: sheetTabName,
    rows: [...head.rows, ...table.rows, ...end.rows],
    widths: columnWidths,
    heights: new Map([
      [0, 34],
      [head.header + 1, 34],
    ]),
    merges: [...head.merges, ...end.merges],
    frozen: { rows: head.header + 2, columns: 2 },
    editable: [...table.editable, ...end.editable, ...head.editable],
    validations: [...table.validations, ...choices.validations(table.selfRow)],
    print: {
      orientation: 'landscape',
      repeat: { from: head.header, to: head.header + 1 },
      footer: `${tree.set.title} · ${unit}`,
    },
    color: '1F4E79',
  };
  return { title: `Phiếu tự đánh giá ${year}: ${unit}`, tabs: [tab, choices.tab] };
}

interface Block {
  readonly rows: readonly (readonly (CellPlan | null)[])[];
  readonly merges: readonly CellRange[];
  readonly editable: readonly CellRange[];
}

function headingRows(tree: CriteriaTree, unit: string, year: number): Block & { readonly header: number } {
  const { set } = tree;
  const { above, below } = letterheadOf(unit);
  const basis = set.basis.document === null ? set.basis.source : `Kèm theo ${set.basis.document}`;
  const rows: (CellPlan | null)[][] = [
    placed(
      [0, text(`${above}\n${below}`, 'letterhead')],
      [column.survey, text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', 'letterhead')],
    ),
    [],
    [text(`PHIẾU TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`, 'title')],
    [text(`${set.title} (${basis})`, 'subtitle')],
    [
      text(`Đơn vị: ${unit}`, 'plain'),
      null,
      null,
      null,
      null,
      null,
      text(`Bộ tiêu chí: ${set.id}, lần ${set.edition}`, 'plain'),
    ],
    set.basis.sample ? [text(sampleNotice, 'sample')] : [],
  ];
  const header = rows.length;
  rows.push(
    placed(
      [column.code, text('STT', 'heading')],
      [column.title, text('Lĩnh vực, tiêu chí, tiêu chí thành phần', 'heading')],
      [column.max, text('Điểm tối đa', 'heading')],
      [column.part, text('Số liệu', 'heading')],
      [column.whole, text('', 'heading')],
      [column.ratio, text('', 'heading')],
      [column.self, text('Điểm đánh giá', 'heading')],
      [column.survey, text('', 'heading')],
      [column.appraised, text('', 'heading')],
      [column.evidence, text('Tài liệu kiểm chứng', 'heading')],
      [column.explanation, text('Giải trình', 'heading')],
      [column.note, text('Ghi chú', 'heading')],
    ),
    placed(
      [column.code, text('', 'heading')],
      [column.title, text('', 'heading')],
      [column.max, text('', 'heading')],
      [column.part, text('Đã thực hiện', 'heading')],
      [column.whole, text('Phải thực hiện', 'heading')],
      [column.ratio, text('Tỷ lệ', 'heading')],
      [column.self, text('Tự chấm', 'heading')],
      [column.survey, text('Điều tra XHH', 'heading')],
      [column.appraised, text('Thẩm định', 'heading')],
      [column.evidence, text('', 'heading')],
      [column.explanation, text('', 'heading')],
      [column.note, text('', 'heading')],
    ),
    Array.from({ length: columnCount }, (_, i) => text(`(${i + 1})`, 'centered')),
  );
  const wide = (row: number, left = 0, right = columnCount - 1): CellRange => ({ top: row, left, bottom: row, right });
  const tall = [column.code, column.title, column.max, column.evidence, column.explanation, column.note].map((c) => ({
    top: header,
    left: c,
    bottom: header + 1,
    right: c,
  }));
  return {
    rows,
    header,
    editable: [],
    merges: [
      wide(0, 0, column.max),
      wide(0, column.survey),
      wide(2),
      wide(3),
      wide(4, 0, column.ratio),
      wide(4, column.self),
      wide(5),
      wide(header, column.part, column.ratio),
      wide(header, column.self, column.appraised),
      ...tall,
    ],
  };
}

function signatureRows(unit: string, top: number): Block {
  const { signer } = letterheadOf(unit);
  const rows: (CellPlan | null)[][] = [
    [],
    placed([column.survey, { value: '…, ngày … tháng … năm …', style: 'inputText' }]),
    placed([column.code, text('NGƯỜI LẬP PHIẾU', 'signature')], [column.survey, text(signer, 'signature')]),
    [],
    [],
    [],
  ];
  const left = (row: number): CellRange => ({ top: row, left: 0, bottom: row, right: column.max });
  const right = (row: number): CellRange => ({ top: row, left: column.survey, bottom: row, right: columnCount - 1 });
  return {
    rows,
    merges: [right(top + 1), left(top + 2), right(top + 2)],
    editable: [right(top + 1), { top: top + 3, left: 0, bottom: top + 5, right: columnCount - 1 }],
  };
}

/** Letterhead and signer by the kind of unit that its name says. */
function letterheadOf(unit: string): Letterhead {
  const committee = /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(.*)$/iu.exec(unit);
  const place = committee?.[1] ?? (/^(?:phường|xã|thị trấn|đặc khu)\s/iu.test(unit) ? unit : null);
  if (place !== null)
    return { above: 'ỦY BAN NHÂN DÂN', below: place.toUpperCase(), signer: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH' };
  return { above: 'ỦY BAN NHÂN DÂN …', below: unit.toUpperCase(), signer: 'THỦ TRƯỞNG ĐƠN VỊ' };
}

/** A row with cells at given columns, as far as the last of them. */
function placed(...cells: readonly (readonly [number, CellPlan])[]): (CellPlan | null)[] {
  const row: (CellPlan | null)[] = [];
  for (const [at, cell] of cells) {
    while (row.length < at) row.push(null);
    row[at] = cell;
  }
  return row;
}
