import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysInMonth, formatDay, yearMonthDay, type Day } from '../../../shared/base/day.ts';
import { namedDays, nextNamedDay, type Recurrence } from '../../../shared/plan/recurrence.ts';
import { isWorkingDay } from '../../../shared/plan/working-days.ts';
import { calendar, day, daysFrom } from './support.ts';

const inSpan = (recurrence: Recurrence, from: string, to: string) =>
  namedDays(recurrence, day(from), day(to), calendar).map(({ day: d, period }) => `${formatDay(d)} ${period}`);

describe('the days that a recurrence names', () => {
  it('monthly', () => {
    expect(inSpan({ every: 'month', day: 25 }, '01/7/2024', '30/9/2024')).toEqual([
      '25/7/2024 2024-07',
      '25/8/2024 2024-08',
      '25/9/2024 2024-09',
    ]);
  });

  it('a day that a month does not have is its last', () => {
    expect(inSpan({ every: 'month', day: 31 }, '01/01/2024', '30/4/2024')).toEqual([
      '31/01/2024 2024-01',
      '29/02/2024 2024-02',
      '31/3/2024 2024-03',
      '30/4/2024 2024-04',
    ]);
    expect(inSpan({ every: 'year', month: 2, day: 29 }, '01/01/2024', '31/12/2025')).toEqual([
      '29/02/2024 2024',
      '28/02/2025 2025',
    ]);
  });

  it('the last day, and the last working day', () => {
    expect(inSpan({ every: 'month', day: 'last' }, '01/8/2024', '30/9/2024')).toEqual([
      '31/8/2024 2024-08',
      '30/9/2024 2024-09',
    ]);
    expect(inSpan({ every: 'month', workingDay: -1 }, '01/8/2024', '30/9/2024')).toEqual([
      '30/8/2024 2024-08',
      '30/9/2024 2024-09',
    ]);
  });

  it('quarterly, half-yearly, yearly', () => {
    expect(inSpan({ every: 'quarter', month: 3, day: 14 }, '01/01/2024', '31/12/2024')).toEqual([
      '14/3/2024 2024-Q1',
      '14/6/2024 2024-Q2',
      '14/9/2024 2024-Q3',
      '14/12/2024 2024-Q4',
    ]);
    expect(inSpan({ every: 'half', month: 6, day: 14 }, '01/01/2024', '31/12/2024')).toEqual([
      '14/6/2024 2024-H1',
      '14/12/2024 2024-H2',
    ]);
    expect(inSpan({ every: 'year', month: 12, day: 14 }, '01/01/2024', '31/12/2025')).toEqual([
      '14/12/2024 2024',
      '14/12/2025 2025',
    ]);
  });

  it('once, inside its span only; an event never', () => {
    const once: Recurrence = { once: day('15/7/2024') };
    expect(inSpan(once, '15/7/2024', '15/7/2024')).toEqual(['15/7/2024 2024-07-15']);
    expect(inSpan(once, '16/7/2024', '31/12/2024')).toEqual([]);
    expect(inSpan(once, '01/01/2024', '14/7/2024')).toEqual([]);
    expect(inSpan({ event: 'hồ sơ trễ hạn' }, '01/01/2024', '31/12/2024')).toEqual([]);
  });

  it('a span that ends before it begins holds nothing', () => {
    expect(inSpan({ every: 'month', day: 1 }, '31/12/2024', '01/01/2024')).toEqual([]);
  });
});

/** What each recurrence means, day by day, without arithmetic of months. */
const meanings: readonly (readonly [string, Recurrence, (d: Day) => boolean])[] = [
  ['day 1 monthly', { every: 'month', day: 1 }, (d) => yearMonthDay(d).day === 1],
  ['day 31 monthly', { every: 'month', day: 31 }, (d) => yearMonthDay(addDays(d, 1)).day === 1],
  ['last day monthly', { every: 'month', day: 'last' }, (d) => yearMonthDay(addDays(d, 1)).day === 1],
  ['first working day', { every: 'month', workingDay: 1 }, (d) => nthWorked(d) === 1],
  ['fifth working day', { every: 'month', workingDay: 5 }, (d) => nthWorked(d) === 5],
  [
    '14th of the last month of a quarter',
    { every: 'quarter', month: 3, day: 14 },
    (d) => yearMonthDay(d).day === 14 && yearMonthDay(d).month % 3 === 0,
  ],
  [
    'last day of the first month of a quarter',
    { every: 'quarter', month: 1, day: 'last' },
    (d) => yearMonthDay(d).month % 3 === 1 && yearMonthDay(addDays(d, 1)).day === 1,
  ],
  [
    '20/5 and 20/11',
    { every: 'half', month: 5, day: 20 },
    (d) => yearMonthDay(d).day === 20 && [5, 11].includes(yearMonthDay(d).month),
  ],
  [
    '29/2 or 28/2',
    { every: 'year', month: 2, day: 29 },
    (d) => yearMonthDay(d).month === 2 && yearMonthDay(addDays(d, 1)).month === 3,
  ],
  ['once', { once: day('15/9/2024') }, (d) => d === day('15/9/2024')],
];

/** Counts up from the first of the month. */
function nthWorked(d: Day): number {
  if (!isWorkingDay(calendar, d)) return 0;
  const { year, month, day: date } = yearMonthDay(d);
  let count = 0;
  for (let at = 1; at <= date; at += 1) if (isWorkingDay(calendar, dayOf(year, month, at) as Day)) count += 1;
  return count;
}

describe('every day from 2020 to 2035', () => {
  it.each(meanings)('%s', (_, recurrence, meant) => {
    const all = [...daysFrom('01/01/2020', '31/12/2035')];
    const named = namedDays(recurrence, day('01/01/2020'), day('31/12/2035'), calendar);
    expect(named.map(({ day: d }) => d)).toEqual(all.filter(meant));
    expect(new Set(named.map(({ period }) => period)).size).toBe(named.length);
  });

  it.each(meanings)('%s: the next day named is strictly later, and nothing lies between', (_, recurrence) => {
    const named = namedDays(recurrence, day('01/01/2020'), day('31/12/2037'), calendar).map(({ day: d }) => d);
    for (const d of daysFrom('01/01/2020', '31/12/2035')) {
      expect(nextNamedDay(recurrence, d, calendar)?.day).toBe(named.find((other) => other > d));
    }
  });

  it('splitting a span loses nothing and doubles nothing', () => {
    for (const [name, recurrence] of meanings) {
      for (const cut of [day('14/9/2024'), day('15/9/2024'), day('31/10/2024'), day('29/02/2024')]) {
        const whole = namedDays(recurrence, day('01/01/2023'), day('31/12/2025'), calendar);
        const parts = [
          ...namedDays(recurrence, day('01/01/2023'), cut, calendar),
          ...namedDays(recurrence, addDays(cut, 1), day('31/12/2025'), calendar),
        ];
        expect(parts, name).toEqual(whole);
      }
    }
  });

  it('every day of the month is reached in every month', () => {
    for (let date = 1; date <= 31; date += 1) {
      for (const { day: d } of namedDays(
        { every: 'month', day: date },
        day('01/01/2024'),
        day('31/12/2025'),
        calendar,
      )) {
        const { year, month, day: found } = yearMonthDay(d);
        expect(found).toBe(Math.min(date, daysInMonth(year, month)));
      }
    }
  });
});
