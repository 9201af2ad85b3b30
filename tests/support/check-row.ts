import type { CriteriaSet } from '../../shared/criteria/model.ts';
import { checkSheet } from '../../shared/rules/check-sheet.ts';
import type { CheckContext, Finding } from '../../shared/rules/model.ts';
import { renderFinding } from '../../shared/rules/render.ts';
import { sheetOfTable } from './read-table.ts';

const heads = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Đã thực hiện',
  'Kế hoạch',
  'Tỷ lệ',
  'Điểm năm trước',
  'Điểm tự chấm',
  'Tài liệu kiểm chứng',
  'Ghi chú',
];
const context: CheckContext = { today: null, year: 2025, bodies: [], previous: null };
const aboutScores = /^(score|number|ratio|survey|deduction|bonus)-/;

/** Cells of one row, as Markdown tables write them. */
export interface RowCells {
  readonly part?: string;
  readonly whole?: string;
  readonly ratio?: string;
  readonly previous?: string;
  readonly self?: string;
  readonly evidence?: string;
  readonly note?: string;
}

/** What the rules about scores and numbers find on rows of the example set, by code. */
export function checkRows(
  rows: Readonly<Record<string, RowCells>>,
  set?: CriteriaSet,
  told: Partial<CheckContext> = {},
): readonly Finding[] {
  const lines = Object.entries(rows).map(
    ([code, cells]) =>
      `| ${[code, 'x', '', cells.part, cells.whole, cells.ratio, cells.previous, cells.self, cells.evidence, cells.note].map((cell) => cell ?? '').join(' | ')} |`,
  );
  const sheet = sheetOfTable(
    `| ${heads.join(' | ')} |\n| ${heads.map(() => '-').join(' | ')} |\n${lines.join('\n')}`,
    {},
    set,
  );
  return checkSheet(sheet, { ...context, ...told }).findings.filter(({ rule }) => aboutScores.test(rule));
}

/** The same of one row, each finding as "severity code" and the value that it proposes, if any. */
export function toldOf(code: string, cells: RowCells, set?: CriteriaSet): readonly string[] {
  return checkRows({ [code]: cells }, set).map(
    ({ severity, rule, fix }) => `${severity} ${rule}${fix === null ? '' : ` -> ${fix.value ?? 'empty'}`}`,
  );
}

/** The Vietnamese messages of one row. */
export function messagesOf(code: string, cells: RowCells): readonly string[] {
  return checkRows({ [code]: cells }).map((finding) => renderFinding(finding, 'vi').message);
}
