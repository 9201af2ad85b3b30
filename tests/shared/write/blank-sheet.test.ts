import { describe, expect, test } from 'vitest';
import { columnLetters, formatAddress } from '../../../shared/base/cell.ts';
import { pointsFromNumber } from '../../../shared/base/points.ts';
import { growTree, isBonus, isSurvey, type CriteriaTree } from '../../../shared/criteria/tree.ts';
import { shippedCriteriaSets } from '../../../shared/data/criteria/shipped.ts';
import { allowedPoints, isAllowed } from '../../../shared/score/allowed.ts';
import { measureOf } from '../../../shared/score/row-answer.ts';
import { ruleSentence } from '../../../shared/score/rule-sentence.ts';
import { isSheet, readSheet } from '../../../shared/sheet/read.ts';
import type { Sheet } from '../../../shared/sheet/model.ts';
import { blankSheet, sheetTabName } from '../../../shared/write/blank-sheet/blank-sheet.ts';
import { choiceTabName } from '../../../shared/write/blank-sheet/choice-tab.ts';
import { column } from '../../../shared/write/blank-sheet/columns.ts';
import { optionLines } from '../../../shared/write/blank-sheet/option-lines.ts';
import { sampleNotice } from '../../../shared/write/consolidated/report-info.ts';
import type { CellPlan, TabPlan, WorkbookPlan } from '../../../shared/write/plan.ts';
import { styles } from '../../../shared/write/styles.ts';
import { gridOf, isInside, tabNamed, valuesOf } from '../../support/plan-reading.ts';

const trees = shippedCriteriaSets().map(growTree);

function planOf(tree: CriteriaTree): { readonly plan: WorkbookPlan; readonly tab: TabPlan; readonly choices: TabPlan } {
  const plan = blankSheet({ tree, unit: 'UBND Phường Mẫu 1', year: 2026 });
  return { plan, tab: tabNamed(plan, sheetTabName), choices: tabNamed(plan, choiceTabName) };
}

function readBack(tab: TabPlan, tree: CriteriaTree): Sheet {
  const sheet = readSheet(gridOf(tab), tree);
  if (!isSheet(sheet)) throw new Error(JSON.stringify(sheet));
  return sheet;
}

/** The tab with one value put into each given cell, as a unit types it. */
function typed(tab: TabPlan, values: ReadonlyMap<string, CellPlan['value']>): TabPlan {
  const rows = tab.rows.map((row, r) =>
    row.map((cell, c) => {
      const value = values.get(formatAddress({ row: r, column: c }));
      return value === undefined ? cell : { ...cell, value };
    }),
  );
  return { ...tab, rows };
}

describe.each(trees.map((tree) => [tree.set.id, tree] as const))('the blank sheet of %s', (_, tree) => {
  const { tab, choices } = planOf(tree);
  const sheet = readBack(tab, tree);

  test('reads back with every item once, by its own code, and nothing left over', () => {
    expect([...sheet.rowOf.keys()]).toEqual([...tree.byCode.keys()]);
    expect(sheet.rows.map(({ criterion }) => criterion?.code)).toEqual([...tree.byCode.keys()]);
    expect(sheet.unplaced).toEqual([]);
    expect(sheet.totals).toHaveLength(1);
  });

  test('says unit and year where the reader finds them', () => {
    expect(sheet.heading.unit?.text).toContain('Phường Mẫu 1');
    expect(sheet.heading.year?.value).toBe(2026);
  });

  test('says that it is a sample exactly when it is', () => {
    expect(valuesOf(tab).flat().includes(sampleNotice)).toBe(tree.set.basis.sample);
  });

  test('sums each group over its children and the total over the fields, in every column of scores', () => {
    const rowOf = (code: string): number => sheet.rowOf.get(code)?.row ?? -1;
    for (const item of tree.byCode.values()) {
      const children = tree.childrenOf.get(item.code) ?? [];
      for (const at of [column.self, column.survey, column.appraised]) {
        const wanted =
          children.length === 0
            ? undefined
            : `SUM(${children.map(({ code }) => `${columnLetters(at)}${rowOf(code) + 1}`).join(',')})`;
        const isCapped = children.length > 0 && children.every(isBonus);
        expect(tab.rows[rowOf(item.code)]?.[at]?.formula).toBe(
          isCapped ? `MIN(C${rowOf(item.code) + 1},${wanted ?? ''})` : wanted,
        );
      }
    }
    const total = tab.rows[sheet.totals[0]?.row ?? -1];
    expect(total?.[column.self]?.formula).toBe(
      `SUM(${tree.fields.map(({ code }) => `G${rowOf(code) + 1}`).join(',')})`,
    );
    // Bonus points stand on top of the scale.
    const scale = tree.fields.filter(({ code }) => !(tree.leavesBelow.get(code) ?? []).every(isBonus));
    expect(total?.[column.max]).toMatchObject({
      value: scale.reduce((sum, { max }) => sum + max, 0) / 1000,
      formula: `SUM(${scale.map(({ code }) => `C${rowOf(code) + 1}`).join(',')})`,
    });
  });

  test('offers exactly the points that the rule of a leaf allows', () => {
    for (const leaf of tree.leaves) {
      const row = sheet.rowOf.get(leaf.code)?.row ?? -1;
      const offered = (tab.validations ?? []).filter(({ range }) => isInside(range, row, column.self));
      expect(offered, leaf.code).toHaveLength(isSurvey(leaf) ? 0 : 1);
      const [one] = offered;
      const { values, stretches } = allowedPoints(leaf);
      if (one?.kind === 'list-from') {
        const source = valuesOf(choices)[one.source.top]?.slice(one.source.left, one.source.right + 1);
        const mark = leaf.notApplicable === 'not-allowed' ? [] : ['KAD'];
        expect(source).toEqual([...values.map((value) => value / 1000), ...mark]);
        expect([stretches, one.strict]).toEqual([[], leaf.doubts.length === 0]);
      }
      if (one?.kind === 'number' && one.to !== null) {
        expect(one.strict).toBe(leaf.doubts.length === 0 && leaf.notApplicable === 'not-allowed');
        const allowed = { values, stretches };
        for (const end of [one.from, one.to]) expect(isAllowed(allowed, pointsFromNumber(end))).toBe(true);
        for (const beyond of [one.from - 0.001, one.to + 0.001]) {
          expect(isAllowed(allowed, pointsFromNumber(beyond))).toBe(false);
        }
      }
      if (one !== undefined) expect(one.message.length).toBeGreaterThan(5);
    }
  });

  test('takes only numbers from 0 behind a ratio or a count', () => {
    for (const leaf of tree.leaves) {
      const row = sheet.rowOf.get(leaf.code)?.row ?? -1;
      const measure = leaf.rule === null ? null : measureOf(leaf.rule);
      for (const [at, wanted] of [
        [column.part, measure !== null],
        [column.whole, measure === 'ratio'],
      ] as const) {
        const limits = (tab.validations ?? []).filter(({ range }) => isInside(range, row, at));
        expect(limits).toMatchObject(wanted ? [{ kind: 'number', from: 0, to: null, strict: true }] : []);
      }
    }
  });

  test('explains the rule of each leaf at its score cell, and asks for the evidence of the set', () => {
    for (const leaf of tree.leaves) {
      const cells = tab.rows[sheet.rowOf.get(leaf.code)?.row ?? -1];
      expect(cells?.[column.self]?.note).toBe(isSurvey(leaf) ? undefined : ruleSentence(leaf));
      expect(cells?.[column.evidence]?.note).toBe(
        isSurvey(leaf) || leaf.evidence === null ? undefined : `Tài liệu cần có: ${leaf.evidence}`,
      );
    }
  });

  test('prints the scoring lines of a leaf below it, each in a row of its own without a code', () => {
    for (const leaf of tree.leaves) {
      const row = sheet.rowOf.get(leaf.code)?.row ?? -1;
      const lines = optionLines(leaf);
      const below = tab.rows.slice(row + 1, row + 1 + lines.length);
      expect(below.map((cells) => [cells[column.code]?.value, cells[column.title]?.value])).toEqual(
        lines.map((line) => ['', line]),
      );
    }
  });

  test('leaves unlocked what a unit fills in, and only that', () => {
    const last = sheet.totals[0]?.row ?? 0;
    const rows = new Map(tree.leaves.map((leaf) => [sheet.rowOf.get(leaf.code)?.row ?? -1, leaf]));
    for (let row = 0; row <= last; row += 1) {
      const leaf = rows.get(row);
      for (let at = 0; at <= column.note; at += 1) {
        const measure = leaf?.rule == null ? null : measureOf(leaf.rule);
        const filled: number[] =
          leaf === undefined || isSurvey(leaf) ? [] : [column.self, column.evidence, column.explanation, column.note];
        if (measure !== null) filled.push(column.part);
        if (measure === 'ratio') filled.push(column.whole);
        const open = (tab.editable ?? []).some((range) => isInside(range, row, at));
        expect([row, at, open]).toEqual([row, at, filled.includes(at)]);
        expect(styles[tab.rows[row]?.[at]?.style ?? 'text'].unlocked === true).toBe(open);
      }
    }
  });

  test('gives back the answers that a unit typed', () => {
    const answers = new Map<string, CellPlan['value']>();
    const wanted = new Map<string, readonly unknown[]>();
    tree.leaves.forEach((leaf, i) => {
      if (isSurvey(leaf)) return;
      const row = sheet.rowOf.get(leaf.code)?.row ?? -1;
      const at = (c: number): string => formatAddress({ row, column: c });
      const { values, stretches } = allowedPoints(leaf);
      const points = values[i % Math.max(1, values.length)] ?? stretches[0]?.from ?? 0;
      const measure = leaf.rule === null ? null : measureOf(leaf.rule);
      answers.set(at(column.self), points / 1000);
      answers.set(at(column.evidence), `Báo cáo số ${i + 1}/BC-UBND`);
      answers.set(at(column.explanation), `Giải trình ${i}`);
      answers.set(at(column.note), `Ghi chú ${i}`);
      if (measure !== null) answers.set(at(column.part), i + 3);
      if (measure === 'ratio') answers.set(at(column.whole), i + 40);
      wanted.set(leaf.code, [
        points,
        `Báo cáo số ${i + 1}/BC-UBND`,
        `Giải trình ${i}`,
        `Ghi chú ${i}`,
        measure === null ? null : (i + 3) * 1000,
        measure === 'ratio' ? (i + 40) * 1000 : null,
      ]);
    });
    const filled = readBack(typed(tab, answers), tree);
    for (const [code, expected] of wanted) {
      const row = filled.rowOf.get(code);
      expect(
        [
          row?.self.points,
          row?.evidence,
          row?.explanation,
          row?.note,
          row?.measured?.part ?? null,
          row?.measured?.whole ?? null,
        ],
        code,
      ).toEqual(expected);
    }
  });
});

test('an untouched sheet is blank: no leaf has a score of 0', () => {
  for (const tree of trees) {
    const sheet = readBack(planOf(tree).tab, tree);
    for (const leaf of tree.leaves) expect(sheet.rowOf.get(leaf.code)?.self.state).toBe('blank');
  }
});
