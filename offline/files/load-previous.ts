import type { Points } from '../../shared/base/points.ts';
import { fingerprintOf } from '../../shared/criteria/fingerprint.ts';
import type { CriteriaTree } from '../../shared/criteria/tree.ts';
import { findUnitOfFile } from '../../shared/office/file-units.ts';
import type { PreviousResult, Register, ReadSubmission } from '../../shared/office/model.ts';
import { parsePrevious } from '../../shared/office/parse-previous.ts';
import { findUnit } from '../../shared/office/units.ts';
import type { CheckContext } from '../../shared/rules/model.ts';
import type { Sheet } from '../../shared/sheet/model.ts';
import { UnusableInput } from '../command.ts';
import { isMadeOn, ownLeaves } from '../own-items.ts';
import { readUnits } from '../read-units.ts';
import type { Progress } from '../terminal/progress.ts';
import { findWorkbooks } from './find-workbooks.ts';
import { readJson } from './read-json.ts';

const silent: Progress = { step: () => undefined, end: () => undefined };
const quietContext: CheckContext = { today: null, year: null, bodies: [], previous: null };
const noRegister: Register = { units: [], deadline: null };

export interface PreviousOptions {
  readonly register?: Register;
  /** Spreadsheets in the folder that are no sheets. */
  readonly besides?: readonly string[];
}

/**
 * Last year's results from a .json that `cchc consolidate --json` wrote, or from last year's sheets themselves
 * (a file or a folder), read on `trees`. Sheets that cannot be read are said and left out; a sheet that has other items
 * than the set that fits it best counts as one of an unknown set. Names are those of the register where it knows them.
 */
export async function loadPrevious(
  path: string,
  trees: readonly CriteriaTree[],
  report: (problem: string) => void,
  { register = noRegister, besides = [] }: PreviousOptions = {},
): Promise<readonly PreviousResult[]> {
  if (/\.json$/i.test(path)) return fromJson(path);
  const found = await findWorkbooks(path, besides);
  if (found.kind === 'absent' || found.files.length === 0) {
    throw new UnusableInput(
      `Không thấy kết quả năm trước ở ${path}. Chỉ tới thư mục phiếu năm trước hoặc tệp .json của lần tổng hợp trước.`,
    );
  }
  const units = await readUnits(found.files, trees, { basis: 'self', context: quietContext, keepHash: false }, silent);
  const strange = units.filter(({ sheet }) => sheet !== null && !isMadeOn(sheet)).length;
  if (strange > 0)
    report(
      `Năm trước: ${strange} phiếu có mục khác với bộ tiêu chí đang dùng nên không so sánh được. Thêm bộ tiêu chí năm trước bằng --previous-criteria.`,
    );
  return units.flatMap(({ submission, sheet }) => {
    if (submission.kind === 'read' && sheet !== null) return [resultOf(submission, sheet, register)];
    if (submission.kind === 'unread') report(`Năm trước: ${submission.problem}`);
    return [];
  });
}

async function fromJson(path: string): Promise<readonly PreviousResult[]> {
  const parsed = parsePrevious(await readJson(path, 'Dùng tệp do lệnh "cchc consolidate --json" ghi ra.'));
  if (parsed.kind === 'unusable') throw new UnusableInput(`Tệp ${path}: ${parsed.problem}`);
  return parsed.results;
}

function resultOf(
  { unit, source, year, tree, ledger }: ReadSubmission,
  sheet: Sheet,
  register: Register,
): PreviousResult {
  const own = ownLeaves(sheet);
  const byCriterion = new Map<string, Points>();
  for (const { criterion, sure, loss, state } of ledger.leaves) {
    if (loss?.open !== true && state !== 'not-applicable' && own.has(criterion)) byCriterion.set(criterion.code, sure);
  }
  const { id, edition } = tree.set;
  return {
    unit: (findUnit(register, unit) ?? findUnitOfFile(register, source))?.name ?? unit,
    year,
    byCriterion,
    criteriaSet: isMadeOn(sheet) ? { id, edition, fingerprint: fingerprintOf(tree.set) } : null,
    points: ledger.whole.sure,
    max: ledger.whole.max,
  };
}
