import { yearMonthDay } from '../../base/day.ts';
import { isDateValue } from '../../base/grid.ts';
import { nextSibling, styleOf, type CodeStyle } from './code-style.ts';
import type { Row } from './row.ts';

/** A code that a spreadsheet changed, put right. */
export interface RepairedCode {
  readonly label: string;
  /** What the cell shows instead; `null` when nothing was changed. */
  readonly shown: string | null;
}

/**
 * The code of a row as it was meant. Spreadsheets turn "1.10" into the number 1.1 and "1.1.2" into a date;
 * what was meant is what comes next after the codes that are still open, `open` from the outermost in.
 */
export function repairCode(
  { label, codeValue }: Row,
  open: readonly CodeStyle[],
  used: ReadonlySet<string>,
): RepairedCode {
  const expected = expectedCodes(open);
  if (typeof codeValue === 'object' && codeValue !== null && isDateValue(codeValue)) {
    const { year, month, day } = yearMonthDay(codeValue.date);
    const readings = [
      `${day}.${month}.${year % 100}`,
      `${month}.${day}.${year % 100}`,
      `${day}.${month}`,
      `${month}.${day}`,
    ];
    const meant = readings.find((reading) => expected.has(reading)) ?? readings[2] ?? label;
    return { label: meant, shown: label };
  }
  const style = styleOf(label);
  if (style === null || !used.has(style.code) || style.stem === '') return { label, shown: null };
  const longer = `${style.code}0`;
  return expected.has(longer) && !used.has(longer)
    ? { label: label.replace(style.code, longer), shown: label }
    : { label, shown: null };
}

/** What can come next: the next sibling of each open code, and the first child of the innermost. */
function expectedCodes(open: readonly CodeStyle[]): ReadonlySet<string> {
  const expected = new Set<string>();
  for (const style of open) {
    const next = nextSibling(style);
    if (next !== null) expected.add(next);
  }
  const last = open[open.length - 1];
  if (last !== undefined) expected.add(`${last.code}.1`);
  return expected;
}
