/** Calendar days in Asia/Ho_Chi_Minh, which has had no daylight saving since 1975. */

declare const dayBrand: unique symbol;

/** Days since 1970-01-01. The serial number of Sheets and Excel is day + 25569. */
export type Day = number & { readonly [dayBrand]: true };

export interface YearMonthDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const serialOffset = 25569;
const daysPerEra = 146097;

/** The day of a year, month and day of the month, or `undefined` where there is none (31/6). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return civilToDay(year, month, day);
}

/** Year, month and day of the month of a day. Algorithm: H. Hinnant, civil_from_days. */
export function yearMonthDay(day: Day): YearMonthDay {
  const shifted = day + 719468;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The serial number that Sheets and Excel keep for a day (whole days, 1900 date system). */
export function serialOf(day: Day): number {
  return day + serialOffset;
}

/** The day of a serial number; its time of the day is dropped. */
export function dayFromSerial(serial: number): Day {
  return (Math.floor(serial) - serialOffset) as Day;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * Writes a day as administrative texts do: a leading 0 for days below 10 and for
 * months 1 and 2 only ("02/7/2024"). Source: Nghị định 30/2020/NĐ-CP, Phụ lục I.
 */
export function formatDay(day: Day): string {
  const { year, month, day: date } = yearMonthDay(day);
  const dd = String(date).padStart(2, '0');
  return `${dd}/${month <= 2 ? `0${month}` : month}/${year}`;
}

/** "2024-07-02". */
export function formatIsoDay(day: Day): string {
  const { year, month, day: date } = yearMonthDay(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/**
 * Reads `dd/mm/yyyy`, `d-m-yyyy`, `d.m.yyyy`, `ngày d tháng m năm yyyy` or `yyyy-mm-dd`.
 * Returns `undefined` for anything else and for a day that does not exist.
 */
export function parseDay(text: string): Day | undefined {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local =
    /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})$/.exec(trimmed) ??
    /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu.exec(trimmed);
  return local ? dayOf(Number(local[3]), Number(local[2]), Number(local[1])) : undefined;
}

/** Algorithm: H. Hinnant, days_from_civil. */
function civilToDay(year: number, month: number, day: number): Day {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * daysPerEra + dayOfEra - 719468) as Day;
}
