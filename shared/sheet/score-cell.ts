import { parseDay } from '../base/day.ts';
import { isDateValue, isErrorValue, type CellFormat, type CellValue } from '../base/grid.ts';
import { parseNumber } from '../base/number-text.ts';
import { formatPoints, pointsFromNumber, type Points, type Thousandths } from '../base/points.ts';
import { isMark, isNotApplicable } from './not-applicable.ts';
import type { ScoreCell, ScoreState } from './model.ts';
import { textOf } from './text-cell.ts';

/** The reading of an empty cell, and of a column that a sheet does not have. */
export const blankScore: ScoreCell = {
  state: 'blank',
  points: null,
  proposed: null,
  alternative: null,
  day: null,
  text: '',
};

/**
 * Tells apart a number, a blank, "không áp dụng", a mark, and everything a score cell should not hold.
 * A number that the format shows as a percentage is no score: 0,5 shown as 50 % is a proposal only.
 */
export function readScoreCell(value: CellValue, format?: CellFormat): ScoreCell {
  if (typeof value === 'number') return format?.percent === true ? ofPercent(value) : ofNumber(value);
  if (value === null || value === '') return blankScore;
  if (typeof value === 'string') return readText(value);
  if (typeof value === 'boolean') return cell('text', value ? 'TRUE' : 'FALSE', null, null, null);
  if (isErrorValue(value)) return cell('error', value.error, null, null, null);
  return isDateValue(value) ? { ...blankScore, state: 'date', day: value.date } : blankScore;
}

/** Scores repeat, so that each is made once. */
const byPoints = new Map<number, ScoreCell>();

function ofNumber(value: number): ScoreCell {
  const points = pointsFromNumber(value);
  const known = byPoints.get(points);
  if (known !== undefined) return known;
  if (!Number.isSafeInteger(points)) return cell('text', String(value), null, null, null);
  const read = cell('value', '', points, null, null);
  if (byPoints.size >= 5000) byPoints.clear();
  byPoints.set(points, read);
  return read;
}

function ofPercent(value: number): ScoreCell {
  const percent = pointsFromNumber(value * 100);
  if (!Number.isSafeInteger(percent)) return ofNumber(value);
  return cell('not-a-number', `${formatPoints(percent)}%`, null, pointsFromNumber(value), null);
}

/** No score is written longer; what is longer is a remark in the wrong column. */
const longestScore = 60;

function readText(value: string): ScoreCell {
  // An apostrophe before a value is how spreadsheets are told to keep it as text.
  const text = textOf(value).replace(/^['’‘`]\s*/, '');
  if (text === '') return blankScore;
  if (isNotApplicable(text)) return cell('not-applicable', text, null, null, null);
  if (text.length > longestScore) return cell('text', text, null, null, null);
  if (isMark(text)) return cell('mark', text, null, null, null);
  const reading = parseNumber(text);
  switch (reading.kind) {
    case 'empty':
      return blankScore;
    case 'number':
      return cell('text-number', text, reading.value as Points, null, null);
    case 'ambiguous':
      return cell('ambiguous', text, null, reading.readings[0] as Points, reading.readings[1] as Points);
    case 'not-a-number':
      return readOther(text, reading.proposed);
  }
}

function readOther(text: string, proposed: Thousandths | null): ScoreCell {
  const day = parseDay(text);
  if (day !== undefined) return { ...blankScore, state: 'date', day, text };
  const meant = proposed ?? numberInside(text);
  return cell(meant === null ? 'text' : 'not-a-number', text, null, meant as Points | null, null);
}

const plain = String.raw`\d+(?:[.,]\d+)?`;
const sum = new RegExp(String.raw`^${plain}(?:\s*\+\s*${plain}){0,9}$`);
/** A score with a remark in brackets, with its unit, or out of a maximum; "1/2" can also be a half. */
const withRemark = new RegExp(
  String.raw`^([-−–+]?\s?${plain})\s*(?:\(.*\)|(?:/\s*${plain}\s*)?(?:điểm|đ|d)(?!\p{L}).*)$`,
  'iu',
);
const outOf = new RegExp(String.raw`^(\d+[.,]\d+)\s*/\s*${plain}$`);

/** The number in "1,5 (đạt)", "1,5/2 điểm", "1 , 5", "0,5+0,5", "1,5." and in a lone letter O; `null` in other texts. */
function numberInside(text: string): Thousandths | null {
  if (/^[oO]$/.test(text)) return 0;
  const joined = text.replace(/\s*([.,])\s*(?=\d)/g, '$1').replace(/[.,;:]+$/, '');
  const single = withRemark.exec(joined)?.[1] ?? outOf.exec(joined)?.[1];
  const addends = single === undefined ? (sum.test(joined) ? joined.split('+') : []) : [single];
  let total = 0;
  for (const addend of addends) {
    const reading = parseNumber(addend.replace(/^[−–]\s?/, '-'));
    if (reading.kind !== 'number') return null;
    total += reading.value;
  }
  return addends.length === 0 ? null : total;
}

function cell(
  state: ScoreState,
  text: string,
  points: Points | null,
  proposed: Points | null,
  alternative: Points | null,
): ScoreCell {
  return { state, points, proposed, alternative, day: null, text };
}
