import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { readWorkbook } from '../../offline/files/read-workbook.ts';
import { writeWorkbook } from '../../offline/files/write-workbook.ts';
import type { Grid } from '../../shared/base/grid.ts';
import { growTree, isBonus, isSurvey } from '../../shared/criteria/tree.ts';
import { allowedPoints } from '../../shared/score/allowed.ts';
import { measureOf } from '../../shared/score/row-answer.ts';
import { isSheet, readSheet } from '../../shared/sheet/read.ts';
import { blankSheet } from '../../shared/write/blank-sheet/blank-sheet.ts';
import { column } from '../../shared/write/blank-sheet/columns.ts';
import type { CellPlan, WorkbookPlan } from '../../shared/write/plan.ts';
import { findOfficeSuite } from '../support/find-office-suite.ts';
import { gridOf } from '../support/plan-reading.ts';
import { shippedSet } from '../support/shipped-set.ts';

const program = findOfficeSuite();
const folder = mkdtempSync(join(tmpdir(), 'cchc-recalculated-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tree = growTree(shippedSet('mau-phuong-2025'));
const blank = blankSheet({ tree, unit: 'UBND Phường Mẫu 1', year: 2026 });

/** Points and numbers of every leaf that the unit scores itself, put into the plan; formulas come without a result. */
function filled(): WorkbookPlan {
  const [tab, ...others] = blank.tabs;
  const sheet = tab === undefined ? null : readSheet(gridOf(tab), tree);
  if (tab === undefined || sheet === null || !isSheet(sheet)) throw new Error('The blank sheet cannot be read');
  const rows = tab.rows.map((row) =>
    row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: null })),
  );
  const put = (row: number, at: number, value: number): void => {
    const cells = rows[row];
    if (cells !== undefined) cells[at] = { ...(cells[at] as CellPlan), value };
  };
  tree.leaves.forEach((leaf, i) => {
    const row = sheet.rowOf.get(leaf.code)?.row;
    if (row === undefined || isSurvey(leaf)) return;
    const { values, stretches } = allowedPoints(leaf);
    put(row, column.self, (values[i % Math.max(1, values.length)] ?? stretches[0]?.to ?? 0) / 1000);
    if (leaf.rule === null || measureOf(leaf.rule) !== 'ratio') return;
    put(row, column.part, i);
    // Every third row leaves the whole blank: its ratio must stay blank instead of showing an error.
    if (i % 3 > 0) put(row, column.whole, i + 7);
  });
  return { ...blank, tabs: [{ ...tab, rows }, ...others] };
}

/** What LibreOffice makes of a file: opened, calculated, saved. */
async function recalculated(bytes: Uint8Array): Promise<readonly Grid[]> {
  const source = join(folder, 'phieu.xlsx');
  writeFileSync(source, bytes);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const out = join(folder, 'out');
  await promisify(execFile)(program ?? 'soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    out,
    source,
  ]);
  const reading = await readWorkbook(readFileSync(join(out, 'phieu.xlsx')));
  if (reading.kind !== 'read') throw new Error(reading.why);
  return reading.grids;
}

test.skipIf(program === null)(
  'LibreOffice, where it is installed, gets the sums and ratios of a filled sheet from its formulas',
  async () => {
    const [grid] = await recalculated(await writeWorkbook(filled()));
    const sheet = grid === undefined ? null : readSheet(grid, tree);
    if (grid === undefined || sheet === null || !isSheet(sheet)) throw new Error('The saved sheet cannot be read');
    const selfAt = (code: string): number => Number(grid.rows[sheet.rowOf.get(code)?.row ?? -1]?.[column.self] ?? 0);
    const thousandths = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + Math.round(value * 1000), 0);
    for (const item of tree.byCode.values()) {
      const leaves = tree.leavesBelow.get(item.code) ?? [];
      const sum = thousandths(leaves.map(({ code }) => selfAt(code)));
      // Bonus points stop at the cap of their group.
      const capped = leaves.every(isBonus) ? Math.min(sum, item.max) : sum;
      expect([item.code, thousandths([selfAt(item.code)])]).toEqual([item.code, capped]);
    }
    const total = grid.rows[sheet.totals[0]?.row ?? -1];
    expect(thousandths([Number(total?.[column.self])])).toBe(thousandths(tree.fields.map(({ code }) => selfAt(code))));
    expect(Number(total?.[column.self])).toBeGreaterThan(0);
    expect(thousandths([Number(total?.[column.max])])).toBe(100_000);
    let ratios = 0;
    for (const leaf of tree.leaves) {
      if (leaf.rule === null || measureOf(leaf.rule) !== 'ratio') continue;
      const row = grid.rows[sheet.rowOf.get(leaf.code)?.row ?? -1] ?? [];
      const whole = row[column.whole] ?? null;
      if (whole === null) expect(row[column.ratio] ?? '').toBe('');
      else expect(row[column.ratio]).toBeCloseTo(Number(row[column.part]) / Number(whole), 12);
      ratios += 1;
    }
    expect(ratios).toBeGreaterThan(3);
  },
  120_000,
);
