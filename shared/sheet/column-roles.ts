import { fold } from '../base/text.ts';
import { insteadOf, meaningOfPath, roleOf } from './column-meaning.ts';
import type { HeadingPath } from './heading-paths.ts';
import type { ColumnRole, Columns, OtherColumn } from './model.ts';

/** The columns of a table, found by the words of their headings. */
export interface ColumnPlan {
  readonly columns: Columns;
  /** Columns of titles left of the title column, one a level ("Lĩnh vực | Tiêu chí | Tiêu chí thành phần"). */
  readonly outerTitles: readonly number[];
  /** Further columns below one heading for evidence ("Số ký hiệu | Ngày | Trích yếu"). */
  readonly moreEvidence: readonly number[];
  readonly otherColumns: readonly OtherColumn[];
}

/**
 * Gives every role to the column whose heading names it best; of two alike to the one of the latest year,
 * then to the first that is not hidden. What is left over is listed, not dropped.
 */
export function planColumns(paths: readonly HeadingPath[], hidden: ReadonlySet<number> | undefined): ColumnPlan {
  const claims = paths.map((path, column) => claimOf(path, column, hidden?.has(column) === true));
  const newest = Math.max(...claims.map(({ year }) => year ?? 0));
  const taken = new Map<ColumnRole, Claim>();
  for (const claim of claims) {
    const role = claim.year !== null && claim.year < newest ? olderRole(claim) : claim.role;
    if (role !== null) take(taken, role, claim);
  }
  for (const claim of claims) {
    if (claim.instead === null || isTaken(taken, claim) || (claim.year !== null && claim.year < newest)) continue;
    const role = claim.instead.find((wanted) => !taken.has(wanted));
    if (role !== undefined) taken.set(role, claim);
  }
  settleResult(taken);
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const [role, { column }] of taken) columns[role] = column;
  const outerTitles = levelsLeftOf(claims, columns.title);
  const moreEvidence = sharingParent(claims, columns.evidence);
  const used = new Set([...Object.values(columns), ...outerTitles, ...moreEvidence]);
  const otherColumns = claims
    .filter(({ column, path }) => path.length > 0 && !used.has(column))
    .map(({ column, path, role }) => ({ column, heading: path.join(' / '), like: role }));
  return { columns, outerTitles, moreEvidence, otherColumns };
}

interface Claim {
  readonly column: number;
  readonly path: HeadingPath;
  readonly role: ColumnRole | null;
  readonly isScore: boolean;
  readonly strength: number;
  readonly hidden: boolean;
  readonly year: number | null;
  /** Roles for the column when no other column has them: "Điểm" alone is the self score beside a maximum. */
  readonly instead: readonly ColumnRole[] | null;
}

function claimOf(path: HeadingPath, column: number, hidden: boolean): Claim {
  const meaning = path.length === 0 ? null : meaningOfPath(path);
  return {
    column,
    path,
    hidden,
    year: path.length === 0 ? null : yearOf(path),
    role: meaning === null ? null : roleOf(meaning.matter, meaning.scorer),
    isScore: meaning?.matter === 'score',
    strength: (meaning?.strength ?? 0) - (isPartOfYear(path) ? 1 : 0),
    instead: meaning === null ? null : insteadOf(meaning),
  };
}

/** "Quý I", "6 tháng": the whole year counts before its parts. */
function isPartOfYear(path: HeadingPath): boolean {
  return path.some((text) => /\b(?:quy|thang|ky|dot) (?:\d|i{1,3}|iv)\b|\b[369] thang\b/.test(fold(text)));
}

/** "Năm 2024" or "2024" above, "… năm 2024" in a heading; the year of a decision that it cites is none. */
function yearOf(path: HeadingPath): number | null {
  const stated = path.map((text) => /^20\d\d$|(?<=(?:^|\s)(?:năm|nam)\s)20\d\d(?!\d)/iu.exec(text)?.[0]);
  const year = stated.find((text) => text !== undefined);
  return year === undefined ? null : Number(year);
}

/** Scores of an earlier year are last year's, and its remarks are of no use; what names criteria has no year. */
function olderRole({ isScore, role }: Claim): ColumnRole | null {
  if (isScore) return 'previous';
  return role === 'code' || role === 'title' || role === 'max' || role === 'scoring' ? role : null;
}

function take(taken: Map<ColumnRole, Claim>, role: ColumnRole, claim: Claim): void {
  const holder = taken.get(role);
  if (holder === undefined || rank(claim) > rank(holder) || isDeeperTitle(role, claim, holder)) taken.set(role, claim);
}

/** Of "Lĩnh vực | Tiêu chí | Tiêu chí thành phần" the last is the title of leaves. */
function isDeeperTitle(role: ColumnRole, claim: Claim, holder: Claim): boolean {
  return role === 'title' && rank(claim) === rank(holder) && levelOf(holder) >= 0 && levelOf(claim) > levelOf(holder);
}

function rank({ strength, hidden, year }: Claim): number {
  return (year ?? 0) * 100 + (hidden ? 0 : 10) + strength;
}

/** Where nobody else scores, "Điểm đạt được" is what the unit gives itself. */
function settleResult(taken: Map<ColumnRole, Claim>): void {
  const result = taken.get('result');
  if (result === undefined || taken.has('self') || taken.has('appraised') || taken.has('survey')) return;
  taken.delete('result');
  taken.set('self', result);
}

function isTaken(taken: ReadonlyMap<ColumnRole, Claim>, claim: Claim): boolean {
  for (const holder of taken.values()) if (holder === claim) return true;
  return false;
}

const levels = [/^(?:cac )?linh vuc$/, /^(?:cac )?tieu chi$/, /^(?:cac )?(?:tieu chi thanh phan|tctp)$/];

/** Adjacent columns of titles whose headings are single levels, above the title's own level. */
function levelsLeftOf(claims: readonly Claim[], title: number | undefined): readonly number[] {
  if (title === undefined) return [];
  const found: number[] = [];
  let level = levelOf(claims[title]);
  for (let column = title - 1; column >= 0 && level > 0; column -= 1) {
    const above = levelOf(claims[column]);
    if (above < 0 || above >= level) break;
    found.push(column);
    level = above;
  }
  return found;
}

function levelOf(claim: Claim | undefined): number {
  const heading = fold(claim?.path.join(' ') ?? '');
  return levels.findIndex((words) => words.test(heading));
}

function sharingParent(claims: readonly Claim[], evidence: number | undefined): readonly number[] {
  if (evidence === undefined) return [];
  const parent = claims[evidence]?.path[0];
  return claims
    .filter(
      ({ column, path, role }) => column !== evidence && role === 'evidence' && path.length > 1 && path[0] === parent,
    )
    .map(({ column }) => column);
}
