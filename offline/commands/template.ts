import { join } from 'node:path';
import { growTree } from '../../shared/criteria/tree.ts';
import type { CriteriaSet } from '../../shared/criteria/model.ts';
import { blankSheet } from '../../shared/write/blank-sheet/blank-sheet.ts';
import { UnusableInput, type Command, type ExitCode, type Host } from '../command.ts';
import { loadCriteria } from '../files/load-criteria.ts';
import { loadRegister } from '../files/load-register.ts';
import { saveFile } from '../files/save.ts';
import { unitFileNames } from '../files/unit-file-name.ts';
import { writeWorkbook } from '../files/write-workbook.ts';
import { readOptions, yearOption } from '../options.ts';
import { checkOutput, protect, type Protected } from '../outputs.ts';
import { showProgress } from '../terminal/progress.ts';

export const templateCommand: Command = {
  name: 'template',
  summary: 'làm phiếu trắng từ bộ tiêu chí cho một hoặc tất cả đơn vị',
  help: `Cách dùng: cchc template --criteria BỘ_TIÊU_CHÍ --unit TÊN --out TỆP.xlsx
      hoặc: cchc template --criteria BỘ_TIÊU_CHÍ --register TỆP --out THƯ_MỤC

Phiếu có sẵn ô chọn điểm, công thức cộng, ghi chú cách chấm ở từng ô điểm và
khóa những ô đơn vị không được sửa.

  --criteria TỆP     bộ tiêu chí: .json, bảng .xlsx/.ods/.csv, hoặc tên bộ mẫu;
                     ghi nhiều lần khi danh sách có nhiều nhóm đơn vị
  --unit TÊN         tên đơn vị
  --register TỆP     danh sách đơn vị (.csv, .xlsx): mỗi đơn vị một tệp
  --year NĂM         năm đánh giá (mặc định: năm của bộ tiêu chí)
  --out NƠI          tệp .xlsx, hoặc thư mục khi dùng --register`,
  run: runTemplate,
};

async function runTemplate(args: readonly string[], host: Host): Promise<ExitCode> {
  const { values } = readOptions(
    'template',
    args,
    {
      criteria: { type: 'string', multiple: true },
      unit: { type: 'string' },
      register: { type: 'string' },
      year: { type: 'string' },
      out: { type: 'string' },
    },
    0,
  );
  if (values.out === undefined || (values.unit === undefined) === (values.register === undefined)) {
    throw new UnusableInput(
      'Cần --out và một trong hai: --unit TÊN hoặc --register DANH_SÁCH. Xem cách dùng: cchc template --help',
    );
  }
  const year = yearOption(values.year);
  const sets = await loadCriteria(values.criteria ?? [], host.problem);
  const inputs = await protect([...(values.criteria ?? []), values.register]);
  if (values.unit !== undefined) {
    await saveSheet({ set: setFor(values.unit, null, sets), unit: values.unit, path: values.out }, year, inputs);
    host.out(`Đã ghi ${values.out}`);
    return 0;
  }
  const { units } = await loadRegister(values.register ?? '', host.problem);
  const folder = values.out;
  const names = unitFileNames(units.map(({ name }) => name));
  // Every unit's set is known before the first sheet is written: all sheets, or none.
  const sheets = units.map((unit, i) => ({
    set: setFor(unit.name, unit.criteriaSet, sets),
    unit: unit.name,
    path: join(folder, `${names[i] ?? ''}.xlsx`),
  }));
  for (const sheet of sheets) await checkOutput(sheet.path, inputs, 'form');
  const progress = showProgress(host.errorStream, host.now);
  for (const [i, sheet] of sheets.entries()) {
    progress.step(i, sheets.length, `đang ghi phiếu của ${sheet.unit}`);
    await saveSheet(sheet, year, inputs);
  }
  progress.end();
  host.out(`Đã ghi ${units.length} phiếu vào ${folder}`);
  return 0;
}

interface SheetOrder {
  readonly set: CriteriaSet;
  readonly unit: string;
  readonly path: string;
}

async function saveSheet({ set, unit, path }: SheetOrder, year: number | undefined, inputs: Protected): Promise<void> {
  const scored = year ?? set.year;
  if (scored === null) throw new UnusableInput('Bộ tiêu chí không ghi năm. Thêm --year NĂM.');
  await checkOutput(path, inputs, 'form');
  await saveFile(path, await writeWorkbook(blankSheet({ tree: growTree(set), unit, year: scored })));
}

/** The set that a register names for a unit; the only one when it names none. */
function setFor(unit: string, id: string | null, sets: readonly CriteriaSet[]): CriteriaSet {
  const [only, ...more] = sets;
  const set = id === null ? (more.length === 0 ? only : undefined) : sets.find((one) => one.id === id);
  if (set !== undefined) return set;
  if (id === null)
    throw new UnusableInput(
      `Chưa biết bộ tiêu chí của ${unit}: có ${sets.length} bộ. Ghi cột "Bộ tiêu chí" trong danh sách, hoặc chỉ ghi một --criteria.`,
    );
  throw new UnusableInput(
    `Danh sách ghi bộ tiêu chí "${id}" cho ${unit}, lần chạy này chỉ có ${sets.map((one) => one.id).join(', ')}. Thêm --criteria, hoặc sửa danh sách.`,
  );
}
