import { findInComposed } from '../base/document-number.ts';
import { formulaAt } from '../base/grid.ts';
import { evaluate } from '../score/evaluate.ts';
import { rowAnswer } from '../score/row-answer.ts';
import { selfState } from '../score/row-state.ts';
import { cellOf, type Sheet, type SheetRow } from '../sheet/model.ts';
import type { AnyRule } from './define.ts';
import { rules as allRules } from './index.ts';
import { kindOfCriterion, kindOfDocument, kindOfLeaf, kindOfRow } from './kinds.ts';
import type { CheckContext, Finding, Scope, Subjects, TextSubject } from './model.ts';
import { ruleRunner, type BrokenRule, type RuleRunner, type ScopeRunner } from './run-rule.ts';

export interface CheckResult {
  /** In the order of the sheet: by row, then by column, findings without a cell first. */
  readonly findings: readonly Finding[];
  /** Rules that threw, which is a bug of ours; the other rules went on. */
  readonly broken: readonly BrokenRule[];
}

/** Checks one sheet with every rule. */
export function checkSheet(sheet: Sheet, context: CheckContext, rules: readonly AnyRule[] = allRules): CheckResult {
  const run = ruleRunner(rules);
  run.on('sheet')({ sheet, context });
  const onRows = rowRunners(run);
  for (const row of sheet.rows) checkRow(onRows, sheet, row, context);
  checkCriteria(run.on('criterion'), sheet, context);
  const onTotal = run.on('total');
  for (const total of sheet.totals) onTotal({ sheet, context, total });
  const onUnplaced = run.on('unplaced');
  for (const unplaced of sheet.unplaced) onUnplaced({ sheet, context, unplaced });
  return { findings: [...run.findings].sort(bySheetOrder), broken: [...run.broken.values()] };
}

type RowScope = 'row' | 'text' | 'group' | 'leaf' | 'document';
type RowRunners = { readonly [S in RowScope & Scope]: ScopeRunner<S> };

function rowRunners({ on }: RuleRunner): RowRunners {
  return { row: on('row'), text: on('text'), group: on('group'), leaf: on('leaf'), document: on('document') };
}

function checkRow(on: RowRunners, sheet: Sheet, row: SheetRow, context: CheckContext): void {
  const { criterion } = row;
  on.row({ sheet, context, row }, kindOfRow(row));
  checkTexts(on.text, sheet, row, context);
  if (criterion === null) return;
  if (criterion.rule === null) {
    on.group({ sheet, context, row, criterion });
    return;
  }
  const documents = row.evidence === '' ? noDocuments : findInComposed(row.evidence);
  const answer = rowAnswer(sheet, row, criterion);
  const leaf: Subjects['leaf'] = {
    sheet,
    context,
    row,
    criterion,
    answer,
    documents,
    state: selfState(row, criterion),
    earned: evaluate(criterion, answer),
  };
  on.leaf(leaf, kindOfLeaf(leaf));
  for (const document of documents) on.document({ sheet, context, row, criterion, document }, kindOfDocument(document));
}

const noDocuments: readonly never[] = [];

function checkTexts(run: ScopeRunner<'text'>, sheet: Sheet, row: SheetRow, context: CheckContext): void {
  // A title as the set has it was checked with the set.
  if (row.title !== row.criterion?.title) checkText(run, sheet, row, context, 'title', row.title);
  checkText(run, sheet, row, context, 'evidence', row.evidence);
  checkText(run, sheet, row, context, 'explanation', row.explanation);
  checkText(run, sheet, row, context, 'note', row.note);
}

function checkText(
  run: ScopeRunner<'text'>,
  sheet: Sheet,
  row: SheetRow,
  context: CheckContext,
  role: TextSubject['role'],
  text: string,
): void {
  const cell = text === '' ? null : cellOf(sheet, row.row, role);
  if (cell === null) return;
  run({
    sheet,
    context,
    text,
    cell,
    role,
    formula: formulaAt(sheet.grid, cell.row, cell.column),
    criterion: row.criterion,
  });
}

function checkCriteria(run: ScopeRunner<'criterion'>, sheet: Sheet, context: CheckContext): void {
  const repeated = repeatedRows(sheet);
  const isWhole = repeated === null && sheet.rowOf.size === sheet.tree.byCode.size;
  if (isWhole && !run.asks('once')) return;
  for (const criterion of sheet.tree.byCode.values()) {
    const row = sheet.rowOf.get(criterion.code) ?? null;
    const rows = row === null ? noRows : (repeated?.get(criterion.code) ?? [row]);
    const kind = kindOfCriterion(rows);
    if (run.asks(kind)) run({ sheet, context, criterion, rows, row }, kind);
  }
}

const noRows: readonly never[] = [];

/** All rows of each criterion; `null` where none has more than its first one, as on nearly every sheet. */
function repeatedRows({ rows, rowOf }: Sheet): ReadonlyMap<string, readonly SheetRow[]> | null {
  let recognised = 0;
  for (const { criterion } of rows) if (criterion !== null) recognised += 1;
  if (recognised === rowOf.size) return null;
  const rowsOf = new Map<string, SheetRow[]>();
  for (const row of rows) {
    if (row.criterion === null) continue;
    const known = rowsOf.get(row.criterion.code);
    if (known === undefined) rowsOf.set(row.criterion.code, [row]);
    else known.push(row);
  }
  return rowsOf;
}

function bySheetOrder(a: Finding, b: Finding): number {
  return (a.cell?.row ?? -1) - (b.cell?.row ?? -1) || (a.cell?.column ?? -1) - (b.cell?.column ?? -1);
}
