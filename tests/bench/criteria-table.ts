import type { CellValue, Grid } from '../../shared/base/grid.ts';
import { readCriteriaTable } from '../../shared/criteria/table/read-table.ts';
import { medianOf, shownMs } from './measure.ts';

const fields = 6;
const leavesPerField = 12;

/** An official table of about 300 rows, scoring lines and all, read into a criteria set. */
export function benchCriteriaTable(): string[] {
  const grid = tableGrid();
  const read = (): object => readCriteriaTable([grid], { source: 'bang.xlsx' });
  const ms = medianOf(read, 15, 5);
  const floor = medianOf(() => ({ letters: lettersIn(grid) }), 15, 5);
  return [
    `criteria table of ${grid.rows.length} rows: ${shownMs(ms)} (floor ${shownMs(floor)}, ${Math.round(ms / floor)}x)`,
  ];
}

/** The least that any reader does: look at every letter once. */
function lettersIn(grid: Grid): number {
  let sum = 0;
  for (const row of grid.rows) {
    for (const value of row) {
      if (typeof value === 'string') for (let i = 0; i < value.length; i += 1) sum += value.charCodeAt(i) & 1;
    }
  }
  return sum;
}

function tableGrid(): Grid {
  const rows: CellValue[][] = [
    ['BỘ TIÊU CHÍ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025 (dữ liệu mẫu)'],
    [],
    ['STT', 'Lĩnh vực, tiêu chí', 'Điểm tối đa', 'Tài liệu kiểm chứng'],
  ];
  for (let field = 1; field <= fields; field += 1) {
    rows.push([`${field}`, `LĨNH VỰC THỨ ${field}`, leavesPerField]);
    for (let leaf = 1; leaf <= leavesPerField; leaf += 1) rows.push(...leafRows(field, leaf));
  }
  return { tab: 'Bộ tiêu chí', rows };
}

function leafRows(field: number, leaf: number): CellValue[][] {
  const head: CellValue[] = [
    `${field}.${leaf}`,
    `Tỷ lệ nhiệm vụ thứ ${leaf} hoàn thành đúng hạn`,
    1,
    `Báo cáo số ${leaf}`,
  ];
  const line = (text: string, points: number | null): CellValue[] => [null, text, points];
  if (leaf % 3 === 0)
    return [head, line('Ban hành kịp thời', 1), line('Ban hành chậm', 0.5), line('Không ban hành', 0)];
  if (leaf % 3 === 1)
    return [head, line(`Từ ${80 + leaf}% trở lên`, 1), line(`Từ 60% đến dưới ${80 + leaf}%`, 0.5), line('Dưới 60%', 0)];
  return [
    head,
    line('Đạt 100%', 1),
    line('Từ 70% đến dưới 100%: điểm = tỷ lệ % x 1, làm tròn 02 chữ số thập phân', null),
    line('Dưới 70%', 0),
  ];
}
