import fc from 'fast-check';
import type { CellValue, Grid } from '../../shared/base/grid.ts';
import { pointsToNumber, type Points } from '../../shared/base/points.ts';
import type { CriteriaSet, Criterion, ScoringRule } from '../../shared/criteria/model.ts';
import { growTree, type CriteriaTree } from '../../shared/criteria/tree.ts';
import type { Answer } from '../../shared/score/answer.ts';
import { evaluate } from '../../shared/score/evaluate.ts';
import { arbitraryAnswer } from './answers.ts';
import { recalculate, sumFormula } from './recalculate.ts';

/**
 * Sheets on which everything is right: points that the numbers earn, sums that add up, documents with a number,
 * a date of the year and a page, reasons where an item is not applicable. Tests corrupt one cell of them.
 */
export interface CleanSheet {
  readonly grid: Grid;
  readonly set: CriteriaSet;
  readonly rows: ReadonlyMap<string, CleanRow>;
}

export interface CleanRow {
  /** Counted from 0. */
  readonly row: number;
  readonly criterion: Criterion;
  readonly answer: Answer;
  /** `null` where the row holds no score. */
  readonly points: Points | null;
}

export const columns = [
  'code',
  'title',
  'max',
  'part',
  'whole',
  'ratio',
  'previous',
  'self',
  'survey',
  'evidence',
  'note',
] as const;
export type CleanColumn = (typeof columns)[number];
const heads = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Đã thực hiện',
  'Kế hoạch',
  'Tỷ lệ',
  'Điểm năm trước',
  'Điểm tự chấm',
  'Điều tra XHH',
  'Tài liệu kiểm chứng',
  'Ghi chú',
];

export function columnOf(column: CleanColumn): number {
  return columns.indexOf(column);
}

interface Pick {
  readonly answer: Answer;
  readonly notApplicable: boolean;
  readonly judged: number;
}

/** Any clean sheet of a set. */
export function cleanSheet(set: CriteriaSet): fc.Arbitrary<CleanSheet> {
  const tree = growTree(set);
  const picks = Object.fromEntries(
    tree.leaves.map((leaf) => [
      leaf.code,
      fc.record({
        answer: leaf.rule === null ? fc.constant({}) : modestAnswer(leaf.rule),
        notApplicable:
          leaf.notApplicable === 'not-allowed'
            ? fc.constant(false)
            : fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
        judged: fc.integer({ min: 0, max: 4 }),
      }),
    ]),
  );
  return fc.record(picks).map((chosen) => writeSheet(set, tree, chosen));
}

/** Answers of the rule itself: another item's points are those of the sheet, and bonus stays below the cap of its group. */
function modestAnswer(rule: ScoringRule): fc.Arbitrary<Answer> {
  if (rule.kind === 'bonus') return fc.integer({ min: 0, max: 2 }).map((count) => ({ count: count * 1000 }));
  return arbitraryAnswer(rule.kind === 'dependsOn' ? rule.otherwise : rule);
}

function writeSheet(set: CriteriaSet, tree: CriteriaTree, picks: Readonly<Record<string, Pick>>): CleanSheet {
  const points = new Map<string, Points | null>();
  // Items that others depend on come first.
  for (const leaf of [...tree.leaves].sort(
    (a, b) => Number(a.rule?.kind === 'dependsOn') - Number(b.rule?.kind === 'dependsOn'),
  )) {
    points.set(leaf.code, pointsOf(leaf, picks[leaf.code], points));
  }
  const table: CellValue[][] = [
    ['ỦY BAN NHÂN DÂN PHƯỜNG A'],
    ['PHIẾU TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['Đơn vị: UBND Phường A'],
    [],
    [...heads],
  ];
  const formulas: string[][] = table.map(() => []);
  const rows = new Map<string, CleanRow>();
  const rowAt = new Map(set.items.map((item, index) => [item.code, table.length + index]));
  set.items.forEach((item, index) => {
    const row = table.length;
    const children = tree.childrenOf.get(item.code) ?? [];
    const cells: CellValue[] = [item.code, item.title, pointsToNumber(item.max)];
    const own: string[] = [];
    if (children.length > 0)
      own[columnOf('self')] = sumFormula(
        columnOf('self'),
        children.map((child) => rowAt.get(child.code) ?? 0),
      );
    else {
      const pick = picks[item.code];
      const score = points.get(item.code) ?? null;
      if (pick !== undefined) writeLeaf(cells, own, { row, index, item, pick, score });
      rows.set(item.code, { row, criterion: item, answer: pick?.answer ?? {}, points: score });
    }
    table.push(Array.from(columns, (_, column) => cells[column] ?? null));
    formulas.push(own);
  });
  const total: string[] = [];
  total[columnOf('self')] = sumFormula(
    columnOf('self'),
    tree.fields.map((field) => rowAt.get(field.code) ?? 0),
  );
  total[columnOf('max')] = sumFormula(
    columnOf('max'),
    tree.fields.map((field) => rowAt.get(field.code) ?? 0),
  );
  table.push(
    Array.from(columns, (column) => (column === 'title' ? 'Tổng cộng' : null)),
    [],
    [null, 'NGƯỜI LẬP BIỂU'],
  );
  formulas.push(total);
  const grid = recalculate({ tab: 'Phiếu', rows: table, formulas });
  return Object.assign({ grid, set, rows }, { [fc.toStringMethod]: () => printed(grid) });
}

/** For counterexamples: a table that a person can read. */
function printed(grid: Grid): string {
  return `\n${grid.rows.map((row) => row.map((cell) => (cell === null ? '' : typeof cell === 'object' ? JSON.stringify(cell) : String(cell))).join(' | ')).join('\n')}`;
}

interface Leaf {
  readonly row: number;
  readonly index: number;
  readonly item: Criterion;
  readonly pick: Pick;
  readonly score: Points | null;
}

function writeLeaf(cells: CellValue[], own: string[], { row, index, item, pick, score }: Leaf): void {
  if (item.rule?.kind === 'survey') return;
  if (score === null) {
    cells[columnOf('self')] = 'Không áp dụng';
    cells[columnOf('note')] = 'Trong năm không phát sinh nhiệm vụ thuộc nội dung này';
    return;
  }
  const { ratio, count } = pick.answer;
  if (ratio !== undefined) {
    cells[columnOf('part')] = ratio.part / 1000;
    cells[columnOf('whole')] = ratio.whole / 1000;
    cells[columnOf('ratio')] = ratio.part / ratio.whole;
    own[columnOf('ratio')] = `D${row + 1}/E${row + 1}`;
  }
  if (count !== undefined) cells[columnOf('part')] = count / 1000;
  cells[columnOf('self')] = pointsToNumber(score);
  if (score !== 0) cells[columnOf('evidence')] = evidenceOf(index);
}

function evidenceOf(index: number): string {
  return `Báo cáo số ${20 + index}/BC-UBND ngày 10/6/2025 (mục II, trang 3)`;
}

function pointsOf(leaf: Criterion, pick: Pick | undefined, others: ReadonlyMap<string, Points | null>): Points | null {
  const { rule } = leaf;
  if (rule === null || pick === undefined || pick.notApplicable || rule.kind === 'survey') return null;
  const earned = evaluate(leaf, { ...pick.answer, earned: (code) => others.get(code) ?? null });
  if (earned.kind === 'points') return earned.points;
  // Two items of bonus stay below the cap of their group.
  if (rule.kind === 'bonus') return Math.round((rule.cap * Math.min(pick.judged, 2)) / 4) as Points;
  if (rule.kind === 'range') return (rule.from + Math.round(((rule.to - rule.from) * pick.judged) / 4)) as Points;
  return Math.round((leaf.max * pick.judged) / 4) as Points;
}

/** The sheet with one cell changed, its formula gone and the sums recalculated. */
export function withCell({ grid }: CleanSheet, row: number, column: CleanColumn, value: CellValue, formula = ''): Grid {
  const at = columnOf(column);
  const rows = grid.rows.map((cells, index) =>
    index === row ? cells.map((cell, c) => (c === at ? value : cell)) : cells,
  );
  const formulas = (grid.formulas ?? []).map((texts, index) => {
    if (index !== row) return texts;
    const copy = [...(texts ?? [])];
    copy[at] = formula;
    return copy;
  });
  return recalculate({ ...grid, rows, formulas });
}
