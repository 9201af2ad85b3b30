import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayFromSerial,
  dayOf,
  daysInMonth,
  formatDay,
  formatIsoDay,
  isLeapYear,
  parseDay,
  serialOf,
  weekday,
  yearMonthDay,
  type Day,
} from '../../../shared/base/day.ts';

const dayMs = 86_400_000;

describe('every day from 2020 to 2035, against the calendar of the platform', () => {
  it('has the number, weekday, date and texts that the platform gives', () => {
    const wrong: string[] = [];
    for (let ms = Date.UTC(2020, 0, 1); ms < Date.UTC(2036, 0, 1); ms += dayMs) {
      const date = new Date(ms);
      const iso = date.toISOString().slice(0, 10);
      const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
      const value = dayOf(year, month, day);
      const right =
        value === ms / dayMs &&
        weekday(value) === date.getUTCDay() &&
        formatIsoDay(value) === iso &&
        parseDay(iso) === value &&
        parseDay(formatDay(value)) === value &&
        parseDay(`ngày ${day} tháng ${month} năm ${year}`) === value &&
        JSON.stringify(yearMonthDay(value)) === JSON.stringify({ year, month, day }) &&
        dayFromSerial(serialOf(value)) === value;
      if (!right) wrong.push(iso);
    }
    expect(wrong).toEqual([]);
  });

  it('agrees with the platform from the year 1 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (n) => {
        const iso = new Date(n * dayMs).toISOString().slice(0, 10);
        expect(formatIsoDay(n as Day)).toBe(iso);
        expect(weekday(n as Day)).toBe(new Date(n * dayMs).getUTCDay());
        expect(addDays(n as Day, 1) - n).toBe(1);
      }),
    );
  });
});

describe('days that do not exist', () => {
  it.each([
    [2025, 6, 31],
    [2025, 2, 29],
    [2100, 2, 29],
    [2024, 2, 30],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
    [2024, 1, 32],
    [2024, 1.5, 1],
    [Number.NaN, 1, 1],
  ])('%d-%d-%d is none', (year, month, day) => {
    expect(dayOf(year, month, day)).toBeUndefined();
  });

  it('are exactly those that roll over on the platform', () => {
    const wrong: string[] = [];
    for (let year = 2019; year <= 2029; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= 32; day += 1) {
          const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
          if ((dayOf(year, month, day) !== undefined) !== exists) wrong.push(`${year}-${month}-${day}`);
        }
        if (daysInMonth(year, month) !== new Date(Date.UTC(year, month, 0)).getUTCDate())
          wrong.push(`${year}-${month}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('follow the leap years of the Gregorian calendar', () => {
    expect([1900, 2000, 2023, 2024, 2100].filter(isLeapYear)).toEqual([2000, 2024]);
  });
});

describe('a date as administrative texts write it', () => {
  it.each([
    [2024, 7, 2, '02/7/2024'],
    [2024, 2, 5, '05/02/2024'],
    [2024, 1, 31, '31/01/2024'],
    [2024, 3, 9, '09/3/2024'],
    [2024, 12, 30, '30/12/2024'],
    [2024, 10, 1, '01/10/2024'],
  ])('%d-%d-%d is %s', (year, month, day, text) => {
    expect(formatDay(dayOf(year, month, day) as Day)).toBe(text);
  });

  it.each([
    ['02/7/2024', '2024-07-02'],
    ['2/7/2024', '2024-07-02'],
    ['02/07/2024', '2024-07-02'],
    ['02-07-2024', '2024-07-02'],
    ['2.7.2024', '2024-07-02'],
    ['02 / 7 / 2024', '2024-07-02'],
    [' 02/7/2024 ', '2024-07-02'],
    ['ngày 02 tháng 7 năm 2024', '2024-07-02'],
    ['Ngày 2 tháng 07 năm 2024', '2024-07-02'],
    ['02 tháng 7 năm 2024', '2024-07-02'],
    ['2024-07-02', '2024-07-02'],
    ['31/12/2025', '2025-12-31'],
  ])('%j is %s', (text, iso) => {
    expect(formatIsoDay(parseDay(text) as Day)).toBe(iso);
  });

  it.each([
    '',
    '31/6/2025',
    '29/02/2025',
    '7/2024',
    '02/7/24',
    '13/13/2024',
    '2024',
    '02/7/2024 và 03/7/2024',
    'ngày 02',
    '1.2',
    '20240702',
    '2/7/20245',
  ])('%j is no day', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('the serial number of a spreadsheet', () => {
  it.each([
    [25_569, '1970-01-01'],
    [45_475, '2024-07-02'],
    [45_475.75, '2024-07-02'],
    [61, '1900-03-01'],
  ])('%d is %s, its time of the day dropped', (serial, iso) => {
    expect(formatIsoDay(dayFromSerial(serial))).toBe(iso);
  });
});
