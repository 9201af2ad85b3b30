import { fold } from '../base/text.ts';
import type { Criterion } from '../criteria/model.ts';
import { isLeaf, isSurvey } from '../criteria/tree.ts';
import type { Sheet } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import type { Severity } from './model.ts';
import { plainCode } from './support/look-alikes.ts';
import { quote } from './support/quote.ts';
import { fitsSet } from './support/set-fit.ts';

export default defineRule({
  code: 'code-missing',
  scope: 'criterion',
  only: ['absent'],
  severity: 'error',
  title: { vi: 'Thiếu mục của bộ tiêu chí', en: 'Item of the criteria set missing' },
  basis: 'Bộ tiêu chí đang dùng: phiếu phải có đủ các mục.',
  waivable: false,
  check: ({ sheet, criterion, rows }) => {
    if (rows.length > 0 || !fitsSet(sheet) || standsUnderOtherCode(sheet, criterion)) return undefined;
    const { tree, rowOf } = sheet;
    const leaves = tree.leavesBelow.get(criterion.code) ?? [];
    const missing = leaves.filter(({ code }) => !rowOf.has(code)).length;
    const isGroup = !isLeaf(tree, criterion.code);
    // A whole group that is gone is said once, at its top.
    const parent = criterion.parent === null ? undefined : tree.byCode.get(criterion.parent);
    const parentIsGone =
      parent !== undefined &&
      !rowOf.has(parent.code) &&
      (tree.leavesBelow.get(parent.code) ?? []).every(({ code }) => !rowOf.has(code));
    if (parentIsGone) return undefined;
    const harmless = isGroup ? missing < leaves.length : isSurvey(criterion);
    const severity: Severity = harmless ? 'note' : 'error';
    const items = isGroup && missing === leaves.length ? missing : 0;
    return { cell: null, criterion: criterion.code, label: criterion.label, severity, name: criterion.title, items };
  },
  message: {
    vi: ({ label, name, items }) =>
      `Thiếu mục ${label} ${quote(name)}${items === 0 ? '' : ` và ${items} mục chấm bên trong`}. Chèn lại hàng này.`,
    en: ({ label, name, items }) =>
      `Item ${label} ${quote(name)}${items === 0 ? '' : ` and the ${items} scored items in it`} is missing. Insert the row again.`,
  },
});

/** The row is there under a code that is not read: `text-mixed-script` and `code-unknown` speak of it. */
function standsUnderOtherCode(sheet: Sheet, criterion: Criterion): boolean {
  const title = fold(criterion.title);
  return sheet.rows.some(
    (row) =>
      row.criterion === null &&
      (plainCode(row.code.text) === criterion.code || (row.title !== '' && fold(row.title) === title)),
  );
}
