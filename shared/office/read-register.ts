import { formatAddress } from '../base/cell.ts';
import { parseDay, type Day } from '../base/day.ts';
import { isDateValue, isErrorValue, valueAt, type CellValue, type Grid } from '../base/grid.ts';
import { cleanText, fold } from '../base/text.ts';
import type { Register, Unit } from './model.ts';
import { findRegisterHeader, type RegisterHeader, type RegisterRole } from './register-columns.ts';
import { unitKey } from './units.ts';

export type RegisterReading =
  | { readonly kind: 'read'; readonly register: Register; readonly problems: readonly string[] }
  | { readonly kind: 'unusable'; readonly problem: string };

/**
 * Danh sách đơn vị from the first tab that has a column of unit names. Needs that column only. What cannot be used is
 * said and the rest is used: a unit named twice, a day that cannot be read, a second list on another tab.
 */
export function readRegister(grids: readonly Grid[]): RegisterReading {
  const found = grids.flatMap((grid) => {
    const header = findRegisterHeader(grid);
    return header === null ? [] : [{ grid, header }];
  });
  const [first, ...others] = found;
  if (first === undefined)
    return { kind: 'unusable', problem: 'chưa thấy cột tên đơn vị. Đặt tiêu đề "Đơn vị" ở hàng đầu của cột tên.' };
  const problems = others.map(
    ({ grid }) => `trang "${grid.tab}" cũng có cột tên đơn vị; chỉ dùng trang "${first.grid.tab}".`,
  );
  return readRows({ ...first, problems });
}

interface Table {
  readonly grid: Grid;
  readonly header: RegisterHeader;
  readonly problems: string[];
}

function readRows(table: Table): RegisterReading {
  const { grid, header, problems } = table;
  const column = header.columns.get('name') ?? 0;
  const units: Unit[] = [];
  const seen = new Map<string, string>();
  let group = '';
  for (let row = header.row + 1; row < grid.rows.length; row += 1) {
    const here = formatAddress({ row, column });
    const value = valueAt(grid, row, column);
    if (isErrorValue(value)) problems.push(`ô ${here} báo lỗi ${value.error}, chưa đọc được tên đơn vị.`);
    const heading = groupHeading(table, row);
    const name = textIn(table, row, 'name');
    if (heading !== null) group = heading;
    if (heading !== null || name === '') continue;
    if (isBelowTable(name)) break;
    const key = unitKey(name) || name;
    const before = seen.get(key);
    if (before !== undefined) problems.push(`"${name}" có ở cả ô ${before} và ô ${here}; chỉ dùng lần đầu.`);
    else units.push(unitOf(table, row, name, group));
    seen.set(key, before ?? here);
  }
  if (units.length === 0) return { kind: 'unusable', problem: 'chưa có tên đơn vị nào dưới hàng tiêu đề.' };
  return { kind: 'read', register: withCommonDeadline(units), problems };
}

function unitOf(table: Table, row: number, name: string, group: string): Unit {
  const text = (role: RegisterRole): string => textIn(table, row, role);
  const deadline = dayIn(table, row, 'deadline');
  return {
    name,
    aliases: listOf(text('aliases')),
    kind: text('kind') || group,
    criteriaSet: text('set') || null,
    contact: text('contact'),
    submittedOn: dayIn(table, row, 'submitted'),
    ...(deadline === null ? {} : { deadline }),
    submittedHash: hashIn(table, row),
    predecessors: listOf(text('predecessors')),
  };
}

/** The last day of the register is the latest of its units; a unit with another one keeps its own. */
function withCommonDeadline(units: readonly Unit[]): Register {
  const days = units.flatMap(({ deadline }) => (deadline === undefined ? [] : [deadline]));
  const latest = days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
  return { units, deadline: latest };
}

/**
 * "A | KHỐI PHƯỜNG" or "I. Phòng chuyên môn" above a group of units, where the units themselves are numbered 1, 2, 3.
 * `null` for any other row.
 */
function groupHeading(table: Table, row: number): string | null {
  const column = table.header.columns.get('number');
  if (column === undefined || table.header.columns.has('kind')) return null;
  const number = textIn(table, row, 'number');
  if (!/^(?:[IVX]+|[A-Z])[.)]?$/.test(number)) return null;
  const next = valueAt(table.grid, row, column + 1);
  return textIn(table, row, 'name') || (typeof next === 'string' ? cleanText(next) : '') || null;
}

/** What stands below a list: its sum, the day, the signature. */
function isBelowTable(name: string): boolean {
  return /^(?:tong (?:cong|so)|cong\b|ghi chu|nguoi lap|noi nhan|tm uy ban|kt |thu truong|truong phong|chu tich|ngay \d|danh sach nay)/.test(
    fold(name),
  );
}

function listOf(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function dayIn({ grid, header, problems }: Table, row: number, role: RegisterRole): Day | null {
  const column = header.columns.get(role);
  const value: CellValue = column === undefined ? null : valueAt(grid, row, column);
  if (value === null || column === undefined) return null;
  if (isDateValue(value)) return value.date;
  const shown = isErrorValue(value) ? value.error : typeof value === 'string' ? cleanText(value) : String(value);
  if (/^(?:|[-–/x]+|chua nop|chua)$/.test(fold(shown))) return null;
  const day = parseDay(shown);
  if (day === undefined)
    problems.push(`ô ${formatAddress({ row, column })} ghi "${shown}", chưa đọc được thành ngày. Ghi dạng 15/12/2025.`);
  return day ?? null;
}

/** At least eight digits: fewer would fit too many sheets. */
function hashIn(table: Table, row: number): string | null {
  const text = textIn(table, row, 'hash').toLowerCase();
  if (text === '' || /^[0-9a-f]{8,64}$/.test(text)) return text || null;
  const column = table.header.columns.get('hash') ?? 0;
  table.problems.push(
    `ô ${formatAddress({ row, column })} ghi "${text}", không phải mã nội dung phiếu. Dùng mã do lệnh "cchc check" in ra.`,
  );
  return null;
}

function textIn({ grid, header }: Table, row: number, role: RegisterRole): string {
  const column = header.columns.get(role);
  const value = column === undefined ? null : valueAt(grid, row, column);
  if (role === 'aliases' || role === 'predecessors') return typeof value === 'string' ? value.trim() : '';
  return typeof value === 'string' ? cleanText(value) : typeof value === 'number' ? String(value) : '';
}
