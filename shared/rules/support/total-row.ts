import type { Points } from '../../base/points.ts';
import { fold } from '../../base/text.ts';
import { parseCode } from '../../criteria/code.ts';
import type { Criterion } from '../../criteria/model.ts';
import { isBonus } from '../../criteria/tree.ts';
import { matcherOf } from '../../sheet/match.ts';
import type { Sheet, TotalRow } from '../../sheet/model.ts';
import { agrees, sumAsShown, sumBelowAll } from './leaf-sum.ts';

/**
 * The items that a total row may add up, most likely first. A row that names a group ("Cộng mục 2") adds
 * that; one in the middle of the table the fields above it, or the last of them; any other every field,
 * with the bonus or without. Empty for what adds up other things: surveys, bonus, deductions, ranks.
 */
export function addendsOf(sheet: Sheet, total: TotalRow): readonly (readonly Criterion[])[] {
  if (last === null || last.total !== total || last.sheet !== sheet)
    last = { sheet, total, addends: findAddends(sheet, total) };
  return last.addends;
}

// Every rule about total rows asks for the same row in turn.
let last: {
  readonly sheet: Sheet;
  readonly total: TotalRow;
  readonly addends: readonly (readonly Criterion[])[];
} | null = null;

function findAddends(sheet: Sheet, total: TotalRow): readonly (readonly Criterion[])[] {
  const { tree } = sheet;
  const folded = fold(total.title);
  if (!/^(?:tong|cong)\b/.test(folded) || otherSum.test(folded)) return [];
  const named = partNamed.test(folded) ? itemAtEnd(sheet, total.title) : undefined;
  if (named !== undefined) return [[named]];
  const fields = tree.fields;
  const isBelow = sheet.rows.some(({ row, criterion }) => criterion !== null && row < total.row);
  const isWithin = isBelow && sheet.rows.some(({ row, criterion }) => criterion !== null && row > total.row);
  if (!isWithin) return [fields, fields.filter((field) => !isBonusField(sheet, field))];
  const above = sheet.rows.filter(({ row, criterion }) => criterion !== null && row < total.row);
  const begun = fields.filter((field) =>
    above.some(({ criterion }) => criterion !== null && tree.fieldOf.get(criterion.code) === field),
  );
  return [begun, begun.slice(-1)];
}

/** Sums of other things than the self scores of items. */
const otherSum = /dieu tra|khao sat|xhh|tham dinh|thuong|diem tru|trang|cong don/;
const partNamed =
  /^(?:tong cong|tong so|tong diem|tong|cong)(?: so)?(?: diem)?(?: cua)?(?: (?:linh vuc|muc|phan|nhom|tieu chi|tc))? (?:[ivx]+|[a-z]|\d+)(?: \d+)*$/;

function itemAtEnd({ tree }: Sheet, title: string): Criterion | undefined {
  const words = title.trim().split(/\s+/);
  const code = parseCode(words[words.length - 1] ?? '');
  return code === null ? undefined : (tree.byCode.get(code) ?? matcherOf(tree).byNumbers.get(code)?.[0]);
}

/** What a total row shows against its fields and its leaves; `null` when it agrees or cannot be compared. */
export function wrongTotalRow(sheet: Sheet, total: TotalRow): WrongTotalRow | null {
  const own = total.self.points;
  if (own === null) return null;
  let nearest: WrongTotalRow | null = null;
  for (const items of addendsOf(sheet, total)) {
    const below = sumBelowAll(sheet, items);
    if (below !== null && agrees(own, below)) return null;
    const shown = sumAsShown(sheet, items);
    if (shown === null || (own === shown && below === null)) return null;
    const wrong = { own, shown, sum: below?.sum ?? null, items };
    if (nearest === null || Math.abs(own - shown) < Math.abs(own - nearest.shown)) nearest = wrong;
  }
  return nearest;
}

export interface WrongTotalRow {
  readonly own: Points;
  /** Sum of the totals above it as the sheet shows them. */
  readonly shown: Points;
  /** Sum of the leaves, `null` while one of them cannot be read. */
  readonly sum: Points | null;
  readonly items: readonly Criterion[];
}

/** Labels of the items whose own total is not the sum of the leaves below it. */
export function fieldsThatDiffer(sheet: Sheet, items: readonly Criterion[]): readonly string[] {
  const differing: string[] = [];
  for (const item of items) {
    const own = sheet.rowOf.get(item.code)?.self.points ?? null;
    const below = sumBelowAll(sheet, [item]);
    if (own !== null && below !== null && !agrees(own, below)) differing.push(item.label);
  }
  return differing;
}

/** Sum of the maxima of the leaves below items, as the set has them. */
export function maximumOf(sheet: Sheet, items: readonly Criterion[]): Points {
  let max = 0;
  for (const item of items) for (const leaf of sheet.tree.leavesBelow.get(item.code) ?? []) max += leaf.max;
  return max as Points;
}

function isBonusField(sheet: Sheet, field: Criterion): boolean {
  return (sheet.tree.leavesBelow.get(field.code) ?? []).every(isBonus);
}
