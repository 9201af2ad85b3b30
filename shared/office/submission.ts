import type { Grid } from '../base/grid.ts';
import type { CriteriaTree } from '../criteria/tree.ts';
import { noSheetSentence } from '../sheet/no-sheet.ts';
import { checkSheet } from '../rules/check-sheet.ts';
import type { CheckContext } from '../rules/model.ts';
import { keepLedger } from '../score/ledger.ts';
import type { ScoreBasis } from '../score/model.ts';
import { chooseTab, type TabChoice } from '../sheet/choose-tab.ts';
import type { Sheet } from '../sheet/model.ts';
import { contentHash, contentKey } from './content-hash.ts';
import { nameOfFile } from './file-units.ts';
import type { ReadSubmission, UnreadSubmission } from './model.ts';
import type { PreviousOf } from './previous-points.ts';

export interface SubmissionOptions {
  readonly basis: ScoreBasis;
  readonly context: CheckContext;
  /** Also keep the SHA-256 of the content, for comparison with what was submitted. */
  readonly keepHash: boolean;
  /** Last year's points of each unit; absent when they are not known. */
  readonly previousOf?: PreviousOf;
}

/** A submission together with its sheet, for rules that look at several units at once. */
export type SubmissionReading =
  | { readonly submission: ReadSubmission; readonly sheet: Sheet }
  | { readonly submission: UnreadSubmission; readonly sheet: null };

/**
 * Reads one workbook against the criteria sets in use and checks it. The set whose criteria it holds most of
 * is taken; a workbook that fits none becomes an unread submission with a sentence.
 */
export function readSubmission(
  source: string,
  grids: readonly Grid[],
  trees: readonly CriteriaTree[],
  options: SubmissionOptions,
): SubmissionReading {
  const best = bestFit(grids, trees);
  if (best === null || best.sheet === null) {
    const problem = noSheetSentence(source, best?.passedOver ?? []);
    return { submission: { kind: 'unread', source, unit: nameOfFile(source), problem }, sheet: null };
  }
  const { sheet, passedOver } = best;
  const unit = sheet.heading.unit?.text ?? nameOfFile(source);
  const year = sheet.heading.year?.value ?? sheet.tree.set.year;
  const previous = options.previousOf?.(unit, sheet.tree) ?? options.context.previous;
  const context = { ...options.context, previous, year: options.context.year ?? sheet.tree.set.year ?? year };
  const { findings, broken } = checkSheet(sheet, context);
  const submission: ReadSubmission = {
    kind: 'read',
    source,
    unit,
    passedOver,
    findings,
    broken,
    year,
    tab: sheet.grid.tab,
    tree: sheet.tree,
    contentKey: contentKey(sheet),
    contentHash: options.keepHash ? contentHash(sheet) : null,
    ledger: keepLedger(sheet, options.basis, previous ?? undefined),
    wrongEdition: findings.some(({ rule }) => rule === 'set-mismatch'),
  };
  return { submission, sheet };
}

function bestFit(grids: readonly Grid[], trees: readonly CriteriaTree[]): TabChoice | null {
  let best: TabChoice | null = null;
  for (const tree of trees) {
    const choice = chooseTab(grids, tree);
    if (best === null || isBetter(choice.sheet, best.sheet)) best = choice;
  }
  return best;
}

/** Of two readings that fit alike, the one on the set of the year that the sheet states. */
function isBetter(sheet: Sheet | null, than: Sheet | null): boolean {
  const difference = fit(sheet) - fit(than);
  return difference === 0 ? isOfItsYear(sheet) && !isOfItsYear(than) : difference > 0;
}

/** Share of a set's criteria that the sheet has, those under their own titles first. */
function fit(sheet: Sheet | null): number {
  if (sheet === null) return -1;
  let titled = 0;
  for (const row of sheet.rowOf.values()) if (row.title === row.criterion?.title) titled += 1;
  return (titled * 1000 + sheet.rowOf.size) / sheet.tree.byCode.size;
}

function isOfItsYear(sheet: Sheet | null): boolean {
  return sheet !== null && sheet.heading.year?.value === sheet.tree.set.year;
}
