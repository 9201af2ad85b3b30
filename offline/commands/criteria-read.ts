import { compareEditions, type EditionChange } from '../../shared/criteria/editions.ts';
import { encodeCriteriaSet } from '../../shared/criteria/encode.ts';
import type { CriteriaSet } from '../../shared/criteria/model.ts';
import { UnusableInput, type Command, type ExitCode, type Host } from '../command.ts';
import { loadCriteria, readTableFile } from '../files/load-criteria.ts';
import { saveFile } from '../files/save.ts';
import { tableJson } from '../json/table-json.ts';
import { countOption, readOptions, yearOption } from '../options.ts';
import { checkOutput, protect } from '../outputs.ts';
import { describeTable } from '../terminal/describe-table.ts';

export const criteriaReadCommand: Command = {
  name: 'criteria read',
  summary: 'đọc bảng tiêu chí chính thức thành bộ tiêu chí',
  help: `Cách dùng: cchc criteria read BẢNG [--out BỘ.json]

Đọc phụ lục tiêu chí của quyết định (.xlsx, .ods, .csv, .tsv, hoặc .txt dán từ
Word), hiểu thang điểm từng mục và liệt kê những chỗ cần xác nhận, chỗ chưa
hiểu và chỗ bảng tự mâu thuẫn. Mục chưa hiểu được ghi rõ bằng hai cột
"Quy tắc" và "Giá trị" ngay trong bảng.

  --out TỆP.json     ghi bộ tiêu chí để dùng với các lệnh khác
  --table SỐ         bảng thứ mấy, khi tệp có nhiều bảng
  --id TÊN           tên ngắn của bộ (chữ thường, số, gạch nối)
  --year NĂM         năm đánh giá, khi bảng không ghi
  --edition SỐ       lần ban hành (mặc định 1)
  --replaces TỆP     bộ đang dùng mà bảng này thay thế: lần ban hành tăng thêm
                     một, và in những thay đổi đối với đơn vị
  --json             in kết quả dạng JSON`,
  run: runRead,
};

async function runRead(args: readonly string[], host: Host): Promise<ExitCode> {
  const { values, positionals } = readOptions('criteria read', args, {
    out: { type: 'string' },
    table: { type: 'string' },
    id: { type: 'string' },
    year: { type: 'string' },
    edition: { type: 'string' },
    replaces: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [path] = positionals;
  if (path === undefined) throw new UnusableInput('Chưa có bảng tiêu chí. Cách dùng: cchc criteria read BẢNG.xlsx');
  // An edition in use is never written over: sheets were made on it.
  await checkOutput(values.out, await protect([path, values.replaces]));
  const old = values.replaces === undefined ? null : await replacedSet(values.replaces, values.edition, host);
  const table = countOption('table', values.table);
  const year = yearOption(values.year);
  const reading = await readTableFile(path, {
    ...(table === undefined ? {} : { table: table - 1 }),
    ...identity(idOption(values.id), year, countOption('edition', values.edition), old),
  });
  const changes = old === null ? null : compareEditions(old, reading.set);
  if (values.out !== undefined)
    await saveFile(values.out, `${JSON.stringify(encodeCriteriaSet(reading.set), null, 2)}\n`);
  host.out(
    values.json === true
      ? JSON.stringify(tableJson(reading, changes), null, 2)
      : describeTable(reading, shown(old, changes), values.out, host.columns),
  );
  return 0;
}

async function replacedSet(path: string, edition: string | undefined, host: Host): Promise<CriteriaSet> {
  if (edition !== undefined)
    throw new UnusableInput('Dùng --replaces thì lần ban hành tự tăng thêm một. Bỏ --edition rồi chạy lại.');
  const [old] = await loadCriteria([path], host.problem);
  if (old === undefined) throw new UnusableInput(`Chưa đọc được bộ tiêu chí ${path}.`);
  return old;
}

/** A new edition keeps the name of the set, and its year where the table states none. */
function identity(
  id: string | undefined,
  year: number | undefined,
  edition: number | undefined,
  old: CriteriaSet | null,
) {
  if (old !== null && id !== undefined && id !== old.id) {
    throw new UnusableInput(`Bộ đang dùng có tên ngắn "${old.id}", lần ban hành mới giữ tên đó. Bỏ --id rồi chạy lại.`);
  }
  const named = old?.id ?? id;
  const stated = year ?? old?.year ?? undefined;
  const numbered = old === null ? edition : old.edition + 1;
  return {
    ...(named === undefined ? {} : { id: named }),
    ...(stated === undefined ? {} : { year: stated }),
    ...(numbered === undefined ? {} : { edition: numbered }),
  };
}

function idOption(id: string | undefined): string | undefined {
  if (id === undefined || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return id;
  throw new UnusableInput(
    `Tên ngắn "${id}" chưa đúng. Chỉ dùng chữ thường không dấu, số và gạch nối, ví dụ phuong-2026.`,
  );
}

function shown(
  old: CriteriaSet | null,
  changes: readonly EditionChange[] | null,
): { readonly edition: number; readonly changes: readonly EditionChange[] } | null {
  return old === null || changes === null ? null : { edition: old.edition, changes };
}
