import type { Points } from '../../base/points.ts';
import { readClauses } from '../phrase/read-clauses.ts';
import type { BodyItem } from './body.ts';
import { styleOf } from './code-style.ts';
import type { Row } from './row.ts';

/**
 * Puts right what row by row looks different from what it is: lettered rows that are the options of the item above
 * them ("a) Ban hành kịp thời  1"), and rows without a number that are items, each with a scale of its own.
 */
export function rearrange(items: readonly BodyItem[]): readonly BodyItem[] {
  return demoteOptions(items).flatMap(promoteUnnumbered);
}

function demoteOptions(items: readonly BodyItem[]): readonly BodyItem[] {
  const result: BodyItem[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (item === undefined) continue;
    let end = i + 1;
    while (isLettered(items[end]) && !isLettered(item)) end += 1;
    const letters = items.slice(i + 1, end);
    if (letters.length > 1 && areOptions(item.row, letters)) {
      const rows = letters.map(({ row }): Row => ({ ...row, label: '' }));
      result.push({ ...item, below: [...item.below, ...rows] });
      i = end - 1;
    } else result.push(item);
  }
  return result;
}

function isLettered(item: BodyItem | undefined): boolean {
  return item !== undefined && (styleOf(item.row.label)?.key.startsWith('letter') ?? false);
}

/** Options are worth the maximum at best and do not add up to it, or name their points in their own text. */
function areOptions(parent: Row, letters: readonly BodyItem[]): boolean {
  if (letters.some(({ below, row }) => below.length > 0 || row.scoring !== '')) return false;
  const max = pointsOf(parent);
  const points = letters.map(({ row }) => pointsOf(row));
  if (points.every((value) => value === null)) return letters.every(({ row }) => namesPoints(row.title));
  if (max === null || points.some((value) => value === null)) return false;
  const sum = points.reduce<number>((total, value) => total + (value ?? 0), 0);
  return sum !== max && Math.max(...points.map((value) => value ?? 0)) === max;
}

/** Rows without a number that each have points and a scale, and add up to the item above, are its items. */
function promoteUnnumbered(item: BodyItem): readonly BodyItem[] {
  const max = pointsOf(item.row);
  const heads = item.below.filter((row) => (pointsOf(row) ?? 0) > 0 && row.title !== '' && namesPoints(row.scoring));
  const sum = heads.reduce((total, row) => total + (pointsOf(row) ?? 0), 0);
  if (heads.length < 2 || max === null || sum !== max || item.row.scoring !== '' || item.below[0] !== heads[0])
    return [item];
  const promoted: { readonly row: Row; readonly below: Row[]; readonly unnumbered: true }[] = [];
  for (const row of item.below) {
    if (heads.includes(row)) promoted.push({ row, below: [], unnumbered: true });
    else promoted[promoted.length - 1]?.below.push(row);
  }
  return [{ ...item, below: [] }, ...promoted];
}

function pointsOf({ max, points }: Row): Points | null {
  for (const cell of [max, points]) if (cell.kind === 'points' || cell.kind === 'proposed') return cell.points;
  return null;
}

function namesPoints(text: string): boolean {
  if (text === '') return false;
  const lines = [{ text, points: null, cell: { tab: '', row: 0, column: 0 } }];
  return readClauses(lines, 100_000 as Points).some(
    ({ kind }) => kind === 'award' || kind === 'formula' || kind === 'deduction' || kind === 'per-case',
  );
}
