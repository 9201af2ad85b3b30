import { describe, expect, it } from 'vitest';
import { addDays, formatDay, weekday } from '../../../shared/base/day.ts';
import { bothReadings, deadlineOf } from '../../../shared/plan/deadline.ts';
import type { DueRule } from '../../../shared/plan/recurrence.ts';
import { isWorkingDay } from '../../../shared/plan/working-days.ts';
import { calendar, day, daysFrom } from './support.ts';

const rolls: readonly DueRule['roll'][] = ['none', 'before', 'after'];

describe('"trước ngày X" in the plan', () => {
  it.each([
    // X, strict last day, last working day before X, moved by Điều 148
    ['15/7/2024', '14/7/2024', '12/7/2024', '15/7/2024'],
    ['15/9/2024', '14/9/2024', '13/9/2024', '16/9/2024'],
    ['15/10/2024', '14/10/2024', '14/10/2024', '14/10/2024'],
  ])('trước ngày %s: by %s, work by %s, moved to %s', (x, strict, before, after) => {
    const named = day(x);
    const of = (roll: DueRule['roll']) => deadlineOf(named, { strictly: 'before', roll }, calendar);
    expect(of('none')).toEqual({ named, last: day(strict), remind: day(strict), certain: true });
    expect(of('before')).toEqual({ named, last: day(strict), remind: day(before), certain: true });
    expect(of('after')).toEqual({ named, last: day(after), remind: day(after), certain: true });
  });

  it('shows both readings', () => {
    const { strict, inclusive } = bothReadings(day('15/7/2024'), 'before', calendar);
    expect([strict.last, strict.remind].map(formatDay)).toEqual(['14/7/2024', '12/7/2024']);
    expect([inclusive.last, inclusive.remind].map(formatDay)).toEqual(['15/7/2024', '15/7/2024']);
  });

  it('goes back over Tết', () => {
    expect(formatDay(deadlineOf(day('15/02/2024'), { strictly: 'before', roll: 'before' }, calendar).remind)).toBe(
      '07/02/2024',
    );
  });

  it('is provisional in a year that nobody announced, and beside an uncertain row', () => {
    const certain = (x: string) => deadlineOf(day(x), { strictly: 'before', roll: 'before' }, calendar).certain;
    expect([certain('15/7/2027'), certain('01/01/2027'), certain('02/9/2026'), certain('15/7/2026')]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('every named day from 2020 to 2035', () => {
  it('rolls as it should: reminders to a worked day not later, deadlines to a worked day not earlier', () => {
    for (const named of daysFrom('01/01/2020', '31/12/2035')) {
      for (const strictly of ['before', 'by'] as const) {
        const plain = strictly === 'before' ? addDays(named, -1) : named;
        for (const roll of rolls) {
          const { last, remind } = deadlineOf(named, { strictly, roll }, calendar);
          const worked = isWorkingDay(calendar, plain);
          if (roll === 'none' || worked) expect([last, remind]).toEqual([plain, plain]);
          else if (roll === 'before') {
            expect(last).toBe(plain);
            expect(remind < plain && isWorkingDay(calendar, remind)).toBe(true);
          } else {
            expect(last > plain && isWorkingDay(calendar, last) && remind === last).toBe(true);
          }
        }
      }
    }
  });

  it('never makes the reminder later than the deadline', () => {
    for (const named of daysFrom('01/01/2020', '31/12/2035')) {
      for (const roll of rolls) {
        const { last, remind } = deadlineOf(named, { strictly: 'before', roll }, calendar);
        expect(remind <= last).toBe(true);
        if (roll === 'before')
          expect([0, 6].includes(weekday(remind)) && calendar.rowOf(remind)?.kind !== 'swap-work').toBe(false);
      }
    }
  });
});
