import type { CellValue, Grid } from '../../shared/base/grid.ts';
import type { CriteriaTree } from '../../shared/criteria/tree.ts';
import type { Sheet } from '../../shared/sheet/model.ts';
import { isSheet, readSheet } from '../../shared/sheet/read.ts';
import { readingTree } from './sheet-set.ts';

export type Rows = readonly (readonly CellValue[])[];

/** A header that leaves nothing open. */
const plainHeader = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng', 'Ghi chú'];

/** Reads a grid as a sheet of the reading set; a grid that is none is a fault of the test. */
export function sheetOfGrid(grid: Partial<Grid> & { readonly rows: Rows }, tree: CriteriaTree = readingTree): Sheet {
  const reading = readSheet({ tab: 'Phiếu', ...grid }, tree);
  if (!isSheet(reading)) throw new Error(`${reading.reason}: ${JSON.stringify(grid.rows.slice(0, 8))}`);
  return reading;
}

/** Reads rows below a header, which is row 0. */
export function sheetOfRows(rows: Rows, tree?: CriteriaTree, header: readonly CellValue[] = plainHeader): Sheet {
  return sheetOfGrid({ rows: [header, ...rows] }, tree);
}

/** Criterion, way of matching and self score of each row below a header. */
export function matchesOf(rows: Rows, tree?: CriteriaTree, header?: readonly CellValue[]): readonly unknown[] {
  return sheetOfRows(rows, tree, header).rows.map(({ criterion, matchedBy, self }) => [
    criterion?.code ?? null,
    matchedBy,
    self.points,
  ]);
}
