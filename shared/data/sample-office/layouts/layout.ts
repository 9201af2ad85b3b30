import type { SampleCell, SampleTab } from '../model.ts';
import type { RowRole, SampleRow } from '../row.ts';

/** What stands on a sheet, whatever it looks like. */
export interface SheetContent {
  /** "UBND Phường Mẫu 1". */
  readonly unit: string;
  /** Two lines at the top left: the body above, the unit. */
  readonly letterhead: readonly [string, string];
  /** Who signs: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH". */
  readonly signer: string;
  readonly year: number;
  readonly rows: readonly SampleRow[];
}

/** A cell counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A sheet with every value in its place. */
export interface PlacedSheet {
  readonly tabs: readonly SampleTab[];
  /** Name of the tab that is the sheet itself. */
  readonly tab: string;
  /** `null` where the sheet has no such row. */
  readonly placeOf: (key: string, role: RowRole) => Place | null;
  /** Where the title with its year stands. */
  readonly titlePlace: Place;
  /** Where the total of the whole sheet stands. */
  readonly totalPlace: Place;
  /** Key of the first item that stands out of the order of the set, `null` where the order is right. */
  readonly firstOutOfOrder: string | null;
}

export type Layout = (content: SheetContent) => PlacedSheet;

/** The title says in itself that nothing here is real. */
export function sheetTitle(year: number): string {
  return `PHIẾU TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year} (DỮ LIỆU MẪU)`;
}

export const sampleRemark = '(DỮ LIỆU MẪU: đơn vị, số liệu và văn bản đều tự đặt, không phải văn bản thật)';

/** Place, day and signatures below a table, beginning at a column for each of the two sides. */
export function signatureRows(
  { year, signer }: SheetContent,
  left: number,
  right: number,
): readonly (readonly SampleCell[])[] {
  return [
    [],
    at(right, `Ngày 06 tháng 10 năm ${year}`),
    [...at(left, 'NGƯỜI LẬP BIỂU'), ...at(right - left - 1, signer)],
    [...at(left, '(chữ ký mẫu)'), ...at(right - left - 1, '(chữ ký mẫu)')],
  ];
}

/** A row with one value in a column, empty before it. */
export function at(column: number, value: SampleCell): readonly SampleCell[] {
  return [...Array<null>(column).fill(null), value];
}
