import { formatAddress } from '../../shared/base/cell.ts';
import { formatPoints, sumPoints } from '../../shared/base/points.ts';
import { describeEditionChange, type EditionChange } from '../../shared/criteria/editions.ts';
import type { CriteriaTableReading } from '../../shared/criteria/table/read-table.ts';
import { wrap } from './wrap.ts';

/** What a new edition changes from the one before it. */
export interface NewEdition {
  /** Number of the edition that is replaced. */
  readonly edition: number;
  readonly changes: readonly EditionChange[];
}

/** A table that was read, for a terminal: what to look at, where it was written, and one closing line of counts. */
export function describeTable(
  { set, leaves, problems, unread, toConfirm }: CriteriaTableReading,
  replaced: NewEdition | null,
  out: string | undefined,
  columns: number,
): string {
  const fields = set.items.filter(({ parent }) => parent === null);
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => wrap(line, columns, '    ', '  - '))];
  return [
    wrap(set.title, columns),
    wrap(
      `Tổng ${formatPoints(sumPoints(fields.map(({ max }) => max)))} điểm, ${fields.length} lĩnh vực, năm ${set.year ?? 'chưa rõ'}, tên ngắn ${set.id}, lần ${set.edition}.`,
      columns,
    ),
    ...list(
      'Chỗ bảng cần xem lại:',
      problems.map(({ cell, message }) => `${formatAddress(cell)}: ${message}`),
    ),
    ...list(
      'Cách hiểu cần xác nhận:',
      toConfirm.map(({ code, cell, message }) => `${formatAddress(cell)}, mục ${code}: ${message}`),
    ),
    ...(replaced === null ? [] : changesOf(replaced, list)),
    ...(out === undefined ? [] : ['', `Đã ghi ${out}`]),
    '',
    `${leaves.length} mục chấm điểm: ${leaves.length - unread} đã hiểu cách chấm, ${toConfirm.length - unread} chỗ cần xác nhận, ${unread} chưa hiểu.`,
  ].join('\n');
}

function changesOf(
  { edition, changes }: NewEdition,
  list: (title: string, lines: readonly string[]) => string[],
): string[] {
  if (changes.length === 0) return ['', `Không mục nào thay đổi so với lần ${edition}.`];
  return list(`Thay đổi đối với đơn vị so với lần ${edition}:`, changes.map(describeEditionChange));
}
