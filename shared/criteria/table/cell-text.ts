import { pointsFromNumber, type Points } from '../../base/points.ts';
import { formatDay } from '../../base/day.ts';
import { isDateValue, isErrorValue, valueAt, type CellValue, type Grid } from '../../base/grid.ts';
import { parseNumber } from '../../base/number-text.ts';
import { cleanText } from '../../base/text.ts';

/** The text of a cell as it stands, line breaks kept; numbers with a decimal point; `''` for an empty cell. */
export function rawText(value: CellValue): string {
  if (value === null || typeof value === 'boolean') return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  if (isDateValue(value)) return formatDay(value.date);
  return isErrorValue(value) ? value.error : '';
}

/** The text of a cell on one line. */
export function lineText(value: CellValue): string {
  return cleanText(rawText(value));
}

/** The value of a cell, or of the merged cell that covers it. */
export function coveredValue(grid: Grid, row: number, column: number): CellValue {
  const own = valueAt(grid, row, column);
  if (own !== null) return own;
  const merge = grid.merges?.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return merge === undefined ? null : valueAt(grid, merge.top, merge.left);
}

/**
 * What a points cell says. `proposed` is a reading to be confirmed ("½", "1.000"); `text` holds words that the
 * phrase grammar reads ("tối đa 2 điểm", "0,25 điểm/lần").
 */
export type PointsCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'points'; readonly points: Points }
  | { readonly kind: 'proposed'; readonly points: Points; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

/** Reads a points cell; text that is no number is kept for the phrase grammar, a date among it. */
export function readPointsCell(value: CellValue): PointsCell {
  if (value === null || value === '') return { kind: 'empty' };
  const text = lineText(value);
  if (typeof value === 'number') return inRange({ kind: 'points', points: pointsFromNumber(value) }, text);
  if (text === '') return { kind: 'empty' };
  if (isDateValue(value)) return { kind: 'text', text };
  const reading = parseNumber(text);
  switch (reading.kind) {
    case 'number':
      return inRange({ kind: 'points', points: reading.value as Points }, text);
    case 'ambiguous':
      return { kind: 'proposed', points: reading.readings[0] as Points, text };
    case 'empty':
      return { kind: 'empty' };
    case 'not-a-number': {
      const withUnit = /^\d+(?:[.,]\d+)?\s*(?:điểm|đ)\.?$/iu.test(text);
      if (reading.proposed === null) return { kind: 'text', text };
      return inRange({ kind: withUnit ? 'points' : 'proposed', points: reading.proposed as Points, text }, text);
    }
  }
}

/** A number far beyond any scale is something else: a budget, a year and a half. */
function inRange(cell: Extract<PointsCell, { readonly points: Points }>, text: string): PointsCell {
  return Math.abs(cell.points) > 10_000_000 ? { kind: 'text', text } : cell;
}
