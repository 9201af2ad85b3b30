import { formatAddress } from '../../shared/base/cell.ts';
import type { Grid } from '../../shared/base/grid.ts';
import type { CriteriaSet } from '../../shared/criteria/model.ts';
import { growTree } from '../../shared/criteria/tree.ts';
import { checkSheet } from '../../shared/rules/check-sheet.ts';
import type { CheckContext, Finding } from '../../shared/rules/model.ts';
import { renderFinding } from '../../shared/rules/render.ts';
import type { Sheet } from '../../shared/sheet/model.ts';
import { exampleSetOf } from './example-set.ts';
import { markdownSheet } from './markdown-sheet.ts';
import { sheetFrom } from './run-case.ts';

/** What a test tells besides the table. */
export interface Given {
  readonly context?: Partial<CheckContext>;
  /** Changes of the example set, after it was cut to the codes of the table. */
  readonly set?: Partial<CriteriaSet>;
  /** Codes of the set, where they are not those of the table. */
  readonly codes?: readonly string[];
  /** Rows of the title block. */
  readonly above?: readonly string[];
  /** Changes of the grid, after it was read from the table. */
  readonly grid?: (grid: Grid) => Grid;
}

/** Reads a Markdown table (see `markdownSheet`) as a sheet of the example set. */
export function sheetOn(table: string, given: Given = {}): Sheet {
  const lines = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('|'));
  const read = markdownSheet(lines, given.above);
  const set = exampleSetOf(given.codes ?? read.codes, given.codes === undefined ? read.titles : [], given.set);
  return sheetFrom(given.grid?.(read.grid) ?? read.grid, growTree(set));
}

/** Findings of one rule, or of all whose codes begin alike ("total-"), on a table. */
export function findingsOn(rule: string, table: string, given: Given = {}): readonly Finding[] {
  const context: CheckContext = { today: null, year: 2025, bodies: [], previous: null, ...given.context };
  const { findings, broken } = checkSheet(sheetOn(table, given), context);
  if (broken.length > 0) throw new Error(JSON.stringify(broken));
  return findings.filter(({ rule: code }) => code === rule || (rule.endsWith('-') && code.startsWith(rule)));
}

/** The same, each as "total-differs D2 error". */
export function placesOn(rule: string, table: string, given: Given = {}): readonly string[] {
  return findingsOn(rule, table, given).map(
    ({ rule: code, cell, severity }) => `${code} ${cell === null ? '-' : formatAddress(cell)} ${severity}`,
  );
}

/** The Vietnamese message of each. */
export function messagesOn(rule: string, table: string, given: Given = {}): readonly string[] {
  return findingsOn(rule, table, given).map((finding) => renderFinding(finding, 'vi').message);
}
