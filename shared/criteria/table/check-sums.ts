import { sumPoints, type Points } from '../../base/points.ts';
import type { CriterionDraft } from './criterion-draft.ts';
import type { Problem } from './problem.ts';
import { problemText } from './problem-text.ts';
import type { Row } from './row.ts';
import type { StatedNumber } from './title-block.ts';

/** Groups against their children, the total row and the stated scale against the fields. Points to be added stand outside. */
export function checkSums(
  drafts: readonly CriterionDraft[],
  totals: readonly Row[],
  stated: readonly StatedNumber[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const groupsPrint = drafts.some(({ children, printedMax }) => children.length > 0 && printedMax !== null);
  drafts.forEach(({ node, item, children, printedMax, max }) => {
    if (children.length === 0) return;
    const cell = item.row.cellOf('max');
    const sum = sumOf(children.map((child) => drafts[child]));
    const outside = children.every((child) => isOutside(drafts, child));
    if (printedMax === null && groupsPrint && !outside)
      problems.push({
        kind: 'points-missing',
        cell,
        message: problemText.groupPointsMissing(nameOf(node.label, item.row), max),
      });
    if (printedMax !== null && sum !== printedMax && !outside) {
      problems.push({
        kind: 'sum-differs',
        cell,
        message: problemText.sumDiffers(nameOf(node.label, item.row), printedMax, sum),
      });
    }
  });
  const fields = drafts.filter(({ parent }, i) => parent === null && !isOutside(drafts, i));
  const whole = sumPoints(fields.map(({ max }) => max));
  const all = sumPoints(drafts.filter(({ parent }) => parent === null).map(({ max }) => max));
  for (const row of totals) {
    const total = row.max.kind === 'points' || row.max.kind === 'proposed' ? row.max.points : null;
    if (total !== null && total !== whole && total !== all)
      problems.push({ kind: 'sum-differs', cell: row.cellOf('max'), message: problemText.totalDiffers(total, whole) });
  }
  for (const { what, number, cell } of stated) {
    const scale = (number * 1000) as Points;
    if (what === 'scale' && scale !== whole && scale !== all)
      problems.push({ kind: 'scale-differs', cell, message: problemText.scaleDiffers(scale, whole) });
  }
  return problems;
}

/** What a problem calls an item: its printed code, else its title. */
export function nameOf(label: string, row: Row): string {
  return label === '' ? `"${row.title.split('\n')[0] ?? ''}"` : label;
}

function sumOf(children: readonly (CriterionDraft | undefined)[]): Points {
  return sumPoints(
    children
      .filter((child) => child !== undefined && child.leaf?.rule.kind !== 'bonus')
      .map((child) => child?.max ?? (0 as Points)),
  );
}

/** Whether nothing of an item counts to the scale: points to be added or only taken off. */
export function isOutside(drafts: readonly CriterionDraft[], index: number): boolean {
  const draft = drafts[index];
  if (draft === undefined) return false;
  if (draft.children.length > 0) return draft.children.every((child) => isOutside(drafts, child));
  const rule = draft.leaf?.rule;
  return rule?.kind === 'bonus' || (rule?.kind === 'deduction' && rule.start === 0);
}
