import { describe, expect, it } from 'vitest';
import { formatIsoDay, weekday, type Day } from '../../../shared/base/day.ts';
import { dayOfLunarDate, newMoonDay } from '../../../shared/plan/lunar.ts';
import { day } from './support.ts';

/** Tết and Giỗ Tổ: computed by another implementation; 2024 to 2027 agree with the official announcements. */
const table = `
2020 25/01 T7 02/4 T5 | 2028 26/01 T4 04/4 T3
2021 12/02 T6 21/4 T4 | 2029 13/02 T3 23/4 T2
2022 01/02 T3 10/4 CN | 2030 02/02 T7 12/4 T6
2023 22/01 CN 29/4 T7 | 2031 23/01 T5 01/4 T3
2024 10/02 T7 18/4 T5 | 2032 11/02 T4 19/4 T2
2025 29/01 T4 07/4 T2 | 2033 31/01 T2 09/4 T7
2026 17/02 T3 26/4 CN | 2034 19/02 CN 28/4 T6
2027 06/02 T7 16/4 T6 | 2035 08/02 T5 17/4 T3`;

const names = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];
const rows = table
  .split(/[\n|]/)
  .map((line) => line.trim().split(' '))
  .filter((parts) => parts.length === 5)
  .map(([year = '', tet = '', tetDay = '', king = '', kingDay = '']) => ({
    year: Number(year),
    tet: day(`${tet}/${year}`),
    tetDay,
    king: day(`${king}/${year}`),
    kingDay,
  }));

const lunar = (d: number, m: number, year: number): Day => {
  const found = dayOfLunarDate(d, m, year);
  if (found === undefined) throw new Error(`${d}/${m}/${year}`);
  return found;
};

describe('lunar dates of Vietnam', () => {
  it('has sixteen years to compare with', () => {
    expect(rows.map(({ year }) => year).sort()).toEqual(Array.from({ length: 16 }, (_, index) => 2020 + index));
  });

  it.each(rows)('Tết and Giỗ Tổ of $year', ({ year, tet, tetDay, king, kingDay }) => {
    expect(formatIsoDay(lunar(1, 1, year))).toBe(formatIsoDay(tet));
    expect(formatIsoDay(lunar(10, 3, year))).toBe(formatIsoDay(king));
    expect([names[weekday(tet)], names[weekday(king)]]).toEqual([tetDay, kingDay]);
  });

  it('differs from China where the hour between the zones decides', () => {
    expect(formatIsoDay(lunar(1, 1, 1985))).toBe('1985-01-21');
    expect(formatIsoDay(lunar(1, 1, 2007))).toBe('2007-02-17');
    expect(formatIsoDay(lunar(1, 1, 2030))).toBe('2030-02-02');
  });

  it('has months of 29 or 30 days, and 30 only where the 30th exists', () => {
    for (let year = 1990; year <= 2050; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const first = lunar(1, month, year);
        const length = nextNewMoon(first) - first;
        expect([29, 30], `${month}/${year}`).toContain(length);
        expect(dayOfLunarDate(30, month, year) !== undefined, `30/${month}/${year}`).toBe(length === 30);
      }
    }
  });

  it('has years of 354, 355, 383, 384 or 385 days; the longer ones hold a leap month', () => {
    for (let year = 1990; year <= 2050; year += 1) {
      expect([353, 354, 355, 383, 384, 385], String(year)).toContain(lunar(1, 1, year + 1) - lunar(1, 1, year));
    }
  });

  it('puts the months of a year in order', () => {
    for (let year = 2000; year <= 2040; year += 1) {
      const firsts = Array.from({ length: 12 }, (_, index) => lunar(1, index + 1, year));
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      expect((firsts[11] as number) < lunar(1, 1, year + 1)).toBe(true);
    }
  });

  it('has no day 0, 31 or month 13', () => {
    for (const [d, m] of [
      [0, 1],
      [31, 1],
      [1, 0],
      [1, 13],
    ] as const)
      expect(dayOfLunarDate(d, m, 2024)).toBeUndefined();
  });
});

/** The day of the first new moon after a day, counted in lunations from 1900. */
function nextNewMoon(first: Day): number {
  const about = Math.round((first + 2440588 - 2415021) / 29.530588853);
  for (let k = about - 1; k <= about + 2; k += 1) {
    const found = newMoonDay(k) - 2440588;
    if (found > first) return found;
  }
  throw new Error('unreachable');
}
