import type { CriteriaSet } from '../../shared/criteria/model.ts';
import { checkYearMap, encodeYearMap } from '../../shared/criteria/year-map-file.ts';
import { proposeYearMap, type YearLink, type YearMap } from '../../shared/criteria/year-map.ts';
import { UnusableInput, type Command, type ExitCode, type Host } from '../command.ts';
import { loadCriteria } from '../files/load-criteria.ts';
import { readYearMap } from '../files/load-year-map.ts';
import { saveFile } from '../files/save.ts';
import { readOptions } from '../options.ts';
import { checkOutput, protect } from '../outputs.ts';
import { describeYearMap } from '../terminal/describe-year-map.ts';

export const criteriaMapCommand: Command = {
  name: 'criteria map',
  summary: 'nối các mục của bộ tiêu chí năm trước với năm nay',
  help: `Cách dùng: cchc criteria map NĂM_TRƯỚC NĂM_NAY --out BẢNG_NỐI.json [--confirm]

Đề xuất mục nào của năm nay là mục nào của năm trước: giữ nguyên, đổi tên,
chuyển chỗ, tách ra, mới, bỏ. Xem lại danh sách; chỗ nào chưa đúng thì sửa
trong tệp .json. Khi đã đúng, chạy lại với --map và --confirm để xác nhận;
"cchc consolidate --year-map" chỉ dùng bảng nối đã xác nhận.

  --out TỆP.json     ghi bảng nối
  --map TỆP.json     xem hoặc xác nhận bảng nối đã có thay vì đề xuất mới
  --confirm          xác nhận mọi mối nối đang có
  --json             in bảng nối dạng JSON`,
  run: runMap,
};

async function runMap(args: readonly string[], host: Host): Promise<ExitCode> {
  const { values, positionals } = readOptions(
    'criteria map',
    args,
    {
      out: { type: 'string' },
      map: { type: 'string' },
      confirm: { type: 'boolean' },
      json: { type: 'boolean' },
    },
    2,
  );
  const [first, second] = positionals;
  if (first === undefined || second === undefined) {
    throw new UnusableInput(
      'Cần bộ tiêu chí năm trước và bộ năm nay. Cách dùng: cchc criteria map NĂM_TRƯỚC NĂM_NAY --out BẢNG_NỐI.json',
    );
  }
  // A map may be confirmed in its own file: nothing of it is lost.
  await checkOutput(values.out, await protect([first, second]));
  const [before] = await loadCriteria([first], host.problem);
  const [after] = await loadCriteria([second], host.problem);
  if (before === undefined || after === undefined) throw new UnusableInput('Cần hai bộ tiêu chí.');
  const map = values.map === undefined ? proposeYearMap(before, after) : await fittingMap(values.map, before, after);
  const result: YearMap = values.confirm === true ? { ...map, links: map.links.map(confirmed) } : map;
  const json = `${JSON.stringify(encodeYearMap(result), null, 2)}\n`;
  if (values.out !== undefined) await saveFile(values.out, json);
  host.out(values.json === true ? json.trimEnd() : describeYearMap(result, before, after, values.out, host.columns));
  return 0;
}

async function fittingMap(path: string, before: CriteriaSet, after: CriteriaSet): Promise<YearMap> {
  const map = await readYearMap(path);
  const misfits = checkYearMap(map, before, after);
  const more = misfits.length > 3 ? ` Còn ${misfits.length - 3} chỗ khác.` : '';
  if (misfits.length > 0) throw new UnusableInput(`Tệp ${path}: ${misfits.slice(0, 3).join(' ')}${more}`);
  return map;
}

function confirmed(link: YearLink): YearLink {
  return { ...link, state: 'confirmed' };
}
