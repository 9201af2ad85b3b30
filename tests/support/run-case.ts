import type { Grid } from '../../shared/base/grid.ts';
import { growTree, type CriteriaTree } from '../../shared/criteria/tree.ts';
import { checkConsolidation } from '../../shared/rules/check-consolidation.ts';
import { checkSheet, type CheckResult } from '../../shared/rules/check-sheet.ts';
import type { Edit, Finding } from '../../shared/rules/model.ts';
import { fingerprintOf } from '../../shared/rules/support/fingerprint.ts';
import type { Waiver, WaiverReason, WaiverStatus } from '../../shared/rules/waiver.ts';
import { applyWaivers } from '../../shared/rules/waivers.ts';
import type { Sheet } from '../../shared/sheet/model.ts';
import { isSheet, readSheet } from '../../shared/sheet/read.ts';
import { recalculate } from './recalculate.ts';
import type { RuleCase } from './rule-document.ts';

/** Reads a grid as a sheet. Throws when it is none: a test must not pass on an unread table. */
export function sheetFrom(grid: Grid, tree: CriteriaTree): Sheet {
  const reading = readSheet(grid, tree);
  if (!isSheet(reading)) throw new Error(`No sheet: ${reading.reason}`);
  return reading;
}

/** Checks a case of a rule document with every rule, `grid` in place of its own when given, and hears its waivers. */
export function checkCase(given: RuleCase, grid: Grid = given.sheet.grid): CheckResult {
  const tree = growTree(given.set);
  const sheet = sheetFrom(grid, tree);
  const one = checkSheet(sheet, given.context);
  const units = [
    { unit: given.unit, sheet },
    ...given.others.map((other) => ({ unit: other.unit, sheet: sheetFrom(other.sheet.grid, tree) })),
  ];
  const among = checkConsolidation(given.others.length === 0 ? [] : units, given.context);
  const findings = [...one.findings, ...(among.findings[0] ?? [])];
  const heard = applyWaivers(
    findings,
    (given.settings.get('Giải trình') ?? []).map((text) => waiverOf(text, findings)),
  );
  return { findings: heard.standing, broken: [...one.broken, ...among.broken, ...heard.broken] };
}

/** The waiver of a setting, of the values that are found now unless it says "giá trị cũ". */
function waiverOf(setting: string, findings: readonly Finding[]): Waiver {
  const [rule = '', item = '', reason = '', status = '', ...rest] = setting.split(/;\s*/);
  const criterion = item.replace(/^mục /, '');
  const found =
    rest[0] === 'giá trị cũ'
      ? undefined
      : findings.find((finding) => finding.rule === rule && finding.criterion === criterion);
  const text = rest[0] === 'giá trị cũ' ? rest.slice(1) : rest;
  return {
    rule,
    criterion,
    fingerprint: found === undefined ? '0123456789abcdef' : fingerprintOf(found.hit),
    reason: reason as WaiverReason,
    status: status as WaiverStatus,
    text: text.join('; '),
  };
}

/** A grid after a person confirmed an edit: the cell's formula goes, and sums follow. */
export function applyEdit(grid: Grid, { cell, value }: Edit): Grid {
  const rows = grid.rows.map((row, at) => {
    if (at !== cell.row) return row;
    const copy = [...row];
    while (copy.length <= cell.column) copy.push(null);
    copy[cell.column] = value;
    return copy;
  });
  const formulas = (grid.formulas ?? []).map((row, at) =>
    at === cell.row ? (row ?? []).map((text, column) => (column === cell.column ? '' : text)) : row,
  );
  return recalculate({ ...grid, rows, formulas });
}

/** What a finding says and where, for comparing two checks. */
export function placeOf({ rule, cell, criterion }: Finding): string {
  return `${rule} ${cell === null ? '-' : `${cell.row}:${cell.column}`} ${criterion ?? ''}`;
}

/** The grid with an empty row above everything, formulas adjusted, as a spreadsheet does it. */
export function withRowAbove(grid: Grid): Grid {
  const shift = (formula: string): string =>
    formula.replace(/(\$?[A-Z]{1,3}\$?)(\d+)/g, (_, letters: string, row: string) => `${letters}${Number(row) + 1}`);
  return {
    ...grid,
    rows: [[], ...grid.rows],
    formulas: [
      [],
      ...(grid.formulas ?? []).map((row) =>
        (row ?? []).map((formula) => (formula === undefined ? '' : shift(formula))),
      ),
    ],
    formats: [[], ...(grid.formats ?? [])],
  };
}
