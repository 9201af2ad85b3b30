import type { CellValue, Grid } from '../base/grid.ts';
import { fold } from '../base/text.ts';

/** The parts that a column of a register can play. */
export type RegisterRole =
  | 'number'
  | 'name'
  | 'kind'
  | 'set'
  | 'contact'
  | 'submitted'
  | 'deadline'
  | 'hash'
  | 'predecessors'
  | 'aliases';

export interface RegisterHeader {
  /** Row of the headings, counted from 0. */
  readonly row: number;
  /** Column of each role, counted from 0; a role that is absent has none. */
  readonly columns: ReadonlyMap<RegisterRole, number>;
}

const headings: readonly (readonly [RegisterRole, RegExp])[] = [
  ['number', /^(?:stt|tt|so tt|so thu tu|no)$/],
  ['deadline', /han nop|thoi han|han cuoi|deadline/],
  ['submitted', /ngay nop|ngay nhan|ngay gui|da nop|submitted/],
  ['hash', /ma bam|ma noi dung|hash/],
  ['predecessors', /tien than|sap nhap|hinh thanh tu|predecessor/],
  ['aliases', /ten khac|ten goi khac|ten viet tat|bi danh|alias/],
  ['kind', /nhom|^loai|khoi|kind|type/],
  ['set', /bo tieu chi|criteria/],
  ['contact', /dau moi|lien he|email|thu dien tu|dien thoai|contact/],
  ['name', /don vi|co quan|^ten$|phuong xa|xa phuong|unit|name/],
];
/** A heading of names says no more than this; a title goes on: "DANH SÁCH ĐƠN VỊ NỘP PHIẾU". */
const plainName =
  /^(?:ten )?(?:cac )?(?:don vi|co quan|co quan don vi|don vi hanh chinh|phuong xa|xa phuong|unit|name)?(?: (?:don vi|duoc danh gia|nop phieu))?$/;

/** Looks among the first 20 rows for the one that names most columns. `null` when none names the units. */
export function findRegisterHeader(grid: Grid): RegisterHeader | null {
  let best: RegisterHeader | null = null;
  let most = 0;
  for (let row = 0; row < Math.min(grid.rows.length, 20); row += 1) {
    const values = grid.rows[row] ?? [];
    const columns = rolesOf(values);
    const name = columns.get('name');
    if (name === undefined) continue;
    const weight = columns.size * 2 + (plainName.test(folded(values[name])) ? 1 : 0);
    if (weight > most) {
      best = { row, columns };
      most = weight;
    }
  }
  return best;
}

function rolesOf(row: readonly CellValue[]): ReadonlyMap<RegisterRole, number> {
  const columns = new Map<RegisterRole, number>();
  row.forEach((value, column) => {
    const text = folded(value);
    const role = text === '' ? undefined : headings.find(([, pattern]) => pattern.test(text))?.[0];
    if (role !== undefined && !columns.has(role)) columns.set(role, column);
  });
  return columns;
}

function folded(value: CellValue | undefined): string {
  return typeof value === 'string' && value.length < 60 ? fold(value) : '';
}
