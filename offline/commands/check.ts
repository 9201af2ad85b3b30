import { growTree } from '../../shared/criteria/tree.ts';
import type { UnitResult } from '../../shared/office/model.ts';
import type { Sheet } from '../../shared/sheet/model.ts';
import { unitFindings } from '../../shared/write/unit-findings/workbook.ts';
import { UnusableInput, type Command, type ExitCode, type Host } from '../command.ts';
import { consolidateFiles } from '../consolidate-files.ts';
import { exitCodeOf } from '../exit-code.ts';
import { findSheets } from '../files/find-sheets.ts';
import { loadCriteria } from '../files/load-criteria.ts';
import { loadPrevious } from '../files/load-previous.ts';
import { saveFile } from '../files/save.ts';
import { unitFileNames } from '../files/unit-file-name.ts';
import { writeWorkbook } from '../files/write-workbook.ts';
import { sheetJson } from '../json/check-json.ts';
import { dayOption, readOptions } from '../options.ts';
import { checkOutput, protect } from '../outputs.ts';
import { reportInfo } from '../report-info.ts';
import { describeUnit } from '../terminal/describe-unit.ts';
import { showProgress } from '../terminal/progress.ts';
import { sampleLines } from '../terminal/sample-lines.ts';
import { wrap } from '../terminal/wrap.ts';
import { leftAside } from '../terminal/left-aside.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'kiểm tra phiếu tự đánh giá của một hoặc nhiều đơn vị',
  help: `Cách dùng: cchc check TỆP|THƯ_MỤC --criteria BỘ_TIÊU_CHÍ

Đọc phiếu (.xlsx, .ods), chỉ ra từng chỗ cần sửa kèm địa chỉ ô và cách sửa.
Tệp của đơn vị không bị sửa.

  --criteria TỆP     bộ tiêu chí: .json, bảng .xlsx/.ods/.csv, hoặc tên bộ mẫu;
                     ghi nhiều lần khi có nhiều bộ
  --previous NƠI     phiếu năm trước, để thấy điểm tăng giảm bất thường
  --out TỆP.xlsx     ghi phát hiện vào một sổ mới; nhiều phiếu thì mỗi đơn vị
                     một sổ, tên đơn vị ghi sau tên đã cho
  --json             in kết quả dạng JSON
  --today NGÀY       ngày kiểm tra (mặc định: hôm nay)

Mã nội dung in cuối mỗi phiếu không đổi khi chỉ đổi hình thức; ghi vào cột
"Mã nội dung" của danh sách đơn vị để biết phiếu có bị sửa sau khi nộp.

Mã thoát: 0 không có lỗi, 1 có lỗi, 2 không dùng được đầu vào.`,
  run: runCheck,
};

async function runCheck(args: readonly string[], host: Host): Promise<ExitCode> {
  const { values, positionals } = readOptions('check', args, {
    criteria: { type: 'string', multiple: true },
    previous: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
    today: { type: 'string' },
  });
  const [path] = positionals;
  if (path === undefined)
    throw new UnusableInput('Chưa có tệp phiếu. Cách dùng: cchc check TỆP|THƯ_MỤC --criteria BỘ_TIÊU_CHÍ');
  const today = dayOption('today', values.today ?? host.today());
  const trees = (await loadCriteria(values.criteria ?? [], host.problem)).map(growTree);
  const found = await findSheets(path, [...(values.criteria ?? []), values.previous]);
  if (found.kind === 'absent') throw new UnusableInput(`Không thấy ${path}. Kiểm tra lại đường dẫn.`);
  if (found.files.length === 0) throw new UnusableInput(`Thư mục ${path} không có tệp .xlsx nào.`);
  for (const line of leftAside(found)) host.problem(line);
  const inputs = await protect([...(values.criteria ?? []), values.previous, ...found.files.map((file) => file.path)]);
  await checkOutput(values.out, inputs);
  const previous = values.previous === undefined ? [] : await loadPrevious(values.previous, trees, host.problem);
  const progress = showProgress(host.errorStream, host.now);
  const { all, sheetOf, hashOf } = await consolidateFiles({
    files: found.files,
    trees,
    previous,
    today,
    progress,
    register: { units: [], deadline: null },
    keepHash: true,
  });
  const [only] = all.units;
  if (!found.folder && only?.state === 'unreadable') throw new UnusableInput(only.remarks.join(' '));
  const written: string[] = [];
  if (values.out !== undefined) {
    const info = reportInfo({ all, folder: path, files: found.files.length, register: null, today });
    for (const [unit, name] of outputsOf(values.out, all.units)) {
      await checkOutput(name, inputs);
      await saveFile(name, await writeWorkbook(unitFindings(unit, sheetOf.get(unit) ?? null, info)));
      written.push(name);
    }
  }
  host.out(
    values.json === true
      ? json(all.units, sheetOf, hashOf)
      : [
          ...all.units.map((unit) => describeUnit(unit, hashOf.get(unit) ?? null, host.columns)),
          ...sampleLines(all.trees.map(({ set }) => set)).map((line) => wrap(line, host.columns)),
          ...written.map((name) => `Đã ghi ${name}`),
        ].join('\n\n'),
  );
  return exitCodeOf(all.units);
}

/** Several sheets: one workbook a unit beside the name that was asked for. */
function outputsOf(out: string, units: readonly UnitResult[]): readonly (readonly [UnitResult, string])[] {
  const names = unitFileNames(units.map(({ unit }) => unit));
  return units.map((unit, i) => [
    unit,
    units.length === 1 ? out : `${out.replace(/\.xlsx$/i, '')}-${names[i] ?? ''}.xlsx`,
  ]);
}

function json(
  units: readonly UnitResult[],
  sheetOf: ReadonlyMap<UnitResult, Sheet>,
  hashOf: ReadonlyMap<UnitResult, string>,
): string {
  return JSON.stringify(
    { sheets: units.map((unit) => sheetJson(unit, sheetOf.get(unit) ?? null, hashOf.get(unit) ?? null)) },
    null,
    2,
  );
}
