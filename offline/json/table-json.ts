import { formatAddress } from '../../shared/base/cell.ts';
import { describeEditionChange, type EditionChange } from '../../shared/criteria/editions.ts';
import { encodeCriteriaSet } from '../../shared/criteria/encode.ts';
import type { CriteriaTableReading } from '../../shared/criteria/table/read-table.ts';

/** The contract of `criteria read --json`: numbers are plain decimals, cells are A1 addresses. */
export function tableJson(
  { set, leaves, problems, unread, toConfirm }: CriteriaTableReading,
  changes: readonly EditionChange[] | null,
): object {
  const file = encodeCriteriaSet(set);
  const items = new Map(file.items.map((item) => [item.code, item]));
  return {
    set: file,
    leaves: leaves.map(({ code, cell, source }) => {
      const item = items.get(code);
      return {
        code,
        cell: formatAddress(cell),
        title: item?.title,
        max: item?.max,
        rule: item?.rule,
        notApplicable: item?.notApplicable,
        source: item?.wording ?? [],
        cells: source.map(formatAddress),
      };
    }),
    unread,
    toConfirm: toConfirm.map(({ code, cell, message }) => ({ code, cell: formatAddress(cell), message })),
    problems: problems.map(({ kind, cell, message }) => ({ kind, cell: formatAddress(cell), message })),
    ...(changes === null
      ? {}
      : {
          changes: changes.map((change) => ({
            kind: change.kind,
            code: change.code,
            message: describeEditionChange(change),
          })),
        }),
  };
}
