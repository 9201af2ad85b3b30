import { yearMonthDay, type Day } from '../../base/day.ts';
import type { Sheet } from '../../sheet/model.ts';
import type { CheckContext } from '../model.ts';

/** The day that a document must not come after. */
export interface Limit {
  readonly day: Day;
  /** That of the check, which cannot be wrong; or the one that the sheet was signed on. */
  readonly of: 'check' | 'sheet';
}

/** The limit that a document's day exceeds, `null` when it exceeds none. */
export function exceededLimit(sheet: Sheet, { today, year }: CheckContext, day: Day): Limit | null {
  if (today !== null && day > today) return { day: today, of: 'check' };
  const signed = sheet.heading.day?.value ?? null;
  if (signed === null || day <= signed) return null;
  // A date from before the scored year is left from the template.
  return year !== null && yearMonthDay(signed).year < year ? null : { day: signed, of: 'sheet' };
}
