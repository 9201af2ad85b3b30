import { basename } from 'node:path';
import type { Day } from '../../shared/base/day.ts';
import type { HolidayTable } from '../../shared/plan/holidays.ts';
import { readHolidayData, readRecordsData, readSettingsData } from '../../shared/plan/schema-office.ts';
import { defaultSettings, type PlanSettings } from '../../shared/plan/settings.ts';
import type { WorkRecord } from '../../shared/plan/state.ts';
import { readHolidayTable } from '../../shared/plan/table/holidays.ts';
import { readUnits, unitNamesOf } from '../../shared/plan/unit-names.ts';
import type { Register } from '../../shared/plan/units.ts';
import { UnusableInput } from '../command.ts';
import { readJsonFile, usable } from './json-file.ts';
import { tableProblemLines } from './problem-lines.ts';
import { readGrids } from './read-grids.ts';

/** The office's own days off, from .json or a table; `announced` are the years that a table holds completely. */
export async function loadHolidays(
  path: string,
  announced: readonly number[],
  report: (line: string) => void,
): Promise<readonly HolidayTable[]> {
  if (/\.json$/i.test(path)) return [usable(path, readHolidayData(await readJsonFile(path, 'bảng ngày nghỉ')), report)];
  const file = basename(path);
  const readings = (await readGrids(path, report)).map((grid) => ({
    tab: grid.tab,
    ...readHolidayTable(grid, announced),
  }));
  const withRows = readings.filter(({ table }) => table.rows.length > 0);
  if (withRows.length === 0) {
    const why = readings.flatMap(({ problems }) => problems.map(({ message }) => message)).slice(0, 5);
    throw new UnusableInput(
      `Chưa dùng được bảng ngày nghỉ ${file}. ${why.length === 0 ? 'Bảng chưa có dòng nào.' : why.join(' ')}`,
    );
  }
  for (const { problems } of withRows) for (const line of tableProblemLines(file, problems)) report(line);
  return withRows.map(({ tab, table }) => ({
    ...table,
    title: withRows.length > 1 ? `${file}, trang "${tab}"` : file,
  }));
}

/** Records of work from .json; a unit may be written by its name. */
export async function loadRecords(
  path: string,
  register: Register,
  span: { readonly from: Day; readonly to: Day },
  report: (line: string) => void,
): Promise<readonly WorkRecord[]> {
  const records = usable(path, readRecordsData(await readJsonFile(path, 'kết quả thực hiện')), report);
  const names = unitNamesOf(register, span.from, span.to);
  return records.map((record) => {
    if (register.units.some(({ id }) => id === record.unit)) return record;
    const { codes, unknown } = readUnits(names, record.unit);
    const [only] = codes;
    return only === undefined || codes.length > 1 || unknown.length > 0 ? record : { ...record, unit: only };
  });
}

/** The settings of the office from .json; what the file does not name stays as it comes. */
export async function loadSettings(path: string, report: (line: string) => void): Promise<PlanSettings> {
  const data = await readJsonFile(path, 'thiết lập');
  const whole =
    typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...defaultSettings, ...data } : data;
  return usable(path, readSettingsData(whole), report);
}
