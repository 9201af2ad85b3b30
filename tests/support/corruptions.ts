import type { CellValue, Grid } from '../../shared/base/grid.ts';
import { dayOf } from '../../shared/base/day.ts';
import { allowedPoints, isAllowed } from '../../shared/score/allowed.ts';
import type { Points } from '../../shared/base/points.ts';
import {
  scored,
  kindOf,
  allows,
  discrete,
  byFormula,
  hasRatio,
  ratioOf,
  max,
  worth,
  comma,
  twoDecimals,
} from './clean-row-facts.ts';
import { columnOf, type CleanColumn, type CleanRow, type CleanSheet, withCell } from './clean-sheet.ts';

/** One mistake that a person makes in one cell, and what must be said of it: no more and no less. */
export interface Corruption {
  readonly name: string;
  readonly codes: readonly string[];
  /** Where the finding must stand; `null` when that is not in the row. */
  readonly column: number | null;
  readonly fits: (row: CleanRow) => boolean;
  readonly apply: (sheet: CleanSheet, row: CleanRow) => Grid;
}

/** Another value of the scale that is neither what the numbers earn nor what they take off. */
function otherValue({ criterion, points }: CleanRow): number | undefined {
  const { rule } = criterion;
  const left = points ?? 0;
  const values = allowedPoints(criterion).values.filter(
    (value) => value !== left && !(rule?.kind === 'deduction' && value === rule.start - left),
  );
  return values.find((value) => value > 0);
}

function self(
  name: string,
  codes: readonly string[],
  fits: Corruption['fits'],
  value: (row: CleanRow) => CellValue,
  formula?: string,
): Corruption {
  return {
    name,
    codes,
    column: columnOf('self'),
    fits,
    apply: (sheet, row) => withCell(sheet, row.row, 'self', value(row), formula),
  };
}

function cells(
  name: string,
  codes: readonly string[],
  column: CleanColumn,
  fits: Corruption['fits'],
  changes: (row: CleanRow) => readonly (readonly [CleanColumn, CellValue])[],
): Corruption {
  return {
    name,
    codes,
    column: columnOf(column),
    fits,
    apply: (sheet, row) =>
      changes(row).reduce((grid, [at, value]) => withCell({ ...sheet, grid }, row.row, at, value), sheet.grid),
  };
}

const date = dayOf(2025, 5, 1);
if (date === undefined) throw new Error('01/5/2025');

export const corruptions: readonly Corruption[] = [
  self(
    'above the maximum',
    ['score-above-max'],
    (row) => scored(row) && kindOf(row) !== 'bonus',
    (row) => max(row) + 0.5,
  ),
  self('below 0', ['score-negative'], scored, () => -0.25),
  self(
    'between two values of the scale',
    ['score-not-on-scale'],
    (row) => scored(row) && discrete(row),
    () => 0.07,
  ),
  self(
    'another value than the numbers earn',
    ['score-tier-mismatch'],
    (row) =>
      scored(row) &&
      !byFormula(row) &&
      kindOf(row) !== 'bonus' &&
      kindOf(row) !== 'dependsOn' &&
      measured(row) &&
      otherValue(row) !== undefined,
    (row) => (otherValue(row) ?? 0) / 1000,
  ),
  self(
    'another value than the formula gives',
    ['score-formula-mismatch'],
    (row) =>
      scored(row) && byFormula(row) && isAllowed(allowedPoints(row.criterion), ((row.points ?? 0) - 50) as Points),
    (row) => worth(row) - 0.05,
  ),
  self(
    'blank',
    ['score-empty'],
    (row) => scored(row) && kindOf(row) !== 'bonus',
    () => null,
  ),
  self('a number as text', ['number-is-text'], twoDecimals, (row) => comma(worth(row))),
  self(
    'a number with a decimal point as text',
    ['number-is-text'],
    (row) => twoDecimals(row) && worth(row) % 1 !== 0,
    (row) => String(worth(row)),
  ),
  self(
    'three decimals',
    ['number-ambiguous'],
    (row) => worth(row) >= 1,
    (row) => worth(row).toFixed(3),
  ),
  self('a unit', ['number-with-unit'], twoDecimals, (row) => `${comma(worth(row))} điểm`),
  self(
    'the letter O',
    ['number-look-alike'],
    (row) => twoDecimals(row) && worth(row) < 1,
    (row) => comma(worth(row)).replace('0,', 'O,'),
  ),
  self('a date', ['score-is-date'], scored, () => ({ date })),
  self('an error', ['score-is-error'], scored, () => ({ error: '#REF!' })),
  self('a word', ['score-is-text'], scored, () => 'Đạt'),
  self('a mark', ['score-dash'], scored, () => '-'),
  self(
    '"KCN" where it is not allowed',
    ['score-not-applicable-forbidden'],
    (row) => scored(row) && !allows(row),
    () => 'KCN',
  ),
  self(
    'a self score of a survey',
    ['survey-self-scored'],
    (row) => kindOf(row) === 'survey',
    () => 1,
  ),
  self('a formula that reads another file', ['score-from-formula'], scored, worth, 'IMPORTRANGE("tệp";"Phiếu!A1")'),
  self(
    'what was taken off in place of what is left',
    ['deduction-positive'],
    (row) =>
      scored(row) && row.criterion.rule?.kind === 'deduction' && row.criterion.rule.start !== 2 * (row.points ?? 0),
    (row) => max(row) - worth(row),
  ),
  cells(
    'a deduction without its minus',
    ['deduction-positive'],
    'self',
    (row) => row.criterion.code === '6.1',
    () => [
      ['self', 0.5],
      ['evidence', 'Báo cáo số 303/BC-UBND ngày 02/6/2025 (mục I, trang 2)'],
    ],
  ),
  cells(
    'not applicable without a reason',
    ['score-not-applicable-unexplained'],
    'self',
    (row) => scored(row) && allows(row),
    () => [
      ['self', 'Không áp dụng'],
      ['evidence', null],
    ],
  ),
  cells(
    '0 beside a note that says not applicable',
    ['score-zero-for-not-applicable'],
    'self',
    (row) => scored(row) && allows(row) && discrete(row),
    () => [
      ['self', 0],
      ['part', null],
      ['whole', null],
      ['ratio', null],
      ['note', 'Không được giao nhiệm vụ này'],
    ],
  ),
  cells('more done than there was', ['ratio-above-100'], 'ratio', hasRatio, (row) => [
    ['part', (row.answer.ratio?.whole ?? 0) / 1000 + 7],
    ['ratio', 1 + 7000 / (row.answer.ratio?.whole ?? 1)],
  ]),
  cells(
    'nothing in all',
    ['ratio-denominator-zero'],
    'whole',
    (row) => hasRatio(row) && !(row.criterion.notApplicable === 'full-points'),
    () => [
      ['part', 0],
      ['whole', 0],
      ['ratio', { error: '#DIV/0!' }],
    ],
  ),
  cells(
    'a ratio typed wrong',
    ['ratio-stated-differs'],
    'ratio',
    (row) => hasRatio(row) && ratioOf(row) > 0.1,
    (row) => [['ratio', ratioOf(row) > 0.6 ? 0.5123 : 0.7123]],
  ),
  cells(
    'last year far from this year',
    ['score-jump'],
    'self',
    (row) =>
      scored(row) &&
      (kindOf(row) === 'choice' || kindOf(row) === 'parts') &&
      worth(row) >= 0.5 &&
      worth(row) >= max(row) / 2,
    () => [['previous', 0]],
  ),
  {
    name: 'more bonus than the group allows',
    codes: ['bonus-above-cap'],
    column: null,
    fits: ({ criterion }) => criterion.code === '5.1',
    apply: (sheet, row) => {
      const other = sheet.rows.get('5.2');
      const first = { ...sheet, grid: withCell(sheet, row.row, 'self', 1.5) };
      const full = { ...sheet, grid: withCell(first, row.row, 'part', 3) };
      const both = { ...sheet, grid: withCell(full, other?.row ?? 0, 'self', 1) };
      const evident = {
        ...sheet,
        grid: withCell(both, row.row, 'evidence', 'Quyết định số 301/QĐ-UBND ngày 02/6/2025'),
      };
      return withCell(evident, other?.row ?? 0, 'evidence', 'Quyết định số 302/QĐ-UBND ngày 02/6/2025');
    },
  },
];

function measured(row: CleanRow): boolean {
  return row.answer.ratio !== undefined || row.answer.count !== undefined;
}
