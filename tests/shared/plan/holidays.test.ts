import { describe, expect, it } from 'vitest';
import { formatIsoDay, yearMonthDay } from '../../../shared/base/day.ts';
import {
  holidayProblems,
  isWeekend,
  statutoryRows,
  type HolidayKind,
  type HolidayRow,
  type HolidayTable,
} from '../../../shared/plan/holidays.ts';
import { shippedHolidays } from '../../../shared/plan/shipped.ts';
import { calendarOf, isCertain, isWorkingDay } from '../../../shared/plan/working-days.ts';
import { calendar, day, daysFrom } from './support.ts';

const row = (text: string, kind: HolidayKind = 'holiday', certain = true): HolidayRow => ({
  day: day(text),
  kind,
  name: 'Ngày thử',
  certain,
  confidence: 'source',
  source: 'Kiểm thử',
});
const table = (rows: readonly HolidayRow[], announced: readonly number[] = []): HolidayTable => ({
  title: 'Ngày nghỉ',
  announced,
  rows,
});
const weekdaysOff = (year: number, at = calendar): readonly string[] =>
  [...daysFrom(`01/01/${year}`, `31/12/${year}`)]
    .filter((d) => !isWeekend(d) && !isWorkingDay(at, d))
    .map(formatIsoDay);
const saturdaysWorked = (year: number): readonly string[] =>
  [...daysFrom(`01/01/${year}`, `31/12/${year}`)]
    .filter((d) => isWeekend(d) && isWorkingDay(calendar, d))
    .map(formatIsoDay);

describe('the days off that were announced', () => {
  it('2024: twelve weekdays off and one Saturday worked', () => {
    expect(weekdaysOff(2024)).toEqual([
      '2024-01-01',
      '2024-02-08',
      '2024-02-09',
      '2024-02-12',
      '2024-02-13',
      '2024-02-14',
      '2024-04-18',
      '2024-04-29',
      '2024-04-30',
      '2024-05-01',
      '2024-09-02',
      '2024-09-03',
    ]);
    expect(saturdaysWorked(2024)).toEqual(['2024-05-04']);
  });

  it('2025: twelve weekdays off and one Saturday worked', () => {
    expect(weekdaysOff(2025)).toEqual([
      '2025-01-01',
      '2025-01-27',
      '2025-01-28',
      '2025-01-29',
      '2025-01-30',
      '2025-01-31',
      '2025-04-07',
      '2025-04-30',
      '2025-05-01',
      '2025-05-02',
      '2025-09-01',
      '2025-09-02',
    ]);
    expect(saturdaysWorked(2025)).toEqual(['2025-04-26']);
  });

  it('2026: thirteen weekdays off and two Saturdays worked', () => {
    expect(weekdaysOff(2026)).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-02-20',
      '2026-04-27',
      '2026-04-30',
      '2026-05-01',
      '2026-08-31',
      '2026-09-01',
      '2026-09-02',
    ]);
    expect(saturdaysWorked(2026)).toEqual(['2026-01-10', '2026-08-22']);
  });

  it('24/11/2026 is only planned: a working day, and not a certain one', () => {
    expect(isWorkingDay(calendar, day('24/11/2026'))).toBe(true);
    expect(isCertain(calendar, day('24/11/2026'))).toBe(false);
  });

  it('every row has a document or says what has to be checked, and no table contradicts itself', () => {
    for (const { rows, title } of shippedHolidays()) {
      for (const item of rows) {
        expect(item.source, title).not.toBe('');
        if (item.confidence === 'memory') expect(item.certain, formatIsoDay(item.day)).toBe(false);
      }
    }
    expect(calendar.problems).toEqual([]);
  });
});

describe('a year that nobody has announced', () => {
  it('gets eleven statutory days and the days in lieu, none of them certain', () => {
    for (let year = 2020; year <= 2035; year += 1) {
      const rows = statutoryRows(year);
      expect(
        rows.filter(({ kind }) => kind === 'holiday'),
        String(year),
      ).toHaveLength(11);
      expect(rows.every(({ certain, confidence }) => !certain && confidence === 'computed')).toBe(true);
      expect(rows.map(({ day: d }) => d)).toEqual([...rows].map(({ day: d }) => d).sort((a, b) => a - b));
      expect(new Set(rows.map(({ day: d }) => d)).size, String(year)).toBe(rows.length);
    }
  });

  it('has exactly eleven weekdays off, whatever falls on a weekend', () => {
    for (let year = 2020; year <= 2035; year += 1) {
      if ([2024, 2025, 2026].includes(year)) continue;
      expect(weekdaysOff(year), String(year)).toHaveLength(11);
    }
  });

  it('compensates Giỗ Tổ in 2022, 2023, 2033 and Tết in 2020, 2023, 2027, 2030, 2034 among others', () => {
    const lieuOf = (year: number, name: string) =>
      statutoryRows(year).some((item) => item.kind === 'compensation' && item.name.includes(name));
    expect(
      [2020, 2021, 2022, 2023, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035].filter((year) =>
        lieuOf(year, 'Giỗ Tổ'),
      ),
    ).toEqual([2022, 2023, 2033]);
    for (const year of [2020, 2023, 2027, 2030, 2034]) expect(lieuOf(year, 'Tết Âm lịch'), String(year)).toBe(true);
  });

  it('agrees with the official days of 2023, when two holidays in a row fell on a weekend', () => {
    expect(weekdaysOff(2023)).toEqual([
      '2023-01-02',
      '2023-01-20',
      '2023-01-23',
      '2023-01-24',
      '2023-01-25',
      '2023-01-26',
      '2023-05-01',
      '2023-05-02',
      '2023-05-03',
      '2023-09-01',
      '2023-09-04',
    ]);
  });

  it('would have been right in 2024 and 2025 but for the swapped days', () => {
    const without = calendarOf([]);
    expect(weekdaysOff(2024, without)).toEqual(weekdaysOff(2024).filter((d) => d !== '2024-04-29'));
    expect(weekdaysOff(2025, without)).toEqual(weekdaysOff(2025).filter((d) => d !== '2025-05-02'));
  });
});

describe('an office that changes the table', () => {
  const withOffice = (rows: readonly HolidayRow[], announced: readonly number[] = []) =>
    calendarOf([...shippedHolidays(), table(rows, announced)]);

  it('makes the planned day a holiday by one row', () => {
    const own = withOffice([row('24/11/2026')]);
    expect(isWorkingDay(own, day('24/11/2026'))).toBe(false);
    expect(isCertain(own, day('24/11/2026'))).toBe(true);
  });

  it('strikes out an unconfirmed swap by two rows', () => {
    const own = withOffice([row('31/8/2026', 'not-off'), row('22/8/2026', 'not-off')]);
    expect(isWorkingDay(own, day('31/8/2026'))).toBe(true);
    expect(isWorkingDay(own, day('22/8/2026'))).toBe(false);
  });

  it('announces a year: the computed days give way to the ones entered', () => {
    const own = withOffice([row('01/01/2027')], [2027]);
    expect(own.isAnnounced(2027)).toBe(true);
    expect(weekdaysOff(2027, own)).toEqual(['2027-01-01']);
    expect(isCertain(own, day('15/7/2027'))).toBe(true);
  });

  it('adds a day to a year that stays provisional', () => {
    const own = withOffice([row('15/7/2027')]);
    expect(weekdaysOff(2027, own)).toHaveLength(12);
    expect(isCertain(own, day('16/7/2027'))).toBe(false);
  });
});

describe('a table of holidays that contradicts itself', () => {
  it('names both rows of a day that stands twice, and the first one counts', () => {
    const twice = table([row('29/4/2024', 'swap-off'), row('04/5/2024', 'swap-work'), row('29/4/2024', 'not-off')]);
    expect(holidayProblems(twice)).toEqual([
      {
        where: 'Ngày nghỉ, dòng 3',
        message:
          'Ngày 29/4/2024 ghi hai lần: dòng 1 là "nghỉ hoán đổi", dòng 3 là "không nghỉ". Đang dùng dòng 1; giữ lại một dòng.',
      },
    ]);
    expect(isWorkingDay(calendarOf([twice]), day('29/4/2024'))).toBe(false);
  });

  it('names a worked day that is a weekday, and a day in lieu that is a weekend', () => {
    const odd = table([row('06/5/2024', 'swap-work'), row('29/4/2024', 'swap-off'), row('20/4/2024', 'compensation')]);
    expect(holidayProblems(odd).map(({ where }) => where)).toEqual(['Ngày nghỉ, dòng 1', 'Ngày nghỉ, dòng 3']);
  });

  it('names a year whose swapped days do not balance', () => {
    expect(holidayProblems(table([row('29/4/2024', 'swap-off')]))).toEqual([
      {
        where: 'Ngày nghỉ',
        message:
          'Năm 2024 có 1 ngày nghỉ hoán đổi nhưng có 0 ngày làm bù. Hai số này phải bằng nhau; đối chiếu thông báo của Chính phủ.',
      },
    ]);
  });

  it('is still used for the rest', () => {
    const mixed = calendarOf([table([row('06/5/2024', 'swap-work'), row('07/5/2024')], [2024])]);
    expect(mixed.problems.length).toBeGreaterThan(0);
    expect(isWorkingDay(mixed, day('07/5/2024'))).toBe(false);
  });
});

it('years of tables are the years of their rows', () => {
  for (const { announced, rows } of shippedHolidays()) {
    expect([...new Set(rows.map((item) => yearMonthDay(item.day).year))]).toEqual(announced);
  }
});
