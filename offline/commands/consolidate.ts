import { growTree, type CriteriaTree } from '../../shared/criteria/tree.ts';
import type { Consolidation, Register } from '../../shared/office/model.ts';
import type { ReportInfo } from '../../shared/write/consolidated/report-info.ts';
import { consolidatedWorkbook } from '../../shared/write/consolidated/workbook.ts';
import { htmlReport } from '../../shared/write/report/report.ts';
import { UnusableInput, type Command, type ExitCode, type Host } from '../command.ts';
import { consolidateFiles } from '../consolidate-files.ts';
import { exitCodeOf } from '../exit-code.ts';
import { findSheets } from '../files/find-sheets.ts';
import { loadCriteria } from '../files/load-criteria.ts';
import { loadPrevious } from '../files/load-previous.ts';
import { loadRegister } from '../files/load-register.ts';
import { loadYearMap } from '../files/load-year-map.ts';
import { saveFile } from '../files/save.ts';
import { writeWorkbook } from '../files/write-workbook.ts';
import { consolidationJson } from '../json/consolidate-json.ts';
import { knownSetsOnly } from '../known-sets.ts';
import { dayOption, readOptions } from '../options.ts';
import { checkOutput, protect } from '../outputs.ts';
import { reportInfo } from '../report-info.ts';
import { describe } from '../terminal/describe-consolidation.ts';
import { leftAside } from '../terminal/left-aside.ts';
import { showProgress } from '../terminal/progress.ts';

export const consolidateCommand: Command = {
  name: 'consolidate',
  summary: 'tổng hợp phiếu của tất cả đơn vị vào một sổ',
  help: `Cách dùng: cchc consolidate THƯ_MỤC --criteria BỘ_TIÊU_CHÍ --out TỆP.xlsx

Đọc mọi phiếu (.xlsx, .ods) trong thư mục và các thư mục con, kiểm tra, tính
điểm, xếp hạng và ghi vào một sổ mới. Không tệp nào của đơn vị bị sửa.

  --criteria TỆP     bộ tiêu chí: .json, bảng .xlsx/.ods/.csv, hoặc tên bộ mẫu;
                     ghi nhiều lần khi các nhóm đơn vị dùng bộ khác nhau
  --register TỆP     danh sách đơn vị (.csv, .xlsx) để biết đơn vị chưa nộp
  --previous NƠI     phiếu năm trước (thư mục, tệp) hoặc .json năm trước
  --previous-criteria TỆP
                     bộ tiêu chí năm trước, khi khác năm nay
  --year-map TỆP     bảng nối mục hai năm do "cchc criteria map" ghi, đã xác
                     nhận; so sánh hai năm trên các mục chung
  --out TỆP.xlsx     sổ tổng hợp
  --html TỆP.html    báo cáo xem trên trình duyệt, in được
  --json             in kết quả dạng JSON; năm sau dùng cho --previous
  --today NGÀY       ngày lập báo cáo (mặc định: hôm nay)

Mã thoát: 0 xong, 1 có phiếu còn lỗi hoặc chưa đọc được, 2 không dùng được
đầu vào.`,
  run: runConsolidate,
};

async function runConsolidate(args: readonly string[], host: Host): Promise<ExitCode> {
  const { values, positionals } = readOptions('consolidate', args, {
    criteria: { type: 'string', multiple: true },
    register: { type: 'string' },
    previous: { type: 'string' },
    'previous-criteria': { type: 'string', multiple: true },
    'year-map': { type: 'string' },
    out: { type: 'string' },
    html: { type: 'string' },
    json: { type: 'boolean' },
    today: { type: 'string' },
  });
  const [folder] = positionals;
  if (folder === undefined)
    throw new UnusableInput(
      'Chưa có thư mục phiếu. Cách dùng: cchc consolidate THƯ_MỤC --criteria BỘ_TIÊU_CHÍ --out TỆP.xlsx',
    );
  const today = dayOption('today', values.today ?? host.today());
  const trees = (await loadCriteria(values.criteria ?? [], host.problem)).map(growTree);
  const aside = [
    ...(values.criteria ?? []),
    ...(values['previous-criteria'] ?? []),
    values.register,
    values.previous,
    values['year-map'],
  ];
  const found = await findSheets(folder, aside);
  if (found.kind === 'absent') throw new UnusableInput(`Không thấy thư mục ${folder}. Kiểm tra lại đường dẫn.`);
  if (found.files.length === 0)
    throw new UnusableInput(`Thư mục ${folder} không có tệp .xlsx nào. Chép phiếu của các đơn vị vào đó rồi chạy lại.`);
  for (const line of leftAside(found)) host.problem(line);
  const inputs = await protect([...aside, ...found.files.map((file) => file.path)]);
  await checkOutput(values.out, inputs);
  await checkOutput(values.html, inputs);
  const listed: Register =
    values.register === undefined ? { units: [], deadline: null } : await loadRegister(values.register, host.problem);
  const register = knownSetsOnly(listed, trees, host.problem);
  const earlier = await earlierTrees(values['previous-criteria'] ?? [], trees, host);
  const previous =
    values.previous === undefined
      ? []
      : await loadPrevious(values.previous, earlier, host.problem, {
          register,
          besides: values['previous-criteria'] ?? [],
        });
  const years = values['year-map'] === undefined ? null : await loadYearMap(values['year-map'], earlier, trees);
  const progress = showProgress(host.errorStream, host.now);
  const { all, hashOf } = await consolidateFiles({
    files: found.files,
    others: found.others,
    trees,
    register,
    previous,
    years,
    today,
    progress,
    keepHash: values.json === true,
  });
  const info = reportInfo({ all, folder, files: found.files.length, register: values.register ?? null, today });
  await save(all, register, info, values.out, values.html);
  if (values.json === true) host.out(JSON.stringify(consolidationJson(all, info.year, hashOf), null, 2));
  else host.out(describe(all, [values.out, values.html], host.columns));
  return exitCodeOf(all.units);
}

/** Last year's sheets are read on last year's criteria where they are given, else on this year's. */
async function earlierTrees(
  names: readonly string[],
  trees: readonly CriteriaTree[],
  host: Host,
): Promise<readonly CriteriaTree[]> {
  return names.length === 0 ? trees : (await loadCriteria(names, host.problem)).map(growTree);
}

async function save(
  all: Consolidation,
  register: Register,
  info: ReportInfo,
  out: string | undefined,
  html: string | undefined,
): Promise<void> {
  if (out !== undefined) await saveFile(out, await writeWorkbook(consolidatedWorkbook(all, register, info)));
  if (html !== undefined) await saveFile(html, htmlReport(all, info));
}
