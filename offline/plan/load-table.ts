import { basename } from 'node:path';
import { yearMonthDay, type Day } from '../../shared/base/day.ts';
import { isDateValue, valueAt, type CellValue, type Grid } from '../../shared/base/grid.ts';
import { fold } from '../../shared/base/text.ts';
import type { Plan } from '../../shared/plan/model.ts';
import { findPlanHeader } from '../../shared/plan/table/columns.ts';
import { readPlanTable, type PlanTableReading } from '../../shared/plan/table/read.ts';
import type { Register } from '../../shared/plan/units.ts';
import { UnusableInput } from '../command.ts';
import { tableProblemLines } from './problem-lines.ts';
import { readGrids } from './read-grids.ts';

export interface TableWishes {
  readonly path: string;
  readonly tab: string | undefined;
  /** The year of the plan as the person says it, `null` to look for it in the table. */
  readonly year: number | null;
  /** The year to take where neither the person nor the table says one. */
  readonly otherwise: number;
  /** The units that a plan of a year is given to. */
  readonly registerOf: (year: number) => Promise<Register>;
}

/** The plan of a table in a .xlsx, .ods or .csv file. What is understood, assumed and left out goes to `report`. */
export async function loadPlanTable(wishes: TableWishes, report: (line: string) => void): Promise<Plan> {
  const { path } = wishes;
  const file = basename(path);
  const grids = chosen(file, await readGrids(path, report), wishes.tab);
  const withHeader = grids.filter((grid) => findPlanHeader(grid) !== null);
  const found = withHeader.length > 0 ? withHeader : grids.slice(0, 1);
  const readings: { grid: Grid; reading: PlanTableReading }[] = [];
  for (const grid of found) readings.push({ grid, reading: await read(grid, file, wishes, report) });
  const usable = readings.filter(({ reading }) => reading.kind === 'read');
  const { grid, reading } = usable[0] ?? readings[0] ?? nothing(file);
  if (reading.kind === 'unusable')
    throw new UnusableInput(`Chưa dùng được ${file}. ${reading.problems.map(({ message }) => message).join(' ')}`);
  if (usable.length > 1) {
    const tabs = usable.map((other) => `"${other.grid.tab}"`).join(', ');
    report(
      `${file}: các trang ${tabs} đều có bảng kế hoạch; đang dùng trang "${grid.tab}". Chọn trang bằng --tab TÊN.`,
    );
  }
  for (const line of tableProblemLines(file, reading.problems)) report(line);
  return reading.plan;
}

function chosen(file: string, grids: readonly Grid[], tab: string | undefined): readonly Grid[] {
  if (tab === undefined) return grids.filter(({ hidden }) => hidden !== true);
  const found = grids.filter((grid) => fold(grid.tab) === fold(tab));
  if (found.length > 0) return found;
  const names = grids.map((grid) => `"${grid.tab}"`).join(', ');
  throw new UnusableInput(`Tệp ${file} không có trang "${tab}". Các trang đang có: ${names}.`);
}

async function read(
  grid: Grid,
  file: string,
  wishes: TableWishes,
  report: (line: string) => void,
): Promise<PlanTableReading> {
  const year = yearOf(grid, file, wishes, report);
  const name = file.replace(/\.[^.]*$/, '');
  return readPlanTable(grid, {
    id:
      fold(name)
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'ke-hoach',
    title: `Kế hoạch trong tệp ${file}`,
    number: null,
    year,
    register: await wishes.registerOf(year),
    origin: 'body',
    source: file,
  });
}

/** The year the person says; else the one that most days of the table are in; else the one to fall back on, said aloud. */
function yearOf(grid: Grid, file: string, { year, otherwise }: TableWishes, report: (line: string) => void): number {
  if (year !== null) return year;
  const written = yearWritten(grid);
  const why = written === null ? 'bảng không ghi năm' : 'năm ghi nhiều nhất ở cột thời hạn';
  report(`${file}: kế hoạch được hiểu là của năm ${written ?? otherwise} (${why}). Đổi bằng --plan-year NĂM.`);
  return written ?? otherwise;
}

function yearWritten(grid: Grid): number | null {
  const header = findPlanHeader(grid);
  const column = header?.columns.due;
  if (header === null || column === undefined) return null;
  const counts = new Map<number, number>();
  for (let row = header.bottom + 1; row < grid.rows.length; row += 1) {
    for (const year of yearsIn(valueAt(grid, row, column))) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

function yearsIn(value: CellValue): readonly number[] {
  if (value !== null && typeof value === 'object' && isDateValue(value)) return [yearOfDay(value.date)];
  if (typeof value !== 'string') return [];
  return [...value.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year));
}

function yearOfDay(day: Day): number {
  return yearMonthDay(day).year;
}

function nothing(file: string): never {
  throw new UnusableInput(`Tệp ${file} không có trang nào hiện ra để đọc. Bỏ ẩn trang có bảng kế hoạch rồi chạy lại.`);
}
