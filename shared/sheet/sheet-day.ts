import { dayOf, type Day } from '../base/day.ts';

const place = String.raw`(?:[\p{L}\d][\p{L}\d .'’-]{0,60}\s*,\s*)?`;
const inWords = new RegExp(String.raw`^${place}ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(20\d\d)\s*\.?$`, 'iu');
const inNumbers = new RegExp(
  String.raw`^${place}ngày\s*:?\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(20\d\d)\s*\.?$`,
  'iu',
);

/**
 * The day in a line such as "Quận 6, ngày 15 tháng 12 năm 2025" that holds nothing else; `null` for other texts, for
 * a day that does not exist and for a form that was left blank ("ngày … tháng … năm 2025").
 */
export function sheetDayIn(text: string): Day | null {
  if (text.length > 120 || !/20\d\d\s*\.?$/.test(text)) return null;
  const match = inWords.exec(text) ?? inNumbers.exec(text);
  return match === null ? null : (dayOf(Number(match[3]), Number(match[2]), Number(match[1])) ?? null);
}
