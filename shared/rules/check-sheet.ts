import { findInComposed } from '../base/document-number.ts';
import { formulaAt } from '../base/grid.ts';
import { evaluate } from '../score/evaluate.ts';
import { rowAnswer } from '../score/row-answer.ts';
import { selfState } from '../score/row-state.ts';
import type { Sheet, SheetRow } from '../sheet/model.ts';
import type { AnyRule } from './define.ts';
import { rules as allRules } from './index.ts';
import { kindOfCriterion, kindOfDocument, kindOfLeaf, kindOfRow } from './kinds.ts';
import type { CheckContext, Finding, Subjects, TextSubject } from './model.ts';
import { ask, inScope, isAsked, startRun, type BrokenRule, type RuleRun, type ScopeRun } from './run-rule.ts';

export interface CheckResult {
  /** In the order of the sheet: by row, then by column, findings without a cell first. */
  readonly findings: readonly Finding[];
  /** Rules that threw, which is a bug of ours; the other rules went on. */
  readonly broken: readonly BrokenRule[];
}

/** Checks one sheet with every rule. */
export function checkSheet(sheet: Sheet, context: CheckContext, rules: readonly AnyRule[] = allRules): CheckResult {
  const run = startRun(rules);
  ask(inScope(run, 'sheet'), { sheet, context });
  const scopes = rowScopes(run);
  for (const row of sheet.rows) checkRow(scopes, sheet, row, context);
  checkCriteria(inScope(run, 'criterion'), sheet, context);
  const totals = inScope(run, 'total');
  for (const total of sheet.totals) ask(totals, { sheet, context, total });
  const unplacedRows = inScope(run, 'unplaced');
  for (const unplaced of sheet.unplaced) ask(unplacedRows, { sheet, context, unplaced });
  return { findings: run.findings.sort(bySheetOrder), broken: [...run.broken.values()] };
}

type RowScope = 'row' | 'text' | 'group' | 'leaf' | 'document';
type RowScopes = { readonly [S in RowScope]: ScopeRun<S> };

function rowScopes(run: RuleRun): RowScopes {
  return {
    row: inScope(run, 'row'),
    text: inScope(run, 'text'),
    group: inScope(run, 'group'),
    leaf: inScope(run, 'leaf'),
    document: inScope(run, 'document'),
  };
}

function checkRow(scopes: RowScopes, sheet: Sheet, row: SheetRow, context: CheckContext): void {
  const { criterion } = row;
  ask(scopes.row, { sheet, context, row }, kindOfRow(row));
  checkTexts(scopes.text, sheet, row, context);
  if (criterion === null) return;
  if (criterion.rule === null) {
    ask(scopes.group, { sheet, context, row, criterion });
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
  ask(scopes.leaf, leaf, kindOfLeaf(leaf));
  for (const document of documents)
    ask(scopes.document, { sheet, context, row, criterion, document }, kindOfDocument(document));
}

const noDocuments: readonly never[] = [];

function checkTexts(scope: ScopeRun<'text'>, sheet: Sheet, row: SheetRow, context: CheckContext): void {
  const { title, evidence, explanation, note } = sheet.columns;
  // A title as the set has it was checked with the set.
  if (row.title !== row.criterion?.title) checkText(scope, sheet, row, context, 'title', row.title, title);
  checkText(scope, sheet, row, context, 'evidence', row.evidence, evidence);
  checkText(scope, sheet, row, context, 'explanation', row.explanation, explanation);
  checkText(scope, sheet, row, context, 'note', row.note, note);
}

function checkText(
  scope: ScopeRun<'text'>,
  sheet: Sheet,
  { row, criterion }: SheetRow,
  context: CheckContext,
  role: TextSubject['role'],
  text: string,
  column: number | undefined,
): void {
  if (text === '' || column === undefined) return;
  const cell = { tab: sheet.grid.tab, row, column };
  ask(scope, { sheet, context, text, cell, role, criterion, formula: formulaAt(sheet.grid, row, column) });
}

function checkCriteria(scope: ScopeRun<'criterion'>, sheet: Sheet, context: CheckContext): void {
  const repeated = repeatedRows(sheet);
  const isWhole = repeated === null && sheet.rowOf.size === sheet.tree.byCode.size;
  if (isWhole && !isAsked(scope, 'once')) return;
  for (const criterion of sheet.tree.byCode.values()) {
    const row = sheet.rowOf.get(criterion.code) ?? null;
    const rows = row === null ? noRows : (repeated?.get(criterion.code) ?? [row]);
    const kind = kindOfCriterion(rows);
    if (isAsked(scope, kind)) ask(scope, { sheet, context, criterion, rows, row }, kind);
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
