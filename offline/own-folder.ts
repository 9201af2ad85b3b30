import { formatDay, type Day } from '../shared/base/day.ts';
import { growTree } from '../shared/criteria/tree.ts';
import type { Register } from '../shared/office/model.ts';
import { UnusableInput, type Host } from './command.ts';
import { findOfficeFiles } from './files/find-office-files.ts';
import { existing } from './files/find-workbooks.ts';
import { loadCriteria } from './files/load-criteria.ts';
import { loadPrevious } from './files/load-previous.ts';
import { loadRegister } from './files/load-register.ts';
import type { StartInput } from './start-input.ts';

/** What is said on the command line, instead of what the folder holds. */
export interface Wishes {
  readonly criteria?: readonly string[] | undefined;
  readonly register?: string | undefined;
  readonly previous?: string | undefined;
  readonly today: Day | null;
}

/** A person's folder: what is not given on the command line is found there by its name. Says what it took. */
export async function ownFolder(folder: string, wishes: Wishes, host: Host): Promise<StartInput> {
  const found = await findOfficeFiles(folder);
  const criteria = wishes.criteria ?? found.criteria;
  if (criteria.length === 0) {
    throw new UnusableInput(
      `Chưa thấy bộ tiêu chí trong ${folder}. Chép bảng tiêu chí vào đó với tên bắt đầu bằng "bo-tieu-chi", hoặc ghi --criteria TỆP.`,
    );
  }
  const registerName = wishes.register ?? found.register;
  const previousAt = wishes.previous ?? found.previous;
  const register: Register =
    registerName === null ? { units: [], deadline: null } : await loadRegister(registerName, host.problem);
  const earlier = found.previousCriteria.length > 0 ? found.previousCriteria : criteria;
  const trees = previousAt === null ? [] : (await loadCriteria(earlier, () => undefined)).map(growTree);
  const previous =
    previousAt === null
      ? []
      : await loadPrevious(previousAt, trees, host.problem, { register, besides: found.previousCriteria });
  const used = [
    `bộ tiêu chí ${criteria.join(', ')}`,
    ...(registerName === null ? [] : [`danh sách ${registerName}`]),
    ...(previousAt === null ? [] : [`năm trước ${previousAt}`]),
    ...(wishes.today === null ? [] : [`ngày lập ${formatDay(wishes.today)}`]),
  ];
  host.out(`Dùng ${used.join('; ')}.\n`);
  const besides = [...found.criteria, ...criteria, found.register, registerName, found.previous, previousAt].flatMap(
    (path) => (path === null ? [] : [path]),
  );
  return { folder: await existing(folder), criteria, register, registerName, previous, today: wishes.today, besides };
}
