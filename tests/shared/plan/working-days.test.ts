import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, formatIsoDay, yearMonthDay } from '../../../shared/base/day.ts';
import {
  addWorkingDays,
  isCertain,
  isWorkingDay,
  nextWorkingDay,
  nthWorkingDay,
  previousWorkingDay,
  workingDaysBetween,
} from '../../../shared/plan/working-days.ts';
import { calendar, day, daysFrom } from './support.ts';

const everyDay = [...daysFrom('01/01/2020', '31/12/2035')];
const anyDay = fc.constantFrom(...everyDay);

describe('working days', () => {
  it('of the week of 2/9/2024: Wednesday to Friday', () => {
    const week = [...daysFrom('31/8/2024', '08/9/2024')].filter((d) => isWorkingDay(calendar, d));
    expect(week.map(formatIsoDay)).toEqual(['2024-09-04', '2024-09-05', '2024-09-06']);
  });

  it('next and previous are the day itself when it is worked', () => {
    expect(nextWorkingDay(calendar, day('15/7/2024'))).toBe(day('15/7/2024'));
    expect(previousWorkingDay(calendar, day('15/7/2024'))).toBe(day('15/7/2024'));
  });

  it('next and previous go over Tết', () => {
    expect(nextWorkingDay(calendar, day('08/02/2024'))).toBe(day('15/02/2024'));
    expect(previousWorkingDay(calendar, day('14/02/2024'))).toBe(day('07/02/2024'));
  });

  it('are counted without the first day and with the last', () => {
    expect(workingDaysBetween(calendar, day('12/7/2024'), day('15/7/2024'))).toBe(1);
    expect(workingDaysBetween(calendar, day('15/7/2024'), day('12/7/2024'))).toBe(-1);
    expect(workingDaysBetween(calendar, day('15/7/2024'), day('15/7/2024'))).toBe(0);
  });

  it('the Saturday worked for 29/4/2024 counts', () => {
    expect(workingDaysBetween(calendar, day('26/4/2024'), day('05/5/2024'))).toBe(3);
    expect(addWorkingDays(calendar, day('03/5/2024'), 1)).toBe(day('04/5/2024'));
  });

  it('the fifth, the last, and more than there are', () => {
    expect(formatIsoDay(nthWorkingDay(calendar, 2024, 2, 5))).toBe('2024-02-07');
    expect(formatIsoDay(nthWorkingDay(calendar, 2024, 2, 6))).toBe('2024-02-15');
    expect(formatIsoDay(nthWorkingDay(calendar, 2024, 8, -1))).toBe('2024-08-30');
    expect(formatIsoDay(nthWorkingDay(calendar, 2024, 2, 23))).toBe('2024-02-29');
    expect(formatIsoDay(nthWorkingDay(calendar, 2024, 2, -23))).toBe('2024-02-01');
  });

  it('a year that nobody announced is not certain', () => {
    expect(isCertain(calendar, day('15/7/2024'))).toBe(true);
    expect(isCertain(calendar, day('15/7/2027'))).toBe(false);
    expect(isCertain(calendar, day('31/8/2026'))).toBe(false);
  });
});

describe('every day from 2020 to 2035', () => {
  it('has its next working day at or after it, with no working day between', () => {
    const wrong: string[] = [];
    let next = day('02/01/2036');
    for (const d of [...everyDay].reverse()) {
      if (isWorkingDay(calendar, d)) next = d;
      if (nextWorkingDay(calendar, d) !== next) wrong.push(formatIsoDay(d));
    }
    expect(wrong).toEqual([]);
  });

  it('has its previous working day at or before it, with no working day between', () => {
    const wrong: string[] = [];
    let previous = day('31/12/2019');
    for (const d of everyDay) {
      if (isWorkingDay(calendar, d)) previous = d;
      if (previousWorkingDay(calendar, d) !== previous) wrong.push(formatIsoDay(d));
    }
    expect(wrong).toEqual([]);
  });

  it('is at most ten days from a working day', () => {
    for (const d of everyDay) expect(nextWorkingDay(calendar, d) - d).toBeLessThanOrEqual(10);
  });

  it('is counted: the days of each month add up to the month', () => {
    for (let year = 2020; year <= 2035; year += 1) {
      let sum = 0;
      for (let month = 1; month <= 12; month += 1) {
        const own = everyDay.filter((d) => yearMonthDay(d).year === year && yearMonthDay(d).month === month);
        const worked = own.filter((d) => isWorkingDay(calendar, d));
        worked.forEach((d, index) => {
          expect(nthWorkingDay(calendar, year, month, index + 1)).toBe(d);
          expect(nthWorkingDay(calendar, year, month, index - worked.length)).toBe(d);
        });
        sum += worked.length;
      }
      const eve = addDays(day(`01/01/${year}`), -1);
      expect(workingDaysBetween(calendar, eve, day(`31/12/${year}`)), String(year)).toBe(sum);
    }
  });
});

describe('counting working days', () => {
  it('is additive, whatever the order of the days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        expect(workingDaysBetween(calendar, a, b) + workingDaysBetween(calendar, b, c)).toBe(
          workingDaysBetween(calendar, a, c) + 0,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('undoes adding: n working days on, n are counted, and the day reached is worked', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (a, n) => {
        const later = addWorkingDays(calendar, a, n);
        expect(isWorkingDay(calendar, later)).toBe(true);
        expect(workingDaysBetween(calendar, a, later)).toBe(n);
        const earlier = addWorkingDays(calendar, a, -n);
        expect(isWorkingDay(calendar, earlier)).toBe(true);
        expect(workingDaysBetween(calendar, addDays(a, -1), addDays(earlier, -1))).toBe(-n);
        expect(addWorkingDays(calendar, a, 0)).toBe(a);
      }),
    );
  });
});
