import type { CriteriaTree } from '../../shared/criteria/tree.ts';
import { checkYearMap, parseYearMap } from '../../shared/criteria/year-map-file.ts';
import type { YearMap } from '../../shared/criteria/year-map.ts';
import type { LinkedYears } from '../../shared/office/linked-years.ts';
import { UnusableInput } from '../command.ts';
import { readJson } from './read-json.ts';

/** A map between two years as `cchc criteria map` wrote it. Ends the command with one sentence for any other file. */
export async function readYearMap(path: string): Promise<YearMap> {
  const reading = parseYearMap(await readJson(path, 'Ghi lại bằng lệnh "cchc criteria map".'));
  if (!('problems' in reading)) return reading;
  const more = reading.problems.length > 3 ? ` Còn ${reading.problems.length - 3} chỗ khác.` : '';
  throw new UnusableInput(`Tệp ${path}: ${reading.problems.slice(0, 3).join(' ')}${more}`);
}

/** The map with the two sets that it links. It must fit them, and every link of it must have been confirmed. */
export async function loadYearMap(
  path: string,
  earlier: readonly CriteriaTree[],
  now: readonly CriteriaTree[],
): Promise<LinkedYears> {
  const map = await readYearMap(path);
  const before = earlier.find(({ set }) => set.id === map.before.id);
  const after = now.find(({ set }) => set.id === map.after.id);
  if (before === undefined || after === undefined) {
    throw new UnusableInput(
      `Bảng nối ${path} nối bộ ${map.before.id} với bộ ${map.after.id}. Ghi --previous-criteria với bộ năm trước và --criteria với bộ năm nay đúng như vậy.`,
    );
  }
  const [misfit] = checkYearMap(map, before.set, after.set);
  if (misfit !== undefined) throw new UnusableInput(`Tệp ${path}: ${misfit} Làm lại bằng lệnh "cchc criteria map".`);
  const open = map.links.filter(({ state }) => state === 'proposed').length;
  if (open > 0)
    throw new UnusableInput(
      `Bảng nối ${path} còn ${open} mối nối chưa xác nhận. Xem lại rồi xác nhận bằng lệnh "cchc criteria map" với --confirm.`,
    );
  return { before, after, links: map.links };
}
