import { formatDay } from '../base/day.ts';
import { isDateValue, type CellValue } from '../base/grid.ts';
import { cleanText } from '../base/text.ts';

/**
 * What a cell says as text: composed, without invisible characters, every run of white space one space; a number as
 * JavaScript writes it, a day as dd/mm/yyyy, an error as the cell shows it. `''` for empty cells and for ticks.
 */
export function textOf(value: CellValue | undefined): string {
  if (typeof value === 'string') return isTidy(value) ? value : cleanText(value);
  if (typeof value === 'number') return String(value);
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  return isDateValue(value) ? formatDay(value.date) : value.error;
}

/** The lines of a text cell, tidied, without the empty ones. */
export function linesOf(value: CellValue | undefined): readonly string[] {
  if (typeof value !== 'string') return [textOf(value)].filter((line) => line !== '');
  return value
    .split(/[\r\n]+/)
    .map(cleanText)
    .filter((line) => line !== '');
}

const untidy = /[\u0000-\u001f\u00a0\u0300-\u036f\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]| {2}/;

/** Most cells need no cleaning, and cleaning is the dearest step of reading a text. */
function isTidy(text: string): boolean {
  return text.charCodeAt(0) !== 32 && text.charCodeAt(text.length - 1) !== 32 && !untidy.test(text);
}
