import { formatAddress, type Cell } from '../../base/cell.ts';
import { dayFromSerial, dayOf, formatDay, type Day } from '../../base/day.ts';
import { isDateValue, type CellValue, type Grid } from '../../base/grid.ts';
import { cleanText } from '../../base/text.ts';
import { planFieldOf } from '../field-names.ts';
import type { Obligation, Plan, Problem } from '../model.ts';
import { readUnits, unitNamesOf, type UnitNames } from '../unit-names.ts';
import type { Register } from '../units.ts';
import { findPlanHeader, planHeadingsSeen, type PlanColumn, type PlanColumns } from './columns.ts';
import { readDuePhrase, type DueReading } from './due-phrase.ts';
import { sortRows, type TableRow } from './rows.ts';
import {
  dueMissing,
  duplicateNumber,
  headingAssumed,
  noDates,
  noDueColumn,
  noHeader,
  noResponsibleColumn,
  noRows,
  strayText,
  unitMissing,
  unitUnknown,
} from './sentences.ts';

/** A problem with the cell it stands in, `null` when it is about the whole table. `where` is the address for people. */
export interface TableProblem extends Problem {
  readonly cell: Cell | null;
}

export interface PlanTableOptions {
  readonly id: string;
  readonly title: string;
  /** "45/KH-UBND", or `null`. */
  readonly number: string | null;
  readonly year: number;
  readonly register: Register;
  /** What the rows are: the body of the plan, its appendix, or the office's additions. */
  readonly origin: Obligation['origin'];
  /** A file name or an address. */
  readonly source: string;
}

export type PlanTableReading =
  | {
      readonly kind: 'read';
      readonly plan: Plan;
      readonly columns: PlanColumns;
      readonly problems: readonly TableProblem[];
    }
  | { readonly kind: 'unusable'; readonly problems: readonly TableProblem[] };

/**
 * Reads a plan from a table by the meaning of its columns. Each row that names a unit or a time becomes an obligation;
 * what cannot be read is named by its cell and the rest is used. Unusable only without a header or without rows.
 */
export function readPlanTable(grid: Grid, options: PlanTableOptions): PlanTableReading {
  const header = findPlanHeader(grid);
  if (header === null) return { kind: 'unusable', problems: [about(grid, noHeader(grid.tab, planHeadingsSeen(grid)))] };
  const { columns } = header;
  const { tasks, stray, doubtful } = sortRows(grid, header);
  if (tasks.length === 0) return { kind: 'unusable', problems: [about(grid, noRows(grid.tab))] };
  const problems: TableProblem[] = [];
  if (columns.responsible === undefined) problems.push(about(grid, noResponsibleColumn()));
  if (columns.due === undefined) problems.push(about(grid, noDueColumn()));
  const span = { from: dayOf(options.year, 1, 1) as Day, to: dayOf(options.year, 12, 31) as Day };
  const names = unitNamesOf(options.register, span.from, span.to);
  const ids = new Set<string>();
  const undated: number[] = [];
  const obligations = tasks.map(({ row, heading }) => {
    const at = (name: PlanColumn, message: string) => problems.push(inCell(grid, row.row, columns[name] ?? 0, message));
    for (const { cell, message } of row.faults) problems.push(inCell(grid, cell.row, cell.column, message));
    const due = readDue(row.due, options.year);
    for (const message of due.problems) at('due', message);
    if (columns.due !== undefined && due.phrase === null) undated.push(row.row);
    const id = idOf(row, ids, (number, given) => at('number', duplicateNumber(number, given)));
    return obligationOf(
      row,
      heading,
      id,
      due,
      names,
      options,
      columns.responsible === undefined ? null : (message) => at('responsible', message),
    );
  });
  const firstUndated = undated[0];
  const dated = obligations.some(({ due, cadence }) => due.length > 0 || cadence.basis === 'stated');
  if (columns.due !== undefined && !dated) problems.push(about(grid, noDates(obligations.length)));
  else if (firstUndated !== undefined)
    problems.push(inCell(grid, firstUndated, columns.due ?? 0, dueMissing(undated.length)));
  for (const row of doubtful) problems.push(inCell(grid, row.row, columns.text ?? 0, headingAssumed()));
  for (const row of stray) problems.push(inCell(grid, row.row, columns.text ?? 0, strayText()));
  return { kind: 'read', plan: planOf(options, span, obligations), columns, problems };
}

function obligationOf(
  row: TableRow,
  heading: string,
  id: string,
  due: DueReading,
  names: UnitNames,
  options: PlanTableOptions,
  say: ((message: string) => void) | null,
): Obligation {
  const responsible = readUnits(names, row.responsible);
  if (say !== null && row.responsible === '') say(unitMissing());
  for (const unknown of responsible.unknown) say?.(unitUnknown(unknown));
  const text = cleanText(row.text);
  return {
    id,
    clause: row.number === '' ? id : row.number,
    heading,
    kind: 'nhiệm vụ',
    title: shortTitle(text),
    text,
    field: planFieldOf(row.field),
    suggestedField: planFieldOf(heading),
    responsible: { words: wordsOf(row.responsible), codes: responsible.codes },
    coordinating: { words: wordsOf(row.coordinating), codes: readUnits(names, row.coordinating).codes },
    cadence: due.cadence,
    trigger: due.trigger,
    due: due.due,
    target: null,
    product: row.product === '' ? null : cleanText(row.product),
    reportsTo: null,
    portal: { related: false, words: null },
    systems: [],
    documents: [],
    consequence: null,
    related: [],
    doubts: due.doubts,
    note: row.note === '' ? null : cleanText(row.note),
    origin: options.origin,
  };
}

/** A cell of the due column: a phrase, or a day that the host gives as a date or as its serial number. */
function readDue(value: CellValue, year: number): DueReading {
  if (value !== null && typeof value === 'object' && isDateValue(value))
    return readDuePhrase(formatDay(value.date), year);
  // Serial numbers of 2000 to 2100; a year or the number of a month is smaller.
  if (typeof value === 'number' && value >= 36526 && value < 73051) {
    const phrase = formatDay(dayFromSerial(value));
    const reading = readDuePhrase(phrase, year);
    return { ...reading, doubts: [`Ô chứa số ${value}; hiểu là ngày ${phrase}.`] };
  }
  return readDuePhrase(typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '', year);
}

/** The number of the row, made unique; without one, its place in the sheet. */
function idOf(row: TableRow, ids: Set<string>, onDuplicate: (number: string, given: string) => void): string {
  const number = row.number === '' || row.number === '-' ? `dong-${row.row + 1}` : row.number;
  let id = number;
  for (let n = 2; ids.has(id); n += 1) id = `${number}_${n}`;
  if (id !== number) onDuplicate(number, id);
  ids.add(id);
  return id;
}

function planOf(
  options: PlanTableOptions,
  span: { readonly from: Day; readonly to: Day },
  obligations: readonly Obligation[],
): Plan {
  const { id, title, number, year, register, source } = options;
  return {
    id,
    title,
    number,
    issued: null,
    issuer: null,
    year,
    ...span,
    standing: 'imported',
    carriedFrom: null,
    profile: register.id,
    sources: [source],
    missing: [],
    notes: [],
    milestones: { remediation: null, forecast: null, forecastMeeting: null, proposal: null },
    obligations,
  };
}

function wordsOf(cell: string): readonly string[] {
  return cell
    .split(/[;\n]/)
    .map(cleanText)
    .filter((word) => word !== '');
}

/** Up to 120 characters, cut between words. */
function shortTitle(text: string): string {
  if (text.length <= 120) return text;
  const cut = text.slice(0, 119);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 60))}…`;
}

function about(grid: Grid, message: string): TableProblem {
  return { where: grid.tab, cell: null, message };
}

function inCell(grid: Grid, row: number, column: number, message: string): TableProblem {
  return { where: formatAddress({ row, column }), cell: { tab: grid.tab, row, column }, message };
}
