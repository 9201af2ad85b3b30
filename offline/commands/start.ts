import { join } from 'node:path';
import { growTree } from '../../shared/criteria/tree.ts';
import { consolidatedWorkbook } from '../../shared/write/consolidated/workbook.ts';
import { htmlReport } from '../../shared/write/report/report.ts';
import { UnusableInput, type Command, type ExitCode, type Host } from '../command.ts';
import { consolidateFiles } from '../consolidate-files.ts';
import { findSheets } from '../files/find-sheets.ts';
import { loadCriteria } from '../files/load-criteria.ts';
import { saveFile } from '../files/save.ts';
import { writeWorkbook } from '../files/write-workbook.ts';
import { knownSetsOnly } from '../known-sets.ts';
import { dayOption, readOptions } from '../options.ts';
import { checkOutput, protect } from '../outputs.ts';
import { ownFolder } from '../own-folder.ts';
import { reportInfo } from '../report-info.ts';
import { writeSampleOffice } from '../sample-office.ts';
import { saveFindings } from '../save-findings.ts';
import { leftAside } from '../terminal/left-aside.ts';
import { showProgress } from '../terminal/progress.ts';
import { describe } from '../terminal/describe-consolidation.ts';

export const startCommand: Command = {
  name: 'start',
  summary: 'làm trọn việc chính trên dữ liệu mẫu, hoặc trên thư mục của bạn',
  help: `Cách dùng: cchc start [THƯ_MỤC] [--criteria BỘ_TIÊU_CHÍ]

Không có thư mục: tạo 22 phiếu mẫu trong out/mau rồi tổng hợp.
Có thư mục: tổng hợp các phiếu trong đó. Bộ tiêu chí là tệp tên bắt đầu bằng
"bo-tieu-chi" trong thư mục, hoặc ghi bằng --criteria. Danh sách đơn vị là tệp
tên bắt đầu bằng "danh-sach" (nếu có). Phiếu năm trước ở thư mục con
"nam-truoc" (nếu có), bộ tiêu chí năm trước cũng ở đó khi khác năm nay.

  --criteria TỆP     bộ tiêu chí; ghi nhiều lần khi có nhiều bộ
  --register TỆP     danh sách đơn vị
  --previous NƠI     phiếu hoặc kết quả năm trước
  --out THƯ_MỤC      nơi ghi kết quả (mặc định: out)
  --today NGÀY       ngày lập báo cáo (mặc định: hôm nay)

Ghi tong-hop.xlsx, tong-hop.html và mỗi đơn vị một tệp trong phat-hien.`,
  run: runStart,
};

async function runStart(args: readonly string[], host: Host): Promise<ExitCode> {
  const { values, positionals } = readOptions('start', args, {
    criteria: { type: 'string', multiple: true },
    register: { type: 'string' },
    previous: { type: 'string' },
    out: { type: 'string', default: 'out' },
    today: { type: 'string' },
  });
  const [folder] = positionals;
  const today = dayOption('today', values.today ?? host.today());
  const progress = showProgress(host.errorStream, host.now);
  const input =
    folder === undefined
      ? await writeSampleOffice(values.out, today, progress)
      : await ownFolder(folder, { ...values, today }, host);
  if (folder === undefined)
    host.out(
      `Dữ liệu mẫu: 22 đơn vị tự đặt, phiếu ghi vào ${input.folder}. Chạy trên phiếu của bạn: npm start -- THƯ_MỤC\n`,
    );
  const trees = (await loadCriteria(input.criteria, host.problem)).map(growTree);
  // Results of an earlier run may lie below the folder; they are no sheets.
  const found = await findSheets(input.folder, [...input.besides, values.out]);
  if (found.kind === 'absent' || found.files.length === 0) {
    throw new UnusableInput(
      `Thư mục ${input.folder} không có phiếu .xlsx nào. Chép phiếu của các đơn vị vào đó rồi chạy lại.`,
    );
  }
  for (const line of leftAside(found)) host.problem(line);
  const workbook = join(values.out, 'tong-hop.xlsx');
  const page = join(values.out, 'tong-hop.html');
  const inputs = await protect([...input.criteria, ...input.besides, ...found.files.map(({ path }) => path)]);
  for (const output of [workbook, page]) await checkOutput(output, inputs);
  const register = knownSetsOnly(input.register, trees, host.problem);
  const { all, sheetOf } = await consolidateFiles({
    ...input,
    register,
    files: found.files,
    others: found.others,
    trees,
    progress,
  });
  const info = reportInfo({
    all,
    folder: input.folder,
    files: found.files.length,
    register: input.registerName,
    today: input.today,
  });
  await saveFile(workbook, await writeWorkbook(consolidatedWorkbook(all, register, info)));
  await saveFile(page, htmlReport(all, info));
  const findings = join(values.out, 'phat-hien');
  const { written, stale } = await saveFindings({
    folder: findings,
    units: all.units,
    sheetOf,
    info,
    inputs,
    progress,
  });
  host.out(describe(all, [workbook, page, `${written} tệp phát hiện trong ${findings}`], host.columns));
  if (stale.length > 0)
    host.problem(`Thư mục ${findings} còn tệp không thuộc lần chạy này: ${stale.join(', ')}. Xóa nếu không cần.`);
  return 0;
}
