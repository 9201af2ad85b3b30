import { formatPoints, pointsToNumber, roundedQuotient, type Points } from '../../base/points.ts';
import type { CriteriaSet, Criterion } from '../../criteria/model.ts';
import type { SampleAnswer } from './answer.ts';
import type { SampleCell } from './model.ts';

/** Cells of a row that a mistake can be in. */
export type RowRole = 'code' | 'title' | 'max' | 'self' | 'evidence' | 'whole' | 'ratio';

/** One row of a sheet before it has a place. */
export interface SampleRow {
  /** Tells rows apart: the code of the item, with a mark for a copied one. */
  readonly key: string;
  /** `null` for a row that the set does not have. */
  readonly criterion: Criterion | null;
  /** Level in the table: 0 for a lĩnh vực. */
  readonly depth: number;
  /** As the table prints it; a number where the sheet lost the text. */
  readonly code: string | number;
  readonly title: string;
  readonly max: number;
  /** What the unit entered; of a group, what was typed over its sum. */
  readonly self: SampleCell;
  /** A group that adds up its children. */
  readonly summed: boolean;
  /** Keys of the rows that a group adds up. */
  readonly children: readonly string[];
  readonly evidence: string | null;
  readonly note: string | null;
  readonly part: number | null;
  readonly whole: number | null;
  /** Points of last year, `null` where there were none. */
  readonly previous: number | null;
}

/** The rows of a set with the answers and evidence of a unit, in the order of the table. */
export function rowsOf(
  set: CriteriaSet,
  answers: ReadonlyMap<string, SampleAnswer>,
  evidence: ReadonlyMap<string, string>,
  previous: ReadonlyMap<string, Points>,
): readonly SampleRow[] {
  const depths = new Map<string, number>();
  return set.items.map((item): SampleRow => {
    const depth = item.parent === null ? 0 : (depths.get(item.parent) ?? 0) + 1;
    depths.set(item.code, depth);
    const answer = answers.get(item.code);
    const last = previous.get(item.code);
    return {
      key: item.code,
      criterion: item,
      depth,
      code: item.label,
      title: item.title,
      max: pointsToNumber(item.max),
      self: answer === undefined ? null : selfCell(answer),
      summed: answer === undefined,
      children: set.items.filter(({ parent }) => parent === item.code).map(({ code }) => code),
      evidence: evidence.get(item.code) ?? null,
      note: answer?.note ?? null,
      part: answer?.part ?? null,
      whole: answer?.whole ?? null,
      previous: last === undefined ? null : pointsToNumber(last),
    };
  });
}

/** "Đã thực hiện 61/80, đạt 76,25%", "Số lượng đã thực hiện: 04", or the note of the row itself; `null` for none. */
export function numbersNote({ part, whole, note }: SampleRow): string | null {
  if (note !== null || part === null) return note;
  if (whole === null) return `Số lượng đã thực hiện: ${String(part).padStart(2, '0')}`;
  if (whole === 0) return `Đã thực hiện ${part}/${whole}`;
  const percent = roundedQuotient(BigInt(part) * BigInt(10_000), BigInt(whole), 'half-up') * 10;
  return `Đã thực hiện ${part}/${whole}, đạt ${formatPoints(percent)}%`;
}

function selfCell({ points, notApplicable }: SampleAnswer): SampleCell {
  if (notApplicable) return 'KAD';
  return points === null ? null : pointsToNumber(points);
}
