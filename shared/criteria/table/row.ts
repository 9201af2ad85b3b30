import type { Cell } from '../../base/cell.ts';
import { valueAt, type CellValue, type Grid } from '../../base/grid.ts';
import { coveredValue, lineText, rawText, readPointsCell, type PointsCell } from './cell-text.ts';
import type { Columns } from './columns.ts';
import type { ColumnRole } from './header-words.ts';
import { splitLeadingCode } from './leading-code.ts';

/** One row of the table, its cells named. Texts keep their line breaks. */
export interface Row {
  readonly row: number;
  /** The code cell as it stands: a number or a date can have lost something. */
  readonly codeValue: CellValue;
  /** The code as printed, `''` when the row has none. */
  readonly label: string;
  readonly title: string;
  readonly max: PointsCell;
  /** The maximum cell as it stands: a number for each of several lines. */
  readonly maxText: string;
  readonly points: PointsCell;
  readonly scoring: string;
  readonly guide: string;
  readonly evidence: string;
  readonly owner: string;
  readonly survey: string;
  readonly ruleKind: string;
  readonly ruleValue: string;
  readonly bold: boolean;
  readonly cellOf: (role: ColumnRole) => Cell;
}

/** Names the cells of a row. A code inside the title cell ("1.1. Kế hoạch") is taken out of it. */
export function readRow(grid: Grid, row: number, columns: Columns): Row {
  const cell = (role: ColumnRole): CellValue =>
    columns[role] === undefined ? null : valueAt(grid, row, columns[role]);
  const covered = (role: ColumnRole): string =>
    columns[role] === undefined ? '' : rawText(coveredValue(grid, row, columns[role]));
  const codeValue = cell('code');
  let label = lineText(codeValue);
  let title = rawText(cell('title'));
  const inTitle = label === '' ? splitLeadingCode(title, columns.code === undefined) : null;
  const inCode = label !== '' && title === '' ? splitLeadingCode(label, true) : null;
  const inOne = inTitle ?? inCode;
  if (inOne !== null) ({ label, title } = inOne);
  else if (title === '' && label.length > 8 && /\s/.test(label)) [label, title] = ['', rawText(codeValue)];
  const titleColumn = columns.title ?? 0;
  const at = (role: ColumnRole): Cell => ({ tab: grid.tab, row, column: columns[role] ?? titleColumn });
  return {
    row,
    codeValue,
    label,
    title,
    max: readPointsCell(cell('max')),
    maxText: rawText(cell('max')),
    points: readPointsCell(cell('points')),
    scoring: rawText(cell('scoring')),
    guide: rawText(cell('guide')),
    evidence: covered('evidence'),
    owner: covered('owner'),
    survey: lineText(cell('survey')),
    ruleKind: lineText(cell('ruleKind')),
    ruleValue: rawText(cell('ruleValue')),
    bold: grid.formats?.[row]?.[titleColumn]?.bold ?? false,
    cellOf: at,
  };
}

/** Whether a row has nothing in any cell that matters. */
export function isBlank({ label, title, max, points, scoring, guide }: Row): boolean {
  return (
    label === '' && title === '' && max.kind === 'empty' && points.kind === 'empty' && scoring === '' && guide === ''
  );
}
