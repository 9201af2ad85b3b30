import type { Cell } from '../base/cell.ts';
import { valueAt } from '../base/grid.ts';
import { formatPoints } from '../base/points.ts';
import type { Criterion } from '../criteria/model.ts';
import { cellOf, type Sheet } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { readable } from './kinds.ts';
import type { Severity } from './model.ts';
import { columnName } from './support/column-name.ts';
import { claimsPoints } from './support/evidence.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'evidence-missing',
  scope: 'leaf',
  only: readable,
  severity: 'error',
  title: { vi: 'Có điểm nhưng chưa có tài liệu kiểm chứng', en: 'Points claimed without evidence' },
  basis:
    'Hướng dẫn tự chấm điểm của bộ tiêu chí: không có tài liệu kiểm chứng thì phải giải trình cách tính, hoặc không được tính điểm.',
  waivable: true,
  check: (subject) => {
    const { sheet, row, criterion } = subject;
    if (row.evidence !== '' || !claimsPoints(subject)) return undefined;
    const cell = cellOf(sheet, row.row, 'evidence');
    // A cell that holds a date or an error is not empty: other rules speak of it.
    if (cell === null || valueAt(sheet.grid, cell.row, cell.column) !== null || sharesMergedCell(sheet, cell))
      return undefined;
    if (groupHasEvidence(sheet, criterion)) return undefined;
    const policy = sheet.tree.set.evidencePolicy;
    const explained = policy === 'explain' && (row.explanation !== '' || row.note !== '');
    const severity: Severity = explained ? 'note' : 'error';
    return {
      cell,
      criterion: criterion.code,
      label: criterion.label,
      severity,
      policy,
      explained,
      points: row.self.points ?? 0,
      column: columnName(sheet, 'evidence', 'Tài liệu kiểm chứng'),
    };
  },
  message: {
    vi: ({ label, points, column, policy, explained }) => {
      if (explained)
        return `Mục ${label} tự chấm ${formatPoints(points)} điểm theo giải trình, ô ${quote(column)} để trống. Ghi số, ngày văn bản nếu có.`;
      const start = `Mục ${label} tự chấm ${formatPoints(points)} điểm nhưng ô ${quote(column)} để trống`;
      return policy === 'zero'
        ? `${start} nên sẽ không được tính điểm. Ghi số, ký hiệu và ngày của văn bản.`
        : `${start}. Ghi số, ngày văn bản hoặc giải trình cách tính điểm.`;
    },
    en: ({ label, points, column, policy, explained }) => {
      if (explained)
        return `Item ${label} claims a score of ${formatPoints(points)} by explanation, the cell ${quote(column)} is empty. Write number and date of a document if there is one.`;
      const start = `Item ${label} claims a score of ${formatPoints(points)} but the cell ${quote(column)} is empty`;
      return policy === 'zero'
        ? `${start}, so it will not count. Write number, symbol and date of the document.`
        : `${start}. Write number and date of the document, or explain how the score was found.`;
    },
  },
});

/** Evidence in the row of a group is that of all its items. */
function groupHasEvidence(sheet: Sheet, { parent }: Criterion): boolean {
  const group = parent === null ? undefined : sheet.tree.byCode.get(parent);
  return (
    group !== undefined && ((sheet.rowOf.get(group.code)?.evidence ?? '') !== '' || groupHasEvidence(sheet, group))
  );
}

/** One cell of evidence over the rows of several items: only its first row holds the text. */
function sharesMergedCell({ grid }: Sheet, { row, column }: Cell): boolean {
  const merge = grid.merges?.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return merge !== undefined && valueAt(grid, merge.top, merge.left) !== null;
}
